import { readFileSync, writeFileSync } from "node:fs";

/** `npm run bench:report`: writes `docs/performance.md` from the recorded benchmarks. */
interface Recorded {
  readonly case: string;
  readonly about: string;
  readonly puntual: string;
  readonly machine: Readonly<Record<string, number | string>>;
  readonly metrics: Readonly<Record<string, number | string>>;
}

const recorded: Recorded[] = readFileSync("bench/results.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

const sections = recorded.map(({ case: name, about, puntual, machine, metrics }) => {
  const rows = Object.entries(metrics).map(([metric, value]) => `| ${inWords(metric)} | ${format(value)} |`);
  const on = `${machine.cores} cores of ${machine.processor}, ${machine.memoryGiB} GiB, Node.js ${machine.node}`;
  return `## ${name}\n\n${about}.\n\n| metric | value |\n|---|---|\n${rows.join("\n")}\n\nPuntual ${puntual}; ${on}.\n`;
});
writeFileSync(
  "docs/performance.md",
  `# Performance

\`npm run bench:report\` writes this page from the results that \`npm run bench\` records. A comparison with another system
is the median of ratios from one run in which the two alternate. Results include a hash of the predictions, which would
reveal a faster wrong answer. The machine is shared and noisy: ratios are more reliable than absolute values.

${sections.join("\n")}
## soak

\`npm run soak\`: the service under half of its maximum load, with forecasts and reasons for 5 to 20 flights at random
times. It has a year of outcomes; those of ten further days are reported each minute, and as many old ones forgotten. Each point
is ten seconds. The run fails if the memory grows from its second third to its last.

![Resident memory and latency of the service under load, with outcomes](images/soak.svg)
`,
);

/** `peakMiB` → `peak MiB`, `p99Milliseconds` → `p99 milliseconds`. */
function inWords(metric: string): string {
  const words = metric.split(/(?<=[a-z\d])(?=[A-Z])(?!B(?![a-z]))/);
  return words.map((word) => (word === "MiB" ? word : word.toLowerCase())).join(" ");
}

function format(value: number | string): string {
  return typeof value === "number" ? value.toLocaleString("en") : `\`${value}\``;
}
