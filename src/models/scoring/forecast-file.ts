import { formatLocalTime } from "../../flights/local-time.ts";
import { noteOnTime, timeAt } from "../../flights/read-time.ts";
import { csvField } from "../../flights/reading/csv/csv-fields.ts";
import type { DateOrder } from "../../flights/reading/csv/local-dates.ts";
import { readFlights } from "../../flights/reading/read-flights.ts";
import type { TimeZone } from "../../flights/time-zone.ts";
import type { History } from "../../history/history.ts";
import { Timetable } from "../../history/timetable.ts";
import { FLIGHT_COLUMNS, flightsIn } from "../operational/features/past-flights.ts";
import { type FoundFlight, namesKnownTo } from "../operational/forecasting/find-flight.ts";
import { forecastNote } from "../operational/forecasting/forecast-note.ts";
import type { Forecast, OperationalModel } from "../operational/forecasting/operational-model.ts";
import { NOTE_COLUMN, RISK_COLUMNS } from "./forecast-columns.ts";
import { NameCounts } from "./name-counts.ts";
import { SCORE_COLUMNS } from "./score-block.ts";
import type { FileScored, ScoreSink } from "./score-file.ts";

/** The columns of the flight itself, as it was understood. */
const WRITTEN_FLIGHT = ["airline", "destination", "flight_type", "scheduled"];
const HEADER = `${[...WRITTEN_FLIGHT, ...SCORE_COLUMNS, ...RISK_COLUMNS, NOTE_COLUMN].join(",")}\n`;

/** The number of rows that are written at once. */
const BATCH = 5_000;

/** The counts of a file of forecasts. */
export interface FileForecast extends FileScored {
  readonly names: NameCounts;
}

/**
 * Forecasts every flight of a file with an operational model and writes a CSV. The file is taken to be the whole
 * timetable of its days. Airlines and destinations may be named by any code or name that the model's finder knows; a row
 * with any other is rejected.
 * @param options.history outcomes of past flights; each forecast uses those known at its lead time
 * @param options.maxRejects share of rows that may be rejected, 0 to 1; 0.05 by default
 * @param options.dates the order of day and month, as `readFlights` takes it
 * @param options.onProgress called with the number of flights forecast, and of all
 * @throws PuntualError as `readFlights` does
 */
export async function forecastFile(
  path: string,
  model: OperationalModel,
  sink: ScoreSink,
  options: {
    readonly history?: History | undefined;
    readonly maxRejects?: number;
    readonly dates?: DateOrder | undefined;
    readonly onProgress?: (done: number, of: number) => void;
  } = {},
): Promise<FileForecast> {
  const { history, maxRejects, dates, onProgress = () => {} } = options;
  const { timeZone: zone, finder } = model;
  const columns = FLIGHT_COLUMNS;
  const checks = namesKnownTo(finder);
  const reading = { columns, checks, maxRejects, dates, timeZone: zone.name };
  const { flights, rejections, rejected, repeatedTimes } = await readFlights(path, reading);
  const all = flightsIn(flights).map((flight): FoundFlight => finder.named(flight));
  const names = new NameCounts();
  const timetable = new Timetable(zone);
  for (const flight of all) timetable.add(flight);
  const knowledge = { timetable, ...(history && { history }) };
  await sink.write(Buffer.from(HEADER));
  for (let from = 0; from < all.length; from += BATCH) {
    const batch = all.slice(from, from + BATCH);
    const lines = batch.map((flight) => {
      const forecast = model.forecast(flight, knowledge);
      names.add(flight, forecast.support);
      return lineOf(flight, forecast, zone);
    });
    await sink.write(Buffer.from(lines.join("")));
    onProgress(from + batch.length, all.length);
  }
  for (const rejection of rejections) await sink.reject(rejection);
  return { scored: all.length, rejected, replaced: [], repeatedTimes, names };
}

function lineOf(found: FoundFlight, forecast: Forecast, zone: TimeZone) {
  const { airlineCode, destination, flightType, scheduled } = found;
  const { over, delayed, expectedLatenessMinutes, leadTime, support } = forecast;
  const [over15, ...longer] = over.map((probability) => probability.toFixed(6));
  const local = formatLocalTime(zone.localMinutes(scheduled));
  const onTime = noteOnTime("/scheduled", local, timeAt(scheduled, zone), zone);
  const noted = onTime === undefined ? found : { ...found, notes: [...(found.notes ?? []), onTime] };
  const flight = [airlineCode, destination, flightType, local].map((cell) => csvField(cell));
  const decided = [over15, delayed ? 1 : 0, ...longer, expectedLatenessMinutes.toFixed(1)];
  return `${[...flight, ...decided, leadTime, support.flights, csvField(forecastNote(noted, support))].join(",")}\n`;
}
