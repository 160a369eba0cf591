import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { text } from "node:stream/consumers";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { SHIPPED_MODELS } from "../../../src/models/artefact/shipped-models.ts";
import { repository } from "../../import-graph.ts";
import { FORGED_MODELS, writeForgedModels } from "../../models/artefact/forged-models.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { keyFile, keyOf } from "../identity/api-keys.ts";
import { ServerProcess } from "../server-process.ts";

/** Far longer than any of these models takes; one that is not refused may run for ever, and is killed. */
const PATIENCE_MS = 60_000;

const folder = temporaryFolder();
const names = Object.keys(FORGED_MODELS);
before(() => writeForgedModels(folder));

/** The refusal of an artefact, after its name. */
function refusal(name: string): RegExp {
  const { file, fault } = FORGED_MODELS[name];
  return new RegExp(`${RegExp.escape(file)}[: ].*${RegExp.escape(fault)}`);
}

test("models verify refuses each forged artefact with what is wrong in which file", async () => {
  const child = spawn(process.execPath, ["src/cli/puntual.js", "models", "verify", "--dir", folder], {
    cwd: repository,
    timeout: PATIENCE_MS,
    killSignal: "SIGKILL",
  });
  const [[code], printed] = await Promise.all([once(child, "close"), text(child.stdout)]);
  assert.equal(code, 1);
  const lines = printed.trimEnd().split("\n");
  assert.equal(lines.length, names.length);
  for (const name of names) {
    const line = lines.find((one) => one.startsWith(`${name}: `)) ?? "";
    assert.match(line, refusal(name));
  }
});

test("a service refuses each at its activation and when it is reloaded, and goes on answering", async (t) => {
  const models = temporaryFolder();
  cpSync(folder, models, { recursive: true });
  for (const kind of ["baseline", "operational"]) {
    cpSync(join(SHIPPED_MODELS, kind), join(models, kind), { recursive: true });
  }
  const admin = keyOf("admin", ["admin", "forecast"]);
  const environment = {
    PUNTUAL_MODELS_DIR: models,
    PUNTUAL_KEYS_FILE: keyFile(admin.entry),
    LOG_LEVEL: "info",
  };
  const server = new ServerProcess({ environment });
  after(() => server.child.kill("SIGKILL"));
  const url = await server.url();
  const ask = (path: string, body?: object) =>
    fetch(url + path, {
      ...(body && { method: "POST", body: JSON.stringify(body) }),
      headers: { "x-api-key": admin.key, ...(body && { "content-type": "application/json" }) },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  const versions = async () => {
    const { models } = (await (await ask("/v1/models")).json()) as { models: { version: string }[] };
    return models.map(({ version }) => version);
  };
  const shipped = await versions();

  await t.test("activation", async () => {
    for (const name of names) {
      const answer = await ask(`/v1/models/${FORGED_MODELS[name].kind}/activate`, { artefact: name });
      assert.equal(answer.status, 409, name);
      assert.match(((await answer.json()) as { detail: string }).detail, refusal(name));
    }
    assert.deepEqual(await versions(), shipped);
  });

  await t.test("reload", async () => {
    for (const name of ["root-is-its-child", "right-is-the-root"]) {
      cpSync(join(folder, name), join(models, FORGED_MODELS[name].kind), { recursive: true, force: true });
    }
    const refused = server.logged("change of model refused").length;
    server.child.kill("SIGHUP");
    const deadline = performance.now() + PATIENCE_MS;
    while (server.logged("change of model refused").length < refused + 2) {
      assert.ok(performance.now() < deadline, "the service does not refuse the models");
      await sleep(10);
    }
    assert.deepEqual(await versions(), shipped);
    const flights = [{ OPERA: "Grupo LATAM", TIPOVUELO: "N", MES: 3 }];
    assert.equal((await ask("/predict", { flights })).status, 200);
  });
});
