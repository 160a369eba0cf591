import type { Fault } from "./rig/fault.ts";
import type { Sighting } from "./rig/sighting.ts";

/** The headings of the groups, in the order of the page. */
const GROUPS: Readonly<Record<string, string>> = {
  start: "Start",
  disk: "Disk of the data folder",
  database: "PostgreSQL",
  log: "Log",
  processes: "Processes",
  connections: "Connections and clients",
  load: "Load",
  models: "Models",
  keys: "API keys",
  history: "History",
  telemetry: "Traces",
};

/** One row of a table. */
export interface FaultRow {
  readonly name: string;
  readonly fault: Fault;
  readonly seen: Sighting;
}

/** Renders the tables of `docs/operations.md`, one for each group of faults. */
export function faultTables(rows: readonly FaultRow[]): string {
  const groups = Map.groupBy(rows, ({ name }) => name.split("/")[0]);
  const unknown = [...groups.keys()].filter((group) => !(group in GROUPS));
  if (unknown.length > 0) throw new Error(`bench/faults/table.ts has no heading for ${unknown.join(", ")}`);
  return Object.entries(GROUPS)
    .flatMap(([group, heading]) => {
      const lines = groups.get(group)?.map(rowText) ?? [];
      return lines.length === 0 ? [] : [`### ${heading}\n\n${HEAD}\n${lines.join("\n")}\n`];
    })
    .join("\n");
}

const HEAD =
  "| fault | line of the log | metric | alert | client | result and action |\n|---|---|---|---|---|---|";

function rowText({ name, fault, seen }: FaultRow): string {
  const cells = [
    `[${fault.about}](../bench/faults/${name}.ts)`,
    [...seen.log.map(logText), ...seen.stderr.map((line) => `standard error: \`${line}\``)].join("<br>"),
    seen.metrics.map((metric) => `\`${metric}\``).join("<br>"),
    seen.alerts.map((alert) => `\`${alert}\``).join("<br>"),
    seen.client.join("<br>"),
    `${endText(seen.end)}${fault.action}`,
  ];
  return `| ${cells.map((cell) => (cell === "" ? "none" : cell.replaceAll("|", "\\|"))).join(" | ")} |`;
}

/** `ERROR request (storage-unavailable)` → `` `request` (ERROR, `storage-unavailable`) ``. */
function logText(line: string): string {
  const [, severity, message, detail] = /^(\S+) (.*?)(?: \(([^()]*)\))?$/.exec(line) ?? [];
  return `\`${message}\` (${severity}${detail === undefined ? "" : `, \`${detail}\``})`;
}

function endText(end: string): string {
  if (end === "works") return "";
  return end.startsWith("exit code") ? `Ends with ${end}. ` : `Ended by ${end}. `;
}
