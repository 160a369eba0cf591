import { Fragment } from "react";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import type { Model } from "../evaluated/back-test.ts";
import { versionTexts } from "./texts.ts";
import classes from "./version-facts.module.css";

/** The characters of a hash that are shown before it is unfolded. */
const SHORT_HASH = 12;

/** The training record of the active version of a model. */
export function VersionFacts({ title, model }: { readonly title: string; readonly model: Model }) {
  const texts = useTexts(versionTexts);
  const { format } = useLanguage();
  const { flights, parameters, options, puntual } = model.training;
  const date = (local: string) => format.date(local.replace(" ", "T"));
  const facts = [
    { name: texts.version, value: <code>{model.version}</code> },
    { name: texts.since, value: texts.sinceTime(format.dateTime(model.since)) },
    {
      name: texts.flights,
      value: `${texts.delayed(format.count(flights.rows), format.percent(flights.delayed / flights.rows, 1))}${
        flights.rejected > 0 ? `; ${texts.rejected(format.count(flights.rejected))}` : ""
      }`,
    },
    { name: texts.period, value: `${date(flights.from)} – ${date(flights.to)}` },
    { name: texts.data, value: <Hash hash={flights.sha256} /> },
    ...(options === undefined ? [] : [{ name: texts.options, value: <Settings settings={options} /> }]),
    { name: texts.parameters, value: <Settings settings={parameters} /> },
    { name: texts.trainedBy, value: `Puntual ${puntual}` },
    {
      name: texts.previous,
      value: model.previous === null ? texts.noPrevious : <code>{model.previous}</code>,
    },
    { name: texts.shadow, value: <Shadow shadow={model.shadow} /> },
  ];
  return (
    <div>
      <h3 className={classes.title}>{title}</h3>
      <dl className={classes.facts}>
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
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
        <code>{hash.slice(0, SHORT_HASH)}…</code> <span>{texts.inFull}</span>
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
