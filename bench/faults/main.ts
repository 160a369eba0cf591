import process from "node:process";
import { parseArgs } from "node:util";
import { faultNames, loadFault } from "./fault-list.ts";
import { differences, readRecord, writeRecord } from "./record.ts";
import { hasPromtool } from "./rig/alerts.ts";
import type { Sighting } from "./rig/sighting.ts";
import { runFault } from "./run-fault.ts";

/**
 * `npm run faults`: puts every fault, or those whose names begin with an argument, into the real service, and compares
 * what operator and clients see with `record.jsonl`. With `--write`, records it and writes the tables of
 * `docs/operations.md` again. A fault that cannot be put in on this machine is skipped and keeps its row.
 */
const { values, positionals } = parseArgs({
  options: { write: { type: "boolean" } },
  allowPositionals: true,
});
const recorded = readRecord();
const names = faultNames().filter(
  (name) => positionals.length === 0 || positionals.some((wanted) => name.startsWith(wanted)),
);
if (names.length === 0) throw new Error(`no fault is called ${positionals.join(", ")}`);
if (!hasPromtool()) console.error("promtool is not installed: alerts are not evaluated");

const seen: Record<string, Sighting> = {};
let failed = 0;
for (const name of names) {
  const fault = await loadFault(name);
  const reason = fault.skip?.();
  if (reason !== undefined) {
    console.log(`${name}: skipped: ${reason}`);
    continue;
  }
  try {
    const sighting = await runFault(fault);
    seen[name] = hasPromtool() ? sighting : { ...sighting, alerts: recorded[name]?.alerts ?? [] };
    const differing = differences(sighting, recorded[name]);
    if (differing.length > 0 && !values.write) failed++;
    console.log(
      differing.length === 0 ? `${name}: as recorded` : `${name}: differs\n  ${differing.join("\n  ")}`,
    );
  } catch (error) {
    failed++;
    console.log(`${name}: FAILED: ${(error as Error).message}`);
  }
}
if (values.write) await writeRecord(seen);
process.exitCode = failed === 0 ? 0 : 1;
