import { isPassing, needsKey, ServiceProblem } from "./service-error.ts";

/** The interval of repeated requests while the service is lost, in milliseconds. */
export const INTERVAL_WHILE_LOST = 2_000;

/**
 * Returns the milliseconds until a request is repeated. One that failed because the service was lost or busy is
 * repeated until it succeeds, no sooner than the service says; one that needs a key is not.
 * @param interval of successful requests, in milliseconds; false for no repetition
 */
export function refetchDelay(error: unknown, interval: number | false): number | false {
  if (needsKey(error)) return false;
  if (!isPassing(error)) return interval;
  const retryAfter = error instanceof ServiceProblem ? (error.retryAfter ?? 0) : 0;
  return Math.max(INTERVAL_WHILE_LOST, 1000 * retryAfter);
}
