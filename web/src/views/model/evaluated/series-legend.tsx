import { Legend } from "../../../charts/legend.tsx";
import { useTexts } from "../../../language/language.tsx";
import { modelTexts } from "../texts.ts";
import type { EvaluatedModel } from "./back-test.ts";
import { SERIES, type Series } from "./series.ts";
import classes from "./series-legend.module.css";

const PATHS: Readonly<Record<Series["symbol"], string>> = {
  square: "M13.5 3.5h7v7h-7z",
  triangle: "M17 2l5 9h-10z",
  cross: "M15.5 2h3v3.5h3.5v3h-3.5v3.5h-3v-3.5h-3.5v-3h3.5z",
  circle: "M13 7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z",
};

/** The legend of the evaluated models: the mark and the name of each. */
export function SeriesLegend({ names }: { readonly names: readonly EvaluatedModel[] }) {
  const texts = useTexts(modelTexts);
  return (
    <Legend
      entries={names.map((name) => ({ name: texts.evaluated[name].name, mark: <SeriesMark name={name} /> }))}
    />
  );
}

/** The mark of an evaluated model: its line and symbol. */
export function SeriesMark({ name }: { readonly name: EvaluatedModel }) {
  const { color, dash, symbol } = SERIES[name];
  return (
    <svg width="34" height="14" viewBox="0 0 34 14" aria-hidden="true" className={classes.mark}>
      <path d="M0 7h34" stroke={color} strokeWidth="2" strokeDasharray={dash} />
      <path d={PATHS[symbol]} fill={color} />
    </svg>
  );
}
