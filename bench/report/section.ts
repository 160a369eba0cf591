import { type BenchCase, PUNTUAL } from "../cases/bench-case.ts";
import type { Recorded } from "./recorded.ts";

/**
 * Writes the section of a benchmark: a row for each measure, a column for each thing that was measured.
 * @throws Error if a recorded metric has no words
 */
export function writeSection(
  { name, title, about, figures }: BenchCase,
  { metrics, puntual, machine }: Recorded,
): string {
  const unnamed = Object.keys(metrics).filter((metric) => !(metric in figures));
  if (unnamed.length > 0) throw new Error(`${name}: no words for ${unnamed.join(", ")}`);
  const rows = new Map<string, Map<string, string>>();
  for (const [metric, words] of Object.entries(figures)) {
    if (!(metric in metrics)) continue;
    const [measure, column] = typeof words === "string" ? [words, PUNTUAL] : words;
    if (!rows.has(measure)) rows.set(measure, new Map());
    rows.get(measure)?.set(column, format(metrics[metric]));
  }
  const columns = [...new Set([...rows.values()].flatMap((row) => [...row.keys()]))];
  const lines = [
    ["", ...columns],
    ["---", ...columns.map(() => "---:")],
    ...[...rows].map(([measure, row]) => [measure, ...columns.map((column) => row.get(column) ?? "")]),
  ];
  const on = `${machine.cores} cores of ${machine.processor}, ${machine.memoryGiB} GiB, Node.js ${machine.node}`;
  return `### ${title}\n\n${about}.\n\n${table(lines)}\n\n\`npm run bench -- ${name}\`; Puntual ${puntual}, ${on}.\n`;
}

/** Writes rows as a table in Markdown. */
export function table(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Formats a value for a reader. */
export function format(value: number | string): string {
  return typeof value === "number"
    ? value.toLocaleString("en", { maximumFractionDigits: 4 })
    : `\`${value}\``;
}
