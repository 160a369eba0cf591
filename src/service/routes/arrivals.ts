import type { FastifyInstance } from "fastify";
import type { OperationalModel } from "../../models/operational/forecasting/operational-model.ts";
import type { OutcomeStore } from "../../store/outcome-store.ts";
import { understoodArrival } from "../arrivals/arrival-json.ts";
import { ArrivalReader } from "../arrivals/arrival-request.ts";
import { arrivalsAnswer, arrivalsBody, arrivalsList } from "../arrivals/arrival-schemas.ts";
import { invalidFields } from "../http/schema-fault.ts";
import type { ServiceMetrics } from "../metrics/service-metrics.ts";
import { addReportRoute, type ReportDependencies, reportProblems } from "../reports/report-route.ts";

const schema = {
  tags: ["outcomes"],
  operationId: "reportArrivals",
  summary: "Report the legs by which aircraft get to the airport",
  description:
    "A departure whose aircraft is known is forecast from when that aircraft gets here: from its last leg to the airport, as known at the moment of the forecast. Reports may arrive late, repeatedly and in any order. A leg is known by its airport, registration and scheduled arrival: what a later report leaves out stays, and of several estimates the one of the latest moment counts. A model of arrivals takes none: their actual times are outcomes.",
  body: arrivalsBody,
  response: { 200: arrivalsAnswer, ...reportProblems },
};

/** The collaborators of the route. */
export interface ArrivalsDependencies extends ReportDependencies {
  readonly outcomes: OutcomeStore;
  readonly metrics: ServiceMetrics;
}

/** `POST /v1/arrivals`. */
export function arrivalsRoute(
  app: FastifyInstance,
  { outcomes, metrics, ...given }: ArrivalsDependencies,
): void {
  const reader = new ArrivalReader(app);
  addReportRoute(
    app,
    {
      name: "arrivals",
      schema,
      list: arrivalsList,
      check: refuseOfArrivals,
      read: (fields, context) => reader.read(fields, context),
      store: (items, now) => outcomes.recordLegs(items, now),
      shown: understoodArrival,
      isOld: ({ airport, scheduled }) => scheduled < outcomes.windowOf(airport).from,
      countRefused: (reason, count) => metrics.countRefusedReports("arrivals", reason, count),
    },
    given,
  );
}

/**
 * Refuses arrivals for a model that forecasts arrivals.
 * @throws PuntualError `invalid-request`
 */
export function refuseOfArrivals({ movement }: OperationalModel): void {
  if (movement !== "arrivals") return;
  const allowed =
    "the actual times at /v1/outcomes, since the model forecasts arrivals; legs to the airport are used by models of departures";
  throw invalidFields([{ pointer: "/arrivals", value: "arrivals", allowed }]);
}
