import { type BinaryLike, createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";

/** The digits of a hash in a record. */
const DIGITS = 16;

/** Returns the beginning of the SHA-256 of a result, for a record. */
export function hashOf(result: BinaryLike): string {
  return createHash("sha256").update(result).digest("hex").slice(0, DIGITS);
}

/** Returns the beginning of the SHA-256 of a file, for a record. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex").slice(0, DIGITS);
}
