import type { Forecast } from "../../../web/src/flights/forecast.ts";
import type { DayRow } from "../../../web/src/views/day/rows/day-board.ts";

/** Makes a row with a synthetic forecast, except for the parts that are given. */
export function dayRow(index: number, given: Partial<Forecast> = {}): DayRow {
  const probability = given.probability ?? 0.2;
  const forecast: Forecast = {
    airline: "SKU",
    origin: null,
    destination: "SCFA",
    scheduled: "2018-03-01T18:30:00",
    flightType: "N",
    probability,
    delayed: probability > 0.25,
    threshold: 0.25,
    over: { 15: probability, 30: probability / 2, 60: probability / 6, 120: probability / 30 },
    latenessMinutes: { p10: -5, p25: -1, p50: 4, p75: 10, p90: 20, expected: 40 * probability },
    expectedLatenessMinutes: 40 * probability,
    leadTime: "schedule",
    moment: null,
    leadMinutes: null,
    support: { flights: 1575, unseen: [] },
    base: { logOdds: -1.74278, probability: 0.14896 },
    reasons: [
      { code: "airline", effect: { logOdds: 0.2, probability: 0.03 }, sentence: "Sky Airline's flights" },
    ],
    model: { name: "operational", version: "752a1a887307af85" },
    ...given,
  };
  return { index, forecast, reason: forecast.reasons?.[0] };
}
