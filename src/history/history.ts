import { GroupHistory } from "./group-history.ts";
import type { Outcome, ScheduledFlight } from "./outcome.ts";

const MINUTES_OF_DAY = 24 * 60;
const SLOT_MINUTES = 30;

/** The groups that a flight belongs to, from all flights of the airport to those most like it. */
export const GROUPS = ["airport", "airline", "destination", "route", "slot"] as const;

/** One of {@link GROUPS}; a route is an airline to a destination, a slot is a route in a half hour of the day. */
export type Group = (typeof GROUPS)[number];

/** The groups of one flight; undefined for one that nothing is known of. */
export type GroupHistories = { readonly [G in Group]: GroupHistory | undefined };

/**
 * What is known of the outcomes of an airport's flights, and since when: a fold over outcomes, that answers for any
 * moment with what was known by then. Training replays a year through it, a service the outcomes as they are
 * reported. Outcomes may come late, repeatedly and in any order: the same outcomes make the same history.
 */
export class History {
  /** What is known of all flights of the airport. */
  readonly airport = new GroupHistory();
  readonly #airlines = new Map<string, GroupHistory>();
  readonly #destinations = new Map<string, GroupHistory>();
  readonly #routes = new Map<string, RouteHistory>();

  /** How many flights have a known outcome. */
  get size(): number {
    return this.airport.known.length;
  }

  /** When the first outcome became known, local minutes; Infinity where none is. */
  get from(): number {
    return this.airport.known.firstTime;
  }

  /** When the last outcome became known, local minutes; -Infinity where none is. */
  get to(): number {
    return this.airport.known.lastTime;
  }

  /**
   * Takes an outcome in. Of a flight that it knows already it keeps the later report, though a flight that has left
   * is never still here.
   * @returns whether that changed anything
   */
  record(outcome: Outcome): boolean {
    const route = getOrAdd(this.#routes, routeKey(outcome), () => new RouteHistory());
    const slot = getOrAdd(route.slots, slotOf(outcome.scheduled), () => new SlotHistory());
    const before = slot.find(outcome);
    if (before?.operated !== undefined && outcome.operated === undefined) return false;
    if (before !== undefined && before.operated === outcome.operated) return false;
    const groups = [
      this.airport,
      getOrAdd(this.#airlines, outcome.airlineCode, () => new GroupHistory()),
      getOrAdd(this.#destinations, outcome.destination, () => new GroupHistory()),
      route,
      slot,
    ];
    for (const group of groups) {
      if (before !== undefined) group.remove(before);
      group.add(outcome);
    }
    slot.replace(before, outcome);
    return true;
  }

  /** Lets go of a flight: from now on it is as if its outcome had never been reported. */
  forget(flight: ScheduledFlight & Pick<Outcome, "ordinal">): void {
    const slot = this.#routes.get(routeKey(flight))?.slots.get(slotOf(flight.scheduled));
    const known = slot?.find(flight);
    if (slot === undefined || known === undefined) return;
    for (const group of Object.values(this.groupsOf(flight))) group?.remove(known);
    slot.drop(known);
  }

  /** The groups of a flight. */
  groupsOf(flight: ScheduledFlight): GroupHistories {
    const route = this.#routes.get(routeKey(flight));
    return {
      airport: this.airport,
      airline: this.#airlines.get(flight.airlineCode),
      destination: this.#destinations.get(flight.destination),
      route,
      slot: route?.slots.get(slotOf(flight.scheduled)),
    };
  }
}

class RouteHistory extends GroupHistory {
  readonly slots = new Map<number, SlotHistory>();
}

class SlotHistory extends GroupHistory {
  /** In the order of their scheduled times. */
  readonly #outcomes: Outcome[] = [];

  find({ scheduled, ordinal = 0 }: Pick<Outcome, "scheduled" | "ordinal">): Outcome | undefined {
    // From the end: reports are mostly of the last days.
    for (let i = this.#outcomes.length - 1; i >= 0; i--) {
      const known = this.#outcomes[i];
      if (known.scheduled < scheduled) return undefined;
      if (known.scheduled === scheduled && (known.ordinal ?? 0) === ordinal) return known;
    }
    return undefined;
  }

  replace(before: Outcome | undefined, outcome: Outcome): void {
    if (before !== undefined) {
      this.#outcomes[this.#outcomes.indexOf(before)] = outcome;
      return;
    }
    let place = this.#outcomes.length;
    while (place > 0 && this.#outcomes[place - 1].scheduled > outcome.scheduled) place--;
    if (place === this.#outcomes.length) this.#outcomes.push(outcome);
    else this.#outcomes.splice(place, 0, outcome);
  }

  drop(known: Outcome): void {
    this.#outcomes.splice(this.#outcomes.indexOf(known), 1);
  }
}

function routeKey({ airlineCode, destination }: ScheduledFlight): string {
  return `${airlineCode} ${destination}`;
}

/** The half hour of the day, 0 to 47. */
function slotOf(scheduled: number): number {
  return Math.floor((scheduled % MINUTES_OF_DAY) / SLOT_MINUTES);
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const there = map.get(key);
  if (there !== undefined) return there;
  const created = create();
  map.set(key, created);
  return created;
}
