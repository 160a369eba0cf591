import type { ErrorData } from "../../errors.ts";
import type { Example } from "../process/greeting.ts";

/** A message from the primary process to a worker. */
export type WorkerOrder = { readonly puntual: "drain" | "reload" };

/** The interval at which a worker reports that its event loop turns, in milliseconds. */
export const BEAT_MS = 5_000;

/** A message from a worker to the primary process. */
export type WorkerNews =
  /** The event loop of the worker turns. */
  | { readonly puntual: "alive" }
  /** The worker listens; a request to try. */
  | { readonly puntual: "example"; readonly example: Example }
  /** The worker has stopped listening and is about to end; another one may take its place. */
  | { readonly puntual: "draining" }
  /** The worker cannot start. */
  | { readonly puntual: "failed"; readonly failure: ErrorData };
