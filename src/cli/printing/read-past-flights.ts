import {
  type HistoryOptions,
  type HistoryRead,
  readHistory,
} from "../../models/operational/features/read-history.ts";
import { withInputFile } from "../input-file.ts";
import { printReading } from "./reading.ts";

/**
 * Reads the file of `--history` and prints its rejected rows on standard error.
 * @throws PuntualError as `readHistory` does
 */
export async function readPastFlights(path: string, options: HistoryOptions = {}): Promise<HistoryRead> {
  const past = await withInputFile(path, (file) => readHistory(file, options));
  printReading(path, past);
  return past;
}
