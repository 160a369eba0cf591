import { type MessagePort, parentPort } from "node:worker_threads";
import { errorData } from "../../errors.ts";
import type { OutcomeNews, StorageListener } from "../storage.ts";
import { legColumns, legsIn, memoryOf, outcomeColumns, outcomesIn } from "./record-columns.ts";
import { SqliteState } from "./sqlite-state.ts";
import type { ThreadCall, ThreadCalls, ThreadMessage } from "./thread-messages.ts";

/** Answers the calls of `ThreadStorage` on a thread of its own, which waits for the disk. */
const port = parentPort as MessagePort;
const codes = new Map<string, string>();
let state: SqliteState;

const calls: ThreadCalls = {
  open(folder, options) {
    const listener: StorageListener = {
      outcomes: handOver,
      choices: (choices) => post({ about: "choices", choices }),
      expired: (expired) => post({ about: "expired", expired }),
      fault: (error) => post({ about: "fault", failure: errorData(error) }),
      behind: (since) => post({ about: "behind", since }),
    };
    state = new SqliteState(folder, listener, options);
  },
  follow: () => state.follow(),
  followAirports: (positions) => state.followAirports(positions),
  record: (outcomes, now) => state.record(outcomesIn(outcomes, codes), now),
  recordLegs: (legs, now) => state.recordLegs(legsIn(legs, codes), now),
  withdraw: (...args) => state.withdraw(...args),
  give: (...args) => state.give(...args),
  isWritable: () => state.isWritable(),
  replaceChoice: (...args) => state.replaceChoice(...args),
  artefactFiles: (version) => state.artefactFiles(version),
  close() {
    state.close();
    port.close();
  },
};

port.on("message", ({ id, method, args }: ThreadCall) => {
  try {
    const call = calls[method] as (...args: readonly unknown[]) => unknown;
    post({ about: "result", id, result: call(...args) });
  } catch (error) {
    post({ about: "failure", id, failure: errorData(error) });
  }
});

function handOver(news: OutcomeNews): void {
  const [recorded, legs] = [outcomeColumns(news.recorded), legColumns(news.legs)];
  const position = state.positionOf(news.airport);
  const memory = [...memoryOf(recorded), ...memoryOf(legs)];
  post({ about: "outcomes", ...news, recorded, legs, position }, memory);
}

function post(message: ThreadMessage, memory: ArrayBuffer[] = []): void {
  port.postMessage(message, memory);
}
