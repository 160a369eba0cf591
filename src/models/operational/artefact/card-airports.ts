import { cancelledShare } from "../../../flights/cancelled-flights.ts";
import type { Costs } from "../costs.ts";
import { thresholdOf } from "../costs.ts";
import type { ModelAirport, OperationalModelData } from "../model-data.ts";

/** Writes an airport as `KSEA (SEA), Seattle Seattle-Tacoma International`; the code alone where no more is known. */
export function airportInWords({ code, iata, name }: ModelAirport): string {
  const codes = iata === null || iata === code ? code : `${code} (${iata})`;
  return name === null ? codes : `${codes}, ${name}`;
}

/** Returns the rows of a card's first table on the airports, the movement and the costs. */
export function airportRows({
  airports = [],
  movement = "departures",
  timeZone,
  costs,
}: OperationalModelData): string {
  const [only] = airports;
  const rows =
    airports.length === 1
      ? [
          `| airport | ${airportInWords(only)} |`,
          `| movement | ${movement} |`,
          `| cancelled | ${cancelledInWords(only)} |`,
          `| time zone | ${only.timeZone} |`,
        ]
      : [
          `| airports | ${airports.map(({ code }) => code).join(", ") || "not recorded"} |`,
          `| movement | ${movement} |`,
          `| time zone | ${airports.length > 1 ? "that of each airport" : (timeZone ?? "not recorded")} |`,
        ];
  return [...rows, `| threshold | ${threshold(costs)} |`].join("\n");
}

/** Renders the airports of a model of several, with the flights of each; empty for other models. */
export function airportTable({ airports = [], byAirport = {} }: OperationalModelData): string {
  if (airports.length < 2) return "";
  const rows = airports.map((airport) => {
    const { code, timeZone, from, to, flights, delayed } = airport;
    const cells = [
      airportInWords(airport),
      timeZone,
      `${from.slice(0, 10)} to ${to.slice(0, 10)}`,
      flights,
      percent(delayed / flights),
      cancelledInWords(airport),
      thresholdOf(byAirport[code].costs).toFixed(3),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return `
## Airports

One ensemble of trees knows the airport of a flight. Each airport has a history, a typical traffic, a calibration and a
threshold of its own; the calibration of an airport with few flights is close to that of all.

| airport | time zone | window, local time | flights | delayed | cancelled | threshold |
|---|---|---|---|---|---|---|
${rows.join("\n")}
`;
}

/** Returns how a card's limits name the flights: `Departures of SCEL`. */
export function flightsInWords({ airports = [], movement = "departures" }: OperationalModelData): string {
  const codes = airports.map(({ code }) => code).join(", ");
  const moves = movement === "departures" ? "Departures of" : "Arrivals at";
  return `${moves} ${codes || "one airport"}`;
}

function threshold(costs: Costs): string {
  return `${thresholdOf(costs).toFixed(3)}: a missed delay costs ${costs.missed}, a false alarm ${costs.falseAlarm}`;
}

function cancelledInWords(counts: ModelAirport): string {
  const { flights, cancelled } = counts;
  if (cancelled === 0) return "none in the data";
  return `${percent(cancelledShare(counts) ?? 0)} of ${flights + cancelled} scheduled flights`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
