import { PuntualError } from "../errors.ts";

/** The seconds after which a client should retry. */
const RETRY_SECONDS = 5;

/** Creates the error `storage-unavailable`. */
export function storageUnavailable(cause: unknown): PuntualError {
  return new PuntualError("storage-unavailable", { seconds: RETRY_SECONDS }, { cause });
}
