import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { ModelSlot } from "../../src/service/served-models.ts";
import { saveSmallBaseline } from "../models/small-baseline.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";

const models = temporaryFolder();
const version = await saveSmallBaseline(join(models, "small"));
await saveSmallBaseline(join(models, "another"), { balance: true });
await saveSmallBaseline(join(models, "damaged"));
writeFileSync(join(models, "damaged", "model.json"), "{}");

describe("a served model", () => {
  test("is none before one is loaded", () => {
    assert.throws(() => new ModelSlot("baseline").current, {
      code: "model-not-loaded",
      message: "no verified model is loaded yet",
    });
  });

  test("is the one loaded last", async () => {
    const served = new ModelSlot("baseline");
    await served.load("another", models);
    assert.equal((await served.load("small", models)).version, version);
    assert.equal(served.current.version, version);
  });

  test("stays when another cannot be loaded", async () => {
    const served = new ModelSlot("baseline");
    const current = await served.load("small", models);
    await assert.rejects(served.load("damaged", models), { code: "artefact-damaged" });
    assert.equal(served.current, current);
  });

  test("is still none when the first cannot be loaded", async () => {
    const served = new ModelSlot("baseline");
    await assert.rejects(served.load("damaged", models), { code: "artefact-damaged" });
    assert.throws(() => served.current, { code: "model-not-loaded" });
  });
});
