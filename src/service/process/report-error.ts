import process from "node:process";
import { PuntualError } from "../../errors.ts";

/**
 * Prints the error of a command to standard error: the message of an error of the catalogue, the stack of any other.
 * @returns the exit code: 2 for an invalid input or usage, 1 for any other failure
 */
export function reportError(error: unknown): 1 | 2 {
  if (error instanceof PuntualError) {
    process.stderr.write(`puntual: ${error.message}\n`);
    return error.status < 500 ? 2 : 1;
  }
  process.stderr.write(`puntual: unexpected error\n${(error as Error).stack}\n`);
  return 1;
}
