import { lastAnswer, openSocket } from "../rig/client.ts";
import type { Fault } from "../rig/fault.ts";

const HEAD = "POST /v1/forecasts HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-ndjson\r\n";

export const fault: Fault = {
  about: "A client keeps a stream open with empty lines, without a flight",
  action: "The stream ends after `PUNTUAL_REQUEST_SECONDS` without a row. One client is no fault.",
  async run(rig) {
    const service = await rig.start({ environment: { PUNTUAL_REQUEST_SECONDS: "1" } });
    const socket = await openSocket(service.url);
    socket.write(`${HEAD}transfer-encoding: chunked\r\n\r\n`);
    const trickle = setInterval(() => socket.write("1\r\n\n\r\n"), 200);
    rig.client("the client", await lastAnswer(socket, 10_000));
    clearInterval(trickle);
  },
};
