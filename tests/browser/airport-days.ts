import assert from "node:assert/strict";
import { formatLocalTime, parseLocalTime } from "../../src/flights/local-time.ts";
import {
  createRandom,
  generateFlights,
  scl2017Profile,
  syntheticTable,
} from "../../src/flights/synthetic/index.ts";
import { knownAt, type Outcome } from "../../src/history/outcome.ts";

const DAY = 24 * 60;

/** The number of outcomes in a request. */
const BATCH = 1000;

/** The known outcomes of synthetic flights. */
export interface AirportDays {
  readonly outcomes: readonly Outcome[];
  /** Local time of the airport. */
  readonly now: string;
}

/** Returns the outcomes of synthetic flights in the days until now, as far as they are known by then. */
export function airportDays(now: string, days: number): AirportDays {
  const until = parseLocalTime(now) as number;
  const { rowCount, airlineCode, destination, scheduled, operated } = syntheticTable(
    generateFlights({ ...scl2017Profile, timeZone: "UTC" }, { rows: 60_000, year: 2017 }, createRandom(7)),
  );
  const later = Math.floor((until - scheduled[0]) / DAY - 100) * DAY;
  const seen = new Map<string, number>();
  const outcomes: Outcome[] = [];
  for (let row = 0; row < rowCount; row++) {
    const flight = {
      airlineCode: airlineCode.names[airlineCode.codes[row]],
      destination: destination.names[destination.codes[row]],
      scheduled: scheduled[row] + later,
    };
    if (flight.scheduled < until - days * DAY || flight.scheduled > until) continue;
    const name = Object.values(flight).join();
    const ordinal = seen.get(name) ?? 0;
    seen.set(name, ordinal + 1);
    const outcome = { ...flight, ordinal, operated: operated[row] + later };
    if (knownAt(outcome) > until) continue;
    outcomes.push(outcome.operated > until ? { ...outcome, operated: undefined } : outcome);
  }
  return { outcomes, now };
}

/** Reports outcomes to a service, and asserts that it accepts all of them. */
export async function reportOutcomes(url: string, key: string, outcomes: readonly Outcome[]): Promise<void> {
  const written = (time: number) => formatLocalTime(time, "T");
  for (let first = 0; first < outcomes.length; first += BATCH) {
    const batch = outcomes
      .slice(first, first + BATCH)
      .map(({ airlineCode, scheduled, operated, ...rest }) => ({
        ...rest,
        airline: airlineCode,
        scheduled: written(scheduled),
        operated: operated === undefined ? null : written(operated),
      }));
    const answer = await fetch(`${url}/v1/outcomes`, {
      method: "POST",
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      body: JSON.stringify({ outcomes: batch }),
    });
    const { summary } = (await answer.json()) as { readonly summary?: { readonly failed: number } };
    assert.deepEqual([answer.status, summary?.failed], [200, 0]);
  }
}
