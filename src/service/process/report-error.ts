import process from "node:process";
import { PuntualError } from "../../errors.ts";

/**
 * Tells on standard error why a command failed: of an error of the catalogue its message, of any other where it arose.
 * @returns the exit code: 2 where the caller can mend it, 1 where not
 */
export function reportError(error: unknown): 1 | 2 {
  if (error instanceof PuntualError) {
    process.stderr.write(`puntual: ${error.message}\n`);
    return error.status < 500 ? 2 : 1;
  }
  process.stderr.write(`puntual: unexpected error\n${(error as Error).stack}\n`);
  return 1;
}
