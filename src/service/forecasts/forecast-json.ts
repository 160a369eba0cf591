import { formatLocalTime } from "../../flights/local-time.ts";
import type { SavedOperational } from "../../models/operational/saved-operational.ts";
import { toProblem } from "../problem.ts";
import type { ForecastSlot } from "./forecaster.ts";

/**
 * One slot of an answer as JSON text: the forecast of a flight, or its problem.
 * @param id the client's own, told back as it came
 * @param pointer where the flight is in the request; pointers of its fields go below it
 */
export function forecastJson(
  { version }: SavedOperational,
  id: unknown,
  slot: ForecastSlot,
  pointer: string,
): string {
  if (slot.problem !== undefined) {
    const problem = toProblem(slot.problem);
    const errors = problem.errors?.map((error) => ({ ...error, pointer: pointer + error.pointer }));
    return JSON.stringify({ id, problem: { ...problem, ...(errors && { errors }) } });
  }
  const { flight, forecast } = slot;
  const { over, explanation } = forecast;
  return JSON.stringify({
    id,
    airline: flight.airlineCode,
    destination: flight.destination,
    scheduled: formatLocalTime(flight.scheduled).replace(" ", "T"),
    flightType: flight.flightType,
    probability: forecast.probability,
    delayed: forecast.delayed,
    threshold: forecast.threshold,
    over: { "15": over[0], "30": over[1], "60": over[2], "120": over[3] },
    expectedLatenessMinutes: forecast.expectedLatenessMinutes,
    leadTime: forecast.leadTime,
    support: forecast.support,
    ...(explanation && { base: explanation.base, reasons: explanation.reasons }),
    model: { name: "operational", version },
  });
}
