import type { TimeZone } from "../../../flights/time-zone.ts";
import { Aircraft } from "../../../history/aircraft.ts";
import { ByAirport } from "../../../history/by-airport.ts";
import { Departures } from "../../../history/departures.ts";
import { bucketOf, type KnownOutcomes } from "../../../history/known-outcomes.ts";
import { type OutcomeColumns, outcomeColumns } from "../../../history/past/outcome-columns.ts";
import { type PastMovements, PastOutcomes } from "../../../history/past/past-outcomes.ts";
import { type PastFlight, PastFlights, recordMovements } from "../../operational/features/past-flights.ts";
import type { PastRead } from "../../operational/features/read-history.ts";
import type { OperationalModel } from "../../operational/forecasting/operational-model.ts";

/** The outcomes of past flights, which threads share: those of each of a model's airports, in their order; plain data. */
export interface SharedOutcomes {
  readonly past: PastRead;
  readonly columns: readonly OutcomeColumns[];
}

/** The outcomes that a model's forecasts read at each of its airports. */
export type OutcomesByAirport = ByAirport<{ readonly history: KnownOutcomes }>;

/** Folds past flights that were read for a model, once for all threads. */
export function sharedOutcomes(past: PastRead, model: OperationalModel): SharedOutcomes {
  const columns = model.parts.codes.map((code) => {
    const { timeZone, finder } = model.parts.of(code);
    return columnsOf(ownFlights(past, model, code), timeZone, (flight) => finder.named(flight));
  });
  return { past, columns };
}

/** Returns what the forecasts of one thread read of shared outcomes. */
export function outcomesOf({ past, columns }: SharedOutcomes, model: OperationalModel): OutcomesByAirport {
  const keys = model.parts.codes.map((code) => ({ code }));
  return new ByAirport(keys, (code, index) => {
    const { timeZone, finder } = model.parts.of(code);
    const named = (flight: PastFlight) => finder.named(flight);
    const movements = () => movementsOf(past, model, code, named);
    return { history: new PastOutcomes(columns[index], timeZone, movements) };
  });
}

function ownFlights({ columns }: PastRead, model: OperationalModel, code: string): PastFlights {
  const flights = new PastFlights(columns);
  return model.parts.codes.length === 1 ? flights : flights.ofAirport(code);
}

/** Numbers the routes of flights, and finds the half hours of their days. */
function columnsOf(
  flights: PastFlights,
  zone: TimeZone,
  named: (flight: PastFlight) => PastFlight,
): OutcomeColumns {
  const { scheduled, operated, airline, destination, destinations } = flights.columns;
  const routes: (readonly [airlineCode: string, destination: string])[] = [];
  const numbers = new Map<string, number>();
  // The names of a source that stand for one route of the model's have one number
  const known = new Map<number, number>();
  const numberOf = (index: number) => {
    const { airlineCode, destination: to } = named(flights.at(index));
    const key = `${airlineCode} ${to}`;
    const number = numbers.get(key) ?? routes.push([airlineCode, to]) - 1;
    numbers.set(key, number);
    return number;
  };
  const route = new Uint32Array(flights.length);
  const bucket = new Uint8Array(flights.length);
  for (let index = 0; index < route.length; index++) {
    const names = airline[index] * destinations.length + destination[index];
    let number = known.get(names);
    if (number === undefined) {
      number = numberOf(index);
      known.set(names, number);
    }
    route[index] = number;
    bucket[index] = bucketOf(scheduled[index], zone);
  }
  return outcomeColumns({ scheduled, operated, route, bucket }, routes);
}

/** Returns the departures from other airports and the aircraft of one airport's past flights. */
function movementsOf(
  past: PastRead,
  model: OperationalModel,
  code: string,
  named: (flight: PastFlight) => PastFlight,
): PastMovements {
  const movements = { departures: new Departures(), aircraft: new Aircraft() };
  const flights = ownFlights(past, model, code);
  recordMovements(flights, movements, named);
  if (flights.columns.registration !== undefined)
    for (const flight of flights) movements.aircraft.recordDeparture(named(flight));
  const { finder } = model.parts.of(code);
  for (const flight of past.departures)
    if (model.parts.codes.length === 1 || flight.airport === code)
      movements.departures.recordIfKnown(finder.named(flight));
  return movements;
}
