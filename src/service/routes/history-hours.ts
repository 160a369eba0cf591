import type { FastifyInstance } from "fastify";
import { formatLocalTime } from "../../flights/local-time.ts";
import type { TimeZone } from "../../flights/time-zone.ts";
import { LEAD_TIMES, MAIN_LEAD_TIMES } from "../../models/operational/lead-time.ts";
import type { OutcomeStore } from "../../store/outcome-store.ts";
import { airportCode, airportCodeSchema, airportWanted } from "../airports/airport-query.ts";
import { airportsOf } from "../airports/served-airports.ts";
import { problemResponses } from "../http/problem.ts";
import type { ServedModels } from "../model-serving/served-models.ts";
import { type DelayHour, delayHours } from "../outcomes/delay-hours.ts";
import { hoursQuery, hoursWanted } from "../outcomes/hours-query.ts";
import { Work, type WorkLimits } from "../workload/work.ts";

const count = (description: string) => ({ type: "integer", minimum: 0, description });

const tally = {
  flights: count(
    "flights with a known outcome: they have left, or are over 15 minutes late and have not left",
  ),
  delayed: count("those over 15 minutes late, whether they have left or not"),
  expected: {
    type: "number",
    description: "expected number of delays: the sum of the probabilities, to a millionth",
  },
};

const hour = {
  type: "object",
  required: ["from", "flights", "delayed", "waiting", "expected", "leadTimes"],
  properties: {
    from: { type: "string", description: "the beginning of the hour, local time of the airport" },
    ...tally,
    waiting: count("delayed flights that have not left"),
    leadTimes: {
      type: "object",
      description: "number of flights by the lead time of their forecast",
      required: MAIN_LEAD_TIMES,
      properties: Object.fromEntries(LEAD_TIMES.map((leadTime) => [leadTime, count("flights")])),
    },
  },
};

const schema = {
  tags: ["outcomes"],
  operationId: "compareLastHours",
  summary: "Compare the delays of the last hours with the expected ones",
  description: `Counts flights by their scheduled hour on the airport's clock; an hour that a change of the clock skips has none, a repeated hour has those of both. The expected value of a flight is the probability that the active operational model gives it an hour before its time, from the history as known then. Later knowledge is not used, and an outcome counts as known when it happened, however late it was reported. A flight to a destination that the model has not seen counts as national. A flight past its time without a known outcome is not counted. A flight on time is known when it leaves, a delayed one only 15 minutes past its time or when it is reported: so the latest hour seems better than it will turn out.`,
  querystring: hoursQuery,
  response: {
    200: {
      description: "The hours, oldest first, those without flights included; and all of them together.",
      type: "object",
      required: ["hours", "flights", "delayed", "expected", "brier", "now", "timeZone", "airport", "model"],
      properties: {
        hours: { type: "array", items: hour },
        ...tally,
        brier: {
          type: ["number", "null"],
          description:
            "mean squared difference of probability and outcome, to a millionth; null without flights",
        },
        now: { type: "string", description: "the current local time of the airport" },
        timeZone: { type: "string", description: "IANA time zone of the airport" },
        airport: airportCodeSchema,
        model: {
          type: "object",
          description: "the model that gives the probabilities",
          required: ["name", "version"],
          properties: { name: { type: "string" }, version: { type: "string" } },
        },
      },
    },
    ...problemResponses(
      ...(["invalid-request", "unknown-category", "unauthenticated", "forbidden", "rate-limited"] as const),
      ...(["overloaded", "took-too-long", "shutting-down", "model-not-loaded", "internal-error"] as const),
    ),
  },
};

/** `GET /v1/history/hours`: the delays of the last hours against the expected ones. */
export function historyHoursRoute(
  app: FastifyInstance,
  outcomes: OutcomeStore,
  models: ServedModels,
  workLimits: WorkLimits,
): void {
  app.get<{ Querystring: Record<string, unknown> }>(
    "/v1/history/hours",
    // `hoursWanted` reads the query, which is text.
    { schema, config: { scope: "forecast" }, validatorCompiler: () => () => true },
    async (request) => {
      const wanted = hoursWanted(request.query);
      const { model, version } = models.operational.current;
      const airport = airportWanted(request.query, airportsOf(model));
      const { zone, flightAirport } = airport;
      const now = Date.now() / 60_000;
      const { hours, total } = await delayHours(
        outcomes.historyOf(airport.airport),
        model,
        now,
        wanted,
        new Work(request, workLimits).all,
        { zone, flightAirport },
      );
      return {
        hours: hours.map((hour) => hourJson(hour, zone)),
        flights: total.flights,
        delayed: total.delayed,
        expected: millionths(total.expected),
        brier: total.brier === undefined ? null : millionths(total.brier),
        now: formatLocalTime(zone.localMinutes(now), "T"),
        timeZone: zone.name,
        airport: airportCode(airport),
        model: { name: "operational", version },
      };
    },
  );
}

function hourJson(hour: DelayHour, zone: TimeZone) {
  const { from, flights, delayed, waiting, expected, leadTimes } = hour;
  const counts = { flights, delayed, waiting, expected: millionths(expected), leadTimes };
  return { from: formatLocalTime(zone.localMinutes(from), "T"), ...counts };
}

function millionths(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
