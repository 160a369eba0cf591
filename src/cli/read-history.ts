import { readFlights } from "../flights/reading/read-flights.ts";
import { HISTORY_COLUMNS, pastFlights, replay } from "../models/operational/features/past-flights.ts";
import { reportRejections } from "./printing/report-rejections.ts";

/**
 * What the file of `--history` tells of past flights; the rows that it cannot use are told on standard error.
 * @throws PuntualError as `readFlights` does
 */
export async function readHistory(path: string, maxRejects?: number): Promise<ReturnType<typeof replay>> {
  const { flights, rejections, rowCount } = await readFlights(path, {
    columns: HISTORY_COLUMNS,
    ...(maxRejects !== undefined && { maxRejects }),
  });
  reportRejections(path, rejections, rowCount);
  return replay(pastFlights(flights));
}
