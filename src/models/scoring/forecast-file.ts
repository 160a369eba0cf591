import { formatLocalTime } from "../../flights/local-time.ts";
import { noteOnTime, timeAt } from "../../flights/read-time.ts";
import { csvField } from "../../flights/reading/csv/csv-fields.ts";
import { type ReadFlightsOptions, readFlights } from "../../flights/reading/read-flights.ts";
import { ByAirport } from "../../history/by-airport.ts";
import type { History } from "../../history/history.ts";
import { Timetable } from "../../history/timetable.ts";
import type { FlightToForecast } from "../operational/features/features.ts";
import { FLIGHT_COLUMNS, flightsIn } from "../operational/features/past-flights.ts";
import { readingFor } from "../operational/features/read-history.ts";
import { type FoundFlight, namesKnownTo } from "../operational/forecasting/find-flight.ts";
import { forecastNote } from "../operational/forecasting/forecast-note.ts";
import { LAST_MOMENT_MINUTES } from "../operational/forecasting/moment.ts";
import type {
  Forecast,
  ForecastOptions,
  OperationalModel,
} from "../operational/forecasting/operational-model.ts";
import { MINUTES_COLUMNS, minutesText, NOTE_COLUMN, RISK_COLUMNS } from "./forecast-columns.ts";
import { NameCounts } from "./name-counts.ts";
import { SCORE_COLUMNS } from "./score-block.ts";
import type { FileScored, ScoreSink } from "./score-file.ts";

/** Returns the columns of the flight itself, as it was understood. */
function flightColumnsOf({ airports, movement }: OperationalModel): string[] {
  const other = movement === "arrivals" ? "origin" : "destination";
  return [...(airports.length > 1 ? ["airport"] : []), "airline", other, "flight_type", "scheduled"];
}

/** The columns of a forecast. */
const FORECAST = [...SCORE_COLUMNS, ...RISK_COLUMNS, ...MINUTES_COLUMNS];

/** The number of rows that are written at once. */
const BATCH = 5_000;

/** The counts of a file of forecasts. */
export interface FileForecast extends FileScored {
  readonly names: NameCounts;
}

/** Options of {@link forecastFile}: those of reading, as `readFlights` takes them; airports and movement are the model's by default. */
export interface ForecastFileOptions extends Omit<ReadFlightsOptions, "columns" | "checks"> {
  /** Outcomes of past flights, those of each airport for a model of several; each forecast uses those known at its lead time. */
  readonly history?: History | ByAirport<{ readonly history: History }> | undefined;
  /** The moment of the forecasts: an instant in minutes, or each flight's own of a lead time; by default as `forecast` has it. */
  readonly moment?: Pick<ForecastOptions, "at" | "leadTime"> | undefined;
  /** Called with the number of flights forecast, and of all. */
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * Forecasts every flight of a file with an operational model and writes a CSV. The file is taken to be the whole
 * timetable of its days. Airlines and destinations may be named by any code or name that the model's finder knows; a row
 * with any other is rejected. A cancelled flight has a row without a forecast, with the reason in its note; so has one that is too long past at the moment of the forecasts.
 * @throws PuntualError as `readFlights` does
 */
export async function forecastFile(
  path: string,
  model: OperationalModel,
  sink: ScoreSink,
  { history, moment = {}, onProgress = () => {}, ...options }: ForecastFileOptions = {},
): Promise<FileForecast> {
  const read = await readFlights(path, {
    ...{ columns: FLIGHT_COLUMNS, checks: namesKnownTo(model.finder) },
    ...readingFor(model, options),
  });
  const { rejections, rejected, repeatedTimes } = read;
  const named = (flight: FlightToForecast): FoundFlight => partOf(model, flight).finder.named(flight);
  const flights = flightsIn(read.flights).map(named);
  const cancelled = flightsIn(read.cancelled).map(named);
  const knowledge = new ByAirport(
    model.parts.codes.map((code) => ({ code })),
    (code) => ({
      timetable: new Timetable(model.parts.of(code).timeZone),
      ...historyOf(history, code),
    }),
  );
  const keyOf = ({ airport }: FlightToForecast) => (model.airports.length === 0 ? undefined : airport);
  for (const flight of flights) knowledge.of(keyOf(flight)).timetable.add(flight);
  const names = new NameCounts();
  const columns = [...flightColumnsOf(model), ...FORECAST, NOTE_COLUMN];
  sink.start?.(columns, ",");
  await sink.write(Buffer.from(`${columns.join(",")}\n`));
  let [nextCancelled, scored] = [0, 0];
  for (let from = 0; from < flights.length || nextCancelled < cancelled.length; from += BATCH) {
    const lines: string[] = [];
    const until = Math.min(from + BATCH, flights.length);
    const isLast = until === flights.length;
    for (let row = from; row <= until; row++) {
      // The cancelled flights before this one, and behind the last one those that are left.
      const isBehind = row === until;
      while (read.cancelledAfter[nextCancelled] <= row && (!isBehind || isLast))
        lines.push(blankLine(cancelled[nextCancelled++], model, "cancelled: the flight is not forecast"));
      if (isBehind) break;
      const flight = flights[row];
      if ((moment.at ?? -Infinity) > flight.scheduled + LAST_MOMENT_MINUTES) {
        lines.push(
          blankLine(flight, model, "over 6 hours past its scheduled time at the moment of the forecast"),
        );
        continue;
      }
      scored++;
      const forecast = model.forecast(flight, knowledge.of(keyOf(flight)), moment);
      names.add(flight, forecast.support);
      lines.push(lineOf(flight, forecast, model));
    }
    await sink.write(Buffer.from(lines.join("")));
    onProgress(until, flights.length);
  }
  for (const rejection of rejections) await sink.reject(rejection);
  return { scored, rejected, replaced: [], repeatedTimes, names, reading: read };
}

function partOf(model: OperationalModel, { airport }: FlightToForecast) {
  return model.parts.of(model.airports.length === 0 ? undefined : airport);
}

function historyOf(history: ForecastFileOptions["history"], code: string): { readonly history?: History } {
  if (history === undefined) return {};
  if (!(history instanceof ByAirport)) return { history };
  const own = history.get(code);
  return own === undefined ? {} : { history: own.history };
}

/** The fields of the flight in a row, with blanks for those of its forecast. */
function flightFields(found: FoundFlight, model: OperationalModel): string[] {
  const { airport, airlineCode, destination, flightType, scheduled } = found;
  const local = formatLocalTime(partOf(model, found).timeZone.localMinutes(scheduled));
  const own = model.airports.length > 1 ? [airport ?? ""] : [];
  return [...own, airlineCode, destination, flightType, local].map((cell) => csvField(cell));
}

/** The row of a flight that is not forecast. */
function blankLine(found: FoundFlight, model: OperationalModel, note: string): string {
  const blank = FORECAST.map(() => "");
  return `${[...flightFields(found, model), ...blank, csvField(note)].join(",")}\n`;
}

function lineOf(found: FoundFlight, forecast: Forecast, model: OperationalModel): string {
  const { over, delayed, expectedLatenessMinutes, lateness, leadTime, support } = forecast;
  const [over15, ...longer] = over.map((probability) => probability.toFixed(6));
  const { timeZone: zone } = partOf(model, found);
  const local = formatLocalTime(zone.localMinutes(found.scheduled));
  const onTime = noteOnTime("/scheduled", local, timeAt(found.scheduled, zone), zone);
  const noted = onTime === undefined ? found : { ...found, notes: [...(found.notes ?? []), onTime] };
  const decided = [over15, delayed ? 1 : 0, ...longer, minutesText(expectedLatenessMinutes)];
  const minutes = [0.1, 0.5, 0.9].map((level) => minutesText(lateness.quantile(level)));
  const note = csvField(forecastNote(noted, support));
  const cells = [...flightFields(found, model), ...decided, leadTime, support.flights, ...minutes, note];
  return `${cells.join(",")}\n`;
}
