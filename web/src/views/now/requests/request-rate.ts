/** What was counted at a moment. */
export interface Sample {
  /** When, in milliseconds. */
  readonly at: number;
  /** Requests since the start of the service. */
  readonly total: number;
}

/** How long a look counts, and how far apart two have to be to tell a rate, in milliseconds. */
const SPAN = 60_000;
const LEAST = 5_000;

/** The looks of the last minute with one more; that one alone where the count has begun anew. */
export function withSample(looks: readonly Sample[], look: Sample): readonly Sample[] {
  const last = looks.at(-1);
  if (last !== undefined && look.total < last.total) return [look];
  return [...looks.filter(({ at }) => at >= look.at - SPAN && at < look.at), look];
}

/** Requests a second from the first look to the last; undefined where they are too close to tell. */
export function requestRate(looks: readonly Sample[]): number | undefined {
  const [first, last] = [looks[0], looks.at(-1)];
  if (first === undefined || last === undefined || last.at - first.at < LEAST) return undefined;
  return (1000 * (last.total - first.total)) / (last.at - first.at);
}
