import type { PuntualError } from "../../errors.ts";
import type { Language } from "../../models/operational/explaining/language.ts";
import { noUsableFlight } from "../http/item-problem.ts";
import { yieldToEventLoop } from "../process/yield-to-event-loop.ts";
import type { FlightFields } from "./flight-request.ts";
import type { Forecaster } from "./forecaster.ts";

/**
 * Answers a list of flights with JSON text, a short list synchronously. A long one yields to the event loop.
 * @throws PuntualError `no-usable-flight` if all flights are invalid
 */
export function forecastMany(
  forecaster: Forecaster,
  flights: readonly FlightFields[],
  explain: Language | undefined,
): string | Promise<string> {
  const { model, writer } = forecaster;
  const now = forecaster.now();
  const problems: PuntualError[] = [];
  let text = '{"forecasts":[';
  const more = yieldToEventLoop(flights.length, (index) => {
    const fields = flights[index];
    const item = forecaster.forecast(model, fields, now, explain);
    if (item.problem !== undefined) problems.push(item.problem);
    text += `${index === 0 ? "" : ","}${writer.write(model, fields.id, item, `/flights/${index}`)}`;
  });
  const finish = () => {
    if (problems.length === flights.length) throw noUsableFlight("flights", problems);
    return `${text}],"summary":{"flights":${flights.length},"failed":${problems.length}}}`;
  };
  return more === undefined ? finish() : more.then(finish);
}
