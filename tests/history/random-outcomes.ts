import fc from "fast-check";
import type { Outcome, ScheduledFlight } from "../../src/history/outcome.ts";

/** 30 January 2017, 00:00: the month ends within the days of the outcomes. */
export const START = Date.UTC(2017, 0, 30) / 60_000;
const DAY = 24 * 60;

const airlines = ["LAN", "SKU", "TAM"];
const destinations = ["SCFA", "SPJC"];

/** A flight of few airlines to few destinations, so that groups are shared; most within two days, some weeks apart. */
export const flights: fc.Arbitrary<ScheduledFlight> = fc
  .record({
    airlineCode: fc.constantFrom(...airlines),
    destination: fc.constantFrom(...destinations),
    day: fc.oneof(fc.nat(2), fc.constantFrom(5, 9, 20, 40, 70)),
    minute: fc.oneof(fc.nat(DAY - 1), fc.integer({ min: 500, max: 560 })),
  })
  .map(({ airlineCode, destination, day, minute }) => ({
    airlineCode,
    destination,
    scheduled: START + day * DAY + minute,
  }));

/** Lateness in half minutes: early, about the threshold, late, and beyond the clipping. */
export const lateness = fc.oneof(
  fc.integer({ min: -90, max: 60 }).map((halves) => halves / 2),
  fc.constantFrom(15, 15.5, 30, 240, 241, 300, 1500),
);

/** An outcome, `operated` undefined for one flight in ten: delayed and waiting. */
export const outcomes: fc.Arbitrary<Outcome> = fc
  .record({ flight: flights, late: fc.option(lateness, { nil: undefined, freq: 10 }), ordinal: fc.nat(1) })
  .map(({ flight, late, ordinal }) => ({
    ...flight,
    ordinal,
    operated: late === undefined ? undefined : flight.scheduled + late,
  }));

/** A text that identifies a flight. */
export function keyOf({ airlineCode, destination, scheduled, ordinal }: Outcome): string {
  return [airlineCode, destination, scheduled, ordinal ?? 0].join(" ");
}

/** Outcomes of different flights. */
export const differentOutcomes = fc.uniqueArray(outcomes, { selector: keyOf, maxLength: 40 });

/** A moment of a forecast, within the days of the outcomes or a little later. */
export const moments = fc.oneof(
  fc.nat(3 * DAY).map((minutes) => START + minutes),
  fc.nat(80 * DAY).map((minutes) => START + minutes),
);
