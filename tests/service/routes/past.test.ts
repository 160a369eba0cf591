import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { readConfig } from "../../../src/config.ts";
import { formatLocalTime } from "../../../src/flights/local-time.ts";
import { ByAirport } from "../../../src/history/by-airport.ts";
import { saveOperational } from "../../../src/models/operational/artefact/saved-operational.ts";
import { countPast, PAST_GROUPS } from "../../../src/models/operational/training/past-counts.ts";
import { ServedModels } from "../../../src/service/model-serving/served-models.ts";
import { saveSmallBaseline } from "../../models/baseline/small-baseline.ts";
import { smallModel } from "../../models/operational/small-model.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { assertProblem } from "../http/problem-answer.ts";
import { serveUnchanging } from "../read-models.ts";
import { serviceOf } from "../small-service.ts";

const folder = temporaryFolder();
const { model, flights, past: pastFlights } = smallModel(600);
const past = countPast(pastFlights);
const delayed = flights.filter(({ scheduled, operated }) => operated - scheduled > 15).length;
const [first, last] = [flights[0].scheduled, flights[flights.length - 1].scheduled];
const trained = { model, flights: { rows: flights.length, delayed, from: first, to: last } };
const source = { sha256: "ab".repeat(32), rejected: 0 };
await saveSmallBaseline(join(folder, "small"));
const counted = await saveOperational(
  join(folder, "counted"),
  { ...trained, past: new ByAirport([{ code: "" }], () => past) },
  source,
);
const before = await saveOperational(join(folder, "before"), trained, source);

async function service(name: "counted" | "before") {
  const models = new ServedModels();
  await serveUnchanging(models.baseline, { nameOrFolder: "small", folder });
  await serveUnchanging(models.operational, { nameOrFolder: name, folder });
  const { app } = await serviceOf(models, { config: readConfig({ PUNTUAL_MODELS_DIR: folder }) });
  return { models, get: (headers = {}) => app.inject({ url: "/v1/past", headers }) };
}

describe("GET /v1/past", () => {
  test("returns the counts of the artefact, the period of its flights, and its version", async () => {
    const answer = await (await service("counted")).get();
    assert.equal(answer.statusCode, 200);
    assert.deepEqual(answer.json(), {
      flights: 600,
      delayed,
      from: formatLocalTime(first, "T"),
      to: formatLocalTime(last, "T"),
      thresholdMinutes: 15,
      groups: past.groups,
      pairs: past.pairs,
      airport: null,
      model: { name: "operational", version: counted.version },
    });
  });

  test("has the same number of flights for any key of a group in each of its four tables", async () => {
    const { groups, pairs } = (await (await service("counted")).get()).json();
    for (const group of PAST_GROUPS) {
      const tables = pairs.filter(({ of }: { of: string[] }) => of.includes(group));
      assert.equal(tables.length, 4);
      for (const key of groups[group].keys()) {
        const sums = tables.map(({ of, cells }: { of: string[]; cells: number[][] }) => {
          const ofKey = cells.filter((cell) => cell[of.indexOf(group)] === key);
          return ofKey.reduce(([all, late], cell) => [all + cell[2], late + cell[3]], [0, 0]);
        });
        for (const sum of sums) assert.deepEqual(sum, sums[0], `${group} ${groups[group][key]}`);
      }
    }
  });

  test("is compressed for clients that accept it, and not sent again to clients that have it", async () => {
    const { get } = await service("counted");
    const plain = await get();
    const packed = await get({ "accept-encoding": "gzip" });
    assert.equal(packed.headers["content-encoding"], "gzip");
    assert.equal(gunzipSync(packed.rawPayload).toString(), plain.body);
    for (const { headers } of [plain, packed]) {
      assert.deepEqual([headers["cache-control"], headers.vary], ["no-cache", "accept-encoding"]);
      const again = await get({ "if-none-match": headers.etag });
      assert.deepEqual([again.statusCode, again.body], [304, ""]);
    }
  });

  test("is a problem for a model whose artefact has no counts, until another one is served", async () => {
    const { models, get } = await service("before");
    const { detail } = assertProblem(await get(), "not-told-by-artefact");
    assert.equal(
      detail,
      `operational: version ${before.version} has no counts of past flights; train the model again to add it`,
    );
    await models.operational.activate("counted");
    const { etag } = (await get()).headers;
    assert.equal((await get()).json().model.version, counted.version);
    await models.operational.rollback();
    assertProblem(await get({ "if-none-match": etag }), "not-told-by-artefact");
  });

  test("is unavailable while no model is loaded", async () => {
    const { app } = await serviceOf(new ServedModels());
    assertProblem(await app.inject("/v1/past"), "model-not-loaded");
  });
});
