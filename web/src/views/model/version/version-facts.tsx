import { Fragment } from "react";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import type { Model } from "../evaluated/back-test.ts";
import { versionTexts } from "./texts.ts";
import classes from "./version-facts.module.css";

/** How many characters of a long hash are told before it is asked for in full. */
const SHORT = 12;

/** What is known of a version of a model that is served. */
export function VersionFacts({ title, model }: { readonly title: string; readonly model: Model }) {
  const texts = useTexts(versionTexts);
  const { format } = useLanguage();
  const { flights, parameters, options, puntual } = model.training;
  const date = (local: string) => format.date(local.replace(" ", "T"));
  const facts = [
    { name: texts.version, told: <code>{model.version}</code> },
    { name: texts.since, told: texts.sinceTime(format.dateTime(model.since)) },
    {
      name: texts.flights,
      told: `${texts.delayed(format.count(flights.rows), format.percent(flights.delayed / flights.rows, 1))}${
        flights.rejected > 0 ? `; ${texts.rejected(format.count(flights.rejected))}` : ""
      }`,
    },
    { name: texts.period, told: `${date(flights.from)} – ${date(flights.to)}` },
    { name: texts.data, told: <Hash hash={flights.sha256} /> },
    ...(options === undefined ? [] : [{ name: texts.options, told: <Settings settings={options} /> }]),
    { name: texts.parameters, told: <Settings settings={parameters} /> },
    { name: texts.trainedBy, told: `Puntual ${puntual}` },
    {
      name: texts.previous,
      told: model.previous === null ? texts.noPrevious : <code>{model.previous}</code>,
    },
    { name: texts.shadow, told: <Shadow shadow={model.shadow} /> },
  ];
  return (
    <div>
      <h3 className={classes.title}>{title}</h3>
      <dl className={classes.facts}>
        {facts.map(({ name, told }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{told}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Hash({ hash }: { readonly hash: string }) {
  const texts = useTexts(versionTexts);
  return (
    <details className={classes.hash}>
      <summary>
        <code>{hash.slice(0, SHORT)}…</code> <span>{texts.whole}</span>
      </summary>
      <code>{hash}</code>
    </details>
  );
}

function Settings({ settings }: { readonly settings: Readonly<Record<string, unknown>> }) {
  return Object.entries(settings).map(([name, value], index) => (
    <Fragment key={name}>
      {index > 0 && ", "}
      <code>
        {name}&nbsp;{String(value)}
      </code>
    </Fragment>
  ));
}

function Shadow({ shadow }: { readonly shadow: Model["shadow"] }) {
  const texts = useTexts(versionTexts);
  const { format } = useLanguage();
  if (shadow === null) return texts.noShadow;
  return texts.shadowed(shadow.version, format.count(shadow.compared), format.count(shadow.disagreed));
}
