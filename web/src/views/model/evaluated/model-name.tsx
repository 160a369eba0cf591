import { useTexts } from "../../../language/language.tsx";
import { modelTexts } from "../texts.ts";
import type { EvaluatedModel } from "./back-test.ts";
import classes from "./model-name.module.css";
import { SeriesMark } from "./series-legend.tsx";

/** The name of an evaluated model after its mark in charts; unless short, with the information that it uses. */
export function ModelName({
  name,
  isShort = false,
}: {
  readonly name: EvaluatedModel;
  readonly isShort?: boolean;
}) {
  const { evaluated } = useTexts(modelTexts);
  return (
    <span className={classes.name}>
      <SeriesMark name={name} />
      <span>
        {evaluated[name].name}
        {!isShort && <small className={classes.more}>{evaluated[name].more}</small>}
      </span>
    </span>
  );
}
