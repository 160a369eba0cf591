import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { Artefact, type Manifest } from "../../../src/models/artefact/artefact.ts";
import { readArtefact } from "../../../src/models/artefact/format.ts";
import { modelOfKind } from "../../../src/models/artefact/registry.ts";
import { SHIPPED_MODELS } from "../../../src/models/artefact/shipped-models.ts";
import { leadTimesOf } from "../../../src/models/operational/model-data.ts";

const folder = join(SHIPPED_MODELS, "operational");
const manifest: Manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
const { files } = await readArtefact(folder);
const flight = { airlineCode: "LAN", destination: "SCFA", flightType: "N", scheduled: 24_974_880 } as const;

function operational(isProven: boolean, changes: readonly (readonly [string, string])[] = []) {
  const artefact = new Artefact(manifest, new Map([...files, ...changes]), isProven);
  return modelOfKind("operational", artefact, folder);
}

describe("an artefact that the build has loaded with all checks", () => {
  test("forecasts and explains the same at every lead time", async () => {
    const [{ model: eager }, { model: lazy }] = [await operational(false), await operational(true)];
    assert.equal(leadTimesOf(lazy.data).length, 11);
    for (const leadTime of leadTimesOf(eager.data)) {
      const [expected, found] = [eager, lazy].map((model) =>
        model.forecast(flight, {}, { leadTime, explain: "en" }),
      );
      assert.deepEqual([found.over, found.explanation], [expected.over, expected.explanation], leadTime);
    }
    assert.deepEqual(lazy.data, eager.data);
  });

  test("is read one lead time at a time, each at its first forecast", async () => {
    const changes = [["12h.json", "{}"]] as const;
    await assert.rejects(operational(false, changes), /12h\.json holds no model of a lead time/);
    const { model } = await operational(true, changes);
    assert.ok(model.forecast(flight, {}, { leadTime: "hour" }).probability > 0);
    assert.throws(() => model.forecast(flight, {}, { leadTime: "12h" }), /12h\.json holds no model/);
  });

  test("is none of those that the sources read", async () => {
    assert.equal((await readArtefact(folder)).isProven, false);
  });
});
