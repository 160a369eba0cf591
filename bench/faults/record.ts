import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { faultNames, loadFault } from "./fault-list.ts";
import { hasPromtool } from "./rig/alerts.ts";
import type { Sighting } from "./rig/sighting.ts";
import { faultTables } from "./table.ts";

const RECORD = join(import.meta.dirname, "record.jsonl");
const PAGE = join(import.meta.dirname, "../../docs/operations.md");

/** The comments of the page around the tables. */
const [BEGIN, END] = ["<!-- written by npm run faults -- --write -->", "<!-- end of the faults -->"];

/** The sightings of all faults, by name. */
export type FaultRecord = Readonly<Record<string, Sighting>>;

/** Reads the recorded sightings. */
export function readRecord(): FaultRecord {
  const lines = readFileSync(RECORD, "utf8").split("\n").filter(Boolean);
  return Object.fromEntries(
    lines.map((line) => {
      const { fault, ...seen } = JSON.parse(line) as Sighting & { fault: string };
      return [fault, seen];
    }),
  );
}

/** Records sightings, and writes the tables of `docs/operations.md` again. */
export async function writeRecord(seen: FaultRecord): Promise<void> {
  const all = { ...readRecord(), ...seen };
  const record = Object.fromEntries(faultNames().flatMap((name) => (name in all ? [[name, all[name]]] : [])));
  const lines = Object.entries(record).map(([fault, one]) => `${JSON.stringify({ fault, ...one })}\n`);
  writeFileSync(RECORD, lines.join(""));
  const page = readFileSync(PAGE, "utf8");
  const [before, rest] = page.split(BEGIN);
  const after = rest.slice(rest.indexOf(END));
  writeFileSync(PAGE, `${before}${BEGIN}\n\n${await renderRecord(record)}\n${after}`);
}

/** Renders the tables of recorded sightings. */
export async function renderRecord(record: FaultRecord): Promise<string> {
  const names = Object.keys(record);
  const rows = await Promise.all(
    names.map(async (name) => ({ name, fault: await loadFault(name), seen: record[name] })),
  );
  return faultTables(rows);
}

/** Returns the tables in `docs/operations.md`. */
export function documentedTables(): string {
  const page = readFileSync(PAGE, "utf8");
  return page.slice(page.indexOf(BEGIN) + BEGIN.length, page.indexOf(END)).trim();
}

/** Lists the parts of a sighting that differ from the recorded one. Alerts are compared only where they can be evaluated. */
export function differences(seen: Sighting, recorded: Sighting | undefined): readonly string[] {
  if (recorded === undefined) return [`not recorded before: ${JSON.stringify(seen)}`];
  const parts = (["log", "stderr", "metrics", "alerts", "client", "end"] as const).filter(
    (part) => part !== "alerts" || hasPromtool(),
  );
  const sorted = (part: string | readonly string[]) => (typeof part === "string" ? part : part.toSorted());
  return parts
    .filter((part) => !isDeepStrictEqual(sorted(seen[part]), sorted(recorded[part])))
    .map((part) => `${part}: ${JSON.stringify(seen[part])}; recorded is ${JSON.stringify(recorded[part])}`);
}
