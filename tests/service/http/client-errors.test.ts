import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import { describe, test } from "node:test";
import { errorCatalogue } from "../../../src/errors.ts";
import { smallService } from "../small-service.ts";

const { app } = await smallService();
await app.listen({ port: 0, host: "127.0.0.1" });

/** Sends bytes on a bare socket and reads the answer until the service closes the connection. */
async function send(bytes: string): Promise<{ status: number; type: string; problem: { code: string } }> {
  const socket = connect((app.server.address() as AddressInfo).port, "127.0.0.1");
  let answer = "";
  socket.on("data", (chunk) => {
    answer += chunk;
  });
  socket.write(bytes);
  await once(socket, "close");
  const [head, body] = answer.split("\r\n\r\n");
  return {
    status: Number(/^HTTP\/1.1 (\d+)/.exec(head)?.[1]),
    type: /content-type: (.*)/i.exec(head)?.[1] ?? "",
    problem: JSON.parse(body),
  };
}

describe("input that is not an HTTP request", () => {
  for (const [name, bytes, code] of [
    ["noise", "\u0000\u0001\u0002\r\n\r\n", "malformed-request"],
    ["a header without a colon", "GET /health HTTP/1.1\r\nhost localhost\r\n\r\n", "malformed-request"],
    [
      "two lengths that disagree",
      "POST /predict HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n",
      "malformed-request",
    ],
    [
      "headers of 100 KiB",
      `GET /health HTTP/1.1\r\nhost: a\r\nx: ${"y".repeat(102_400)}\r\n\r\n`,
      "headers-too-large",
    ],
  ] as const) {
    test(`${name} is answered with ${code}, and the connection closed`, async () => {
      const { status, type, problem } = await send(bytes);
      assert.equal(status, errorCatalogue[code].status);
      assert.equal(type, "application/problem+json");
      assert.equal(problem.code, code);
    });
  }

  test("the service keeps running", async () => {
    assert.equal((await app.inject("/health")).statusCode, 200);
  });
});
