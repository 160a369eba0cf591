import type { FastifyInstance } from "fastify";
import { PuntualError } from "../../errors.ts";
import type { TimeZone } from "../../flights/time-zone.ts";
import type { FlightFinder } from "../../models/operational/forecasting/find-flight.ts";
import type { OutcomeStore } from "../../store/outcome-store.ts";
import { sendJson } from "../http/content/send-json.ts";
import { FieldChecks } from "../http/field-checks.ts";
import { listIn, noUsableFlight } from "../http/item-problem.ts";
import { problemResponses } from "../http/problem.ts";
import type { ServedModels } from "../model-serving/served-models.ts";
import { type OutcomeItem, outcomeJson } from "../outcomes/outcome-json.ts";
import { type OutcomeFields, OutcomeReader } from "../outcomes/outcome-request.ts";
import { outcomesAnswer, outcomesBody, outcomesList } from "../outcomes/outcome-schemas.ts";
import { yieldToEventLoop } from "../process/yield-to-event-loop.ts";

/** The largest body, in bytes: the largest number of outcomes, at some 400 bytes each. */
const BODY_LIMIT = 4 << 20;

const schema = {
  tags: ["outcomes"],
  operationId: "reportOutcomes",
  summary: "Report actual departures",
  description:
    "Reports may arrive late, repeatedly and in any order: the last report of a flight counts, and a flight that has left cannot return to waiting.",
  body: outcomesBody,
  response: {
    200: outcomesAnswer,
    ...problemResponses(
      ...(["invalid-request", "no-usable-flight", "malformed-json", "unauthenticated", "forbidden"] as const),
      ...(["body-too-large", "unsupported-media-type", "rate-limited", "overloaded"] as const),
      ...(["model-not-loaded", "storage-unavailable"] as const),
    ),
  },
};

/** The collaborators of the route. */
export interface OutcomesDependencies {
  /** The operational model knows the names of airlines and destinations. */
  readonly models: ServedModels;
  readonly outcomes: OutcomeStore;
  readonly timeZone: TimeZone;
}

/**
 * `POST /v1/outcomes`: an invalid outcome gets a problem as its item of the answer and does not affect the
 * others.
 */
export function outcomesRoute(
  app: FastifyInstance,
  { models, outcomes, timeZone }: OutcomesDependencies,
): void {
  const bodyFields = { required: ["outcomes"], properties: { outcomes: outcomesList } };
  const checks = new FieldChecks(app, { url: "/v1/outcomes", part: "body" }, bodyFields);
  const reader = new OutcomeReader(app, timeZone);
  app.post<{ Body: unknown }>(
    "/v1/outcomes",
    {
      schema,
      config: { scope: "outcomes" },
      bodyLimit: BODY_LIMIT,
      // The handler checks the list and then its outcomes one by one, because each has its own item in the
      // answer.
      validatorCompiler: () => () => true,
    },
    async (request, reply) => {
      const { finder } = models.operational.current.model;
      const now = Date.now() / 60_000;
      const list = listIn(request.body, "outcomes", checks);
      const items: OutcomeItem[] = [];
      await yieldToEventLoop(list.length, (index) => {
        items.push(readItem(reader, list[index], finder, now));
      });
      const usable = items.flatMap(({ outcome }) => outcome ?? []);
      if (usable.length === 0) {
        throw noUsableFlight(
          "outcomes",
          items.flatMap(({ problem }) => problem ?? []),
        );
      }
      const changed = await outcomes.record(usable, now);
      return sendJson(request, reply, await answerOf(items, changed, timeZone));
    },
  );
}

function readItem(
  reader: OutcomeReader,
  fields: OutcomeFields,
  finder: FlightFinder,
  now: number,
): OutcomeItem {
  try {
    return { id: fields.id, ...reader.read(fields, finder, now) };
  } catch (error) {
    if (!(error instanceof PuntualError) || error.status >= 500) throw error;
    return { id: fields.id, problem: error };
  }
}

/**
 * Writes the answer.
 * @param changed for each stored outcome whether it changed the history
 */
async function answerOf(
  items: readonly OutcomeItem[],
  changed: readonly boolean[],
  zone: TimeZone,
): Promise<string> {
  let recorded = 0;
  const texts: string[] = [];
  await yieldToEventLoop(items.length, (index) => {
    const item = items[index];
    texts.push(outcomeJson(item, item.outcome && changed[recorded++], `/outcomes/${index}`, zone));
  });
  const summary = {
    outcomes: items.length,
    recorded,
    changed: changed.filter(Boolean).length,
    failed: items.length - recorded,
  };
  return `{"outcomes":[${texts.join(",")}],"summary":${JSON.stringify(summary)}}`;
}
