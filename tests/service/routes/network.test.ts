import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readConfig } from "../../../src/config.ts";
import { ServedModels } from "../../../src/service/model-serving/served-models.ts";
import { assertProblem } from "../http/problem-answer.ts";
import { modelsFolder } from "../model-serving/models-folder.ts";
import { serveUnchanging } from "../read-models.ts";
import { serviceOf } from "../small-service.ts";

const { folder, versions } = await modelsFolder();

async function service() {
  const models = new ServedModels();
  await serveUnchanging(models.baseline, { nameOrFolder: "small", folder });
  await serveUnchanging(models.operational, { nameOrFolder: "shipped", folder });
  const config = readConfig({ PUNTUAL_MODELS_DIR: folder });
  const { app } = await serviceOf(models, { config });
  return { models, get: (headers = {}) => app.inject({ url: "/v1/network", headers }) };
}

describe("GET /v1/network", () => {
  test("returns the network of the operational model, with its threshold and costs", async () => {
    const { get, models } = await service();
    const answer = await get();
    assert.equal(answer.statusCode, 200);
    const { airlines, destinations, routes, ...rest } = answer.json();
    assert.deepEqual(rest, {
      threshold: 0.25,
      costs: { missed: 3, falseAlarm: 1 },
      timeZone: "America/Santiago",
      airport: "SCEL",
      movement: "departures",
      model: { name: "operational", version: versions.shipped },
    });
    const { training } = models.operational.current;
    for (const list of [airlines, destinations, routes])
      assert.equal(
        list.reduce((sum: number, { flights }: { flights: number }) => sum + flights, 0),
        training.flights.rows,
      );
    assert.deepEqual(airlines[1], { code: "SKU", iata: "H2", name: "Sky Airline", flights: 14_298 });
    const antofagasta = destinations.find(({ code }: { code: string }) => code === "SCFA");
    assert.deepEqual(
      [antofagasta.iata, antofagasta.city, antofagasta.flightType],
      ["ANF", "Antofagasta", "N"],
    );
  });

  test("is not sent again to a client that has it, until another version is served", async () => {
    const { get, models } = await service();
    const { etag, ...headers } = (await get()).headers;
    assert.equal(headers["cache-control"], "no-cache");
    const again = await get({ "if-none-match": etag });
    assert.deepEqual([again.statusCode, again.body, again.headers.etag], [304, "", etag]);
    await models.operational.activate("eager");
    const changed = await get({ "if-none-match": etag });
    assert.equal(changed.statusCode, 200);
    assert.notEqual(changed.headers.etag, etag);
    assert.deepEqual(changed.json().costs, { missed: 20, falseAlarm: 1 });
    assert.equal(changed.json().model.version, versions.eager);
  });

  test("is unavailable while no model is loaded", async () => {
    const { app } = await serviceOf(new ServedModels());
    assertProblem(await app.inject("/v1/network"), "model-not-loaded");
  });
});
