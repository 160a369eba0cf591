import { GROUPS, type Group } from "../../../history/known-outcomes.ts";
import type { RankedColumn } from "../../../learn/matrix/ranked-column.ts";
import { sharedArray } from "../../../learn/matrix/shared-array.ts";
import type { PastFlights } from "../features/past-flights.ts";
import type { HistoryLead } from "../lead-time.ts";
import { historyColumns, historyValues, type OutcomeOrder, outcomeOrder } from "./history-columns.ts";
import { type LeadResult, type LeadTask, runLead } from "./run-lead.ts";
import { type TrafficColumns, trafficColumns } from "./traffic-columns.ts";

/** The results of the jobs on which others build, by their names; all in memory that threads share. */
export interface SharedColumns {
  readonly traffic: TrafficColumns;
  readonly order: OutcomeOrder;
}

interface HistoryOfGroup {
  readonly leadTime: HistoryLead;
  readonly group: Group;
  readonly order: OutcomeOrder;
}

/** A part of the work of {@link LeadTask}s for one thread. */
export type Job =
  | { readonly kind: "traffic" }
  | { readonly kind: "order" }
  /** The columns of the history are ranked, for bins. */
  | ({ readonly kind: "history" } & HistoryOfGroup)
  | ({ readonly kind: "history values" } & HistoryOfGroup)
  | {
      readonly kind: "lead";
      readonly task: LeadTask;
      readonly shared: SharedColumns;
      /** The features of the history by group, if they were computed before; else they are computed on the way. */
      readonly history?: readonly (readonly RankedColumn[])[] | undefined;
      /** The threads of each fit; one by default. */
      readonly threads?: number;
    };

/** The result of each kind of job. */
export interface JobResults {
  readonly traffic: TrafficColumns;
  readonly order: OutcomeOrder;
  readonly history: readonly RankedColumn[];
  readonly "history values": readonly Float32Array[];
  readonly lead: LeadResult;
}

/** Runs a job. */
export function runJob(flights: PastFlights, job: Job): JobResults[Job["kind"]] {
  if (job.kind === "traffic") return trafficColumns(flights);
  if (job.kind === "order") return outcomeOrder(flights);
  if (job.kind === "history") return historyColumns(flights, job.order, job.leadTime, job.group);
  if (job.kind === "history values")
    return historyValues(flights, job.order, job.leadTime, job.group, sharedColumn);
  const { task, shared, threads } = job;
  const history = job.history ?? historyOf(flights, shared.order, task);
  return runLead(flights, { traffic: shared.traffic, history }, task, threads);
}

function sharedColumn(length: number): Float32Array {
  return sharedArray(Float32Array, length);
}

/** Computes the features of the history one group after the other, so that those of one group are held at a time. */
function* historyOf(
  flights: PastFlights,
  order: OutcomeOrder,
  { leadTime }: LeadTask,
): Generator<readonly Float32Array[]> {
  if (leadTime === "schedule") return;
  for (const group of GROUPS) yield historyValues(flights, order, leadTime, group);
}
