import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { Rejection } from "../../../src/flights/reading/rejected-rows.ts";
import type { ScoreTable } from "../../../src/models/baseline/score-table.ts";
import { scoreFile } from "../../../src/models/scoring/score-file.ts";
import { temporaryFile } from "../../flights/temporary-folder.ts";

/** Scores that differ by airline, type and month: 0.0001 for each step. */
const AIRLINES = ["American Airlines", "Alaska Airlines"];
const SCORES: ScoreTable = {
  airlines: AIRLINES,
  airlineIndex: new Map(AIRLINES.map((name, index) => [name, index])),
  threshold: 0.5,
  probabilities: Float64Array.from({ length: AIRLINES.length * 2 * 12 }, (_, index) => index / 10_000),
};

async function score(t: TestContext, text: string, options: Parameters<typeof scoreFile>[3] = {}) {
  const path = await temporaryFile(t, text);
  const [written, rejected]: [Uint8Array[], Rejection[]] = [[], []];
  const sink = {
    async write(bytes: Uint8Array) {
      written.push(Uint8Array.from(bytes));
    },
    async reject(rejection: Rejection) {
      rejected.push(rejection);
    },
  };
  const counts = await scoreFile(path, SCORES, sink, { maxRejects: 1, threads: 1, ...options });
  return { lines: Buffer.concat(written).toString().trim().split("\n"), rejected, counts };
}

test("a baseline scores rows of any layout, each written as it was; cancelled flights have no forecast", async (t) => {
  const header = "FL_DATE,OP_UNIQUE_CARRIER,ORIGIN,DEST,CRS_DEP_TIME,CANCELLED,";
  const rows = [
    "2019-01-31,AS,SEA,PDX,2355,0.00,",
    "2019-01-31,AS,SEA,PDX,2400,0.00,", // the month of its scheduled time is February
    "2019-01-31,AA,SEA,YVR,1000,0.00,",
    "2019-01-31,AA,SEA,PDX,1000,1.00,",
    "2019-01-31,ZQ,SEA,PDX,1000,0.00,",
    "2019-01-31,AA,SEA,PDX,1060,0.00,",
  ];
  const { lines, rejected, counts } = await score(t, `${header}\n${rows.join("\n")}\n`);
  const [withHeader, ...scored] = lines;
  assert.equal(withHeader, `${header},delay_probability,delayed`);
  assert.deepEqual(
    scored.map((line) => line.slice(0, rows[0].length)),
    rows.slice(0, 4),
  );
  const values = scored.map((line) => line.slice(rows[0].length));
  assert.match(values[0], /^,0\.\d{6},0$/);
  assert.equal(new Set(values.slice(0, 3)).size, 3);
  assert.equal(values[3], ",,");
  assert.deepEqual(
    rejected.map(({ line, column, value, reason }) => [line, column, value, reason]),
    [
      [6, "OP_UNIQUE_CARRIER", "ZQ", "not in the training data"],
      [7, "CRS_DEP_TIME", "1060", "bad time; allowed: HH:MM, HHMM, up to 24:00"],
    ],
  );
  assert.deepEqual([counts.scored, counts.rejected], [3, 2]);
});

test("a file that names no airport needs one, or a time zone", async (t) => {
  const text = "airline,destination,scheduled\nAS,PDX,2019-01-31 10:00\n";
  await assert.rejects(score(t, text), { code: "no-time-zone" });
  assert.equal((await score(t, text, { airports: ["SEA"] })).counts.scored, 1);
});
