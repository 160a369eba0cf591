import { countOf, countText } from "../../src/report/page/number-text.ts";

/** How much load. */
export interface LoadPlan {
  /** Where the service is, such as `https://puntual.example` or `https://example.com/puntual`; no slash at its end. */
  readonly url: string;
  readonly users: number;
  readonly seconds: number;
  /** How many users come a second, until all are there. */
  readonly spawnRate: number;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What of a plan says when users come. */
type Coming = Pick<LoadPlan, "users" | "seconds" | "spawnRate">;

/** When each user comes, in seconds since the start; nobody comes once it is over. */
export function startsOf({ users, seconds, spawnRate }: Coming): readonly number[] {
  const starts = Array.from({ length: users }, (_, index) => index / spawnRate);
  return starts.filter((start) => start < seconds);
}

/** A plan in words, and how many users it really comes to. */
export function planText(plan: Coming): string {
  const { users, seconds, spawnRate } = plan;
  const coming = `${countOf(users, "user")}, ${spawnRate === 1 ? "one" : spawnRate} coming each second`;
  const there = startsOf(plan).length;
  if (there === users) return `${coming}, for ${seconds} s`;
  return `up to ${coming}: ${countText(there)} of them by the end, after ${seconds} s`;
}
