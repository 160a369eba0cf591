import { AircraftHistory, type InboundLeg } from "./aircraft-history.ts";
import type { Outcome } from "./outcome.ts";
import { ReportTimes } from "./report-times.ts";

/**
 * The aircraft of an airport by registration: the legs by which they get there, and their departures from there. An aircraft
 * has one leg for each scheduled arrival.
 */
export class Aircraft {
  readonly #aircraft = new Map<string, AircraftHistory>();
  /** The departures and the arrivals of legs. */
  readonly #reports = new ReportTimes();
  #legCount = 0;

  /** The number of legs. */
  get legCount(): number {
    return this.#legCount;
  }

  /** Returns what is known of an aircraft by its registration; undefined for one of which nothing is known. */
  of(registration: string | undefined): AircraftHistory | undefined {
    return registration === undefined ? undefined : this.#aircraft.get(registration);
  }

  /** Records a departure of an aircraft from the airport; one without a registration is left out. */
  recordDeparture({
    registration,
    airlineCode,
    destination,
    scheduled,
    operated,
    ordinal = 0,
  }: Outcome): void {
    if (registration === undefined) return;
    this.#ofOrNew(registration).setDeparture({ airlineCode, destination, scheduled, operated, ordinal });
  }

  /** Forgets a departure, as if it had never been recorded. */
  forgetDeparture({ registration, ...departure }: Omit<Outcome, "operated">): void {
    const aircraft = this.of(registration);
    if (registration === undefined || aircraft === undefined) return;
    aircraft.dropDeparture(departure);
    if (aircraft.isEmpty) this.#aircraft.delete(registration);
  }

  /**
   * Records what is known of a leg: its times and estimates that are given replace those that were recorded, the others stay.
   * @returns whether that changed anything
   */
  recordLeg(leg: InboundLeg): boolean {
    const { before, now } = this.#ofOrNew(leg.registration).recordLeg(leg);
    if (before === undefined) this.#legCount++;
    if (before !== undefined && isSame(before, now)) return false;
    for (const time of before === undefined ? [] : reportsOf(before)) this.#reports.remove(time);
    for (const time of reportsOf(now)) this.#reports.add(time);
    return true;
  }

  /** Forgets a leg, as if it had never been recorded. */
  forgetLeg({ registration, scheduled }: Pick<InboundLeg, "registration" | "scheduled">): void {
    const aircraft = this.of(registration);
    const leg = aircraft?.dropLeg(scheduled);
    if (aircraft === undefined || leg === undefined) return;
    this.#legCount--;
    for (const time of reportsOf(leg)) this.#reports.remove(time);
    if (aircraft.isEmpty) this.#aircraft.delete(registration);
  }

  /**
   * Whether legs are reported at a moment, so that one without a departure or an arrival has none: one of another leg was in
   * the day before.
   * @param moment an instant in minutes
   */
  areReportedAt(moment: number): boolean {
    return this.#reports.areMadeAt(moment);
  }

  /**
   * Returns the legs that are scheduled to arrive in a period, in the order of their scheduled arrivals and registrations.
   * @param from start in minutes, inclusive
   * @param to end in minutes, exclusive
   */
  legsBetween(from: number, to: number): InboundLeg[] {
    const found: InboundLeg[] = [];
    for (const { legs } of this.#aircraft.values())
      for (const leg of legs) if (leg.scheduled >= from && leg.scheduled < to) found.push(leg);
    return found.sort((a, b) => a.scheduled - b.scheduled || (a.registration < b.registration ? -1 : 1));
  }

  #ofOrNew(registration: string): AircraftHistory {
    const known = this.#aircraft.get(registration);
    if (known !== undefined) return known;
    const created = new AircraftHistory();
    this.#aircraft.set(registration, created);
    return created;
  }
}

function isSame(a: InboundLeg, b: InboundLeg): boolean {
  const names = Object.keys(b) as (keyof InboundLeg)[];
  return names.every((name) => a[name] === b[name]);
}

function reportsOf({ departed, operated }: InboundLeg): number[] {
  return [departed, operated].filter((time) => time !== undefined);
}
