import { useTexts } from "../../../language/language.tsx";
import { pastTexts } from "../texts.ts";
import bars from "./bar.module.css";
import classes from "./bar-key.module.css";

/** The key of the bars, and a hint on how to filter. */
export function BarKey() {
  const texts = useTexts(pastTexts);
  return (
    <div className={classes.key}>
      <p className={classes.hint}>{texts.hint}</p>
      <ul className={classes.marks} aria-label={texts.keyTitle}>
        {(["over", "near", "under"] as const).map((standing) => (
          <li key={standing}>
            <span className={`${bars.swatch} ${bars[standing]}`} />
            {texts.standings[standing]}
          </li>
        ))}
        <li>
          <span className={`${bars.swatch} ${bars.near} ${bars.few}`} />
          {texts.few}
        </li>
        <li>
          <span className={classes.interval} />
          {texts.interval}
        </li>
      </ul>
    </div>
  );
}
