import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { describe, test } from "node:test";
import type { FastifyInstance } from "fastify";
import { readConfig } from "../../../src/config.ts";
import { newKey } from "../../../src/service/identity/api-key.ts";
import { KeyRing } from "../../../src/service/identity/key-ring.ts";
import { SCOPES } from "../../../src/service/identity/scopes.ts";
import { forecastAccess } from "../../../src/service/plugins/access.ts";
import { assertProblem } from "../http/problem-answer.ts";
import { smallService } from "../small-service.ts";
import { configWithKeys, keyFile, keyOf } from "./api-keys.ts";

/** Adds a route for each scope and an open one, as any route of the service declares them. */
function withRoutes(app: FastifyInstance): FastifyInstance {
  for (const scope of SCOPES)
    app.get(`/probe/${scope}`, { config: { scope } }, ({ apiKey }) => apiKey?.name ?? "");
  app.get("/probe", () => "open");
  return app;
}

const planner = keyOf("planner", ["forecast", "outcomes"]);
const admin = keyOf("operator", ["admin"]);
const former = keyOf("former", ["forecast", "outcomes", "admin"], "2020-01-01");
const coming = keyOf("temporary", ["forecast"], "2999-01-01");
const config = configWithKeys(planner.entry, admin.entry, former.entry, coming.entry);
const app = withRoutes((await smallService({ config })).app);
const open = withRoutes((await smallService()).app);

const flights = { flights: [{ OPERA: "Brisa", TIPOVUELO: "N", MES: 3 }] };
const get = (url: string, key?: string) =>
  app.inject({ url, headers: key === undefined ? {} : { authorization: `Bearer ${key}` } });

/** All routes of the service with a scope, and the status of each without a key if the file leaves some open. */
async function guardedRoutes(...scopes: readonly string[]) {
  const path = keyFile();
  writeFileSync(path, JSON.stringify({ open: scopes, keys: [admin.entry] }));
  const routes: { route: string; scope: string; status: number }[] = [];
  const service = await smallService({
    keys: await KeyRing.read(path),
    describe: async (described) => {
      described.addHook("onRoute", ({ method, url, config: own }) => {
        for (const one of own?.scope === undefined ? [] : [method].flat())
          routes.push({ route: `${one} ${url}`, scope: String(own?.scope), status: 0 });
      });
    },
  });
  for (const one of routes) {
    const [method, url] = one.route.split(" ");
    const answer = await service.app.inject({ method: method as "GET", url: url.replace(/:\w+/g, "x") });
    one.status = answer.statusCode;
  }
  return routes;
}

describe("with a file of keys", () => {
  for (const scope of SCOPES) {
    test(`a request without a key gets the scope ${scope} that it needs, and how to send a key`, async () => {
      const answer = await get(`/probe/${scope}`);
      const { detail } = assertProblem(answer, "unauthenticated");
      assert.match(
        detail,
        new RegExp(`with scope ${scope} is required: send it as Authorization: Bearer, or as x-api-key`),
      );
      assert.equal(answer.headers["www-authenticate"], `Bearer realm="puntual", scope="${scope}"`);
    });
  }

  test("a key opens the routes of its scopes, and no others", async () => {
    const body = async (url: string, key: string) => (await get(url, key)).body;
    assert.equal(await body("/probe/forecast", planner.key), "planner");
    assert.equal(await body("/probe/outcomes", planner.key), "planner");
    assert.equal(await body("/probe/admin", admin.key), "operator");
    assert.equal(await body("/probe/forecast", coming.key), "temporary");
    const answer = await get("/probe/admin", planner.key);
    const { detail } = assertProblem(answer, "forbidden");
    assert.equal(detail, "the scopes of the key are forecast, outcomes; required scope: admin");
    assert.match(String(answer.headers["www-authenticate"]), /error="insufficient_scope", scope="admin"/);
    assertProblem(await get("/probe/forecast", admin.key), "forbidden");
  });

  test("a key may be sent as x-api-key", async () => {
    const headers = { "x-api-key": planner.key };
    assert.equal((await app.inject({ url: "/probe/forecast", headers })).body, "planner");
  });

  for (const [what, key] of [
    ["an unknown one", newKey()],
    ["a hash in its place", planner.entry.sha256],
    ["two at once", `${planner.key}, ${planner.key}`],
    ["a very long one", "x".repeat(10_000)],
  ] as const) {
    test(`a wrong key (${what}) is refused, and not repeated`, async () => {
      const answer = await get("/probe/forecast", key);
      const { detail } = assertProblem(answer, "unauthenticated");
      assert.equal(detail, "an API key with scope forecast is required: the one that was sent is unknown");
      assert.match(String(answer.headers["www-authenticate"]), /error="invalid_token"/);
    });
  }

  test("another scheme than Bearer is refused", async () => {
    const headers = { authorization: `Basic ${planner.key}` };
    assertProblem(await app.inject({ url: "/probe/forecast", headers }), "unauthenticated");
  });

  test("a key that has expired is refused, with the time", async () => {
    const { detail } = assertProblem(await get("/probe/forecast", former.key), "unauthenticated");
    assert.match(detail, /expired at 2020-01-01T00:00:00\.000Z/);
  });

  test("forecasts need a key, which is checked before the body", async () => {
    for (const url of ["/predict", "/v1/forecasts"]) {
      const headers = { "content-type": "application/json" };
      assertProblem(await app.inject({ method: "POST", url, headers, payload: "{" }), "unauthenticated");
    }
    const headers = { authorization: `Bearer ${planner.key}` };
    const answer = await app.inject({ method: "POST", url: "/predict", headers, payload: flights });
    assert.equal(answer.statusCode, 200);
  });

  test("HEAD asks for the key that GET does", async () => {
    assert.equal((await app.inject({ method: "HEAD", url: "/probe/admin" })).statusCode, 401);
  });

  test("health and descriptions stay open to all", async () => {
    for (const url of ["/health", "/ready", "/openapi.json", "/docs", "/probe"]) {
      assert.ok((await app.inject(url)).statusCode < 400, url);
    }
    assertProblem(await app.inject("/nope"), "not-found");
    assertProblem(await app.inject("/predict"), "method-not-allowed");
  });

  test("no route of a scope answers without a key", async () => {
    const guarded = await guardedRoutes();
    assert.ok(guarded.length >= 12);
    for (const { route, status } of guarded) assert.equal(status, 401, route);
  });

  test("where the file leaves forecasts open, those routes take no key, and no other", async () => {
    const guarded = await guardedRoutes("forecast");
    const open = guarded.filter(({ status }) => status !== 401);
    assert.deepEqual(
      open.map(({ route }) => route),
      guarded.flatMap(({ route, scope }) => (scope === "forecast" ? [route] : [])),
    );
    assert.ok(open.length > 0 && open.length < guarded.length);
    assert.ok(open.every(({ status }) => status !== 403));
  });

  test("whether a request may forecast is known before its route: by its key, or because forecasts are open to all", async () => {
    const ring = async (...scopes: readonly string[]) => {
      const path = keyFile();
      writeFileSync(path, JSON.stringify({ open: scopes, keys: [planner.entry, admin.entry, former.entry] }));
      const accessOf = forecastAccess(await KeyRing.read(path));
      return (sent: IncomingHttpHeaders) => accessOf(sent).isAllowed;
    };
    const headers = [undefined, "wrong", admin.key, former.key, planner.key].map((key) => ({
      ...(key !== undefined && { "x-api-key": key }),
    }));
    assert.deepEqual(headers.map(await ring()), [false, false, false, false, true]);
    assert.deepEqual(headers.map(await ring("forecast")), [true, true, true, true, true]);
    assert.ok(headers.map(forecastAccess(undefined)).every(({ isAllowed }) => isAllowed));
  });

  test("a key that is removed from the file opens nothing after a reload", async () => {
    const path = keyFile(planner.entry);
    const keys = await KeyRing.read(path);
    const service = withRoutes((await smallService({ keys })).app);
    const ask = () => service.inject({ url: "/probe/forecast", headers: { "x-api-key": planner.key } });
    assert.equal((await ask()).statusCode, 200);
    writeFileSync(path, JSON.stringify({ keys: [admin.entry] }));
    await keys.reload();
    assertProblem(await ask(), "unauthenticated");
  });

  test("open scopes need no key, whatever is sent; all others do, until the file changes", async () => {
    const path = keyFile();
    writeFileSync(path, JSON.stringify({ open: ["forecast"], keys: [admin.entry] }));
    const keys = await KeyRing.read(path);
    const service = withRoutes((await smallService({ keys })).app);
    const statusOf = async (url: string, key?: string) =>
      (await service.inject({ url, headers: key === undefined ? {} : { "x-api-key": key } })).statusCode;
    assert.equal(await statusOf("/probe/forecast"), 200);
    assert.equal(await statusOf("/probe/forecast", "wrong"), 200);
    assert.equal(await statusOf("/probe/forecast", admin.key), 200);
    assert.equal(await statusOf("/probe/outcomes"), 401);
    assert.equal(await statusOf("/probe/outcomes", admin.key), 403);
    assert.equal(await statusOf("/probe/admin", admin.key), 200);
    const ask = () => service.inject({ method: "POST", url: "/predict", payload: flights });
    assert.equal((await ask()).statusCode, 200);
    writeFileSync(path, JSON.stringify({ keys: [admin.entry] }));
    await keys.reload();
    assertProblem(await ask(), "unauthenticated");
  });

  test("a service with an invalid key file does not start", async () => {
    const missing = readConfig({ PUNTUAL_KEYS_FILE: "/nowhere/keys.json" });
    await assert.rejects(smallService({ config: missing }), {
      code: "invalid-configuration",
      message: /PUNTUAL_KEYS_FILE: "\/nowhere\/keys\.json"/,
    });
  });
});

describe("without a file of keys", () => {
  test("forecasts are open", async () => {
    assert.equal((await open.inject("/probe/forecast")).statusCode, 200);
    assert.equal((await open.inject({ method: "POST", url: "/predict", payload: flights })).statusCode, 200);
  });

  for (const scope of ["outcomes", "admin"]) {
    test(`${scope} are closed, with a key or without, with the reason`, async () => {
      for (const headers of [{}, { authorization: `Bearer ${planner.key}` }]) {
        const { detail } = assertProblem(await open.inject({ url: `/probe/${scope}`, headers }), "forbidden");
        assert.match(detail, /no API keys are configured \(PUNTUAL_KEYS_FILE\); required scope: /);
      }
    });
  }
});
