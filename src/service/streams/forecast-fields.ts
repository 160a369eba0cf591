import type { FlightFields } from "../forecasts/flight-request.ts";
import type { ForecastItem } from "../forecasts/forecast-item.ts";

/** Forecasts a flight as a client sends it; see `Forecaster.forecast`. */
export type ForecastFields = (fields: FlightFields) => ForecastItem;
