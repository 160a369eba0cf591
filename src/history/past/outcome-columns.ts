import { latenessSeconds } from "../group-history.ts";
import { BUCKETS_OF_DAY, type Group } from "../known-outcomes.ts";
import { isDelayed, knownAt } from "../outcome.ts";

/** The events of many groups: those of group `g` are from `starts[g]` to before `starts[g + 1]`, whose last place has the last sum only. */
export interface EventColumns {
  readonly starts: Uint32Array;
  /** The times of a group's events, ascending. */
  readonly times: Float64Array;
  /** The sum of the values of the events of the group before each. */
  readonly sums: Float64Array;
}

/** The events of the groups of one kind, as those of a `GroupHistory`. */
export interface GroupColumns {
  readonly known: EventColumns;
  readonly departed: EventColumns;
  readonly departedDelayed: EventColumns;
}

/** The outcomes of an airport's past flights as plain data in memory that threads share. */
export interface OutcomeColumns {
  /** The flights, in the order of their scheduled times. */
  readonly flights: Omit<RoutedFlights, "bucket">;
  /** The airline and the destination of each route. */
  readonly routes: readonly (readonly [airlineCode: string, destination: string])[];
  /** The numbers of airlines and destinations, by which their groups are found. */
  readonly airlines: ReadonlyMap<string, number>;
  readonly destinations: ReadonlyMap<string, number>;
  /** The number of the group of each route and half hour of the day; -1 without one. */
  readonly slots: Int32Array;
  readonly groups: Readonly<Record<Group, GroupColumns>>;
}

/**
 * Departed flights in the order of their scheduled times, one value each: instants in minutes, the number of the route and
 * the half hour of the local day, 0 to 47.
 */
export interface RoutedFlights {
  readonly scheduled: Float64Array;
  readonly operated: Float64Array;
  readonly route: Uint32Array;
  readonly bucket: Uint8Array;
}

/** Folds the outcomes of departed flights: the same events as of a `History` to which each is recorded, in a twentieth of the time. */
export function outcomeColumns(
  { scheduled, operated, route, bucket }: RoutedFlights,
  routes: OutcomeColumns["routes"],
): OutcomeColumns {
  const { length } = scheduled;
  const airlines = numbered(routes.map(([airline]) => airline));
  const destinations = numbered(routes.map(([, destination]) => destination));
  const airlineOf = Uint32Array.from(routes, ([airline]) => airlines.get(airline) as number);
  const destinationOf = Uint32Array.from(routes, ([, to]) => destinations.get(to) as number);
  const slots = shared(Int32Array, routes.length * BUCKETS_OF_DAY).fill(-1);
  let slotCount = 0;
  const slot = new Uint32Array(length);
  for (let i = 0; i < length; i++) {
    const place = route[i] * BUCKETS_OF_DAY + bucket[i];
    if (slots[place] === -1) slots[place] = slotCount++;
    slot[i] = slots[place];
  }
  const events = eventsOf(scheduled, operated);
  const groupsBy = (count: number, groupOf: Uint32Array): GroupColumns => ({
    known: byGroup(events.known, count, groupOf),
    departed: byGroup(events.departed, count, groupOf),
    departedDelayed: byGroup(events.departedDelayed, count, groupOf),
  });
  const flights = {
    scheduled: shared(Float64Array, length),
    operated: shared(Float64Array, length),
    route: shared(Uint32Array, length),
  };
  flights.scheduled.set(scheduled);
  flights.operated.set(operated);
  flights.route.set(route);
  return {
    ...{ flights, routes, airlines, destinations, slots },
    groups: {
      airport: groupsBy(1, new Uint32Array(length)),
      airline: groupsBy(
        airlines.size,
        route.map((each) => airlineOf[each]),
      ),
      destination: groupsBy(
        destinations.size,
        route.map((each) => destinationOf[each]),
      ),
      route: groupsBy(routes.length, route),
      slot: groupsBy(slotCount, slot),
    },
  };
}

/** Events in the order of their times, those of the same time in that of their values: which flight each is of. */
interface OrderedEvents {
  readonly times: Float64Array;
  readonly values: Float64Array;
  readonly order: Uint32Array;
}

function eventsOf(scheduled: Float64Array, operated: Float64Array) {
  const { length } = scheduled;
  const [times, delays, lateness] = [0, 0, 0].map(() => new Float64Array(length));
  for (let i = 0; i < length; i++) {
    const outcome = { scheduled: scheduled[i], operated: operated[i] };
    times[i] = knownAt(outcome);
    delays[i] = isDelayed(outcome) ? 1 : 0;
    lateness[i] = latenessSeconds(operated[i] - scheduled[i]);
  }
  const departed = ordered(operated, lateness);
  const delayed = departed.order.filter((i) => delays[i] === 1);
  return {
    known: ordered(times, delays),
    departed,
    departedDelayed: { times: operated, values: new Float64Array(length), order: delayed },
  };
}

function ordered(times: Float64Array, values: Float64Array): OrderedEvents {
  const order = Uint32Array.from(times.keys());
  order.sort((a, b) => times[a] - times[b] || values[a] - values[b]);
  return { times, values, order };
}

/** Lays out events group by group, each in their order. */
function byGroup({ times, values, order }: OrderedEvents, count: number, groupOf: Uint32Array): EventColumns {
  const starts = shared(Uint32Array, count + 1);
  for (const i of order) starts[groupOf[i] + 1]++;
  for (let group = 0; group < count; group++) starts[group + 1] += starts[group] + 1;
  const places = order.length + count;
  const columns = { starts, times: shared(Float64Array, places), sums: shared(Float64Array, places) };
  const next = starts.slice();
  for (const i of order) {
    const place = next[groupOf[i]]++;
    columns.times[place] = times[i];
    columns.sums[place + 1] = columns.sums[place] + values[i];
  }
  return columns;
}

function numbered(names: readonly string[]): Map<string, number> {
  return new Map([...new Set(names)].map((name, index) => [name, index]));
}

function shared<Column>(
  type: { readonly BYTES_PER_ELEMENT: number; new (buffer: SharedArrayBuffer): Column },
  length: number,
): Column {
  return new type(new SharedArrayBuffer(length * type.BYTES_PER_ELEMENT));
}
