import { writeFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { VERSION } from "../src/version.ts";
import { cases } from "./cases.ts";
import { RESULTS, type Recorded, readRecorded } from "./report/recorded.ts";
import { writeSection } from "./report/section.ts";

/** `npm run bench -- [NAME…]`: runs the named benchmarks, or all but those that run only when named, and records each as a line in `bench/results.jsonl`. */
const machine: Recorded["machine"] = {
  processor: cpus()[0].model,
  cores: availableParallelism(),
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
};
const named = process.argv.slice(2);
const unknown = named.filter((name) => !cases.some((one) => one.name === name));
if (unknown.length > 0) {
  console.error(`no benchmark ${unknown.join(", ")}; known: ${cases.map(({ name }) => name).join(", ")}`);
  process.exit(2);
}
for (const one of cases) {
  const { name, about, onlyWhenNamed } = one;
  if (named.length > 0 ? !named.includes(name) : onlyWhenNamed) continue;
  console.error(`${name}: ${about} …`);
  const metrics = await one.run();
  if ("skipped" in metrics) {
    console.error(`${name}: skipped, ${metrics.skipped}`);
    continue;
  }
  const run: Recorded = { case: name, puntual: VERSION, machine, metrics };
  console.log(writeSection(one, run));
  const lines = [...new Map(readRecorded()).set(name, run).values()].map((line) => JSON.stringify(line));
  writeFileSync(RESULTS, `${lines.join("\n")}\n`);
}
