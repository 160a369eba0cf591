import assert from "node:assert/strict";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { before, describe, test } from "node:test";
import { listModels, loadModel } from "../../../src/models/artefact/registry.ts";
import { SHIPPED_MODELS } from "../../../src/models/artefact/shipped-models.ts";
import { saveSmallBaseline } from "../baseline/small-baseline.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const models = join(temporaryFolder(), "models");
let version: string;

before(async () => {
  version = await saveSmallBaseline(join(models, "small"));
  await saveSmallBaseline(join(models, "another"), { learner: "logistic", features: "all" });
  mkdirSync(join(models, ".hidden"));
  writeFileSync(join(models, "README.md"), "models");
  cpSync(join(models, "small"), join(models, "damaged"), { recursive: true });
  writeFileSync(join(models, "damaged", "model.json"), "{}");
});

describe("the registry", () => {
  test("lists the artefacts of a folder by name, except hidden ones", async () => {
    assert.deepEqual(await listModels(models), ["another", "damaged", "small"]);
  });

  test("lists links to artefacts, and folders that are damaged, but nothing else of a disk", async () => {
    const folder = temporaryFolder();
    await saveSmallBaseline(join(folder, "whole"));
    symlinkSync(join(folder, "whole"), join(folder, "link"));
    symlinkSync(join(folder, "nowhere"), join(folder, "broken link"));
    for (const name of ["lost+found", "@eaDir", "empty", "without manifest"]) mkdirSync(join(folder, name));
    writeFileSync(join(folder, "@eaDir", "SYNO@.fileindexdb"), "");
    writeFileSync(join(folder, "without manifest", "model.json"), "{}");
    writeFileSync(join(folder, "manifest.json"), "{}");
    assert.deepEqual(await listModels(folder), ["link", "whole", "without manifest"]);
    assert.equal((await loadModel("link", folder)).kind, "baseline");
    await assert.rejects(loadModel("lost+found", folder), { code: "artefact-not-found" });
  });

  test("lists none if there is no folder", async () => {
    assert.deepEqual(await listModels(join(models, "nowhere")), []);
  });

  test("lists the baseline among the models that ship with Puntual", async () => {
    assert.ok((await listModels()).includes("baseline"));
    assert.equal(basename(SHIPPED_MODELS), "models");
  });

  test("finds a model by name, and by the path of its folder", async () => {
    assert.equal((await loadModel("small", models)).version, version);
    assert.equal((await loadModel(join(models, "small"))).version, version);
  });

  test("lists the known models when a name is unknown", async () => {
    await assert.rejects(loadModel("large", models), {
      code: "artefact-not-found",
      message: "large: no such model; there are: another, damaged, small",
    });
    await assert.rejects(loadModel("large", join(models, "nowhere")), {
      code: "artefact-not-found",
      message: `large: no such model; ${join(models, "nowhere")} holds none`,
    });
  });

  test("does not take a name as a path out of the folder", async () => {
    await assert.rejects(loadModel("..", join(models, "small")), { code: "artefact-not-found" });
    await assert.rejects(loadModel(".hidden", models), { code: "artefact-not-found" });
  });

  test("refuses a path without an artefact, and a damaged artefact", async () => {
    await assert.rejects(loadModel(join(models, "nowhere")), { code: "artefact-not-found" });
    await assert.rejects(loadModel(dirname(models)), { code: "artefact-not-found" });
    await assert.rejects(loadModel("damaged", models), { code: "artefact-damaged" });
  });
});
