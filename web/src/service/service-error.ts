import type { components } from "./schema.ts";

/** A problem as the service tells it, RFC 9457. */
export type Problem = components["schemas"]["Problem"];

/** The service answered that something is wrong. */
export class ServiceProblem extends Error {
  readonly status: number;
  readonly problem: Partial<Problem>;

  constructor(status: number, problem: Partial<Problem>) {
    super(problem.detail ?? problem.title ?? `HTTP ${status}`);
    this.status = status;
    this.problem = problem;
  }

  /** @param body what came with the status: a problem or, where a proxy answered, anything */
  static of(status: number, body: unknown): ServiceProblem {
    return new ServiceProblem(status, typeof body === "object" && body !== null ? body : {});
  }

  /** Whether a key is wanting, or one that may do this. */
  get needsKey(): boolean {
    return this.status === 401 || this.status === 403;
  }
}

/** The service did not answer. */
export class ServiceLost extends Error {
  constructor(cause: unknown) {
    super("the service does not answer", { cause });
  }
}

/** Whether it may go well when it is asked again: not answered, too busy, on its way down or up. */
export function isPassing(error: unknown): boolean {
  return (
    error instanceof ServiceLost ||
    (error instanceof ServiceProblem && [429, 502, 503, 504].includes(error.status))
  );
}
