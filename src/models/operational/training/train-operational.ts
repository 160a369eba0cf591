import type { FlightTable, FlightType } from "../../../flights/flight-table.ts";
import { timeZoneOf } from "../../../flights/time-zone.ts";
import { ByAirport } from "../../../history/by-airport.ts";
import { isDelayed } from "../../../history/outcome.ts";
import type { TrainingFlights } from "../../artefact/training-record.ts";
import type { BackTestMetrics } from "../../evaluation/back-test-metrics.ts";
import { type Costs, checkCosts, DEFAULT_COSTS } from "../costs.ts";
import { type PastFlight, pastFlights } from "../features/past-flights.ts";
import { OperationalModel } from "../forecasting/operational-model.ts";
import type { LeadModel } from "../lead-model.ts";
import { LEAD_TIMES, type LeadTime } from "../lead-time.ts";
import { namesIn } from "../names.ts";
import { routeKey } from "../routes.ts";
import { type CancelledFlights, modelAirports } from "./model-airports.ts";
import { countPast, type PastCounts } from "./past-counts.ts";
import { runLeadTasks } from "./run-lead-tasks.ts";

/** A trained operational model, with the data for its artefact. */
export interface TrainedOperational {
  readonly model: OperationalModel;
  readonly flights: TrainingFlights;
  /** Counts of the training flights of each airport. */
  readonly past?: ByAirport<PastCounts>;
  /** The back-test of a model of the same settings; absent where none was run. */
  readonly backTest?: BackTestMetrics;
}

/**
 * Trains the operational model at every lead time on all flights.
 * @param table with the columns `OPERATIONAL_COLUMNS`
 * @param cancelled the cancelled flights of each airport, which the model records; none by default
 * @param onLead called after each lead time with the number of those that are done
 * @throws PuntualError `invalid-argument` for a missing column, costs that are not over 0, too few flights, or flights
 * too much of one class
 */
export async function trainOperational(
  table: FlightTable,
  {
    costs = DEFAULT_COSTS,
    cancelled,
    onLead,
  }: {
    readonly costs?: Costs;
    readonly cancelled?: CancelledFlights | undefined;
    readonly onLead?: (done: number) => void;
  } = {},
): Promise<TrainedOperational> {
  checkCosts(costs);
  const flights = pastFlights(table);
  const airports = modelAirports(table, cancelled);
  // The longest task first, so that the threads end at about the same time.
  const order = LEAD_TIMES.toReversed();
  const tasks = order.map((leadTime) => ({ leadTime, until: Infinity }));
  const results = await runLeadTasks(table, tasks, onLead);
  const leads = Object.fromEntries(order.map((leadTime, index) => [leadTime, results[index].lead]));
  return {
    model: new OperationalModel({
      kind: "operational",
      ...(table.movement !== undefined && { movement: table.movement }),
      ...(airports !== undefined && { airports }),
      ...(table.places !== undefined && { places: table.places }),
      ...(table.timeZone !== undefined && { timeZone: table.timeZone }),
      // All lead times are trained on the same flights.
      encoding: results[0].encoding,
      names: namesIn(table),
      flightsByRoute: countRoutes(flights),
      flightTypes: typesOfDestinations(flights),
      costs,
      leads: leads as Record<LeadTime, LeadModel>,
    }),
    flights: {
      rows: flights.length,
      delayed: flights.filter(isDelayed).length,
      from: flights[0].scheduled,
      to: flights[flights.length - 1].scheduled,
      ...(table.timeZone !== undefined && { timeZone: table.timeZone }),
    },
    past: new ByAirport(airports ?? [{ code: "" }], (code, index) => {
      const zone = timeZoneOf(airports?.[index].timeZone ?? table.timeZone);
      return countPast(
        flights.filter(({ airport = code }) => airport === code),
        zone,
      );
    }),
  };
}

function countRoutes(flights: readonly PastFlight[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { airlineCode, destination } of flights) {
    const route = routeKey(airlineCode, destination);
    counts[route] = (counts[route] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function typesOfDestinations(flights: readonly PastFlight[]): Record<string, FlightType> {
  const excess = new Map<string, number>();
  for (const { destination, flightType } of flights) {
    excess.set(destination, (excess.get(destination) ?? 0) + (flightType === "I" ? 1 : -1));
  }
  const types = [...excess].map(([destination, more]) => [destination, more > 0 ? "I" : "N"] as const);
  return Object.fromEntries(types.sort(([a], [b]) => (a < b ? -1 : 1)));
}
