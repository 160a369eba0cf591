import { lastAnswer, openSocket } from "../rig/client.ts";
import type { Fault } from "../rig/fault.ts";
import { manyFlights } from "../rig/requests.ts";

const HEAD = "POST /v1/forecasts HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-ndjson\r\n";

export const fault: Fault = {
  about: "A client sends a stream and does not read its answer, which is over `PUNTUAL_SPOOL_BYTES`",
  action: "The answer ends early, and says so. The client has to read while it sends.",
  async run(rig) {
    const environment = { PUNTUAL_REQUEST_SECONDS: "1", PUNTUAL_SPOOL_BYTES: "1048576" };
    const service = await rig.start({ environment });
    const socket = await openSocket(service.url);
    socket.pause();
    socket.write(`${HEAD}transfer-encoding: chunked\r\n\r\n`);
    const text = manyFlights(10_000).flights.map((flight) => `${JSON.stringify(flight)}\n`);
    const chunk = `${Buffer.byteLength(text.join("")).toString(16)}\r\n${text.join("")}\r\n`;
    for (let part = 0; part < 4; part++) socket.write(chunk);
    socket.write("0\r\n\r\n");
    await service.until("the stream has ended", () =>
      service.lines.some(({ stream }) => stream !== undefined),
    );
    rig.client("the client", await lastAnswer(socket));
  },
};
