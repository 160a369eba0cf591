import type { FastifyInstance, FastifyRequest } from "fastify";
import { formatLocalTime } from "../../flights/local-time.ts";
import { type ReadTime, readTime } from "../../flights/read-time.ts";
import { normalRegistration } from "../../flights/registration.ts";
import type { TimeZone } from "../../flights/time-zone.ts";
import type { OperationalModel } from "../../models/operational/forecasting/operational-model.ts";
import type { OutcomeStore } from "../../store/outcome-store.ts";
import type { RecordFilter } from "../../store/record-filter.ts";
import { airportsOf, type ServedAirports } from "../airports/served-airports.ts";
import { timeCheck } from "../forecasts/flight-request.ts";
import { flightSchema } from "../forecasts/forecast-schemas.ts";
import { problemResponses } from "../http/problem.ts";
import { invalidFields } from "../http/schema-fault.ts";
import type { ReportedThing, ServiceMetrics } from "../metrics/service-metrics.ts";
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

const [fromSchema, untilSchema] = [time("the first"), time("the end, not included,")];

const period = { from: fromSchema, until: untilSchema, airline: code("airline's ICAO code") };

const dryRunOf = (what: string) =>
  ({ type: "boolean", default: false, description: `whether to count the ${what} only` }) as const;

const shownPeriod = {
  from: {
    type: ["string", "null"],
    description: "local time of the airport, or as given where it is of several",
  },
  until: {
    type: ["string", "null"],
    description: "local time of the airport, or as given where it is of several",
  },
};

const problems = problemResponses(
  ...(["invalid-request", "malformed-json", "body-too-large", "unsupported-media-type"] as const),
  ...(["unknown-category", "unauthenticated", "forbidden", "rate-limited", "overloaded"] as const),
  ...(["model-not-loaded", "storage-unavailable"] as const),
);

const outcomesSchema = {
  tags: ["outcomes"],
  operationId: "withdrawOutcomes",
  summary: "Withdraw reported outcomes, such as those of a wrong clock",
  description:
    "Removes the outcomes of all flights that the given fields describe together; at least one of `from`, `until`, `airline`, `origin` and `destination` is needed. Where the model has several airports and none is named, those of all are removed, and times without an offset are local to each. Forecasts no longer use them, in all processes, also after a restart. They can be reported again. Send it with `dryRun` first: that only counts them. A large withdrawal is made in parts; if it ends with an error, send it again.",
  body: {
    type: "object",
    additionalProperties: false,
    properties: {
      ...period,
      origin: end("the airport of the model", "the other airport"),
      destination: end("the other airport", "the airport of the model"),
      dryRun: dryRunOf("outcomes"),
    },
    examples: [{ from: "2028-01-01T00:00", dryRun: true }],
  },
  response: {
    200: {
      description: "The outcomes are withdrawn, durably.",
      type: "object",
      required: ["from", "until", "airline", "origin", "destination", "dryRun", "outcomes"],
      properties: {
        ...shownPeriod,
        airline: { type: ["string", "null"] },
        origin: { type: ["string", "null"] },
        destination: { type: ["string", "null"] },
        dryRun: { type: "boolean" },
        outcomes: { type: "integer", description: "the number of outcomes that were withdrawn, or would be" },
      },
    },
    ...problems,
  },
};

const arrivalsSchema = {
  tags: ["outcomes"],
  operationId: "withdrawArrivals",
  summary: "Withdraw reported arrivals of aircraft, such as those of a wrong registration",
  description:
    "Removes all arrivals that the given fields describe together, as a withdrawal of outcomes removes these; at least one of `from`, `until`, `airline`, `airport`, `origin` and `registration` is needed.",
  body: {
    type: "object",
    additionalProperties: false,
    properties: {
      ...period,
      airport: flightSchema.properties.origin,
      origin: code("other airport's ICAO code"),
      registration: { ...flightSchema.properties.registration, type: "string" },
      dryRun: dryRunOf("arrivals"),
    },
    examples: [{ registration: "CC-BAA", from: "2028-01-01T00:00", dryRun: true }],
  },
  response: {
    200: {
      description: "The arrivals are withdrawn, durably.",
      type: "object",
      required: [...["from", "until", "airline", "airport", "origin", "registration", "dryRun", "arrivals"]],
      properties: {
        ...shownPeriod,
        airline: { type: ["string", "null"] },
        airport: { type: ["string", "null"] },
        origin: { type: ["string", "null"] },
        registration: { type: ["string", "null"] },
        dryRun: { type: "boolean" },
        arrivals: { type: "integer", description: "the number of arrivals that were withdrawn, or would be" },
      },
    },
    ...problems,
  },
};

/** The messages of the log about withdrawn records. */
const WITHDRAWN = { outcomes: "outcomes withdrawn", arrivals: "arrivals withdrawn" } as const;

/** The body of a request, which fits its schema. */
interface WithdrawalBody {
  readonly from?: string;
  readonly until?: string;
  readonly airline?: string;
  readonly origin?: string;
  readonly destination?: string;
  readonly dryRun?: boolean;
}

/** The body of a request on arrivals, which fits its schema. */
interface ArrivalWithdrawalBody extends Omit<WithdrawalBody, "destination"> {
  readonly airport?: string;
  readonly registration?: string;
}

/** The collaborators of the routes. */
interface WithdrawalDependencies {
  /** The operational model knows the airports. */
  readonly models: ServedModels;
  readonly outcomes: OutcomeStore;
  readonly metrics: ServiceMetrics;
}

/** `POST /v1/outcomes/withdrawals` and `POST /v1/arrivals/withdrawals`: each withdrawal is logged with the name of the key. */
export function withdrawalsRoutes(app: FastifyInstance, given: WithdrawalDependencies): void {
  const { models } = given;
  app.post<{ Body: WithdrawalBody }>(
    "/v1/outcomes/withdrawals",
    { schema: outcomesSchema, config: { scope: "admin" } },
    async (request) => {
      const { body } = request;
      const { model } = models.operational.current;
      const filters = readFilters(body, model);
      const shown = filterJson(filters, body, airportsOf(model));
      return withdraw("outcomes", filters, shown, request, given);
    },
  );
  app.post<{ Body: ArrivalWithdrawalBody }>(
    "/v1/arrivals/withdrawals",
    { schema: arrivalsSchema, config: { scope: "admin" } },
    async (request) => {
      const { model } = models.operational.current;
      const filters = readArrivalFilters(request.body, model);
      const shown = arrivalFilterJson(filters, request.body, airportsOf(model));
      return withdraw("arrivals", filters, shown, request, given);
    },
  );
}

/**
 * Withdraws what filters describe.
 * @param shown the filters, as the answer and the log show them
 */
async function withdraw(
  what: ReportedThing,
  filters: readonly RecordFilter[],
  shown: object,
  { id, apiKey, body, log }: FastifyRequest<{ Body: { readonly dryRun?: boolean } }>,
  { outcomes, metrics }: WithdrawalDependencies,
): Promise<object> {
  const { dryRun = false } = body;
  const by = apiKey?.name ?? "none";
  let count = 0;
  try {
    for (const filter of filters) {
      await outcomes.withdraw(filter, { by, now: Date.now() / 60_000, dryRun }, (part) => {
        count += part;
      });
    }
  } finally {
    if (!dryRun && count > 0) {
      metrics.countWithdrawn(what, count);
      log.warn({ requestId: id, key: by, ...shown, [what]: count }, WITHDRAWN[what]);
    }
  }
  return { ...shown, dryRun, [what]: count };
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

/**
 * Reads the filters of a request on arrivals: one for each airport that it is about.
 * @throws PuntualError `invalid-request`, `unknown-category` for an airport of another model
 */
function readArrivalFilters(body: ArrivalWithdrawalBody, model: OperationalModel): RecordFilter[] {
  const airports = airportsOf(model);
  const { from, until, airline, airport: named, origin, registration } = body;
  if ((from ?? until ?? airline ?? named ?? origin ?? registration) === undefined) {
    const allowed = "at least one of from, until, airline, airport, origin and registration";
    throw invalidFields([{ pointer: "", value: "without a filter", allowed }]);
  }
  checkCodes({ airline, origin }, model);
  const chosen = named === undefined ? airports.all : [airports.get(named, "airport")];
  return chosen.map((airport) => ({
    kind: "legs",
    airport: airport.airport,
    ...readPeriod(body, airport.zone),
    airlineCode: airline,
    destination: origin,
    registration: registration && normalRegistration(registration),
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
function readPeriod(
  { from, until }: Pick<WithdrawalBody, "from" | "until">,
  zone: TimeZone,
): Pick<RecordFilter, "from" | "until"> {
  const check = timeCheck(zone);
  const faults = Object.entries({ from, until }).flatMap(([field, value]) => {
    const found = value === undefined || check(value);
    if (found === true) return [];
    const { description } = { from: fromSchema, until: untilSchema }[field as "from" | "until"];
    return [{ pointer: `/${field}`, value, allowed: found.allowed ?? description }];
  });
  if (faults.length > 0) throw invalidFields(faults);
  const first = from === undefined ? -Infinity : (readTime(from, zone) as ReadTime).instant;
  const end = until === undefined ? undefined : (readTime(until, zone) as ReadTime);
  const period = { from: first, until: end === undefined ? Infinity : (end.other ?? end.instant) };
  if (period.from < period.until) return period;
  throw invalidFields([{ pointer: "/until", value: until, allowed: `a time after from, which is ${from}` }]);
}

/** The filters of outcomes as the answer shows them. */
function filterJson(filters: readonly RecordFilter[], body: WithdrawalBody, airports: ServedAirports) {
  const { own, other } = airports.ends;
  const { airport, destination, ...shown } = commonJson(filters, body, airports);
  return { ...shown, [own]: airport, [other]: destination };
}

/** The filters of arrivals as the answer shows them. */
function arrivalFilterJson(
  filters: readonly RecordFilter[],
  body: ArrivalWithdrawalBody,
  airports: ServedAirports,
) {
  const { destination: origin, ...shown } = commonJson(filters, body, airports);
  return { ...shown, origin, registration: filters[0].registration ?? null };
}

/** The common fields of filters: times of one airport as they were understood, of several as they were given. */
function commonJson(
  filters: readonly RecordFilter[],
  body: Pick<WithdrawalBody, "from" | "until">,
  airports: ServedAirports,
) {
  const [{ airport, from, until, airlineCode, destination }] = filters;
  const { code, zone } = airports.stored(airport);
  const isOne = filters.length === 1;
  const shown = (instant: number) =>
    Number.isFinite(instant) ? formatLocalTime(zone.localMinutes(instant), "T") : null;
  return {
    from: isOne ? shown(from) : (body.from ?? null),
    until: isOne ? shown(until) : (body.until ?? null),
    airline: airlineCode ?? null,
    airport: isOne ? (code ?? null) : null,
    destination: destination ?? null,
  };
}
