import type { FastifyInstance } from "fastify";
import { formatLocalTime } from "../../flights/local-time.ts";
import { type ReadTime, readTime } from "../../flights/read-time.ts";
import type { TimeZone } from "../../flights/time-zone.ts";
import type { OperationalModel } from "../../models/operational/forecasting/operational-model.ts";
import type { OutcomeStore } from "../../store/outcome-store.ts";
import type { RecordFilter } from "../../store/record-filter.ts";
import { airportsOf, type ServedAirports } from "../airports/served-airports.ts";
import { timeCheck } from "../forecasts/flight-request.ts";
import { flightSchema } from "../forecasts/forecast-schemas.ts";
import { problemResponses } from "../http/problem.ts";
import { invalidFields } from "../http/schema-fault.ts";
import type { ServiceMetrics } from "../metrics/service-metrics.ts";
import type { ServedModels } from "../model-serving/served-models.ts";

const time = (which: string) => ({
  ...flightSchema.properties.scheduled,
  description: `${which} of the scheduled times: ${flightSchema.properties.scheduled.description}`,
});

const code = (of: string) => ({
  type: "string",
  maxLength: 100,
  pattern: "^[^\\sa-z]+$",
  description: `the ${of}, as the answers to reports show it`,
});

const end = (ofDepartures: string, ofArrivals: string) => ({
  type: "string",
  minLength: 1,
  maxLength: 100,
  pattern: "\\S",
  description: `of departures ${ofDepartures}, of arrivals ${ofArrivals}; the airport of the model by its code or a name, the other one by its code, as the answers to reports show it`,
});

const schema = {
  tags: ["outcomes"],
  operationId: "withdrawOutcomes",
  summary: "Withdraw reported outcomes, such as those of a wrong clock",
  description:
    "Removes the outcomes of all flights that the given fields describe together; at least one of `from`, `until`, `airline`, `origin` and `destination` is needed. Where the model has several airports and none is named, those of all are removed, and times without an offset are local to each. Forecasts no longer use them, in all processes, also after a restart. They can be reported again. Send it with `dryRun` first: that only counts them. A large withdrawal is made in parts; if it ends with an error, send it again.",
  body: {
    type: "object",
    additionalProperties: false,
    properties: {
      from: time("the first"),
      until: time("the end, not included,"),
      airline: code("airline's ICAO code"),
      origin: end("the airport of the model", "the other airport"),
      destination: end("the other airport", "the airport of the model"),
      dryRun: { type: "boolean", default: false, description: "whether to count the outcomes only" },
    },
    examples: [{ from: "2028-01-01T00:00", dryRun: true }],
  },
  response: {
    200: {
      description: "The outcomes are withdrawn, durably.",
      type: "object",
      required: ["from", "until", "airline", "origin", "destination", "dryRun", "outcomes"],
      properties: {
        from: {
          type: ["string", "null"],
          description: "local time of the airport, or as given where it is of several",
        },
        until: {
          type: ["string", "null"],
          description: "local time of the airport, or as given where it is of several",
        },
        airline: { type: ["string", "null"] },
        origin: { type: ["string", "null"] },
        destination: { type: ["string", "null"] },
        dryRun: { type: "boolean" },
        outcomes: { type: "integer", description: "the number of outcomes that were withdrawn, or would be" },
      },
    },
    ...problemResponses(
      ...(["invalid-request", "malformed-json", "body-too-large", "unsupported-media-type"] as const),
      ...(["unknown-category", "unauthenticated", "forbidden", "rate-limited", "overloaded"] as const),
      ...(["model-not-loaded", "storage-unavailable"] as const),
    ),
  },
};

/** The body of a request, which fits its schema. */
interface WithdrawalBody {
  readonly from?: string;
  readonly until?: string;
  readonly airline?: string;
  readonly origin?: string;
  readonly destination?: string;
  readonly dryRun?: boolean;
}

/** The collaborators of the route. */
interface WithdrawalDependencies {
  /** The operational model knows the airports. */
  readonly models: ServedModels;
  readonly outcomes: OutcomeStore;
  readonly metrics: ServiceMetrics;
}

/** `POST /v1/outcomes/withdrawals`: each withdrawal is logged with the name of the key. */
export function outcomeWithdrawalsRoute(
  app: FastifyInstance,
  { models, outcomes, metrics }: WithdrawalDependencies,
): void {
  app.post<{ Body: WithdrawalBody }>(
    "/v1/outcomes/withdrawals",
    { schema, config: { scope: "admin" } },
    async ({ body, apiKey, id }) => {
      const { model } = models.operational.current;
      const airports = airportsOf(model);
      const filters = readFilters(body, model);
      const { dryRun = false } = body;
      const by = apiKey?.name ?? "none";
      const shown = filterJson(filters, body, airports);
      let count = 0;
      try {
        for (const filter of filters) {
          await outcomes.withdraw(filter, { by, now: Date.now() / 60_000, dryRun }, (part) => {
            count += part;
          });
        }
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
 * Reads the filters of a request: one for each airport that it is about.
 * @throws PuntualError `invalid-request`, `unknown-category` for an airport of another model
 */
function readFilters(body: WithdrawalBody, model: OperationalModel): RecordFilter[] {
  const airports = airportsOf(model);
  const { from, until, airline, origin, destination } = body;
  if ((from ?? until ?? airline ?? origin ?? destination) === undefined) {
    const allowed = "at least one of from, until, airline, origin and destination";
    throw invalidFields([{ pointer: "", value: "without a filter", allowed }]);
  }
  const { own, other } = airports.ends;
  checkCodes({ airline, [other]: body[other] }, model);
  const named = body[own];
  const chosen = named === undefined ? airports.all : [airports.get(named, own)];
  return chosen.map((airport) => ({
    airport: airport.airport,
    ...readPeriod(body, airport.zone),
    airlineCode: airline,
    destination: body[other],
  }));
}

/** A code as the directories of ICAO and IATA have it. Training data may have others. */
const PUBLIC_CODE = /^[A-Z0-9]{2,4}$/;

/** Refuses names: what a name stands for may be several codes, or none. */
function checkCodes(
  codes: Readonly<Record<string, string | undefined>>,
  { data: { encoding } }: OperationalModel,
): void {
  const trained = new Set([...encoding.airlines, ...encoding.destinations]);
  const wrong = Object.entries(codes).filter(
    ([, code]) => code !== undefined && !PUBLIC_CODE.test(code) && !trained.has(code),
  );
  if (wrong.length === 0) return;
  const allowed = "a code, as the answers to reports show it";
  throw invalidFields(wrong.map(([field, value]) => ({ pointer: `/${field}`, value, allowed })));
}

/**
 * Reads the period of a request. Of a time that the airport's clock shows twice, the period includes both.
 * @throws PuntualError `invalid-request`
 */
function readPeriod({ from, until }: WithdrawalBody, zone: TimeZone): Pick<RecordFilter, "from" | "until"> {
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
  const period = { from: first, until: end === undefined ? Infinity : (end.other ?? end.instant) };
  if (period.from < period.until) return period;
  throw invalidFields([{ pointer: "/until", value: until, allowed: `a time after from, which is ${from}` }]);
}

/** The filters as the answer shows them: times of one airport as they were understood, of several as they were given. */
function filterJson(filters: readonly RecordFilter[], body: WithdrawalBody, airports: ServedAirports) {
  const [{ airport, from, until, airlineCode, destination }] = filters;
  const { code, zone } = airports.stored(airport);
  const isOne = filters.length === 1;
  const shown = (instant: number) =>
    Number.isFinite(instant) ? formatLocalTime(zone.localMinutes(instant), "T") : null;
  const { own, other } = airports.ends;
  return {
    from: isOne ? shown(from) : (body.from ?? null),
    until: isOne ? shown(until) : (body.until ?? null),
    airline: airlineCode ?? null,
    [own]: isOne ? (code ?? null) : null,
    [other]: destination ?? null,
  };
}
