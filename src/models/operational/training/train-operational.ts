import type { FlightTable, FlightType } from "../../../flights/flight-table.ts";
import { timeZoneOf } from "../../../flights/time-zone.ts";
import { ByAirport } from "../../../history/by-airport.ts";
import { isDelayed } from "../../../history/outcome.ts";
import { refuse } from "../../../learn/check-arguments.ts";
import type { TrainingFlights } from "../../artefact/training-record.ts";
import type { BackTestMetrics } from "../../evaluation/back-test-metrics.ts";
import { type Costs, checkCosts, DEFAULT_COSTS } from "../costs.ts";
import { type PastColumns, type PastFlights, pastFlights } from "../features/past-flights.ts";
import { OperationalModel } from "../forecasting/operational-model.ts";
import { encodingsOfModel } from "../importing/encodings-of-model.ts";
import { givenTo, type ImportedTreesByLeadTime } from "../importing/imported-trees.ts";
import type { LeadModel } from "../lead-model.ts";
import { type ByLeadTime, isMainLeadTime, LEAD_TIMES, type LeadTime } from "../lead-time.ts";
import type { AirportData } from "../model-data.ts";
import { type Names, namesIn } from "../names.ts";
import { routeKey } from "../routes.ts";
import { wantedLeadTimes } from "../wanted-lead-times.ts";
import { modelAirports } from "./model-airports.ts";
import { countPast, type PastCounts } from "./past-counts.ts";
import { periodOfFlights } from "./period/period-of-flights.ts";
import { canTrain } from "./period/training-flights.ts";
import type { TrainingWindow } from "./period/training-window.ts";
import type { LeadResult, LeadTask } from "./run-lead.ts";
import { runLeadTasks } from "./run-lead-tasks.ts";

/** A trained operational model, with the data for its artefact. */
export interface TrainedOperational {
  readonly model: OperationalModel;
  readonly flights: TrainingFlights;
  /** Counts of the training flights of each airport. */
  readonly past?: ByAirport<PastCounts>;
  /** Only flights of this window before the last one were learned from; absent where all were. */
  readonly window?: TrainingWindow;
  /** The trees of lead times that were fitted elsewhere; absent where there are none. */
  readonly imported?: ImportedTreesByLeadTime;
  /** The back-test of a model of the same settings; absent where none was run. */
  readonly backTest?: BackTestMetrics;
  /** Why a back-test that was asked for is not possible, an English sentence. */
  readonly noBackTest?: string;
}

/**
 * Trains the operational model on all flights.
 * @param table with the columns `OPERATIONAL_COLUMNS`
 * @param airportCosts of several airports, the costs of those whose costs differ from those of all, by code
 * @param cancelled the scheduled flights without an outcome, as `readFlights` returns them, which the model counts by airport;
 * none by default
 * @param window only flights of this window before the last one are learned from: `18m`, `540d`, `2y`; all by default. The
 * features of the history are of the flights before it, too.
 * @param leadTimes to train besides `schedule`, `day` and `hour`; all by default, of which those are
 * left out that have too few flights left. A model with the three only forecasts at
 * their moments, one with more at any moment.
 * @param imported trees that were fitted elsewhere to the earlier flights of the training matrix, for lead times that are trained
 * @param like a model of the same airports that sees flights as this one is to: its numbers of airlines and destinations, its
 * typical traffic, travel times and turn-rounds; by default they are learned from the flights
 * @param onLead called after each lead time with the numbers of those that are done, and of all
 * @throws PuntualError `invalid-argument` for a missing column, costs that are not over 0, too few flights, or flights
 * too much of one class
 */
export async function trainOperational(
  table: FlightTable,
  {
    costs = DEFAULT_COSTS,
    airportCosts = {},
    cancelled,
    window,
    leadTimes = LEAD_TIMES,
    imported,
    like,
    onLead,
  }: {
    readonly costs?: Costs;
    readonly airportCosts?: Readonly<Record<string, Costs>> | undefined;
    readonly cancelled?: FlightTable | undefined;
    readonly window?: TrainingWindow | undefined;
    readonly leadTimes?: readonly LeadTime[] | undefined;
    readonly imported?: ImportedTreesByLeadTime | undefined;
    readonly like?: Pick<OperationalModel, "data"> | undefined;
    readonly onLead?: (done: number, of: number) => void;
  } = {},
): Promise<TrainedOperational> {
  checkCosts(costs);
  const all = pastFlights(table);
  const { airports: places } = all.columns;
  const encodings = like && encodingsLike(like, places);
  const period = periodOfFlights(all, table.timeZone, window);
  const flights = all.from(period.from);
  const { scheduled } = flights.columns;
  const airports = modelAirports(table, cancelled, period.from);
  const flown = new Set(flights.columns.airport);
  const left = places.find((_, index) => !flown.has(index));
  if (left !== undefined) refuse("window", window, `one in which ${left.code} has flights`);
  checkAirportCosts(airportCosts, places);
  // The longest task first, so that the threads end at about the same time.
  const order = wantedLeadTimes(leadTimes)
    .filter((leadTime) => isMainLeadTime(leadTime) || canTrain(all.columns, { ...period, leadTime }))
    .toReversed();
  const tasks = order.map(
    (leadTime): LeadTask => ({
      ...{ leadTime, ...period },
      ...(encodings && { encodings }),
      ...(imported?.[leadTime] && givenTo(all, { leadTime, ...period }, imported[leadTime])),
    }),
  );
  const results = await runLeadTasks(all, tasks, (done) => onLead?.(done, tasks.length));
  // The flights of one airport at a time are copied.
  const ofAirports = new ByAirport(places, (code, index) => {
    const own = flights.ofAirport(code);
    return { past: countPast(own, timeZoneOf(places[index].timeZone)), network: networkIn(own) };
  });
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
      names: namesWith(namesIn(table), like?.data.names),
      ...networkIn(flights),
      costs,
      ...(airports !== undefined &&
        airports.length > 1 && {
          byAirport: dataOfAirports(
            new ByAirport(places, (code) => ofAirports.of(code).network),
            results[0],
            { costs, airportCosts },
          ),
        }),
      leads: leads as ByLeadTime<LeadModel>,
    }),
    ...(window !== undefined && { window }),
    ...(imported && { imported }),
    flights: {
      rows: flights.length,
      delayed: countDelayed(flights),
      from: scheduled[0],
      to: scheduled[flights.length - 1],
      ...(table.timeZone !== undefined && { timeZone: table.timeZone }),
    },
    past: new ByAirport(places, (code) => ofAirports.of(code).past),
  };
}

/** Returns the encodings of a model. @throws PuntualError `invalid-argument` for a model of other airports */
function encodingsLike({ data }: Pick<OperationalModel, "data">, places: PastColumns["airports"]) {
  const [own, others] = [places, data.airports ?? []].map((airports) =>
    airports.map(({ code }) => code).join(", "),
  );
  if (own !== others && others !== "") refuse("airports", own || "none", `those of the model: ${others}`);
  return encodingsOfModel(data, places);
}

/** @throws PuntualError `invalid-argument` for costs that are not over 0, or of an airport that is none of several */
function checkAirportCosts(
  airportCosts: Readonly<Record<string, Costs>>,
  airports: PastColumns["airports"],
): void {
  for (const [code, costs] of Object.entries(airportCosts)) {
    const isOne = airports.length > 1 && airports.some((airport) => airport.code === code);
    if (!isOne) refuse("costs of airport", code, airports.map((airport) => airport.code).join(", "));
    checkCosts(costs);
  }
}

/** Adds the names that another model knows. */
function namesWith({ airlines, destinations }: Names, others?: Names): Names {
  return {
    airlines: { ...others?.airlines, ...airlines },
    destinations: { ...others?.destinations, ...destinations },
  };
}

/** Returns the data that each of several airports has for itself. */
function dataOfAirports(
  networks: ByAirport<Network>,
  { ofAirports }: LeadResult,
  { costs, airportCosts }: { readonly costs: Costs; readonly airportCosts: Readonly<Record<string, Costs>> },
): Record<string, AirportData> {
  const data = Array.from(networks.entries(), ([code, network], index) => {
    const { typicalTraffic, travelMinutes, aircraft } = ofAirports[index];
    const learnt = { typicalTraffic, ...(travelMinutes && { travelMinutes }), ...(aircraft && { aircraft }) };
    return [code, { ...learnt, ...network, costs: airportCosts[code] ?? costs }] as const;
  });
  return Object.fromEntries(data);
}

/** The routes and the flight types of flights. */
type Network = Pick<AirportData, "flightsByRoute" | "flightTypes">;

function networkIn(flights: PastFlights): Network {
  return { flightsByRoute: countRoutes(flights), flightTypes: typesOfDestinations(flights) };
}

function countDelayed({ columns: { scheduled, operated }, length }: PastFlights): number {
  let delayed = 0;
  for (let index = 0; index < length; index++) {
    if (isDelayed({ scheduled: scheduled[index], operated: operated[index] })) delayed++;
  }
  return delayed;
}

function countRoutes(flights: PastFlights): Record<string, number> {
  const { airlines, destinations, airline, destination } = flights.columns;
  const counts = new Map<number, number>();
  for (let index = 0; index < flights.length; index++) {
    const route = airline[index] * destinations.length + destination[index];
    counts.set(route, (counts.get(route) ?? 0) + 1);
  }
  const flown = Array.from(counts, ([route, count]) => {
    const [of, to] = [Math.floor(route / destinations.length), route % destinations.length];
    return [routeKey(airlines[of], destinations[to]), count] as const;
  });
  return Object.fromEntries(flown.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function typesOfDestinations({ columns, length }: PastFlights): Record<string, FlightType> {
  const { destinations, destination, international } = columns;
  const excess = new Int32Array(destinations.length);
  const isFlown = new Uint8Array(destinations.length);
  for (let index = 0; index < length; index++) {
    isFlown[destination[index]] = 1;
    excess[destination[index]] += international[index] === 1 ? 1 : -1;
  }
  const types = destinations
    .map((name, code) => [name, excess[code] > 0 ? "I" : "N"] as const)
    .filter((_, code) => isFlown[code] === 1);
  return Object.fromEntries(types.sort(([a], [b]) => (a < b ? -1 : 1)));
}
