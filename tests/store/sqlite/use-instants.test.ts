import assert from "node:assert/strict";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { formatWithOffset } from "../../../src/flights/read-time.ts";
import { timeZoneOf } from "../../../src/flights/time-zone.ts";
import { Database } from "../../../src/store/sqlite/database.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";

/** A file that Puntual 1.x wrote, with times of the clock of Santiago. */
const VERSION_1 = fileURLToPath(new URL("../../fixtures/store-version-1.sqlite", import.meta.url));

const zone = timeZoneOf("America/Santiago");

function outcomesIn(folder: string, timeZone?: string) {
  const database = Database.open(folder, timeZone);
  const rows = database.connection
    .prepare(
      "SELECT scheduled, operated, ordinal, reported, sequence FROM outcomes ORDER BY scheduled, ordinal",
    )
    .all();
  const [{ user_version }] = database.connection.prepare("PRAGMA user_version").all();
  database.close();
  return { rows, version: user_version };
}

test("a file of format 1 is upgraded: its local times become instants, once", () => {
  const folder = temporaryFolder();
  copyFileSync(VERSION_1, join(folder, "puntual.sqlite"));
  const { rows, version } = outcomesIn(folder, "America/Santiago");
  assert.equal(version, 5);
  const written = (instant: unknown) => formatWithOffset(Number(instant), zone);
  assert.deepEqual(
    rows.map(({ scheduled, operated, ordinal, sequence }) => [
      ...[scheduled, operated].map(written),
      ...[ordinal, sequence],
    ]),
    [
      ["2026-01-10T12:00:00-03:00", "2026-01-10T12:20:30-03:00", 0, 1],
      ["2026-04-04T22:50:00-03:00", "2026-04-04T23:20:00-03:00", 0, 1],
      // Actually 20 minutes late: no flight leaves 40 minutes early.
      ["2026-04-04T23:50:00-03:00", "2026-04-04T23:10:00-04:00", 0, 1],
      ["2026-06-01T08:00:00-04:00", "2026-06-01T08:40:00-04:00", 0, 2],
      ["2026-09-05T23:50:00-04:00", "2026-09-06T01:04:00-03:00", 0, 1],
      // 00:30 did not exist: half an hour after midnight is 01:30.
      ["2026-09-06T01:30:00-03:00", "2026-09-06T01:35:00-03:00", 1, 1],
      ["2026-10-01T08:00:00-03:00", "2026-10-01T08:10:00-03:00", 0, 3],
    ],
  );
  assert.equal(written(rows[0].reported), "2026-09-07T10:00:00-03:00");
  assert.deepEqual(outcomesIn(folder, "America/Santiago"), { rows, version });
  assert.deepEqual(outcomesIn(folder, "Europe/Madrid"), { rows, version });
});

test("the local times of such a file are of the time zone that is set", () => {
  const [inSantiago, inMadrid] = ["America/Santiago", "Europe/Madrid"].map((timeZone) => {
    const folder = temporaryFolder();
    copyFileSync(VERSION_1, join(folder, "puntual.sqlite"));
    return outcomesIn(folder, timeZone).rows;
  });
  assert.equal(Number(inSantiago[0].scheduled) - Number(inMadrid[0].scheduled), 4 * 60);
});
