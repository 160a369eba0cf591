import assert from "node:assert/strict";
import { METHODS } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, test } from "node:test";
import type { InjectOptions } from "fastify";
import { PuntualError } from "../../../src/errors.ts";
import { ServedModels } from "../../../src/service/model-serving/served-models.ts";
import { serviceOf, smallService } from "../small-service.ts";
import { assertProblem, problemOf } from "./problem-answer.ts";

/** Models that throw the error whenever they are used. */
function failingModels(error: Error): ServedModels {
  const models = new ServedModels();
  Object.defineProperty(models.baseline, "current", {
    get() {
      throw error;
    },
  });
  return models;
}

const { app } = await smallService();
const broken = await serviceOf(failingModels(new Error("password 1234 in /etc/secret.ts")));
const damaged = await serviceOf(
  failingModels(new PuntualError("artefact-damaged", { path: "/srv/models/secret", reason: "it burnt" })),
);
const unloaded = await serviceOf(new ServedModels());
const listening = await smallService();
await listening.app.listen({ port: 0, host: "127.0.0.1" });
const flights = { flights: [{ OPERA: "Brisa", TIPOVUELO: "N", MES: 3 }] };

describe("a path or method that does not exist", () => {
  for (const url of [
    "/nope",
    "/predict/",
    "/health/",
    "/PREDICT",
    "/v1/predict",
    "//",
    "/docs/static/nope.js",
  ]) {
    test(`GET ${url} is not found`, async () => {
      const { detail } = assertProblem(await app.inject(url), "not-found");
      assert.equal(detail, `there is nothing at ${url}`);
    });
  }

  test("is reported without its query", async () => {
    const { detail } = assertProblem(await app.inject("/nope?token=1234"), "not-found");
    assert.equal(detail, "there is nothing at /nope");
  });

  test("is not found even with a body that no route accepts", async () => {
    const headers = { "content-type": "text/plain" };
    assertProblem(await app.inject({ method: "POST", url: "/nope", headers, payload: "x" }), "not-found");
  });

  const routes = {
    "/health": "GET, HEAD",
    "/ready": "GET, HEAD",
    "/openapi.json": "GET, HEAD",
    "/predict": "POST",
  };
  for (const [url, allow] of Object.entries(routes)) {
    test(`every other method at ${url} is not allowed, and Allow lists the others`, async () => {
      // CONNECT does not ask for a path; a QUERY without a body is refused for that first.
      for (const method of METHODS.filter((name) => !["CONNECT", "QUERY"].includes(name))) {
        if (allow.split(", ").includes(method)) continue;
        const answer = await app.inject({ method, url } as InjectOptions);
        assert.equal(answer.statusCode, 405, `${method} ${url}`);
        assert.equal(answer.headers.allow, allow, `${method} ${url}`);
        if (method === "HEAD") continue;
        const { detail } = assertProblem(answer, "method-not-allowed");
        assert.equal(detail, `${method} is not allowed at ${url}; allowed: ${allow}`);
      }
    });
  }

  test("HEAD answers as GET does, without a body", async () => {
    const [head, get] = [await app.inject({ method: "HEAD", url: "/health" }), await app.inject("/health")];
    assert.deepEqual([head.statusCode, head.body], [200, ""]);
    assert.equal(head.headers["content-length"], get.headers["content-length"]);
  });

  for (const url of ["/%zz", "/%", "/predict%ff?x=1"]) {
    test(`${url}, which cannot be decoded, is a problem with a request id`, async () => {
      const answer = await app.inject({ url, headers: { "x-request-id": "abc" } });
      assertProblem(answer, "invalid-request");
      assert.equal(answer.headers["x-request-id"], "abc");
    });
  }
});

describe("an internal error", () => {
  for (const [name, service] of Object.entries({
    "an unforeseen one": broken,
    "one of the catalogue": damaged,
  })) {
    test(`(${name}) shows nothing of the inside but the id under which the log has it`, async () => {
      service.lines.length = 0;
      const headers = { "x-request-id": "find-me" };
      const answer = await service.app.inject({ method: "POST", url: "/predict", headers, payload: flights });
      const { detail } = assertProblem(answer, "internal-error");
      assert.equal(detail, "an unexpected error; see the log for find-me");
      assert.doesNotMatch(answer.body + JSON.stringify(answer.headers), /1234|secret|burnt|\.ts|at /);
      const [line, ...more] = await service.logged(1);
      assert.deepEqual(more, []);
      const { status } = line.httpRequest as { status: number };
      assert.deepEqual([line.severity, line.requestId, status], ["ERROR", "find-me", 500]);
      const { message, stack } = line.err as Error;
      assert.equal(line.stack_trace, (line.err as { stack: string }).stack.split("\ncaused by: ")[0]);
      assert.match(message, /password 1234|it burnt/);
      assert.match(stack as string, /problems\.test\.ts/);
    });
  }

  test("is a problem on every route that asks for the model", async () => {
    for (const url of ["/health", "/ready"]) assertProblem(await broken.app.inject(url), "internal-error");
  });
});

test("an answer that protects the service is a warning with its code in the log, and has no stack", async () => {
  const service = await serviceOf(failingModels(new PuntualError("overloaded", { seconds: 1 })));
  assertProblem(
    await service.app.inject({ method: "POST", url: "/predict", payload: flights }),
    "overloaded",
  );
  const [{ severity, code, ...line }] = await service.logged(1);
  assert.deepEqual([severity, code], ["WARNING", "overloaded"]);
  assert.ok(!("err" in line) && !("stack_trace" in line));
});

describe("while no model is loaded", () => {
  for (const url of ["/health", "/ready"]) {
    test(`${url} is unavailable`, async () => {
      const { detail } = assertProblem(await unloaded.app.inject(url), "model-not-loaded");
      assert.equal(detail, "no verified model is loaded yet");
    });
  }

  test("/predict is unavailable, and still reports an invalid request", async () => {
    const post = (payload: object) => unloaded.app.inject({ method: "POST", url: "/predict", payload });
    assertProblem(await post(flights), "model-not-loaded");
    assertProblem(await post({}), "invalid-request");
  });

  test("the description of the routes is there", async () => {
    assert.equal((await unloaded.app.inject("/openapi.json")).statusCode, 200);
  });
});

describe("once a model is loaded", () => {
  test("/health is OK and nothing else, as the frozen contract has it", async () => {
    const answer = await app.inject("/health");
    assert.deepEqual([answer.statusCode, answer.body], [200, '{"status":"OK"}']);
    assert.equal(answer.headers["content-type"], "application/json; charset=utf-8");
  });

  test("/ready names the kind and the version of the active model", async () => {
    const answer = await app.inject("/ready");
    assert.equal(answer.statusCode, 200);
    const { version, ...model } = answer.json().model;
    assert.deepEqual([answer.json().status, model], ["ready", { kind: "baseline" }]);
    assert.match(version, /^[0-9a-f]{16}$/);
  });
});

test("a server that listens on a port answers with forecasts and with problems", async () => {
  const { port } = listening.app.server.address() as AddressInfo;
  const ask = async (path: string, init?: RequestInit) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, init);
    return {
      statusCode: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.text(),
    };
  };
  const post = (body: string, type = "application/json") =>
    ask("/predict", { method: "POST", headers: { "content-type": type }, body });
  assert.match((await post(JSON.stringify(flights))).body, /^\{"predict":\[[01]\]\}$/);
  assertProblem(await post("{"), "malformed-json");
  assertProblem(await post("{}", "text/plain"), "unsupported-media-type");
  assertProblem(await post("x".repeat((1 << 20) + 1)), "body-too-large");
  assertProblem(await ask("/predict", { method: "POST" }), "invalid-request");
  assertProblem(await ask("/predict"), "method-not-allowed");
  assertProblem(await ask("/%zz"), "invalid-request");
  assert.equal(problemOf(await ask("/nope")).status, 404);
});
