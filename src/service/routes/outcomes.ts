import type { FastifyInstance } from "fastify";
import type { OutcomeStore } from "../../store/outcome-store.ts";
import type { ServiceMetrics } from "../metrics/service-metrics.ts";
import { understoodOutcome } from "../outcomes/outcome-json.ts";
import { OutcomeReader } from "../outcomes/outcome-request.ts";
import { outcomesAnswer, outcomesBody, outcomesList } from "../outcomes/outcome-schemas.ts";
import { addReportRoute, type ReportDependencies, reportProblems } from "../reports/report-route.ts";

const schema = {
  tags: ["outcomes"],
  operationId: "reportOutcomes",
  summary: "Report actual departures, or arrivals where the model forecasts these",
  description:
    "Reports may arrive late, repeatedly and in any order: the last report of a flight counts, and a flight that has left cannot return to waiting.",
  body: outcomesBody,
  response: { 200: outcomesAnswer, ...reportProblems },
};

/** The collaborators of the route. */
export interface OutcomesDependencies extends ReportDependencies {
  readonly outcomes: OutcomeStore;
  readonly metrics: ServiceMetrics;
}

/** `POST /v1/outcomes`. */
export function outcomesRoute(
  app: FastifyInstance,
  { outcomes, metrics, ...given }: OutcomesDependencies,
): void {
  const reader = new OutcomeReader(app);
  addReportRoute(
    app,
    {
      name: "outcomes",
      schema,
      list: outcomesList,
      read: (fields, context) => reader.read(fields, context),
      store: (items, now) => outcomes.record(items, now),
      shown: understoodOutcome,
      isOld: ({ airport, scheduled }) => scheduled < outcomes.windowOf(airport).from,
      countRefused: (reason, count) => metrics.countRefusedReports("outcomes", reason, count),
    },
    given,
  );
}
