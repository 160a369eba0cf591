import type { BenchCase, Comparison } from "../cases/bench-case.ts";
import type { Recorded } from "./recorded.ts";
import { format, table } from "./section.ts";

/** Writes the table of ratios, of those benchmarks that are recorded with both sides. */
export function writeOverview(cases: readonly BenchCase[], recorded: ReadonlyMap<string, Recorded>): string {
  const rows = cases.flatMap(({ name, comparisons = [] }) =>
    comparisons.flatMap((comparison) => {
      const metrics = recorded.get(name)?.metrics ?? {};
      const values = comparison.metrics.map((metric) => metrics[metric]);
      return values.every((value) => typeof value === "number") ? [rowOf(comparison, values)] : [];
    }),
  );
  return table([
    ["measured", "Puntual", "compared with", "", "ratio", "goal", ""],
    ["---", "---:", "---", "---:", "---:", "---", "---"],
    ...rows,
  ]);
}

function rowOf(
  { what, with: other, unit, goal }: Comparison,
  [ours, theirs, ratio]: readonly number[],
): string[] {
  const met = "atLeast" in goal ? ratio >= goal.atLeast : ratio <= goal.atMost;
  const asked = "atLeast" in goal ? `at least ${goal.atLeast}` : `at most ${goal.atMost}`;
  return [
    what,
    `${format(ours)} ${unit}`,
    other,
    `${format(theirs)} ${unit}`,
    format(ratio),
    asked,
    met ? "met" : "missed",
  ];
}
