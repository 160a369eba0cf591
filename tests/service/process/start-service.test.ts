import assert from "node:assert/strict";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { type AddressInfo, createServer, type Server } from "node:net";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { freePort } from "../../../bench/processes/running-server.ts";
import { readConfig } from "../../../src/config.ts";
import { startService } from "../../../src/service/process/start-service.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { keyFile, keyOf } from "../identity/api-keys.ts";
import { ServerProcess } from "../server-process.ts";

/** Listens on a port of this machine; the test fails where it is taken. */
async function listenOn(port: number): Promise<Server> {
  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  return server;
}

const silent = { LOG_LEVEL: "silent", PORT: "0" };

describe("a service", { timeout: 60_000 }, () => {
  test("that cannot listen frees the port of the metrics", async (t) => {
    const other = await listenOn(0);
    t.after(() => other.close());
    const { port } = other.address() as AddressInfo;
    const metrics = await freePort();
    const config = readConfig({ ...silent, PORT: String(port), PUNTUAL_METRICS_PORT: String(metrics) });
    await assert.rejects(startService(config), {
      code: "address-in-use",
      details: { host: "127.0.0.1", port, name: "PORT" },
    });
    (await listenOn(metrics)).close();
  });

  test("that ends frees both its ports", async () => {
    const metrics = await freePort();
    const service = await startService(readConfig({ ...silent, PUNTUAL_METRICS_PORT: String(metrics) }));
    await assert.rejects(listenOn(metrics), { code: "EADDRINUSE" });
    await service.end("test");
    for (const port of [metrics, service.port]) (await listenOn(port)).close();
  });

  test("that has neither its model nor its storage reports the model", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "file");
    writeFileSync(file, "");
    const config = { ...silent, PUNTUAL_MODELS_DIR: folder, PUNTUAL_OPERATIONAL: "missing" };
    for (const fault of [
      { PUNTUAL_DATA_DIR: file },
      { PUNTUAL_DATA_DIR: folder, PUNTUAL_DATABASE_URL: "postgres://localhost/puntual" },
    ])
      await assert.rejects(startService(readConfig({ ...config, ...fault })), { code: "artefact-not-found" });
  });

  test("reloads the key file on SIGHUP; if that is invalid, logs it and keeps the keys", async () => {
    const [a, b] = [keyOf("a", ["forecast"]), keyOf("b", ["forecast"])];
    const path = keyFile(a.entry);
    const environment = { PUNTUAL_KEYS_FILE: path, PUNTUAL_KEYS_SECONDS: "86400", LOG_LEVEL: "info" };
    const server = new ServerProcess({ environment });
    after(() => server.child.kill("SIGKILL"));
    const url = await server.url();
    const statuses = () =>
      Promise.all(
        [a, b].map(
          async ({ key }) => (await fetch(`${url}/v1/models`, { headers: { "x-api-key": key } })).status,
        ),
      );
    assert.deepEqual(await statuses(), [200, 401]);

    writeFileSync(path, "{");
    server.child.kill("SIGHUP");
    await server.says("model activated", 2); // the models all the same, and after the keys
    const [{ severity, err }] = server.logged("API key file rejected, keys unchanged");
    assert.equal(severity, "ERROR");
    assert.match(JSON.stringify(err), /PUNTUAL_KEYS_FILE/);
    assert.deepEqual(await statuses(), [200, 401]);

    writeFileSync(path, JSON.stringify({ keys: [b.entry] }));
    server.child.kill("SIGHUP");
    await server.says("model activated", 4);
    assert.deepEqual(await statuses(), [401, 200]);
    server.child.kill("SIGTERM");
    assert.equal(await server.ended, 0);
  });
});
