import { type ErrorCode, type ErrorDetails, PuntualError } from "../../errors.ts";

/** A message from the primary process to a worker. */
export type WorkerOrder = {
  /**
   * `go` answers `draining`: any connection that the primary handed over before has arrived by then and goes
   * back to it. A worker that ended earlier would keep such a connection, and its client would wait for ever.
   */
  readonly puntual: "drain" | "reload" | "go";
};

/** A message from a worker to the primary process. */
export type WorkerNews =
  /** The worker has stopped listening and is about to end; another one may take its place. */
  | { readonly puntual: "draining" }
  /** The worker cannot start. */
  | { readonly puntual: "failed"; readonly code?: ErrorCode; readonly details: unknown };

/** The message with which a worker reports that it cannot start. */
export function failureNews(error: unknown): WorkerNews {
  if (error instanceof PuntualError) return { puntual: "failed", code: error.code, details: error.details };
  return { puntual: "failed", details: (error as Error).stack };
}

/** The error that a worker has reported. */
export function reportedFailure({ code, details }: Extract<WorkerNews, { puntual: "failed" }>): Error {
  if (code !== undefined) return new PuntualError(code, details as ErrorDetails<ErrorCode>);
  const error = new Error("a worker could not start");
  error.stack = String(details);
  return error;
}
