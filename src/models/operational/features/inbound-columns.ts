import { Departures } from "../../../history/departures.ts";
import { type HistoryLead, LEAD_MINUTES } from "../lead-time.ts";
import type { Encoding } from "./features.ts";
import { INBOUND_FEATURES, readInbound } from "./inbound.ts";
import type { PastFlights } from "./past-flights.ts";

/**
 * Computes the features of inbound flights at a lead time for all flights: the columns of `INBOUND_FEATURES`, which equal
 * those of the `FeatureReader` with a history of the flights.
 * @param ofAirports the encodings of the airports
 */
export function inboundColumns(
  flights: PastFlights,
  ofAirports: readonly Encoding[],
  leadTime: HistoryLead,
): Float32Array[] {
  const { airport } = flights.columns;
  const departures = ofAirports.map(() => new Departures());
  for (const [index, flight] of flights.entries()) departures[airport[index]].recordIfKnown(flight);
  const columns = INBOUND_FEATURES.map(() => new Float32Array(flights.length));
  const features = new Float32Array(columns.length);
  for (const [index, flight] of flights.entries()) {
    const known = { departures: departures[airport[index]] };
    const moment = flight.scheduled - LEAD_MINUTES[leadTime];
    readInbound(flight, moment, known, ofAirports[airport[index]].travelMinutes ?? {}, features, 0);
    for (let feature = 0; feature < features.length; feature++) columns[feature][index] = features[feature];
  }
  return columns;
}
