import type { ErrorData } from "../../errors.ts";

/** A message from the primary process to a worker. */
export type WorkerOrder = { readonly puntual: "drain" | "reload" };

/** A message from a worker to the primary process. */
export type WorkerNews =
  /** The worker has stopped listening and is about to end; another one may take its place. */
  | { readonly puntual: "draining" }
  /** The worker cannot start. */
  | { readonly puntual: "failed"; readonly failure: ErrorData };
