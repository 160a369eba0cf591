import type { FileFormat } from "../../flights/reading/file-format.ts";

/** A smaller file is scored in less time than a thread takes to start. */
const MIN_BYTES_FOR_THREADS = 1 << 23;

/** Whether a file is scored on the caller's thread, in less time than others take to start. */
export function isSmall({ kind, gzip, size }: FileFormat): boolean {
  return kind === "csv" && !gzip && size < MIN_BYTES_FOR_THREADS;
}
