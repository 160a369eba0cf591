import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { readConfig } from "../../../src/config.ts";
import { ServedModels } from "../../../src/service/model-serving/served-models.ts";
import { cannotMount, mountDeadDrive } from "../../files/dead-drive.ts";
import { assertProblem } from "../http/problem-answer.ts";
import { keyFile, keyOf } from "../identity/api-keys.ts";
import { serviceOf } from "../small-service.ts";
import { modelsFolder } from "./models-folder.ts";

const { folder, versions } = await modelsFolder();
const admin = keyOf("admin", ["admin", "forecast"]);
const keys = keyFile(admin.entry);

async function serviceIn(models: string, { operational = "shipped" } = {}) {
  const served = new ServedModels();
  await served.baseline.load("small", folder);
  await served.operational.load(operational, folder);
  const config = readConfig({ PUNTUAL_MODELS_DIR: models, PUNTUAL_KEYS_FILE: keys });
  const { app, lines } = await serviceOf(served, { config });
  const headers = { "x-api-key": admin.key };
  return {
    served,
    lines,
    get: (url: string) => app.inject({ url, headers }),
    activate: (artefact: string) =>
      app.inject({ method: "POST", url: "/v1/models/operational/activate", headers, payload: { artefact } }),
  };
}

describe("a service", { skip: process.platform === "win32" && "needs pipes and links" }, () => {
  test("refuses an artefact with a pipe in it, and takes the next one", async () => {
    cpSync(join(folder, "eager"), join(folder, "piped"), { recursive: true });
    rmSync(join(folder, "piped", "CARD.md"));
    execFileSync("mkfifo", [join(folder, "piped", "CARD.md")]);
    const { activate } = await serviceIn(folder);
    const refused = await activate("piped");
    assertProblem(refused, "activation-refused");
    assert.match(
      refused.json().detail,
      /piped is not taken: CARD\.md cannot be read: it is a pipe; only a regular file is allowed; version \w+ stays active/,
    );
    assert.equal((await activate("eager")).json().version, versions.eager);
  });

  test("activates by the name of a link, and follows it to another version when it reloads", async () => {
    symlinkSync("shipped", join(folder, "current"));
    const { served, get, activate, lines } = await serviceIn(folder, { operational: "current" });
    assert.ok((await get("/v1/models")).json().artefacts.includes("current"));
    assert.equal((await activate("current")).json().version, versions.shipped);
    symlinkSync("eager", join(folder, "next"));
    renameSync(join(folder, "next"), join(folder, "current"));
    await served.reloadConfigured();
    assert.equal(served.operational.current.version, versions.eager);
    rmSync(join(folder, "current"));
    symlinkSync("removed", join(folder, "current"));
    await served.reloadConfigured();
    assert.equal(served.operational.current.version, versions.eager);
    const refused = await activate("current");
    assertProblem(refused, "activation-refused");
    assert.match(refused.json().detail, /current is not taken: it is a symbolic link to nothing; version/);
    assert.ok(lines.some(({ message }) => message === "change of model refused"));
  });

  test("refuses what is on a drive that does not answer after 30 s, the next at once, and goes on", {
    skip: cannotMount,
  }, async (t) => {
    const drive = await mountDeadDrive(t);
    if (drive === undefined) return;
    const { get, activate, lines } = await serviceIn(drive.folder);
    t.mock.timers.enable({ apis: ["setTimeout"] });
    const statuses: number[] = [];
    const ask = async (act: () => Promise<{ statusCode: number }>) => {
      statuses.push((await act()).statusCode);
    };
    const asked = [
      ...Array.from({ length: 8 }, () => ask(() => get("/v1/models"))),
      ...Array.from({ length: 8 }, () => ask(() => activate("eager"))),
    ];
    while (statuses.length < asked.length) {
      t.mock.timers.tick(30_000);
      await setImmediate();
    }
    assert.deepEqual(
      statuses.toSorted((a, b) => a - b),
      [...Array(8).fill(200), ...Array(8).fill(409)],
    );
    t.mock.timers.reset();
    assert.deepEqual((await get("/v1/models")).json().artefacts, []);
    assert.ok(lines.some(({ message }) => message === "folder of models unreadable"));
    const again = await activate("eager");
    assertProblem(again, "activation-refused");
    assert.match(again.json().detail, /eager is not taken: the folder of models cannot be read; version/);
    assert.equal((await get("/v1/models/operational")).json().version, versions.shipped);
  });
});
