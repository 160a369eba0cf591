import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { parentPort, workerData } from "node:worker_threads";

/** In a thread of its own: opens many connections at once when it is asked to, each with a request. */
const { port, count, request } = workerData as { port: number; count: number; request: string };
parentPort?.postMessage("ready");
await once(parentPort as NonNullable<typeof parentPort>, "message");
const answers = await Promise.all(
  Array.from({ length: count }, () => {
    const socket = connect(port, "127.0.0.1");
    socket.write(request);
    return text(socket);
  }),
);
parentPort?.postMessage(answers);
parentPort?.close();
