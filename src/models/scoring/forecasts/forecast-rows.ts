import { formatLocalTime } from "../../../flights/local-time.ts";
import { noteOnTime, timeAt } from "../../../flights/read-time.ts";
import { forecastNote } from "../../operational/forecasting/forecast-note.ts";
import type { Forecast, OperationalModel } from "../../operational/forecasting/operational-model.ts";
import { MINUTES_COLUMNS, NOTE_COLUMN, RISK_COLUMNS } from "../forecast-columns.ts";
import { SCORE_COLUMNS } from "../score-block.ts";
import { CsvBytes } from "./csv-bytes.ts";
import type { FileFlight } from "./file-routes.ts";

/** The columns of a forecast. */
const FORECAST = [...SCORE_COLUMNS, ...RISK_COLUMNS, ...MINUTES_COLUMNS];

/** Returns the columns of a file of forecasts: the flight itself, as it was understood, its forecast and the notes on it. */
export function columnsOfForecasts({ airports, movement }: OperationalModel): string[] {
  const other = movement === "arrivals" ? "origin" : "destination";
  const flight = [...(airports.length > 1 ? ["airport"] : []), "airline", other, "flight_type", "scheduled"];
  return [...flight, ...FORECAST, NOTE_COLUMN];
}

/** The levels of the quantiles of {@link MINUTES_COLUMNS}, ascending. */
const LEVELS = [0.1, 0.5, 0.9];

/** The rows of forecasts of a model, in the columns of {@link columnsOfForecasts}, as the bytes of a CSV. */
export class ForecastRows {
  readonly #bytes = new CsvBytes();
  readonly #quantiles = new Float64Array(LEVELS.length);

  /** Returns a copy of the rows that were added since the last call. */
  take(): Uint8Array<ArrayBuffer> {
    return this.#bytes.take();
  }

  /** Adds the row of a flight that is not forecast. */
  addBlank(flight: FileFlight, note: string): void {
    this.#addFlight(flight);
    for (let column = 0; column < FORECAST.length; column++) this.#bytes.comma();
    this.#bytes.field(note);
    this.#bytes.endRow();
  }

  /** Adds the row of a forecast. */
  add(flight: FileFlight, forecast: Forecast): void {
    const { over, delayed, expectedLatenessMinutes, lateness, leadTime, support } = forecast;
    const bytes = this.#bytes;
    this.#addFlight(flight);
    bytes.probability(over[0]);
    bytes.comma();
    bytes.integer(delayed ? 1 : 0);
    bytes.comma();
    for (let threshold = 1; threshold < over.length; threshold++) {
      bytes.probability(over[threshold]);
      bytes.comma();
    }
    bytes.minutes(expectedLatenessMinutes);
    bytes.comma();
    bytes.field(leadTime);
    bytes.comma();
    if (support.flights === "none") bytes.field(support.flights);
    else bytes.integer(support.flights);
    const quantiles = this.#quantiles;
    lateness.quantilesOf(LEVELS, quantiles);
    for (let level = 0; level < quantiles.length; level++) {
      bytes.comma();
      bytes.minutes(quantiles[level]);
    }
    bytes.comma();
    bytes.field(noteOn(flight));
    bytes.endRow();
  }

  /** Adds the fields of the flight, each with a comma behind it. */
  #addFlight({ route, scheduled }: FileFlight): void {
    const bytes = this.#bytes;
    bytes.append(route.fields);
    bytes.localTime(route.timeZone.localMinutes(scheduled));
    bytes.comma();
  }
}

/** Returns the note on a flight, with that on a time that the clock shows twice. */
function noteOn({ route, scheduled }: FileFlight): string {
  const { timeZone, flight, support, note } = route;
  const time = timeAt(scheduled, timeZone);
  if (time.other === undefined) return note;
  const local = formatLocalTime(timeZone.localMinutes(scheduled));
  const onTime = noteOnTime("/scheduled", local, time, timeZone);
  return onTime === undefined
    ? note
    : forecastNote({ ...flight, notes: [...(flight.notes ?? []), onTime] }, support);
}
