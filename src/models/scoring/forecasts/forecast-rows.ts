import { formatLocalTime } from "../../../flights/local-time.ts";
import { noteOnTime, timeAt } from "../../../flights/read-time.ts";
import type { FoundFlight } from "../../operational/forecasting/find-flight.ts";
import { forecastNote } from "../../operational/forecasting/forecast-note.ts";
import type { Forecast, OperationalModel } from "../../operational/forecasting/operational-model.ts";
import { MINUTES_COLUMNS, NOTE_COLUMN, RISK_COLUMNS } from "../forecast-columns.ts";
import { SCORE_COLUMNS } from "../score-block.ts";
import { CsvBytes } from "./csv-bytes.ts";

/** The columns of a forecast. */
const FORECAST = [...SCORE_COLUMNS, ...RISK_COLUMNS, ...MINUTES_COLUMNS];

/** Returns the columns of a file of forecasts: the flight itself, as it was understood, its forecast and the notes on it. */
export function columnsOfForecasts({ airports, movement }: OperationalModel): string[] {
  const other = movement === "arrivals" ? "origin" : "destination";
  const flight = [...(airports.length > 1 ? ["airport"] : []), "airline", other, "flight_type", "scheduled"];
  return [...flight, ...FORECAST, NOTE_COLUMN];
}

/** The rows of forecasts of a model, in the columns of {@link columnsOfForecasts}, as the bytes of a CSV. */
export class ForecastRows {
  readonly #model: OperationalModel;
  readonly #bytes = new CsvBytes();

  constructor(model: OperationalModel) {
    this.#model = model;
  }

  /** Returns a copy of the rows that were added since the last call. */
  take(): Uint8Array<ArrayBuffer> {
    return this.#bytes.take();
  }

  /** Adds the row of a flight that is not forecast. */
  addBlank(flight: FoundFlight, note: string): void {
    this.#addFlight(flight);
    for (let column = 0; column < FORECAST.length; column++) this.#bytes.comma();
    this.#bytes.field(note);
    this.#bytes.endRow();
  }

  /** Adds the row of a forecast. */
  add(flight: FoundFlight, forecast: Forecast): void {
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
    for (const level of [0.1, 0.5, 0.9]) {
      bytes.comma();
      bytes.minutes(lateness.quantile(level));
    }
    bytes.comma();
    bytes.field(forecastNote(this.#withNoteOnTime(flight), support));
    bytes.endRow();
  }

  /** Adds the fields of the flight, each with a comma behind it. */
  #addFlight({ airport, airlineCode, destination, flightType, scheduled }: FoundFlight): void {
    const bytes = this.#bytes;
    if (this.#model.airports.length > 1) {
      bytes.field(airport ?? "");
      bytes.comma();
    }
    bytes.field(airlineCode);
    bytes.comma();
    bytes.field(destination);
    bytes.comma();
    bytes.field(flightType);
    bytes.comma();
    bytes.localTime(this.#zoneOf({ airport }).localMinutes(scheduled));
    bytes.comma();
  }

  #withNoteOnTime(flight: FoundFlight): FoundFlight {
    const zone = this.#zoneOf(flight);
    const time = timeAt(flight.scheduled, zone);
    if (time.other === undefined) return flight;
    const local = formatLocalTime(zone.localMinutes(flight.scheduled));
    const onTime = noteOnTime("/scheduled", local, time, zone);
    return onTime === undefined ? flight : { ...flight, notes: [...(flight.notes ?? []), onTime] };
  }

  #zoneOf(flight: { readonly airport?: string | undefined }) {
    return this.#model.partOf(flight as FoundFlight).timeZone;
  }
}
