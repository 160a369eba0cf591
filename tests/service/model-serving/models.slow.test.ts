import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import type { InjectOptions } from "fastify";
import { readConfig } from "../../../src/config.ts";
import { readArtefact, writeArtefact } from "../../../src/models/artefact/format.ts";
import { SHIPPED_MODELS } from "../../../src/models/artefact/shipped-models.ts";
import { FLIGHT_TYPES } from "../../../src/models/baseline/features.ts";
import { LEAD_TIMES } from "../../../src/models/operational/lead-time.ts";
import { ServedModels } from "../../../src/service/model-serving/served-models.ts";
import { airlinesOfTheYear } from "../../models/hand-made-flights.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { assertProblem, problemOf } from "../http/problem-answer.ts";
import { keyFile, keyOf } from "../identity/api-keys.ts";
import { serveUnchanging } from "../read-models.ts";
import { serviceOf } from "../small-service.ts";
import { modelsFolder, replaceArtefact } from "./models-folder.ts";

const { folder, versions } = await modelsFolder();
const admin = keyOf("admin", ["admin"]);
const reader = keyOf("reader", ["forecast"]);
const keys = keyFile(admin.entry, reader.entry);

/** A service of the folder, with clients that may change models or may not. */
async function service(environment: Record<string, string> = { PUNTUAL_KEYS_FILE: keys }) {
  const models = new ServedModels();
  await serveUnchanging(models.baseline, { nameOrFolder: "small", folder });
  await serveUnchanging(models.operational, { nameOrFolder: "shipped", folder });
  const config = readConfig({ PUNTUAL_MODELS_DIR: folder, ...environment });
  const { app, lines } = await serviceOf(models, { config });
  const ask = (key: string | undefined, options: InjectOptions) =>
    app.inject({
      ...options,
      headers: { ...options.headers, ...(key && { authorization: `Bearer ${key}` }) },
    });
  return {
    app,
    models,
    lines,
    ask,
    get: (url: string) => ask(reader.key, { url }),
    change: (method: "POST" | "PUT" | "DELETE", path: string, payload?: object) =>
      ask(admin.key, { method, url: `/v1/models/${path}`, ...(payload && { payload }) }),
  };
}

const asked = [...airlinesOfTheYear].flatMap((OPERA) =>
  FLIGHT_TYPES.flatMap((TIPOVUELO) =>
    Array.from({ length: 12 }, (_, month) => ({ OPERA, TIPOVUELO, MES: month + 1 })),
  ),
);
const operationalFlights = ["SCFA", "SCCI", "SPJC", "SCIE", "SAEZ"].flatMap((destination) =>
  Array.from({ length: 8 }, (_, hour) => ({
    airline: "LAN",
    destination,
    scheduled: `2018-03-0${(hour % 7) + 1}T${String(hour * 3).padStart(2, "0")}:15`,
  })),
);

/** Rounds every number of a value to six digits. */
function inSixDigits(value: unknown): unknown {
  if (typeof value === "number") return Number.isInteger(value) ? value : Number(value.toPrecision(6));
  if (Array.isArray(value)) return value.map(inSixDigits);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inSixDigits(part)]));
}

describe("GET /v1/models", () => {
  test("lists the versions in service, and the artefacts", async () => {
    const { get } = await service();
    const answer = await get("/v1/models");
    assert.equal(answer.statusCode, 200);
    const { models, artefacts } = answer.json();
    assert.deepEqual(artefacts, ["damaged", "eager", "plain", "shipped", "small"]);
    const rest = { previous: null, shadow: null, sameFlights: false };
    assert.deepEqual(
      models.map(({ since, ...model }: { since: string }) => {
        assert.equal(new Date(since).toISOString(), since);
        return model;
      }),
      [
        { name: "baseline", kind: "baseline", version: versions.small, configured: versions.small, ...rest },
        {
          name: "operational",
          kind: "operational",
          version: versions.shipped,
          configured: versions.shipped,
          airports: JSON.parse(readFileSync(join(folder, "shipped", "model.json"), "utf8")).airports,
          movement: "departures",
          ...rest,
        },
      ],
    );
  });
});

describe("GET /v1/models/{name}", () => {
  test("returns all details of the artefact", async () => {
    const { get } = await service();
    for (const [name, artefact] of [
      ["baseline", "small"],
      ["operational", "shipped"],
    ] as const) {
      const { files, checksums, version } = await readArtefact(join(folder, artefact));
      const json = (file: string) => JSON.parse(files.get(file) as string);
      const answer = await get(`/v1/models/${name}`);
      assert.equal(answer.statusCode, 200);
      const model = answer.json();
      assert.equal(model.version, version);
      assert.deepEqual(model.checksums, checksums);
      assert.equal(model.card, readFileSync(join(folder, artefact, "CARD.md"), "utf8"));
      assert.deepEqual(model.training, json("training.json"));
      assert.deepEqual(model.metrics, inSixDigits(json("metrics.json")));
      const counts = Object.entries(model.features).map(([lead, names]) => [
        lead,
        (names as string[]).length,
      ]);
      assert.deepEqual(
        counts,
        name === "baseline"
          ? [["schedule", json("features.json").features.length]]
          : LEAD_TIMES.map((leadTime) => [leadTime, leadTime === "schedule" ? 9 : 65]),
      );
    }
  });

  test("returns the training and card of both shipped models unchanged, and the metrics in six digits", async () => {
    const models = new ServedModels();
    await models.baseline.load("baseline");
    await models.operational.load("operational");
    const { app } = await serviceOf(models);
    for (const name of ["baseline", "operational"]) {
      const { files } = await readArtefact(join(SHIPPED_MODELS, name));
      const json = (file: string) => JSON.stringify(JSON.parse(files.get(file) as string));
      const { body } = await app.inject({ url: `/v1/models/${name}` });
      const card = JSON.stringify(files.get("CARD.md"));
      const metrics = JSON.stringify(inSixDigits(JSON.parse(json("metrics.json"))));
      const expected = `"training":${json("training.json")},"metrics":${metrics},"card":${card}}`;
      assert.equal(body.slice(-expected.length), expected);
    }
  });

  test("returns the metrics of an artefact of another version unchanged: fewer, more, or none if they are null", async () => {
    const values = { rocAuc: null, averagePrecision: null, brier: 0.1, logLoss: 0.3, ece: 1e-7 };
    const old = { pooled: values, months: { 7: values }, later: [{ kept: "as it is" }] };
    const metrics = { models: { baseline: old, schedule: old, day: old, hour: old }, more: { seen: true } };
    const files = new Map((await readArtefact(join(folder, "shipped"))).files);
    files.set("metrics.json", JSON.stringify(metrics));
    const own = temporaryFolder();
    await writeArtefact(join(own, "old"), files);
    const models = new ServedModels();
    await models.operational.load("old", own);
    const { app } = await serviceOf(models);
    const { body } = await app.inject({ url: "/v1/models/operational" });
    assert.ok(body.includes(`"metrics":${JSON.stringify(metrics)},"card":`));
  });

  test("has no metrics if none are known", async () => {
    const { change, get } = await service();
    assert.equal((await change("POST", "operational/activate", { artefact: "eager" })).statusCode, 200);
    assert.equal((await get("/v1/models/operational")).json().metrics, null);
  });

  test("knows the kinds of model alone", async () => {
    const { get, change } = await service();
    for (const name of ["small", "Baseline", "constructor", "__proto__", "%20"]) {
      const { detail } = assertProblem(await get(`/v1/models/${name}`), "artefact-not-found");
      assert.match(detail, /: no such model; there are: baseline, operational$/);
      assertProblem(await change("POST", `${name}/activate`), "artefact-not-found");
    }
  });
});

test("models are shown to keys for forecasts and changed by keys for administration alone", async () => {
  const open = await service({});
  assert.equal((await open.ask(undefined, { url: "/v1/models" })).statusCode, 200);
  const closed = await service();
  assertProblem(await closed.ask(undefined, { url: "/v1/models" }), "unauthenticated");
  assertProblem(await closed.ask(undefined, { url: "/v1/models/baseline" }), "unauthenticated");
  for (const [method, path] of [
    ["POST", "activate"],
    ["POST", "rollback"],
    ["PUT", "shadow"],
    ["DELETE", "shadow"],
  ] as const) {
    const change = { method, url: `/v1/models/baseline/${path}` };
    assertProblem(await open.ask(undefined, change), "forbidden");
    assertProblem(await closed.ask(undefined, change), "unauthenticated");
    assertProblem(await closed.ask(reader.key, change), "forbidden");
  }
  assert.equal(closed.models.baseline.state.previous, undefined);
});

describe("POST /v1/models/{name}/activate", () => {
  test("serves another artefact, and a rollback the one before", async () => {
    const { change, get, lines, ask } = await service();
    const answer = await change("POST", "baseline/activate", { artefact: "plain" });
    assert.equal(answer.statusCode, 200);
    const model = answer.json();
    assert.deepEqual(
      [model.version, model.previous, model.configured],
      [versions.plain, versions.small, versions.small],
    );
    assert.deepEqual((await get("/v1/models")).json().models[0], model);
    assert.equal((await ask(undefined, { url: "/ready" })).json().model.version, versions.plain);
    const back = (await change("POST", "baseline/rollback")).json();
    assert.deepEqual([back.version, back.previous], [versions.small, versions.plain]);
    const changes = lines.filter(({ model }) => model === "baseline");
    assert.deepEqual(
      changes.map(({ message, version, previous, artefact }) => [message, version, previous, artefact]),
      [
        ["model activated", versions.plain, versions.small, "plain"],
        ["model rolled back", versions.small, versions.plain, undefined],
      ],
    );
  });

  test("without a body, or with an empty object, reloads the configured artefact", async () => {
    const { change } = await service();
    assert.equal((await change("POST", "baseline/activate", { artefact: "plain" })).statusCode, 200);
    assert.equal((await change("POST", "baseline/activate")).json().version, versions.small);
    assert.equal((await change("POST", "baseline/activate", { artefact: "plain" })).statusCode, 200);
    assert.equal((await change("POST", "baseline/activate", {})).json().version, versions.small);
  });

  test("refuses an unusable artefact, with the reason but without its path", async () => {
    const { change, models, lines } = await service();
    const { current } = models.baseline;
    const why = {
      damaged: "damaged is not taken: model.json is not what was written: its checksum differs",
      eager: "eager is not taken: it is a model of kind operational, not baseline",
    };
    for (const [artefact, reason] of Object.entries(why)) {
      for (const [method, path] of [
        ["POST", "baseline/activate"],
        ["PUT", "baseline/shadow"],
      ] as const) {
        const { detail } = assertProblem(await change(method, path, { artefact }), "activation-refused");
        assert.equal(detail, `baseline: ${reason}; version ${versions.small} stays active`);
      }
    }
    const { detail } = assertProblem(
      await change("POST", "baseline/activate", { artefact: "large" }),
      "artefact-not-found",
    );
    assert.equal(detail, "large: no such model; there are: damaged, eager, plain, shipped, small");
    assertProblem(await change("POST", "baseline/rollback"), "activation-refused");
    assert.equal(models.baseline.current, current);
    const refused = lines.filter(({ message }) => message === "change of model refused");
    assert.deepEqual(
      refused.map(({ severity, version }) => [severity, version]),
      Array(6).fill(["ERROR", versions.small]),
    );
  });

  test("accepts no paths", async () => {
    const { change } = await service();
    const allowed = "the name of an artefact in the folder of models, never a path";
    for (const artefact of ["..", ".", "../small", `${folder}/small`, "/etc", "small/", "a\\b", ".git", ""]) {
      for (const [method, path] of [
        ["POST", "baseline/activate"],
        ["PUT", "baseline/shadow"],
      ] as const) {
        const errors = [{ pointer: "/artefact", value: artefact, allowed }];
        assertProblem(await change(method, path, { artefact }), "invalid-request", errors);
      }
    }
  });

  test("accepts a body as it is described, and no other", async () => {
    const { change, ask, models } = await service();
    const { current } = models.baseline;
    for (const body of [
      { artifact: "plain" },
      { artefact: 7 },
      { artefact: null },
      [],
      { artefact: ["plain"] },
    ]) {
      assertProblem(await change("POST", "baseline/activate", body), "invalid-request");
      assertProblem(await change("PUT", "baseline/shadow", body), "invalid-request");
    }
    for (const path of ["activate", "shadow"]) {
      const url = `/v1/models/baseline/${path}`;
      const method = path === "activate" ? "POST" : "PUT";
      const headers = { "content-type": "application/json" };
      assertProblem(await ask(admin.key, { method, url, headers, payload: "{" }), "malformed-json");
      assertProblem(
        await ask(admin.key, { method, url, headers: { "content-type": "text/plain" }, payload: "plain" }),
        "unsupported-media-type",
      );
    }
    assertProblem(await change("PUT", "baseline/shadow"), "invalid-request");
    assert.equal(models.baseline.current, current);
  });

  test("answers any JSON, never with an internal error", async () => {
    const { ask } = await service();
    const body = fc.oneof(
      fc.json(),
      fc.record({ artefact: fc.string({ unit: "binary" }) }).map((value) => JSON.stringify(value)),
    );
    await fc.assert(
      fc.asyncProperty(body, fc.constantFrom("activate", "shadow"), async (payload, path) => {
        const answer = await ask(admin.key, {
          method: path === "activate" ? "POST" : "PUT",
          url: `/v1/models/baseline/${path}`,
          headers: { "content-type": "application/json" },
          payload,
        });
        if (answer.statusCode !== 200) assert.ok(problemOf(answer).status < 500);
      }),
    );
  });
});

describe("while models are swapped", () => {
  test("each request is answered by one version, the old or the new one", async () => {
    const { ask, change } = await service();
    const post = (url: string, flights: readonly object[]) =>
      ask(reader.key, { method: "POST", url, payload: { flights } });
    const predict = async () => (await post("/predict", asked)).body;
    const forecast = async () => (await post("/v1/forecasts", operationalFlights)).json();
    const before = await predict();
    let swapping = true;
    const swaps = (async () => {
      for (let swap = 0; swap < 5; swap++) {
        for (const [baseline, operational] of [
          ["plain", "eager"],
          ["small", "shipped"],
        ]) {
          assert.equal((await change("POST", "baseline/activate", { artefact: baseline })).statusCode, 200);
          assert.equal(
            (await change("POST", "operational/activate", { artefact: operational })).statusCode,
            200,
          );
        }
      }
      swapping = false;
    })();
    const predictions = new Set<string>();
    const forecastVersions = new Set<string>();
    while (swapping) {
      const [prediction, { forecasts, summary }] = await Promise.all([predict(), forecast()]);
      predictions.add(prediction);
      assert.equal(summary.failed, 0);
      const used = new Set<string>(
        forecasts.map(
          ({ model, threshold }: { model: { version: string }; threshold: number }) =>
            `${model.version} ${threshold}`,
        ),
      );
      assert.equal(used.size, 1, "one version a request");
      for (const version of used) forecastVersions.add(version);
      await setTimeout(1);
    }
    await swaps;
    await change("POST", "baseline/activate", { artefact: "plain" });
    const after = await predict();
    assert.notEqual(after, before);
    assert.deepEqual(predictions, new Set([before, after]));
    assert.deepEqual(forecastVersions, new Set([`${versions.shipped} 0.25`, `${versions.eager} ${1 / 21}`]));
  });
});

describe("PUT /v1/models/{name}/shadow", () => {
  test("makes another baseline repeat all forecasts, and counts the differences", async () => {
    const { ask, change, get, models } = await service();
    const predict = async () =>
      (await ask(reader.key, { method: "POST", url: "/predict", payload: { flights: asked } })).json()
        .predict;
    const alone = await predict();
    assert.equal(
      (await change("PUT", "baseline/shadow", { artefact: "plain" })).json().shadow.version,
      versions.plain,
    );
    assert.deepEqual(await predict(), alone, "clients see nothing of it");
    while (models.baseline.state.shadow?.compared !== asked.length) await setTimeout(1);
    const { shadow } = (await get("/v1/models/baseline")).json();
    const current = models.baseline.current.scores;
    const beside = models.baseline.shadowBeside(models.baseline.current)?.model.scores;
    assert.ok(beside);
    const differences = current.probabilities.map((p, index) => Math.abs(p - beside.probabilities[index]));
    const mean = differences.reduce((sum, difference) => sum + difference, 0) / differences.length;
    assert.ok(Math.abs(shadow.meanDifference - mean) < 1e-9);
    await change("POST", "baseline/activate", { artefact: "plain" });
    const other = await predict();
    const disagreed = alone.filter((decision: number, index: number) => decision !== other[index]).length;
    assert.ok(disagreed > 0);
    assert.equal(shadow.disagreed, disagreed);
    assert.deepEqual([shadow.failed, shadow.dropped], [0, 0]);
  });

  test("makes another operational model answer both /v1/forecasts and /v2", async () => {
    const { change, ask, models } = await service();
    await change("PUT", "operational/shadow", { artefact: "eager" });
    const forecast = async () =>
      (
        await ask(reader.key, {
          method: "POST",
          url: "/v1/forecasts?explain=true",
          payload: { flights: [...operationalFlights, { airline: "?" }] },
        })
      ).json().forecasts;
    const answered = await forecast();
    const { shadow } = models.operational.state;
    assert.ok(shadow !== undefined);
    while (models.operational.state.shadow?.compared !== operationalFlights.length) await setTimeout(1);
    assert.equal(models.operational.state.shadow.meanDifference, 0, "the same trees");
    const disagreed = models.operational.state.shadow.disagreed;
    await change("DELETE", "operational/shadow");
    assert.equal(models.operational.state.shadow, undefined);
    await change("POST", "operational/activate", { artefact: "eager" });
    const eager = await forecast();
    const differ = eager.filter(
      ({ delayed }: { delayed: boolean }, index: number) => delayed !== answered[index].delayed,
    );
    assert.ok(differ.length > 0);
    assert.equal(disagreed, differ.length);
  });
});

test("a new artefact under the configured name is active after a request", async () => {
  const own = await modelsFolder();
  const models = new ServedModels();
  await models.baseline.load("small", own.folder);
  const config = readConfig({ PUNTUAL_MODELS_DIR: own.folder, PUNTUAL_KEYS_FILE: keys });
  const { app } = await serviceOf(models, { config });
  replaceArtefact(own.folder, "small", "plain");
  const headers = { authorization: `Bearer ${admin.key}` };
  assert.equal((await app.inject({ url: "/ready" })).json().model.version, versions.small);
  const answer = await app.inject({ method: "POST", url: "/v1/models/baseline/activate", headers });
  assert.deepEqual([answer.json().version, answer.json().configured], [versions.plain, versions.plain]);
});
