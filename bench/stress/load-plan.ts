import { countOf, countText } from "../../src/report/page/number-text.ts";

/** The size of a load. */
export interface LoadPlan {
  /** The address of the service, such as `https://puntual.example` or `https://example.com/puntual`; no slash at its end. */
  readonly url: string;
  readonly users: number;
  readonly seconds: number;
  /** The number of users added each second until all are there. */
  readonly spawnRate: number;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The part of a plan that determines the starts of users. */
type Arrival = Pick<LoadPlan, "users" | "seconds" | "spawnRate">;

/** Returns the start of each user who starts before the end, in seconds since the start of the load. */
export function startsOf({ users, seconds, spawnRate }: Arrival): readonly number[] {
  const starts = Array.from({ length: users }, (_, index) => index / spawnRate);
  return starts.filter((start) => start < seconds);
}

/** Writes a plan as text, with the number of users who really start. */
export function planText(plan: Arrival): string {
  const { users, seconds, spawnRate } = plan;
  const added = `${countOf(users, "user")}, ${spawnRate === 1 ? "one" : spawnRate} added each second`;
  const there = startsOf(plan).length;
  if (there === users) return `${added}, for ${seconds} s`;
  return `up to ${added}: ${countText(there)} of them by the end, after ${seconds} s`;
}
