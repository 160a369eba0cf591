import { PuntualError } from "../../errors.ts";
import {
  type HistoryOptions,
  type HistoryRead,
  historiesOf,
  type PastFileRead,
  readPast,
} from "../../models/operational/features/read-history.ts";
import { withInputFiles } from "../input-file.ts";
import { printReading } from "./reading.ts";

/**
 * Reads the file of `--history`, or its files, as a history, and prints its rejected rows on standard error.
 * @throws PuntualError as `readHistory` does
 */
export async function readPastFlights(path: string, options: HistoryOptions = {}): Promise<HistoryRead> {
  const { past, ...read } = await readPastFile(path, options);
  return { ...read, histories: historiesOf(past, options.model) };
}

/**
 * Reads the file of `--history`, or its files, and prints its rejected rows on standard error. A layout that is stated may be that of
 * other flights, those that are forecast: a file that lacks its columns is read by the layout that its headers show.
 * @throws PuntualError as `readHistory` does
 */
export async function readPastFile(path: string, options: HistoryOptions = {}): Promise<PastFileRead> {
  const past = await withInputFiles(path, async (files) => {
    try {
      return await readPast(files, options);
    } catch (error) {
      if (options.layout === undefined || !isCode(error, "missing-column")) throw error;
      return await readPast(files, { ...options, layout: undefined }).catch((other) => {
        throw isCode(other, "unknown-layout") || isCode(other, "missing-column") ? error : other;
      });
    }
  });
  printReading(path, past);
  return past;
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof PuntualError && error.code === code;
}
