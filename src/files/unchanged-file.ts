import type { BigIntStats } from "node:fs";
import { stat } from "node:fs/promises";
import { PuntualError } from "../errors.ts";

/**
 * Runs work that reads files, once or more often, and rejects if one is not the same afterwards: a file that was being
 * written, cut or replaced meanwhile has rows that are not whole, or are missing.
 * @throws PuntualError `file-changed`, also in place of an error of the work
 */
export async function unchangedDuring<Result>(
  files: string | readonly string[],
  work: () => Promise<Result>,
): Promise<Result> {
  const paths = [files].flat();
  const before = await Promise.all(paths.map(stateOf));
  const refuseChanges = () => Promise.all(paths.map((path, at) => refuseChange(path, before[at])));
  try {
    const result = await work();
    await refuseChanges();
    return result;
  } catch (error) {
    await refuseChanges();
    throw error;
  }
}

/** The state of a file; undefined if there is none, which the work itself reports. */
function stateOf(path: string): Promise<BigIntStats | undefined> {
  return stat(path, { bigint: true }).catch(() => undefined);
}

async function refuseChange(path: string, before: BigIntStats | undefined): Promise<void> {
  if (before?.isFile() !== true) return;
  const change = changeOf(before, await stateOf(path));
  if (change !== undefined) throw new PuntualError("file-changed", { path, change });
}

function changeOf(before: BigIntStats, after: BigIntStats | undefined): string | undefined {
  if (after === undefined) return "it was removed";
  if (after.ino !== before.ino || after.dev !== before.dev) return "another file has its name now";
  if (after.size < before.size) return `it shrank from ${before.size} to ${after.size} bytes`;
  if (after.size > before.size) return `it grew from ${before.size} to ${after.size} bytes`;
  return after.mtimeNs === before.mtimeNs ? undefined : "it was written to";
}
