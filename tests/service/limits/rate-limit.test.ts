import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { FastifyInstance } from "fastify";
import { readConfig } from "../../../src/config.ts";
import { newKey } from "../../../src/service/identity/api-key.ts";
import { assertProblem } from "../http/problem-answer.ts";
import { keyFile, keyOf } from "../identity/api-keys.ts";
import { smallService } from "../small-service.ts";

const LIMIT = 3;
const flights = { flights: [{ OPERA: "Brisa", TIPOVUELO: "N", MES: 3 }] };
const [a, b] = [keyOf("a", ["forecast"]), keyOf("b", ["forecast"])];
const limited = async (environment: Record<string, string> = {}) =>
  (await smallService({ config: readConfig({ PUNTUAL_RATE_LIMIT: String(LIMIT), ...environment }) })).app;

const predict = (app: FastifyInstance, headers: Record<string, string> = {}, remoteAddress = "192.0.2.1") =>
  app.inject({ method: "POST", url: "/predict", headers, payload: flights, remoteAddress });

/** Asks as often as is allowed. */
async function useUp(
  app: FastifyInstance,
  headers?: Record<string, string>,
  address?: string,
): Promise<void> {
  for (let count = 0; count < LIMIT; count++) await predict(app, headers, address);
}

describe("a limit of requests", () => {
  test("is stated in every answer, and an answer of 429 says when to retry", async () => {
    const app = await limited();
    for (let left = LIMIT - 1; left >= 0; left--) {
      const { statusCode, headers } = await predict(app);
      assert.equal(statusCode, 200);
      assert.deepEqual(
        [headers["ratelimit-limit"], headers["ratelimit-remaining"]],
        [String(LIMIT), String(left)],
      );
      assert.match(String(headers["ratelimit-reset"]), /^([1-9]|[1-5]\d|60)$/);
    }
    const answer = await predict(app);
    const { detail } = assertProblem(answer, "rate-limited");
    assert.match(detail, /^over the limit of 3 requests a minute; retry in \d+ s$/);
    assert.match(String(answer.headers["retry-after"]), /^([1-9]|[1-5]\d|60)$/);
    assert.equal(answer.headers["ratelimit-remaining"], "0");
  });

  test("is one for all routes, each address has its own", async () => {
    const app = await limited();
    await useUp(app);
    assertProblem(await app.inject({ url: "/openapi.json", remoteAddress: "192.0.2.1" }), "rate-limited");
    assert.equal((await predict(app, {}, "192.0.2.2")).statusCode, 200);
  });

  test("is one for all addresses of an IPv6 network", async () => {
    const app = await limited();
    await useUp(app, {}, "2001:db8::1");
    assertProblem(await predict(app, {}, "2001:db8::2"), "rate-limited");
    assert.equal((await predict(app, {}, "2001:db8:0:1::1")).statusCode, 200);
  });

  test("does not apply to the planners' page, which must explain the limit", async () => {
    const app = await limited();
    await useUp(app);
    for (const url of ["/", "/flight", "/now", "/assets/none.js"]) {
      const { statusCode } = await app.inject({ url, remoteAddress: "192.0.2.1" });
      assert.notEqual(statusCode, 429, url);
    }
    assertProblem(await predict(app), "rate-limited");
  });

  test("does not apply to probes", async () => {
    const app = await limited();
    for (let count = 0; count < 2 * LIMIT; count++) {
      for (const url of ["/health", "/ready"]) assert.equal((await app.inject(url)).statusCode, 200);
    }
    assert.equal((await predict(app, {}, "127.0.0.1")).headers["ratelimit-remaining"], String(LIMIT - 1));
  });

  test("counts a key from any address, and clients that try keys by address", async () => {
    const app = await limited({ PUNTUAL_KEYS_FILE: keyFile(a.entry, b.entry) });
    const withKey = (key: string) => ({ authorization: `Bearer ${key}` });
    await useUp(app, withKey(a.key), "192.0.2.1");
    assertProblem(await predict(app, withKey(a.key), "192.0.2.2"), "rate-limited");
    assert.equal((await predict(app, withKey(b.key), "192.0.2.1")).statusCode, 200);

    for (let count = 0; count < LIMIT; count++) {
      assertProblem(await predict(app, withKey(newKey()), "192.0.2.9"), "unauthenticated");
    }
    assertProblem(await predict(app, withKey(newKey()), "192.0.2.9"), "rate-limited");
    assert.equal((await predict(app, withKey(b.key), "192.0.2.9")).statusCode, 200);
  });

  test("trusts a forwarded address only from a proxy, and only its own entry", async () => {
    const ask = (app: FastifyInstance, forwarded: string) => predict(app, { "x-forwarded-for": forwarded });
    const direct = await limited();
    for (let count = 0; count < LIMIT; count++) await ask(direct, `198.51.100.${count}`);
    assertProblem(await ask(direct, "198.51.100.99"), "rate-limited");

    const proxied = await limited({ PUNTUAL_TRUST_PROXY: "true" });
    for (let count = 0; count < LIMIT; count++) await ask(proxied, `203.0.113.${count}, 198.51.100.1`);
    assertProblem(await ask(proxied, "203.0.113.99, 198.51.100.1"), "rate-limited");
    assert.equal((await ask(proxied, "203.0.113.99, 198.51.100.2")).statusCode, 200);
  });

  test("of 0 disables it and adds no header", async () => {
    const { app } = await smallService();
    for (let count = 0; count < 10; count++) {
      const { statusCode, headers } = await predict(app);
      assert.equal(statusCode, 200);
      assert.ok(!("ratelimit-limit" in headers));
    }
  });
});
