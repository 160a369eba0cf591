import type { FastifyInstance } from "fastify";
import { formatLocalTime } from "../../flights/local-time.ts";
import { type ReadTime, readTime } from "../../flights/read-time.ts";
import type { TimeZone } from "../../flights/time-zone.ts";
import type { OutcomeFilter } from "../../store/outcome-filter.ts";
import type { OutcomeStore } from "../../store/outcome-store.ts";
import { timeCheck } from "../forecasts/flight-request.ts";
import { flightSchema } from "../forecasts/forecast-schemas.ts";
import { problemResponses } from "../http/problem.ts";
import { invalidFields } from "../http/schema-fault.ts";
import type { ServiceMetrics } from "../metrics/service-metrics.ts";

const time = (which: string) => ({
  ...flightSchema.properties.scheduled,
  description: `${which} of the scheduled times: ${flightSchema.properties.scheduled.description}`,
});

const code = (of: string) => ({
  type: "string",
  pattern: "^[A-Z0-9]{2,4}$",
  description: `the ${of}, as the answers to reports show it`,
});

const schema = {
  tags: ["outcomes"],
  operationId: "withdrawOutcomes",
  summary: "Withdraw reported outcomes, such as those of a wrong clock",
  description:
    "Removes the outcomes of all flights that the given fields describe together; at least one of `from`, `until`, `airline` and `destination` is needed. Forecasts no longer use them, in all processes, also after a restart. They can be reported again. Send it with `dryRun` first: that only counts them. A large withdrawal is made in parts; if it ends with an error, send it again.",
  body: {
    type: "object",
    additionalProperties: false,
    properties: {
      from: time("the first"),
      until: time("the end, not included,"),
      airline: code("airline's ICAO code"),
      destination: code("destination's ICAO code"),
      dryRun: { type: "boolean", default: false, description: "whether to count the outcomes only" },
    },
    examples: [{ from: "2028-01-01T00:00", dryRun: true }],
  },
  response: {
    200: {
      description: "The outcomes are withdrawn, durably.",
      type: "object",
      required: ["from", "until", "airline", "destination", "dryRun", "outcomes"],
      properties: {
        from: { type: ["string", "null"], description: "local time of the airport" },
        until: { type: ["string", "null"], description: "local time of the airport" },
        airline: { type: ["string", "null"] },
        destination: { type: ["string", "null"] },
        dryRun: { type: "boolean" },
        outcomes: { type: "integer", description: "the number of outcomes that were withdrawn, or would be" },
      },
    },
    ...problemResponses(
      ...(["invalid-request", "malformed-json", "body-too-large", "unsupported-media-type"] as const),
      ...(["unauthenticated", "forbidden", "rate-limited", "overloaded", "storage-unavailable"] as const),
    ),
  },
};

/** The body of a request, which fits its schema. */
interface WithdrawalBody {
  readonly from?: string;
  readonly until?: string;
  readonly airline?: string;
  readonly destination?: string;
  readonly dryRun?: boolean;
}

/** The collaborators of the route. */
interface WithdrawalDependencies {
  readonly outcomes: OutcomeStore;
  readonly timeZone: TimeZone;
  readonly metrics: ServiceMetrics;
}

/** `POST /v1/outcomes/withdrawals`: each withdrawal is logged with the name of the key. */
export function outcomeWithdrawalsRoute(
  app: FastifyInstance,
  { outcomes, timeZone, metrics }: WithdrawalDependencies,
): void {
  app.post<{ Body: WithdrawalBody }>(
    "/v1/outcomes/withdrawals",
    { schema, config: { scope: "admin" } },
    async ({ body, apiKey, id }) => {
      const filter = readFilter(body, timeZone);
      const { dryRun = false } = body;
      const by = apiKey?.name ?? "none";
      const shown = filterJson(filter, timeZone);
      let count = 0;
      try {
        await outcomes.withdraw(filter, { by, now: Date.now() / 60_000, dryRun }, (part) => {
          count += part;
        });
      } finally {
        if (!dryRun && count > 0) {
          metrics.countWithdrawn(count);
          app.log.warn({ requestId: id, key: by, ...shown, outcomes: count }, "outcomes withdrawn");
        }
      }
      return { ...shown, dryRun, outcomes: count };
    },
  );
}

/**
 * Reads the filter of a request. Of a time that the airport's clock shows twice, the period includes both.
 * @throws PuntualError `invalid-request`
 */
function readFilter(body: WithdrawalBody, zone: TimeZone): OutcomeFilter {
  const { from, until, airline, destination } = body;
  if ((from ?? until ?? airline ?? destination) === undefined) {
    const allowed = "at least one of from, until, airline and destination";
    throw invalidFields([{ pointer: "", value: "without a filter", allowed }]);
  }
  const check = timeCheck(zone);
  const faults = Object.entries({ from, until }).flatMap(([field, value]) => {
    const found = value === undefined || check(value);
    if (found === true) return [];
    const { description } = schema.body.properties[field as "from" | "until"];
    return [{ pointer: `/${field}`, value, allowed: found.allowed ?? description }];
  });
  if (faults.length > 0) throw invalidFields(faults);
  const first = from === undefined ? -Infinity : (readTime(from, zone) as ReadTime).instant;
  const end = until === undefined ? undefined : (readTime(until, zone) as ReadTime);
  const filter = { from: first, until: end === undefined ? Infinity : (end.other ?? end.instant) };
  if (filter.from >= filter.until) {
    throw invalidFields([
      { pointer: "/until", value: until, allowed: `a time after from, which is ${from}` },
    ]);
  }
  return { ...filter, airlineCode: airline, destination };
}

function filterJson({ from, until, airlineCode, destination }: OutcomeFilter, zone: TimeZone) {
  const shown = (instant: number) =>
    Number.isFinite(instant) ? formatLocalTime(zone.localMinutes(instant), "T") : null;
  return {
    from: shown(from),
    until: shown(until),
    airline: airlineCode ?? null,
    destination: destination ?? null,
  };
}
