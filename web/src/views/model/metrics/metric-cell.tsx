import { VisuallyHidden } from "@mantine/core";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { modelTexts } from "../texts.ts";
import classes from "./metric-cell.module.css";
import { bestOf } from "./metrics.ts";

/** A column of values of a metric. */
export interface MetricColumn {
  readonly name: string;
  /** From the first row to the last; null or undefined where not known. */
  readonly values: readonly (number | null | undefined)[];
  readonly better: "higher" | "lower";
  readonly digits: number;
}

/** A value of a column, marked where it is the best of them. */
export function MetricCell({ column, row }: { readonly column: MetricColumn; readonly row: number }) {
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
