import { type ErrorCode, type ErrorDetails, PuntualError } from "../../errors.ts";

/** What the primary process tells a worker. */
export type WorkerOrder = {
  /**
   * `go` answers `draining`: whatever connection the primary has handed over until then has come before, and goes back
   * to it. A worker that ended earlier would take such connections with it, and their clients would wait for ever.
   */
  readonly puntual: "drain" | "reload" | "go";
};

/** What a worker tells the primary process. */
export type WorkerNews =
  /** It listens no more and is about to end; another one may take its place. */
  | { readonly puntual: "draining" }
  /** It cannot start. */
  | { readonly puntual: "failed"; readonly code?: ErrorCode; readonly details: unknown };

/** Tells why a worker cannot start. */
export function failureNews(error: unknown): WorkerNews {
  if (error instanceof PuntualError) return { puntual: "failed", code: error.code, details: error.details };
  return { puntual: "failed", details: (error as Error).stack };
}

/** The error that a worker has told of. */
export function toldFailure({ code, details }: Extract<WorkerNews, { puntual: "failed" }>): Error {
  if (code !== undefined) return new PuntualError(code, details as ErrorDetails<ErrorCode>);
  const error = new Error("a worker could not start");
  error.stack = String(details);
  return error;
}
