import { type HistoryRead, readHistory } from "../../models/operational/features/read-history.ts";
import { printRejections } from "./rejections.ts";

/**
 * Reads the file of `--history` and prints its rejected rows on standard error.
 * @throws PuntualError as `readHistory` does
 */
export async function readPastFlights(path: string, maxRejects?: number): Promise<HistoryRead> {
  const past = await readHistory(path, { maxRejects });
  printRejections(path, past.rejections, past.rowCount);
  return past;
}
