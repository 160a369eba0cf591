import { VisuallyHidden } from "@mantine/core";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { modelTexts } from "../texts.ts";
import classes from "./metric-cell.module.css";
import { bestOf } from "./metrics.ts";

/** A column of figures that can be compared. */
export interface FigureColumn {
  readonly name: string;
  /** From the first row to the last; what is not known is null or undefined. */
  readonly values: readonly (number | null | undefined)[];
  readonly better: "higher" | "lower";
  readonly digits: number;
}

/** A figure of a column, marked where it is the best of it. */
export function FigureCell({ column, row }: { readonly column: FigureColumn; readonly row: number }) {
  const texts = useTexts(modelTexts);
  const { format } = useLanguage();
  const { values, better, digits } = column;
  const value = values[row];
  if (typeof value !== "number") return "–";
  const text = format.number(value, digits);
  if (bestOf(values, better, digits)[row] !== true) return text;
  return (
    <strong className={classes.best}>
      {text}
      <VisuallyHidden> {texts.best}</VisuallyHidden>
    </strong>
  );
}
