import { availableParallelism } from "node:os";
import { GROUPS } from "../../../history/known-outcomes.ts";
import type { PastFlights } from "../features/past-flights.ts";
import { JobThreads } from "./job-threads.ts";
import type { JobResults, SharedColumns } from "./lead-jobs.ts";
import type { LeadResult, LeadTask } from "./run-lead.ts";

/** Each thread holds the features of its task in bins; more threads than this gain little. */
const MAX_THREADS = 4;

/** From this number of flights on, memory counts: one task at a time holds its features, and its fits share the threads. */
const FLIGHTS_FOR_ONE_TASK = 400_000;

/**
 * Runs tasks on as many threads as there are cores. The results are in the order of the tasks, and the same as on one
 * thread. The features that several tasks have in common are computed once.
 * @param onDone called after each task with the number of tasks that are done
 * @param flightsForOneTask from this number of flights on, one task at a time is run
 */
export async function runLeadTasks(
  flights: PastFlights,
  tasks: readonly LeadTask[],
  onDone: (done: number) => void = () => {},
  flightsForOneTask = FLIGHTS_FOR_ONE_TASK,
): Promise<LeadResult[]> {
  if (tasks.length === 0) return [];
  const cores = Math.min(MAX_THREADS, availableParallelism());
  const isLarge = flights.length >= flightsForOneTask;
  const threads = new JobThreads(flights, isLarge ? 1 : Math.min(cores, tasks.length));
  try {
    const [traffic, order] = await Promise.all([
      threads.run({ kind: "traffic" }),
      threads.run({ kind: "order" }),
    ]);
    const shared = { traffic, order };
    const histories = new Map(
      [...new Set(tasks.map(({ leadTime }) => leadTime))].map((leadTime) => [
        leadTime,
        historyOf(threads, shared, leadTime, tasks),
      ]),
    );
    let done = 0;
    const results = tasks.map(async (task) => {
      const history = await histories.get(task.leadTime);
      const result = await threads.run({ kind: "lead", task, shared, history, threads: isLarge ? cores : 1 });
      onDone(++done);
      return result;
    });
    return await Promise.all(results);
  } finally {
    await threads.close();
  }
}

/** Computes the features of the history that several tasks have in common; a task alone computes its own. */
async function historyOf(
  threads: JobThreads,
  { order }: SharedColumns,
  leadTime: LeadTask["leadTime"],
  tasks: readonly LeadTask[],
): Promise<JobResults["history"][] | undefined> {
  const isAlone = tasks.filter((task) => task.leadTime === leadTime).length === 1;
  if (leadTime === "schedule" || isAlone) return undefined;
  return Promise.all(GROUPS.map((group) => threads.run({ kind: "history", leadTime, group, order })));
}
