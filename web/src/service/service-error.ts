import type { components } from "./schema.ts";

/** A problem document of the service, RFC 9457. */
export type Problem = components["schemas"]["Problem"];

/** An error that the service answered. */
export class ServiceProblem extends Error {
  readonly status: number;
  readonly problem: Partial<Problem>;
  /** Seconds until the request may be repeated, where the answer states them. */
  readonly retryAfter: number | undefined;

  constructor(status: number, problem: Partial<Problem>, retryAfter?: number) {
    super(problem.detail ?? problem.title ?? `HTTP ${status}`);
    this.status = status;
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  /** @param body of the answer: a problem or, from a proxy, anything */
  static of({ status, headers }: Response, body: unknown): ServiceProblem {
    const seconds = Number.parseInt(headers.get("retry-after") ?? "", 10);
    const problem = typeof body === "object" && body !== null ? body : {};
    return new ServiceProblem(status, problem, Number.isNaN(seconds) ? undefined : seconds);
  }

  /** Whether the request needs an API key, or one with another scope. An error of a proxy is neither. */
  get needsKey(): boolean {
    return this.problem.code === "unauthenticated" || this.problem.code === "forbidden";
  }
}

/** A request that the service did not answer. */
export class ServiceLost extends Error {
  constructor(cause: unknown) {
    super("the service does not answer", { cause });
  }
}

/** Whether a request failed because it needs an API key, or one with another scope. */
export function needsKey(error: unknown): error is ServiceProblem {
  return error instanceof ServiceProblem && error.needsKey;
}

/**
 * Whether a request may succeed when it is repeated: there was no answer, or the service was busy, starting or
 * stopping.
 */
export function isPassing(error: unknown): boolean {
  return (
    error instanceof ServiceLost ||
    (error instanceof ServiceProblem && [429, 502, 503, 504].includes(error.status))
  );
}
