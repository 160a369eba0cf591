import { useTexts } from "../../language/language.tsx";
import classes from "./judged-name.module.css";
import type { Judged } from "./model.ts";
import { SeriesMark } from "./series-legend.tsx";
import { modelTexts } from "./texts.ts";

/** What a judged model is called, its mark, and what it knows. */
export function JudgedName({ name }: { readonly name: Judged }) {
  const { judged } = useTexts(modelTexts);
  return (
    <span className={classes.judged}>
      <SeriesMark name={name} />
      <span>
        {judged[name].name}
        <small className={classes.more}>{judged[name].more}</small>
      </span>
    </span>
  );
}
