import { DatabaseError } from "pg";
import { PuntualError } from "../../errors.ts";
import { storageUnavailable } from "../storage-unavailable.ts";

/**
 * The classes and codes of SQLSTATE that are faults of the database or of its use by others, and not of a statement:
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const FAULTS = [
  "08", // connection
  "25006", // the server only reads, such as a standby
  "25P03", // a transaction was idle for too long
  "28", // the password or the role is no longer valid
  "3D", // the database was removed
  "3F", // the schema was removed
  "40", // a transaction was undone: a deadlock, or another one was faster
  "42501", // a privilege was revoked
  "42P01", // a table was removed
  "53", // the disk is full, too many connections, too little memory
  "55", // a lock is held for too long, or the database is being changed
  "57", // the server shuts down or starts, or a statement takes too long
  "58", // an error of the disk
  "XX", // damaged data
];

/** Those after which a statement has certainly not taken effect, and of which a second attempt may be free. */
const ABORTED = [
  "08006",
  "25P03", // the time to be idle is over
  "40",
  "57P01", // the server shuts down
  "57P02", // the server has crashed
  "57P03", // the server starts
];

/** Returns the error `storage-unavailable` for a fault of the database, and any other error unchanged. */
export function databaseFault(error: unknown): unknown {
  if (error instanceof PuntualError || error instanceof TypeError || error instanceof RangeError)
    return error;
  const { code } = error as { readonly code?: unknown };
  // Errors that the server did not send are of the connection.
  const isFault = !isOfServer(error) || FAULTS.some((prefix) => String(code).startsWith(prefix));
  return isFault ? storageUnavailable(error) : error;
}

/** Whether a connection was cut, or its transaction undone by the server, so that a second attempt at once may do. */
export function isCut(error: unknown): boolean {
  if (isOfServer(error)) return ABORTED.some((prefix) => String(error.code).startsWith(prefix));
  if (error instanceof PuntualError) return false;
  const { message = "", code } = error as { readonly message?: string; readonly code?: string };
  return (
    code === "ECONNRESET" || code === "EPIPE" || /terminated|not queryable|connection error/i.test(message)
  );
}

function isOfServer(error: unknown): error is DatabaseError {
  return error instanceof DatabaseError;
}
