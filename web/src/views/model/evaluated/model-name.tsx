import { useTexts } from "../../../language/language.tsx";
import { modelTexts } from "../texts.ts";
import type { Judged } from "./back-test.ts";
import classes from "./model-name.module.css";
import { SeriesMark } from "./series-legend.tsx";

/** What a judged model is called, its mark and, unless it is to be short, what it knows. */
export function JudgedName({ name, isShort = false }: { readonly name: Judged; readonly isShort?: boolean }) {
  const { judged } = useTexts(modelTexts);
  return (
    <span className={classes.judged}>
      <SeriesMark name={name} />
      <span>
        {judged[name].name}
        {!isShort && <small className={classes.more}>{judged[name].more}</small>}
      </span>
    </span>
  );
}
