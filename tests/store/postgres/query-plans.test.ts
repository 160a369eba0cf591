import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import pg from "pg";
import { NO_POSTGRES } from "../../../bench/replicas/postgres-server.ts";
import { STATEMENTS } from "../../../src/store/postgres/statements.ts";
import { testServer } from "../engines.ts";

const ROWS = 20_000;

/** The statistics of the data that a server may have when it plans a statement. */
const STATISTICS = {
  "without statistics": "",
  "after ANALYZE": "ANALYZE",
} as const;

describe("the statements of PostgreSQL", { skip: NO_POSTGRES }, () => {
  let client: pg.Client;
  before(async () => {
    const server = await testServer();
    client = new pg.Client(await server.createDatabase("filled"));
    await client.connect();
    // Outcomes of ten years, a hundred of them in each report.
    await client.query(
      `INSERT INTO puntual.airports VALUES ('SCEL', ${ROWS / 100}, 1, 1, 1), ('KIAH', 1, 1, 1, 1);
       INSERT INTO puntual.outcomes
         SELECT CASE n % 10 WHEN 0 THEN 'KIAH' ELSE 'SCEL' END, 20000000 + n * 263, 'LAN', 'SCFA', 0, 20000010 + n * 263, NULL, false,
           NULL, 20000012 + n * 263, 1 + n / 100, n FROM generate_series(0, ${ROWS - 1}) AS n;
       INSERT INTO puntual.legs
         SELECT airport, scheduled, 'CC-BAA', 'SCFA', NULL, NULL, NULL, NULL, NULL, false, reported, sequence, batch
         FROM puntual.outcomes`,
    );
    await client.query("SET plan_cache_mode = force_generic_plan");
  });
  after(() => client.end());

  for (const [name, statistics] of Object.entries(STATISTICS)) {
    test(`read no record but those that they return, ${name}`, async () => {
      await client.query(statistics);
      const scanning: string[] = [];
      for (const [statement, sql] of Object.entries(STATEMENTS)) {
        if (statement === "listen") continue;
        await client.query(`PREPARE planned AS ${sql}`);
        const { rows } = await client.query(
          "SELECT cardinality(parameter_types) AS count FROM pg_prepared_statements WHERE name = 'planned'",
        );
        const values = Array.from({ length: rows[0].count }, () => "NULL").join(", ");
        const plan = await client.query(`EXPLAIN EXECUTE planned${values === "" ? "" : `(${values})`}`);
        const text = plan.rows.map((row) => row["QUERY PLAN"]).join("\n");
        if (/Seq Scan on (outcomes|legs)\b/.test(text)) scanning.push(statement);
        await client.query("DEALLOCATE planned");
      }
      assert.deepEqual(scanning, []);
    });
  }
});
