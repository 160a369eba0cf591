import { readFileSync, writeFileSync } from "node:fs";

/** `npm run bench:report`: writes `docs/performance.md` from what the benchmarks recorded. */
interface Recorded {
  readonly case: string;
  readonly about: string;
  readonly puntual: string;
  readonly machine: Readonly<Record<string, number | string>>;
  readonly figures: Readonly<Record<string, number | string>>;
}

const recorded: Recorded[] = readFileSync("bench/results.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

const sections = recorded.map(({ case: name, about, puntual, machine, figures }) => {
  const rows = Object.entries(figures).map(([figure, value]) => `| ${inWords(figure)} | ${format(value)} |`);
  const on = `${machine.cores} cores of ${machine.processor}, ${machine.memoryGiB} GiB, Node.js ${machine.node}`;
  return `## ${name}\n\n${about}.\n\n| figure | |\n|---|---|\n${rows.join("\n")}\n\nPuntual ${puntual}; ${on}.\n`;
});
writeFileSync(
  "docs/performance.md",
  `# Performance

Written by \`npm run bench:report\` from what \`npm run bench\` recorded. Speed beside another system is a ratio taken in
one run, the two in turn, medians over the runs; with each figure goes a hash of what was predicted, so that a faster
wrong answer would show. The machine is shared and noisy: trust ratios before absolute figures.

${sections.join("\n")}
## soak

\`npm run soak\`: the service under half of what it can do, forecasts with reasons for 5 to 20 flights at times that come
by chance. Each point is ten seconds.

![Resident memory and latency of the service under half load](images/soak.svg)
`,
);

/** `peakMiB` → `peak MiB`, `p99Milliseconds` → `p99 milliseconds`. */
function inWords(figure: string): string {
  const words = figure.split(/(?<=[a-z\d])(?=[A-Z])(?!B(?![a-z]))/);
  return words.map((word) => (word === "MiB" ? word : word.toLowerCase())).join(" ");
}

function format(value: number | string): string {
  return typeof value === "number" ? value.toLocaleString("en") : `\`${value}\``;
}
