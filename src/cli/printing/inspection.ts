import type { FlightsInspection } from "../../flights/inspection/inspect-flights.ts";
import type { MovementInspection } from "../../flights/inspection/inspect-movement.ts";
import { describeRejection } from "../../flights/reading/rejected-rows.ts";
import { table } from "./table.ts";

/** The number of airports and of airlines that are printed. */
const [MAX_AIRPORTS, MAX_AIRLINES] = [10, 5];

/** The number of gaps of days, and of rejected cells, that are printed. */
const [MAX_GAPS, MAX_REJECTIONS] = [5, 5];

/** Describes what was understood of a file of flights, for a terminal. */
export function describeInspection(
  path: string,
  inspection: FlightsInspection & { readonly next: readonly string[] },
): string {
  const { rows, layout, guess, movements, columns, next } = inspection;
  const title = layout.title === undefined ? "" : ` (${layout.title})`;
  const notUsed = columns.unused.length === 0 ? "all used" : `not used: ${columns.unused.join(", ")}`;
  const helpful = columns.helpful.map(({ column, as }) => `${column} (${as})`).join(", ");
  return [
    guess === undefined
      ? `${path}: ${rows} rows, layout ${layout.name}${title}`
      : `${path}: ${rows} rows; no known layout explains its headers. It was read by this guess, to be checked:\n${JSON.stringify(guess)}`,
    ...movements.map(describeMovement),
    lines([
      ["columns", notUsed],
      ...(helpful === "" ? [] : [["", `could help: ${helpful}`] as const]),
      ...(columns.missing.length === 0 ? [] : [["missing", missing(columns.missing)] as const]),
      ...next.map((command, index) => [index === 0 ? "next" : "", command] as const),
    ]),
  ].join("\n\n");
}

type Line = readonly [label: string, text: string];

/** Writes labelled lines. */
function lines(all: readonly Line[]): string {
  const width = Math.max(...all.map(([label]) => label.length));
  return all.map(([label, text]) => `${label.padEnd(width)}  ${text}`.trimEnd()).join("\n");
}

function describeMovement(inspection: MovementInspection): string {
  return `${airportTable(inspection)}\n\n${lines(facts(inspection))}`;
}

function airportTable({ movement, airports }: MovementInspection): string {
  const shown = airports.slice(0, MAX_AIRPORTS);
  const rows = shown.map((airport) => [
    `${airport.code} ${airport.name === airport.code ? "" : airport.name}`.trim() || "(not named)",
    airport.timeZone ?? "not known",
    airport.from ?? "",
    airport.to ?? "",
    String(airport.flights),
    percentage(airport.delayed, airport.flights),
    String(airport.cancelled),
    String(airport.diverted),
  ]);
  const head = [movement, "time zone", "from", "to", "flights", "late", "cancelled", "diverted"];
  const more = airports.length - shown.length;
  return table(head, rows) + (more === 0 ? "" : `\n… and ${more} more airports`);
}

function facts(inspection: MovementInspection): readonly Line[] {
  const { flights, delayed, airlines, otherAirports, registrations, gaps, notes, rejected } = inspection;
  const shown = airlines.slice(0, MAX_AIRLINES).map(({ code, name, flights: count }) => {
    return `${name === code ? code : `${name} (${code})`} ${count}`;
  });
  const more = airlines.length > MAX_AIRLINES ? `, and ${airlines.length - MAX_AIRLINES} more` : "";
  const others = inspection.movement === "departures" ? "destinations" : "origins";
  return [
    ["late", `${percentage(delayed, flights)} of ${flights} flights, over 15 minutes`],
    ["airlines", airlines.length === 0 ? "none named" : `${airlines.length}: ${shown.join(", ")}${more}`],
    [others, String(otherAirports)],
    ...(registrations === undefined ? [] : [aircraftLine(inspection, registrations)]),
    ["days", describeGaps(gaps)],
    ...notes.map(({ detail }, index): Line => [index === 0 ? "notes" : "", detail]),
    ...rejectionLines(rejected, inspection.rejections),
  ];
}

/** Says whether forecasts use the aircraft: of arrivals, they use when the flights left. */
function aircraftLine({ movement, legs }: MovementInspection, registrations: number): Line {
  if (movement === "arrivals") return ["aircraft", String(registrations)];
  if (registrations === 0) return ["aircraft", "none named"];
  const inbound = legs === undefined ? "" : ` and ${legs} legs by which they get here`;
  return ["aircraft", `${registrations}; forecasts use their departures from here${inbound}`];
}

function describeGaps(gaps: MovementInspection["gaps"]): string {
  if (gaps.length === 0) return "none without flights";
  const days = gaps.reduce((sum, gap) => sum + gap.days, 0);
  const shown = gaps.slice(0, MAX_GAPS).map(({ from, to }) => (from === to ? from : `${from} to ${to}`));
  return `${days} without flights: ${shown.join(", ")}${gaps.length > MAX_GAPS ? ", …" : ""}`;
}

function rejectionLines(rejected: number, rejections: MovementInspection["rejections"]): readonly Line[] {
  if (rejected === 0) return [["rejected", "no rows"]];
  const first = rejections
    .slice(0, MAX_REJECTIONS)
    .map((rejection): Line => ["", describeRejection(rejection)]);
  return [["rejected", `${rejected} ${rejected === 1 ? "row" : "rows"}; the first:`], ...first];
}

function percentage(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
}

function missing(names: readonly string[]): string {
  return names.map((name) => (name === "airport" ? "airport, which --airport states" : name)).join("; ");
}
