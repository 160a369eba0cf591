import type { ErrorData } from "../../errors.ts";

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
  | { readonly puntual: "failed"; readonly failure: ErrorData };
