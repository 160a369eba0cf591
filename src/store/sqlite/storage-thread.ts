import { type MessagePort, parentPort } from "node:worker_threads";
import { errorData } from "../../errors.ts";
import type { OutcomeNews, StorageListener } from "../storage.ts";
import { columnsOf, memoryOf, outcomesIn } from "./outcome-columns.ts";
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
    };
    state = new SqliteState(folder, listener, options);
  },
  follow: () => state.follow(),
  followAirports: (positions) => state.followAirports(positions),
  record: (outcomes, now) => state.record(outcomesIn(outcomes, codes), now),
  withdraw: (...args) => state.withdraw(...args),
  give: (from, to) => state.give(from, to),
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

function handOver({ recorded, ...news }: OutcomeNews): void {
  const columns = columnsOf(recorded);
  const position = state.positionOf(news.airport);
  post({ about: "outcomes", ...news, recorded: columns, position }, memoryOf(columns));
}

function post(message: ThreadMessage, memory: ArrayBuffer[] = []): void {
  port.postMessage(message, memory);
}
