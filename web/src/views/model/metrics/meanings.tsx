import { useTexts } from "../../../language/language.tsx";
import { monthsTexts } from "../months/texts.ts";
import classes from "./meanings.module.css";
import { MEASURE_NAMES } from "./metrics.ts";

/** What each measure means, in half a line. */
export function Meanings() {
  const texts = useTexts(monthsTexts);
  const entries = [
    ...MEASURE_NAMES.map((measure) => texts.measures[measure]),
    { name: texts.minutes, more: texts.minutesMore },
  ];
  return (
    <div>
      <h3 className={classes.title}>{texts.explained}</h3>
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
