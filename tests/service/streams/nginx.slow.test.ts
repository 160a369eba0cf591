import assert from "node:assert/strict";
import type { AddressInfo } from "node:net";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { hasNginx, nginxProxy } from "../../../bench/fuzz/nginx-proxy.ts";
import { sendFirst } from "../clients/send-first-client.ts";
import { csvEnd, csvRows } from "../clients/stream-client.ts";
import { smallService } from "../small-service.ts";

const HEADER = "airline,destination,scheduled\n";
const ROW = "Sky Airline,Antofagasta,2018-03-01T18:30\n";
/** A CSV that is larger than the 1 MB that nginx takes by default. */
const FLIGHTS = 30_000;
const skip = hasNginx() ? false : "nginx is not installed";

describe("behind nginx with its stock settings", { skip }, () => {
  const started = start();

  async function start() {
    const { app } = await smallService();
    await app.listen({ port: 0, host: "127.0.0.1" });
    const { port } = app.server.address() as AddressInfo;
    return { stock: await nginxProxy(port), large: await nginxProxy(port, "client_max_body_size 0;"), app };
  }

  async function post(port: number, body: string | Buffer, headers: Record<string, string> = {}) {
    const url = `http://127.0.0.1:${port}/v1/forecasts`;
    return fetch(url, { method: "POST", body, headers: { "content-type": "text/csv", ...headers } });
  }

  test("a file of 30,000 flights is answered whole, with its length", async (context) => {
    const { stock, large, app } = await started;
    context.after(() => Promise.all([stock.stop(), large.stop(), app.close()]));
    const body = HEADER + ROW.repeat(FLIGHTS);
    for (const [port, sent, headers] of [
      [large.port, body, {}],
      [stock.port, gzipSync(body), { "content-encoding": "gzip" }],
    ] as const) {
      const answer = await post(port, sent, headers);
      assert.equal(answer.status, 200);
      const text = await answer.text();
      assert.equal(csvEnd(text), `complete: ${FLIGHTS} flights (0 failed)`);
      assert.equal(csvRows(text).length, FLIGHTS);
      assert.equal(answer.headers.get("puntual-summary"), `flights=${FLIGHTS}, failed=0`);
    }
    const plain = await sendFirst(large.port, [
      "POST /v1/forecasts HTTP/1.0\r\ncontent-type: text/csv\r\naccept-encoding: gzip\r\n",
      `content-length: ${body.length}\r\n\r\n${body}`,
    ]);
    assert.match(plain.head, /\r\ncontent-length: \d+/i);

    const tooLarge = Buffer.alloc(16 << 20, "x");
    for (const [type, path, code] of [
      ["application/json", "/predict", "body-too-large"],
      ["text/plain", "/predict", "unsupported-media-type"],
      ["text/csv", "/v1/forecasts?explain=perhaps", "invalid-request"],
      ["text/csv", "/nothing", "not-found"],
      ["application/json", "/v1/outcomes", "forbidden"],
    ]) {
      const refused = await fetch(`http://127.0.0.1:${large.port}${path}`, {
        method: "POST",
        headers: { "content-type": type },
        body: tooLarge,
      });
      assert.equal(JSON.parse(await refused.text()).code, code, path);
    }

    const broken = await post(stock.port, gzipSync(body).subarray(0, -8), { "content-encoding": "gzip" });
    assert.equal(broken.status, 400);
    assert.match(JSON.parse(await broken.text()).detail, /no sound gzip/);
  });
});
