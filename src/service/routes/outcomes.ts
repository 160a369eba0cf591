import type { FastifyInstance } from "fastify";
import { PuntualError } from "../../errors.ts";
import type { OutcomeStore } from "../../store/outcome-store.ts";
import type { StoredOutcome } from "../../store/storage.ts";
import { airportsOf, type ServedAirports } from "../airports/served-airports.ts";
import { idOf } from "../http/exact-ids.ts";
import { FieldChecks } from "../http/field-checks.ts";
import { ItemProblems, listIn, problemJson } from "../http/item-problems.ts";
import { problemResponses } from "../http/problem.ts";
import type { ServiceMetrics } from "../metrics/service-metrics.ts";
import type { ServedModels } from "../model-serving/served-models.ts";
import { type OutcomeItem, outcomeJson } from "../outcomes/outcome-json.ts";
import {
  isAheadFault,
  type OutcomeContext,
  type OutcomeFields,
  OutcomeReader,
} from "../outcomes/outcome-request.ts";
import { outcomesAnswer, outcomesBody, outcomesList } from "../outcomes/outcome-schemas.ts";
import { sendText } from "../streams/spool/send-stored.ts";
import type { SpoolSpace } from "../streams/spool/spool-space.ts";
import { listText } from "../workload/list-text.ts";
import { Work, type WorkLimits } from "../workload/work.ts";

/** The largest body, in bytes: the largest number of outcomes, at some 400 bytes each. */
const BODY_LIMIT = 4 << 20;

const schema = {
  tags: ["outcomes"],
  operationId: "reportOutcomes",
  summary: "Report actual departures, or arrivals where the model forecasts these",
  description:
    "Reports may arrive late, repeatedly and in any order: the last report of a flight counts, and a flight that has left cannot return to waiting.",
  body: outcomesBody,
  response: {
    200: outcomesAnswer,
    ...problemResponses(
      ...(["invalid-request", "no-usable-flight", "malformed-json", "unauthenticated", "forbidden"] as const),
      ...(["body-too-large", "unsupported-media-type", "rate-limited", "overloaded"] as const),
      ...(["took-too-long", "shutting-down", "model-not-loaded", "storage-unavailable"] as const),
    ),
  },
};

/** The collaborators of the route. */
export interface OutcomesDependencies {
  /** The operational model knows the names of airlines and destinations. */
  readonly models: ServedModels;
  readonly outcomes: OutcomeStore;
  readonly workLimits: WorkLimits;
  readonly metrics: ServiceMetrics;
  /** The space for answers that a client does not read yet. */
  readonly space: SpoolSpace;
}

/**
 * `POST /v1/outcomes`: an invalid outcome gets a problem as its item of the answer and does not affect the
 * others.
 */
export function outcomesRoute(
  app: FastifyInstance,
  { models, outcomes, workLimits, space, metrics }: OutcomesDependencies,
): void {
  const bodyFields = { required: ["outcomes"], properties: { outcomes: outcomesList } };
  const checks = new FieldChecks(app, { url: "/v1/outcomes", part: "body" }, bodyFields);
  const reader = new OutcomeReader(app);
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
      const work = new Work(request, workLimits);
      const { model } = models.operational.current;
      const airports = airportsOf(model);
      const now = Date.now() / 60_000;
      const list = listIn(request.body, "outcomes", checks);
      const problems = new ItemProblems();
      const items: OutcomeItem[] = [];
      await work.all(list.length, (index) => {
        const item = readItem(reader, list[index], `/outcomes/${index}`, { model, now, problems });
        if (item.refused !== undefined) metrics.countRefusedOutcomes(item.refused, 1);
        items.push(item);
      });
      problems.checkUsable(list.length);
      const usable = items.flatMap(({ outcome }) => outcome ?? []);
      const changed = await outcomes.record(usable, now);
      const isOld = ({ airport, scheduled }: StoredOutcome) => scheduled < outcomes.windowOf(airport).from;
      metrics.countRefusedOutcomes("old", usable.filter(isOld).length);
      work.keep();
      return sendText(request, reply, answerOf(items, changed, airports, work), space);
    },
  );
}

function readItem(
  reader: OutcomeReader,
  fields: OutcomeFields,
  pointer: string,
  context: OutcomeContext,
): OutcomeItem {
  const id = idOf(fields);
  try {
    return { id, ...reader.read(fields, context) };
  } catch (error) {
    if (!(error instanceof PuntualError) || error.status >= 500) throw error;
    const refused = isAheadFault(error) ? "ahead" : "invalid";
    return { id, problem: problemJson(id, context.problems.add(error, pointer), pointer), refused };
  }
}

/**
 * Writes the answer.
 * @param changed for each stored outcome whether it changed the history
 */
function answerOf(
  items: readonly OutcomeItem[],
  changed: readonly boolean[],
  airports: ServedAirports,
  work: Work,
): string | AsyncGenerator<Buffer> {
  let recorded = 0;
  const item = (index: number) => {
    const each = items[index];
    return each.problem ?? outcomeJson(each, changed[recorded++], airports);
  };
  const end = () => {
    const summary = {
      outcomes: items.length,
      recorded,
      changed: changed.filter(Boolean).length,
      failed: items.length - recorded,
    };
    return `],"summary":${JSON.stringify(summary)}}`;
  };
  return listText({ start: '{"outcomes":[', count: items.length, item, end }, work);
}
