import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { after, describe, test } from "node:test";
import { Database } from "../../../src/store/sqlite/database.ts";
import { STATEMENTS, type StatementName } from "../../../src/store/sqlite/statements.ts";
import { repository } from "../../import-graph.ts";

/** The statements that may read all outcomes. */
const SCANS: ReadonlySet<StatementName> = new Set([
  "anyOutcome", // stops at the first one
  "countOutcomes", // of a backup, in the copy that nothing else uses
  "countLegs", // likewise
]);

/** Files that may contain SQL beside the statements: an upgrade and an import read all outcomes, once; settings are no data. */
const UPGRADES: ReadonlySet<string> = new Set([
  "migrations.ts",
  "use-instants.ts",
  "import-folder.ts",
  "connections.ts",
  "open-database.ts",
]);

const ROWS = 20_000;

/** A file with outcomes of ten years, a hundred of them in each report. */
function filledDatabase(): DatabaseSync {
  const database = Database.open();
  const { connection } = database;
  after(() => database.close());
  connection.exec(
    `WITH RECURSIVE count(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM count WHERE n < ${ROWS - 1})
     INSERT INTO outcomes (airport, scheduled, airline, destination, ordinal, operated, reported, sequence)
     SELECT CASE n % 10 WHEN 0 THEN 'KIAH' ELSE 'SCEL' END, 20000000 + n * 263, 'LAN', 'SCFA', 0, 20000010 + n * 263, 20000012 + n * 263, 1 + n / 100 FROM count;
     INSERT INTO legs (airport, scheduled, registration, origin, reported, sequence)
     SELECT airport, scheduled, 'CC-BAA', 'SCFA', reported, sequence FROM outcomes;
     INSERT INTO slots VALUES ('baseline', 'a', 'a', '', NULL, NULL), ('operational', 'b', 'b', '', NULL, NULL);
     INSERT INTO artefacts VALUES ('a', '1', ''), ('a', '2', ''), ('b', '1', ''), ('b', '2', '');`,
  );
  return connection;
}

/** The statistics of the data that SQLite may have when it plans a statement. */
const STATISTICS: Readonly<Record<string, (connection: DatabaseSync) => void>> = {
  "without statistics": () => {},
  "after ANALYZE": (connection) => connection.exec("ANALYZE"),
  "with the statistics of two million outcomes": (connection) =>
    connection.exec(
      `ANALYZE;
       UPDATE sqlite_stat1 SET stat = '2000000 100000 2 1 1 1' WHERE idx = 'outcomes';
       UPDATE sqlite_stat1 SET stat = '2000000 100000 20' WHERE idx IN ('outcomes_by_sequence', 'legs_by_sequence');
       UPDATE sqlite_stat1 SET stat = '2000000 100000 2 1' WHERE idx = 'legs';
       ANALYZE sqlite_schema;`,
    ),
  "with the statistics of an empty file": (connection) =>
    connection.exec("ANALYZE; UPDATE sqlite_stat1 SET stat = '1 1 1 1 1 1'; ANALYZE sqlite_schema;"),
};

function planOf(connection: DatabaseSync, sql: string): string[] {
  return connection
    .prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .all()
    .map(({ detail }) => String(detail));
}

describe("the statements of the store", () => {
  for (const [name, analyse] of Object.entries(STATISTICS)) {
    test(`read no outcome but those that they return, ${name}`, () => {
      const connection = filledDatabase();
      analyse(connection);
      const scanning = Object.entries(STATEMENTS).filter(([, sql]) =>
        planOf(connection, sql).some((detail) => /^SCAN (outcomes|legs)\b/.test(detail)),
      );
      assert.deepEqual(
        scanning.map(([statement]) => statement),
        [...SCANS],
      );
    });
  }

  test("are all there is: no other file of the store contains SQL on the data", () => {
    const files = globSync("src/store/**/*.ts", { cwd: repository });
    assert.ok(files.length > 15);
    const others = files.filter(
      (file) =>
        !file.endsWith("statements.ts") &&
        !UPGRADES.has(basename(file)) &&
        /["'`]\s*(SELECT|INSERT|UPDATE|DELETE|REPLACE|WITH)\s/.test(
          readFileSync(join(repository, file), "utf8"),
        ),
    );
    assert.deepEqual(others, []);
  });

  test("that were planned badly before are recognised", () => {
    const connection = filledDatabase();
    const sql = "SELECT scheduled FROM outcomes WHERE sequence > ? ORDER BY airport, scheduled";
    assert.deepEqual(planOf(connection, sql), ["SCAN outcomes"]);
  });
});
