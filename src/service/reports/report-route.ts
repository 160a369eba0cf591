import type { FastifyInstance } from "fastify";
import { PuntualError } from "../../errors.ts";
import type { FlightNote } from "../../flights/flight-note.ts";
import type { OperationalModel } from "../../models/operational/forecasting/operational-model.ts";
import { airportsOf, type ServedAirports } from "../airports/served-airports.ts";
import { idOf, plainId, withId } from "../http/exact-ids.ts";
import { FieldChecks } from "../http/field-checks.ts";
import { ItemProblems, listIn, problemJson } from "../http/item-problems.ts";
import { problemResponses } from "../http/problem.ts";
import type { Schema } from "../http/schema-fault.ts";
import type { ReportRefusal } from "../metrics/service-metrics.ts";
import type { ServedModels } from "../model-serving/served-models.ts";
import { sendText } from "../streams/spool/send-stored.ts";
import type { SpoolSpace } from "../streams/spool/spool-space.ts";
import { listText } from "../workload/list-text.ts";
import { Work, type WorkLimits } from "../workload/work.ts";

/** The largest body, in bytes: the largest number of reports, at some 400 bytes each. */
const BODY_LIMIT = 4 << 20;

/** The responses of a route that takes reports, beside that of success. */
export const reportProblems = problemResponses(
  ...(["invalid-request", "no-usable-flight", "malformed-json", "unauthenticated", "forbidden"] as const),
  ...(["body-too-large", "unsupported-media-type", "rate-limited", "overloaded"] as const),
  ...(["took-too-long", "shutting-down", "model-not-loaded", "storage-unavailable"] as const),
);

/** The circumstances of a report. */
export interface ReportContext {
  readonly model: OperationalModel;
  /** The current instant, in minutes. */
  readonly now: number;
  /** The problems of the reports before in the list. */
  readonly problems: ItemProblems;
}

/** A report that was understood, with notes on what has several meanings; absent without any. */
export interface Reported<Item> {
  readonly item: Item;
  readonly notes?: readonly FlightNote[];
}

/** The things of which a route takes reports. */
export interface ReportKind<Item> {
  /** The name of the route and of the lists in a request and in its answer. */
  readonly name: "outcomes" | "arrivals";
  readonly schema: object;
  /** The schema of the list in a request. */
  readonly list: Schema;
  /**
   * Reads a report.
   * @throws PuntualError for one that cannot be used
   */
  readonly read: (fields: object, context: ReportContext) => Reported<Item>;
  /** Stores reports durably, and returns for each whether it changed anything. */
  readonly store: (items: readonly Item[], now: number) => Promise<readonly boolean[]>;
  /** Returns the fields by which an answer shows how a report was understood. */
  readonly shown: (item: Item, airports: ServedAirports) => object;
  /** Whether a report is older than the history, so that it is stored only. */
  readonly isOld: (item: Item) => boolean;
  /** Counts reports that did not enter the history. */
  readonly countRefused: (reason: ReportRefusal, reports: number) => void;
  /** Refuses all reports, by an error that it throws, where the model has no use for them; by default none. */
  readonly check?: (model: OperationalModel) => void;
}

/** The collaborators of a route that takes reports. */
export interface ReportDependencies {
  /** The operational model knows the names of airlines and airports. */
  readonly models: ServedModels;
  readonly workLimits: WorkLimits;
  /** The space for answers that a client does not read yet. */
  readonly space: SpoolSpace;
}

/** The result for one report. */
interface ReportItem<Item> {
  /** The client's own id, which the answer repeats. */
  readonly id: unknown;
  readonly reported?: Reported<Item>;
  /** The item of the answer with the problem, as JSON text, if the report was not understood. */
  readonly problem?: string;
}

/**
 * Adds the route that takes reports of a kind: an invalid one gets a problem as its item of the answer and does not affect
 * the others.
 */
export function addReportRoute<Item>(
  app: FastifyInstance,
  kind: ReportKind<Item>,
  { models, workLimits, space }: ReportDependencies,
): void {
  const { name, list: listSchema, schema } = kind;
  const url = `/v1/${name}`;
  const bodyFields = { required: [name], properties: { [name]: listSchema } };
  const checks = new FieldChecks(app, { url, part: "body" }, bodyFields);
  app.post<{ Body: unknown }>(
    url,
    {
      schema,
      config: { scope: "outcomes" },
      bodyLimit: BODY_LIMIT,
      // The handler checks the list and then its items one by one, because each has its own item in the answer.
      validatorCompiler: () => () => true,
    },
    async (request, reply) => {
      const work = new Work(request, workLimits);
      const { model } = models.operational.current;
      kind.check?.(model);
      const airports = airportsOf(model);
      const now = Date.now() / 60_000;
      const list = listIn(request.body, name, checks);
      const problems = new ItemProblems();
      const items: ReportItem<Item>[] = [];
      await work.all(list.length, (index) => {
        items.push(readItem(kind, list[index], `/${name}/${index}`, { model, now, problems }));
      });
      problems.checkUsable(list.length);
      const usable = items.flatMap(({ reported }) => (reported === undefined ? [] : [reported.item]));
      const changed = await kind.store(usable, now);
      kind.countRefused("old", usable.filter(kind.isOld).length);
      work.keep();
      return sendText(request, reply, answerOf(kind, items, changed, airports, work), space);
    },
  );
}

function readItem<Item>(
  { read, countRefused }: ReportKind<Item>,
  fields: object,
  pointer: string,
  context: ReportContext,
): ReportItem<Item> {
  const id = idOf(fields);
  try {
    return { id, reported: read(fields, context) };
  } catch (error) {
    if (!(error instanceof PuntualError) || error.status >= 500) throw error;
    countRefused(isAheadFault(error) ? "ahead" : "invalid", 1);
    return { id, problem: problemJson(id, context.problems.add(error, pointer), pointer) };
  }
}

/**
 * Writes the answer.
 * @param changed for each stored report whether it changed anything
 */
function answerOf<Item>(
  { name, shown }: ReportKind<Item>,
  items: readonly ReportItem<Item>[],
  changed: readonly boolean[],
  airports: ServedAirports,
  work: Work,
): string | AsyncGenerator<Buffer> {
  let recorded = 0;
  const item = (index: number) => {
    const { id, reported, problem } = items[index];
    if (reported === undefined) return problem as string;
    const { item, notes } = reported;
    const fields = { ...shown(item, airports), changed: changed[recorded++], notes };
    return withId(id, JSON.stringify({ id: plainId(id), ...fields }));
  };
  const end = () => {
    const summary = {
      [name]: items.length,
      recorded,
      changed: changed.filter(Boolean).length,
      failed: items.length - recorded,
    };
    return `],"summary":${JSON.stringify(summary)}}`;
  };
  return listText({ start: `{"${name}":[`, count: items.length, item, end }, work);
}

/** The errors of reports that cannot be known yet. */
const AHEAD_FAULTS = new WeakSet<PuntualError>();

/** Marks an error as that of a report that cannot be known yet: one of two clocks is wrong. */
export function asAheadFault(fault: PuntualError): PuntualError {
  AHEAD_FAULTS.add(fault);
  return fault;
}

function isAheadFault(fault: PuntualError): boolean {
  return AHEAD_FAULTS.has(fault);
}
