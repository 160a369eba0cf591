import { useTexts } from "../../../language/language.tsx";
import { monthsTexts } from "../months/texts.ts";
import classes from "./meanings.module.css";
import { METRIC_NAMES } from "./metrics.ts";

/** Short explanations of the metrics. */
export function Meanings() {
  const texts = useTexts(monthsTexts);
  const entries = [
    ...METRIC_NAMES.map((metric) => texts.metrics[metric]),
    { name: texts.minutes, more: texts.minutesMore },
  ];
  return <MeaningList title={texts.explained} entries={entries} />;
}

/** Short explanations of columns. */
export function MeaningList({
  title,
  entries,
}: {
  readonly title: string;
  readonly entries: readonly { readonly name: string; readonly more: string }[];
}) {
  return (
    <div>
      <h3 className={classes.title}>{title}</h3>
      <dl className={classes.meanings}>
        {entries.map(({ name, more }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{more}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
