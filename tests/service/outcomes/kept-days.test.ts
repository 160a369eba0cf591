import assert from "node:assert/strict";
import { join } from "node:path";
import { after, test } from "node:test";
import { SqliteState } from "../../../src/store/sqlite/sqlite-state.ts";
import type { StoredOutcome } from "../../../src/store/storage.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { ServerProcess } from "../server-process.ts";

const DAY = 24 * 60;
const OLD = 5_000;

test("a service with PUNTUAL_KEEP_DAYS deletes what is older, and logs how much, each process its part", async () => {
  const folder = join(temporaryFolder(), "data");
  const yesterday = Math.floor(Date.now() / 60_000) - DAY;
  const leaving = (scheduled: number, ordinal = 0): StoredOutcome => ({
    airport: "SCEL",
    airlineCode: "LAN",
    destination: "SCFA",
    scheduled,
    operated: scheduled + 20,
    ordinal,
  });
  const open = () =>
    new SqliteState(folder, { outcomes() {}, choices() {}, behind() {}, expired() {}, fault() {} });
  const before = open();
  before.record(
    Array.from({ length: OLD }, (_, index) => leaving(yesterday - 500 * DAY - index)),
    yesterday,
  );
  before.record(
    Array.from({ length: 410 }, (_, day) => leaving(yesterday - day * DAY)),
    yesterday,
  );
  before.close();
  const server = new ServerProcess({
    command: ["src/cli/puntual.js", "serve", "--workers", "2"],
    environment: { LOG_LEVEL: "info", PUNTUAL_DATA_DIR: folder, PUNTUAL_KEEP_DAYS: "405" },
  });
  after(() => server.child.kill("SIGKILL"));
  await server.url();
  const deleted = () =>
    server
      .logged("old outcomes deleted, as PUNTUAL_KEEP_DAYS says")
      .reduce((sum, { outcomes }) => sum + Number(outcomes), 0);
  await server.until(() => deleted() === OLD + 4);
  server.child.kill("SIGTERM");
  assert.equal(await server.ended, 0);
  const later = open();
  after(() => later.close());
  const rest = later.withdraw(
    { airport: "SCEL", from: -Infinity, until: Infinity },
    { by: "test", now: yesterday, dryRun: true },
  );
  assert.deepEqual(rest, { records: 406, next: undefined });
});
