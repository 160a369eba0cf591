import type { components } from "./schema.ts";

/** A problem as the service tells it, RFC 9457. */
export type Problem = components["schemas"]["Problem"];

/** The service answered that something is wrong. */
export class ServiceProblem extends Error {
  readonly status: number;
  readonly problem: Partial<Problem>;
  /** In how many seconds it may be asked again, where it says so. */
  readonly retryAfter: number | undefined;

  constructor(status: number, problem: Partial<Problem>, retryAfter?: number) {
    super(problem.detail ?? problem.title ?? `HTTP ${status}`);
    this.status = status;
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  /** @param body what came with the answer: a problem or, where a proxy answered, anything */
  static of({ status, headers }: Response, body: unknown): ServiceProblem {
    const seconds = Number.parseInt(headers.get("retry-after") ?? "", 10);
    const problem = typeof body === "object" && body !== null ? body : {};
    return new ServiceProblem(status, problem, Number.isNaN(seconds) ? undefined : seconds);
  }

  /** Whether a key is wanting, or one that may do this; what a proxy forbids is something else. */
  get needsKey(): boolean {
    return this.problem.code === "unauthenticated" || this.problem.code === "forbidden";
  }
}

/** The service did not answer. */
export class ServiceLost extends Error {
  constructor(cause: unknown) {
    super("the service does not answer", { cause });
  }
}

/** Whether a key is wanting for what was asked, or one that may do this. */
export function needsKey(error: unknown): error is ServiceProblem {
  return error instanceof ServiceProblem && error.needsKey;
}

/** Whether it may go well when it is asked again: not answered, too busy, on its way down or up. */
export function isPassing(error: unknown): boolean {
  return (
    error instanceof ServiceLost ||
    (error instanceof ServiceProblem && [429, 502, 503, 504].includes(error.status))
  );
}
