import { formatLocalTime } from "../flights/local-time.ts";
import { csvField } from "../flights/reading/csv-fields.ts";
import { readFlights } from "../flights/reading/read-flights.ts";
import { Timetable } from "../history/timetable.ts";
import type { FlightToForecast } from "../models/operational/features.ts";
import type { Forecast, OperationalModel } from "../models/operational/operational-model.ts";
import { FLIGHT_COLUMNS, flightsIn } from "../models/operational/past-flights.ts";
import type { FileScored, ScoreSink } from "../models/scoring/score-file.ts";
import { readHistory } from "./read-history.ts";

const HEADER =
  "airline,destination,flight_type,scheduled,delay_probability,delayed,over_30,over_60,over_120," +
  "expected_lateness_minutes,lead_time,support\n";

/** Rows are written so many at a time. */
const BATCH = 5_000;

/**
 * Forecasts every flight of a file, which is taken to be the timetable of its days, and writes a CSV.
 * @param options.history file of past flights; each forecast knows of them what was known at its lead time
 * @throws PuntualError as `readFlights` does
 */
export async function forecastFile(
  path: string,
  model: OperationalModel,
  sink: ScoreSink,
  options: {
    readonly history?: string | undefined;
    readonly maxRejects: number;
    readonly onProgress: (done: number, of: number) => void;
  },
): Promise<FileScored> {
  const { maxRejects, onProgress } = options;
  const { flights, rejections, rowCount } = await readFlights(path, {
    columns: FLIGHT_COLUMNS,
    maxRejects,
  });
  const past = options.history === undefined ? undefined : await readHistory(options.history, maxRejects);
  const all = flightsIn(flights);
  const timetable = new Timetable();
  for (const flight of all) timetable.add(flight);
  const knowledge = { timetable, ...(past && { history: past.history }) };
  await sink.write(Buffer.from(HEADER));
  for (let from = 0; from < all.length; from += BATCH) {
    const batch = all.slice(from, from + BATCH);
    const lines = batch.map((flight) => lineOf(flight, model.forecast(flight, knowledge)));
    await sink.write(Buffer.from(lines.join("")));
    onProgress(from + batch.length, all.length);
  }
  for (const rejection of rejections) await sink.reject(rejection);
  return { scored: all.length, rejected: rowCount - all.length };
}

function lineOf({ airlineCode, destination, flightType, scheduled }: FlightToForecast, forecast: Forecast) {
  const { over, delayed, expectedLatenessMinutes, leadTime, support } = forecast;
  const [over15, ...longer] = over.map((probability) => probability.toFixed(6));
  const flight = [airlineCode, destination, flightType, formatLocalTime(scheduled)].map(csvField);
  const decided = [over15, delayed ? 1 : 0, ...longer, expectedLatenessMinutes.toFixed(1)];
  return `${[...flight, ...decided, leadTime, support.flights].join(",")}\n`;
}
