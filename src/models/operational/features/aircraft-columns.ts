import { ReportTimes } from "../../../history/report-times.ts";
import { type HistoryLead, LEAD_MINUTES } from "../lead-time.ts";
import { AIRCRAFT_FEATURES, readOneAircraft } from "./aircraft.ts";
import { eachAircraft } from "./each-aircraft.ts";
import type { Encoding } from "./features.ts";
import type { PastFlights } from "./past-flights.ts";

/**
 * Computes the features of the aircraft for all flights, each as known at the lead time: the columns of `AIRCRAFT_FEATURES`,
 * which equal those of the `FeatureReader` with a history of the flights.
 * @param ofAirports the encodings of the airports
 */
export function aircraftColumns(
  flights: PastFlights,
  ofAirports: readonly Encoding[],
  leadTime: HistoryLead,
): Float32Array[] {
  const { scheduled } = flights.columns;
  const columns = AIRCRAFT_FEATURES.map(() => new Float32Array(flights.length).fill(Number.NaN));
  const features = new Float32Array(columns.length);
  const reports = reportTimes(flights);
  for (const { airport, indices, history } of eachAircraft(flights)) {
    const { aircraft } = ofAirports[airport];
    if (aircraft === undefined) continue;
    for (const index of indices) {
      const moment = scheduled[index] - LEAD_MINUTES[leadTime];
      const known = { moment, areReported: reports[airport].areMadeAt(moment) };
      readOneAircraft(flights.at(index), known, history, aircraft, features, 0);
      for (let feature = 0; feature < features.length; feature++) columns[feature][index] = features[feature];
    }
  }
  return columns;
}

/** Returns the times of the departures and arrivals of the legs to each airport. */
function reportTimes(flights: PastFlights): ReportTimes[] {
  const { airports, legs } = flights.columns;
  const reports = airports.map(() => new ReportTimes());
  if (legs === undefined) return reports;
  for (const times of [legs.departed, legs.operated]) {
    for (const [index, time] of times.entries())
      if (!Number.isNaN(time)) reports[legs.airport[index]].add(time);
  }
  return reports;
}
