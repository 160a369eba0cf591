import type { Aircraft } from "../../../history/aircraft.ts";
import type { AircraftDeparture, AircraftHistory, InboundLeg } from "../../../history/aircraft-history.ts";
import type { ScheduledFlight } from "../../../history/outcome.ts";
import type { TurnRounds } from "./turn-rounds.ts";

/**
 * The features of a departure's aircraft, all in minutes but the first. Its leg is the last one that is scheduled to arrive
 * by the flight's scheduled time, within a day:
 * - `aircraft.here`: 1 if its leg has arrived, 0 if not
 * - `aircraft.arrivalLateness`: how late the leg arrives: actually, else as estimated, else as from its departure, or from
 *   the moment, with the usual time to travel
 * - `aircraft.readyLateness`: how late the flight leaves if it does so as soon as the aircraft can: its arrival, then the
 *   minimum turn-round of the airline
 * - `aircraft.turnRound`: from the leg's scheduled arrival to the flight's scheduled time
 * - `aircraft.away`: from the scheduled time of the aircraft's last departure from here to the flight's, within a day
 * - `aircraft.lastLateness`: how late that departure left, or is by now
 * - `aircraft.returnLateness`: how late the flight leaves if the aircraft is back from there as soon as it can be
 *
 * All are NaN where they are not known: without a registration, without such a leg or departure.
 */
export const AIRCRAFT_FEATURES = [
  "aircraft.here",
  "aircraft.arrivalLateness",
  "aircraft.readyLateness",
  "aircraft.turnRound",
  "aircraft.away",
  "aircraft.lastLateness",
  "aircraft.returnLateness",
] as const;

/** One of {@link AIRCRAFT_FEATURES} without its prefix. */
export type AircraftMeasure = (typeof AIRCRAFT_FEATURES)[number] extends `aircraft.${infer Measure}`
  ? Measure
  : never;

/** A leg or a departure that is scheduled longer before a flight, in minutes, is not its aircraft's last. */
const MAX_AWAY_MINUTES = 24 * 60;

/** A moment and what was reported at it. */
export interface KnownMoment {
  /** An instant in minutes. */
  readonly moment: number;
  /** Whether legs are reported, so that one without a departure or an arrival has none. */
  readonly areReported: boolean;
}

/**
 * Reads {@link AIRCRAFT_FEATURES} as they were known at a moment.
 * @param into receives the values
 * @param at the index of the first value
 */
export function readAircraft(
  flight: ScheduledFlight,
  moment: number,
  aircraft: Aircraft,
  turnRounds: TurnRounds,
  into: Float32Array,
  at: number,
): void {
  const known = { moment, areReported: aircraft.areReportedAt(moment) };
  readOneAircraft(flight, known, aircraft.of(flight.registration), turnRounds, into, at);
}

/** Reads {@link AIRCRAFT_FEATURES} from what is known of the flight's aircraft; undefined where that is nothing. */
export function readOneAircraft(
  { scheduled, airlineCode }: ScheduledFlight,
  known: KnownMoment,
  aircraft: AircraftHistory | undefined,
  turnRounds: TurnRounds,
  into: Float32Array,
  at: number,
): void {
  into.fill(Number.NaN, at, at + AIRCRAFT_FEATURES.length);
  if (aircraft === undefined) return;
  const { moment } = known;
  const since = scheduled - MAX_AWAY_MINUTES;
  const departure = aircraft.departureBefore(scheduled, moment);
  const leg = aircraft.legUntil(scheduled);
  // An aircraft that has left again since did not come for this flight by that leg.
  if (
    leg !== undefined &&
    leg.scheduled >= since &&
    !(leg.scheduled <= (departure?.scheduled ?? -Infinity))
  ) {
    const arrival = expectedArrival(leg, known, turnRounds);
    const ready = arrival + (turnRounds.byAirline[airlineCode] ?? turnRounds.minimum);
    into[at] = Number.isNaN(arrival) ? Number.NaN : Number(isKnown(leg.operated, moment));
    into[at + 1] = arrival - leg.scheduled;
    into[at + 2] = ready - scheduled;
    into[at + 3] = scheduled - leg.scheduled;
  }
  if (departure !== undefined && departure.scheduled >= since) {
    const left = Math.min(departure.operated ?? Infinity, moment);
    into[at + 4] = scheduled - departure.scheduled;
    into[at + 5] = left - departure.scheduled;
    into[at + 6] = left + roundTripOf(departure, turnRounds) - scheduled;
  }
}

/** Returns the instant at which a leg arrives, as far as that is known at a moment; NaN where nothing is known of it. */
function expectedArrival(
  { operated, departed, estimated, estimatedAt, scheduled, origin }: InboundLeg,
  { moment, areReported }: KnownMoment,
  { travelMinutes }: TurnRounds,
): number {
  if (isKnown(operated, moment)) return operated;
  if (estimated !== undefined && isKnown(estimatedAt, moment)) return Math.max(estimated, moment);
  const usual = travelMinutes[origin];
  if (isKnown(departed, moment)) return Math.max(usual === undefined ? scheduled : departed + usual, moment);
  return areReported ? Math.max(scheduled, moment + (usual ?? 0)) : Number.NaN;
}

function isKnown(time: number | undefined, moment: number): time is number {
  return time !== undefined && time <= moment;
}

function roundTripOf({ airlineCode, destination }: AircraftDeparture, { roundTrips }: TurnRounds): number {
  return roundTrips[`${airlineCode} ${destination}`] ?? roundTrips[destination] ?? Number.NaN;
}
