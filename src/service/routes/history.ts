import type { FastifyInstance } from "fastify";
import { formatLocalTime } from "../../flights/local-time.ts";
import type { History } from "../../history/history.ts";
import { bestLeadTime } from "../../models/operational/forecasting/operational-model.ts";
import {
  LEAD_MINUTES,
  LEAD_TIMES,
  type LeadTime,
  MAIN_LEAD_TIMES,
} from "../../models/operational/lead-time.ts";
import type { OutcomeStore } from "../../store/outcome-store.ts";
import { HISTORY_DAYS } from "../../store/storage.ts";
import {
  type AirportRequest,
  airportCode,
  airportCodeSchema,
  airportQuery,
  airportWanted,
} from "../airports/airport-query.ts";
import { problemResponses } from "../http/problem.ts";
import type { ServedModels } from "../model-serving/served-models.ts";
import { asOf } from "../outcomes/history-as-of.ts";

const time = (description: string) => ({ type: ["string", "null"], description });

const schema = {
  tags: ["outcomes"],
  operationId: "getHistory",
  summary: "Get the extent and the age of an airport's history",
  querystring: airportQuery,
  response: {
    200: {
      description: "The history that forecasts use now; null if there is none.",
      type: "object",
      required: [
        ...["flights", "from", "to", "ageMinutes", "delayedAndStillHere", "leadTimes", "now", "timeZone"],
        ...["days", "keptOnDisk", "airport", "departuresReported", "arrivals", "arrivalsReported", "asOf"],
      ],
      properties: {
        flights: { type: "integer", description: "flights whose outcome is known" },
        from: time("when the first of these outcomes became known, local time of the airport"),
        to: time("when the last of them became known, local time of the airport"),
        ageMinutes: { type: ["number", "null"], description: "the age of the last outcome, in minutes" },
        delayedAndStillHere: {
          type: "integer",
          description: "flights that are over 15 minutes late and have not left or, of arrivals, arrived",
        },
        leadTimes: {
          type: "array",
          description: "the lead times that forecasts can use now",
          items: { type: "string", enum: LEAD_TIMES },
        },
        now: { type: "string", description: "the current local time of the airport" },
        timeZone: { type: "string", description: "IANA time zone of the airport" },
        days: {
          type: "integer",
          description: "the days before the last scheduled flight whose outcomes are used",
        },
        airport: airportCodeSchema,
        departuresReported: {
          type: ["boolean", "null"],
          description:
            "whether a departure from another airport in the last day is known, without which forecasts of arrivals do not use departures; null where the model never does",
        },
        arrivals: {
          type: "integer",
          description: "legs by which aircraft get to the airport that are known, planned ones included",
        },
        arrivalsReported: {
          type: "boolean",
          description: "whether one of them has left its airport or arrived in the last day",
        },
        asOf: {
          type: ["string", "null"],
          description:
            "the instant up to which the history has all stored outcomes, ISO 8601, while later ones cannot be followed since the database cannot be reached; null while they are",
        },
        keptOnDisk: { type: "boolean", description: "whether outcomes outlive the process" },
      },
    },
    ...problemResponses(
      ...(["invalid-request", "unknown-category", "unauthenticated", "forbidden"] as const),
      ...(["rate-limited", "overloaded", "model-not-loaded"] as const),
    ),
  },
};

/** `GET /v1/history`: the outcomes that forecasts use, and their age. */
export function historyRoute(app: FastifyInstance, outcomes: OutcomeStore, models: ServedModels): void {
  app.get<AirportRequest>("/v1/history", { schema, config: { scope: "forecast" } }, ({ query }) => {
    const airport = airportWanted(query, models.airports);
    const { zone } = airport;
    const history = outcomes.historyOf(airport.airport);
    const now = Date.now() / 60_000;
    const shown = (instant: number) => formatLocalTime(zone.localMinutes(instant), "T");
    const to = history.toAt(now);
    const isKnown = Number.isFinite(to);
    return {
      flights: history.size,
      from: isKnown ? shown(history.from) : null,
      to: isKnown ? shown(to) : null,
      ageMinutes: isKnown ? Math.round((now - to) * 10) / 10 : null,
      delayedAndStillHere: stillHere(history, now),
      leadTimes: MAIN_LEAD_TIMES.filter((leadTime) => isPossible(leadTime, history, now)),
      now: shown(now),
      timeZone: zone.name,
      airport: airportCode(airport),
      departuresReported: airport.part.usesDepartures ? history.departures.areReportedAt(now) : null,
      arrivals: history.aircraft.legCount,
      arrivalsReported: history.aircraft.areReportedAt(now),
      days: HISTORY_DAYS,
      asOf: asOf(outcomes) ?? null,
      keptOnDisk: outcomes.isOnDisk,
    };
  });
}

function stillHere({ airport: { known, departedDelayed } }: History, now: number): number {
  return known.sumOfFirst(known.countUntil(now)) - departedDelayed.countUntil(now);
}

/**
 * Whether a flight that far ahead would be forecast with the lead time; this depends on no other field of the
 * flight.
 */
function isPossible(leadTime: LeadTime, history: History, now: number): boolean {
  if (leadTime === "schedule") return true;
  const scheduled = now + LEAD_MINUTES[leadTime];
  const flight = { airlineCode: "", destination: "", flightType: "N", scheduled } as const;
  return bestLeadTime(flight, { history }, now) === leadTime;
}
