import { idOf } from "../http/exact-ids.ts";
import { ItemProblems } from "../http/item-problems.ts";
import { listText, type Making } from "../workload/list-text.ts";
import type { FlightFields } from "./flight-request.ts";
import type { Forecaster, ForecastsAsked } from "./forecaster.ts";

/**
 * Answers a list of flights with JSON text: a short list at once, a long one in pieces.
 * @throws PuntualError `no-usable-flight` if all flights are invalid, at the end of the pieces; that of the work
 */
export function forecastMany(
  forecaster: Forecaster,
  flights: readonly FlightFields[],
  asked: ForecastsAsked,
  work: Making,
): string | AsyncGenerator<Buffer> {
  const { model, writer } = forecaster;
  const count = flights.length;
  const problems = new ItemProblems();
  const item = (index: number) => {
    const fields = flights[index];
    const made = forecaster.forecast(model, fields, asked, problems);
    return writer.write(model, idOf(fields), made, `/flights/${index}`, problems);
  };
  const end = () => {
    problems.checkUsable(count);
    const { historyAsOf } = forecaster;
    return `],"summary":${JSON.stringify({ flights: count, failed: problems.count, historyAsOf })}}`;
  };
  return listText({ start: '{"forecasts":[', count, item, end }, work);
}
