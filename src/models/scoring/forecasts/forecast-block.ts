import type { BlockTables } from "../../../flights/reading/block-reading.ts";
import type { ByAirport } from "../../../history/by-airport.ts";
import type { Knowledge } from "../../operational/features/features.ts";
import { LAST_MOMENT_MINUTES } from "../../operational/forecasting/moment.ts";
import type { ForecastOptions, OperationalModel } from "../../operational/forecasting/operational-model.ts";
import { type FileFlight, FileRoutes } from "./file-routes.ts";
import { ForecastRows } from "./forecast-rows.ts";
import { type CountedNames, NameCounts } from "./name-counts.ts";

/** The moment of the forecasts of a file: an instant in minutes, or each flight's own of a lead time. */
export type MomentOfFile = Pick<ForecastOptions, "at" | "leadTime">;

/** The flights that are forecast at once. */
const FLIGHTS_AT_ONCE = 512;

/** The forecasts of a block of flights; plain data. */
export interface BlockForecast {
  /** Rows of a CSV, in the order of the block. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly scored: number;
  readonly names: CountedNames;
}

/** Forecasts the blocks of a file of flights. */
export class BlockForecaster {
  readonly #model: OperationalModel;
  readonly #routes: FileRoutes;
  readonly #moment: MomentOfFile;
  readonly #rows = new ForecastRows();

  constructor(model: OperationalModel, knowledge: ByAirport<Knowledge>, moment: MomentOfFile) {
    this.#model = model;
    this.#routes = new FileRoutes(model, knowledge);
    this.#moment = moment;
  }

  /**
   * Forecasts the flights of a block. A cancelled flight has a row without a forecast; so has one that is too long past at the
   * moment of the forecasts.
   */
  forecast({ flights, cancelled, cancelledAfter }: BlockTables): BlockForecast {
    const found = this.#routes.flightsIn(flights);
    const withoutForecast = this.#routes.flightsIn(cancelled);
    const rows = this.#rows;
    const names = new NameCounts();
    const { at = -Infinity } = this.#moment;
    const isPast = ({ scheduled }: FileFlight) => at > scheduled + LAST_MOMENT_MINUTES;
    let [row, nextCancelled, scored] = [0, 0, 0];
    // The flights before the next one that is forecast, and behind the last one those that are left
    const addBlanks = () => {
      for (; ; row++) {
        while (cancelledAfter[nextCancelled] <= row)
          rows.addBlank(withoutForecast[nextCancelled++], "cancelled: the flight is not forecast");
        if (row === found.length || !isPast(found[row])) return;
        rows.addBlank(found[row], "over 6 hours past its scheduled time at the moment of the forecast");
      }
    };
    const wanted = at === -Infinity ? found : found.filter((flight) => !isPast(flight));
    for (let from = 0; from < wanted.length; from += FLIGHTS_AT_ONCE) {
      const some = wanted.slice(from, from + FLIGHTS_AT_ONCE);
      this.#model.forecastAll(some, this.#moment, (flight, forecast) => {
        addBlanks();
        rows.add(flight, forecast);
        names.add(flight.route.flight, forecast.support);
        scored++;
        row++;
      });
    }
    addBlanks();
    return { bytes: rows.take(), scored, names: names.counted };
  }
}
