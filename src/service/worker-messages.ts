import { type ErrorCode, type ErrorDetails, PuntualError } from "../errors.ts";

/** What the primary process tells a worker. */
export type WorkerOrder = { readonly puntual: "drain" | "reload" };

/** What a worker tells the primary process. */
export type WorkerNews =
  /** It is about to end, and another one may take its place. */
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
