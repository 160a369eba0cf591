import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { PLAIN_CSV } from "../../../src/flights/reading/csv/csv-dialect.ts";
import { describeRejection, type Rejection } from "../../../src/flights/reading/rejected-rows.ts";
import { scoreIndex } from "../../../src/models/baseline/score-table.ts";
import { blockScorer } from "../../../src/models/scoring/score-block.ts";
import { scoreFile } from "../../../src/models/scoring/score-file.ts";
import { WRITTEN_DIALECTS } from "../../flights/dialects.ts";
import { errorWith } from "../../flights/expected-error.ts";
import { writeParquet } from "../../flights/reading/parquet-file.ts";
import { temporaryFile, temporaryFolder } from "../../flights/temporary-folder.ts";
import { handMadeScores } from "./hand-made-scores.ts";

const scores = handMadeScores(["Copa Air", "Sky Airline"]);
const HEADER = "x,OPERA,TIPOVUELO,MES\n";

/** The text that is appended to the row of a flight. */
function scoreOf(airline: string, flightType: "I" | "N", month: number): string {
  const index = scoreIndex(scores.airlines.indexOf(airline), flightType === "I" ? 0 : 1, month);
  const probability = scores.probabilities[index];
  return `,${probability.toFixed(6)},${probability > scores.threshold ? 1 : 0}`;
}

async function score(path: string, options: { threads?: number; maxRejects?: number } = {}) {
  const chunks: Uint8Array[] = [];
  const rejected: Rejection[] = [];
  const tally = await scoreFile(
    path,
    scores,
    {
      write: async (bytes) => void chunks.push(bytes),
      reject: async (rejection) => void rejected.push(rejection),
    },
    { threads: 1, maxRejects: 1, ...options },
  );
  return { bytes: Buffer.concat(chunks), rejected: rejected.map(describeRejection), tally };
}

describe("scoring a file", () => {
  it("appends two columns to each row, and leaves the rest as it was", async (t) => {
    const path = await temporaryFile(
      t,
      'x,OPERA,TIPOVUELO,"MES"\r\n" a ,""b""\n",Sky Airline,N,3\r\n\r\n,"Copa Air", I ,12\nñ,Sky Airline,I,07',
    );
    const { bytes, rejected, tally } = await score(path);
    assert.equal(
      bytes.toString(),
      `x,OPERA,TIPOVUELO,"MES",delay_probability,delayed\r\n` +
        `" a ,""b""\n",Sky Airline,N,3${scoreOf("Sky Airline", "N", 3)}\r\n` +
        `,"Copa Air", I ,12${scoreOf("Copa Air", "I", 12)}\n` +
        `ñ,Sky Airline,I,07${scoreOf("Sky Airline", "I", 7)}\r\n`,
    );
    assert.deepEqual(rejected, []);
    assert.deepEqual(tally, { scored: 3, rejected: 0, replaced: [] });
  });

  it("calls a flight delayed only over the threshold", async () => {
    const plan = {
      scores: handMadeScores(["A"], 12 / 24),
      encoding: "utf-8",
      dialect: PLAIN_CSV,
      headerFields: 3,
      lineEnd: "\n",
      kept: [{ from: 0, until: 3 }],
      positions: [0, 1, 2],
      headers: ["OPERA", "TIPOVUELO", "MES"],
      rows: undefined,
    } as const;
    const { bytes } = blockScorer(plan)(Buffer.from("A,N,1\nA,N,2\n"), Buffer.alloc(100));
    assert.equal(Buffer.from(bytes).toString(), "A,N,1,0.500000,0\nA,N,2,0.541667,1\n");
  });

  it("leaves the bytes of a Latin-1 file as they were", async (t) => {
    const text = `A\u00d1O,OPERA,TIPOVUELO,MES\n\u00e9,Sky Airline,N,3\n\u00e9,\u00d1andu,N,3\n`;
    const { bytes, rejected } = await score(await temporaryFile(t, Buffer.from(text, "latin1")));
    assert.equal(
      bytes.toString("latin1"),
      `A\u00d1O,OPERA,TIPOVUELO,MES,delay_probability,delayed\n\u00e9,Sky Airline,N,3${scoreOf("Sky Airline", "N", 3)}\n`,
    );
    assert.deepEqual(rejected, ['line 3: OPERA "Ñandu": not in the training data']);
  });

  it("leaves rejected rows out, and names each by line, column, value and reason", async (t) => {
    const rows = [
      ",Sky Airline,N,3",
      ",Alas,N,13",
      ",Sky Airline,X,0",
      ',"Sky Airline",N,',
      ",Sky Airline,N",
      ',"Sky"Airline,N,3',
      ",,N,3",
      ',Sky Airline,N,"3',
    ];
    const { rejected, tally, bytes } = await score(await temporaryFile(t, `${HEADER}\n${rows.join("\n")}\n`));
    assert.deepEqual(rejected, [
      'line 4: OPERA "Alas": not in the training data',
      'line 5: TIPOVUELO "X": unknown flight type; allowed: I, N',
      'line 6: MES "": blank',
      "line 7: 3 fields where the header has 4",
      "line 8: quotes out of order",
      'line 9: OPERA "": blank',
      "line 10: a quote that does not close within 20 lines",
    ]);
    assert.equal(tally.scored, 1);
    assert.equal(bytes.toString().split("\n").length, 3);
  });

  it("rejects a cell that is not UTF-8 in a file that began as such", async (t) => {
    const text = `${HEADER}${"x,Sky Airline,N,3\n".repeat(15_000)}x,Sk\u00fd,N,3\n`;
    const { rejected } = await score(await temporaryFile(t, Buffer.from(text, "latin1")));
    assert.deepEqual(rejected, ['line 15002: OPERA "Sk\ufffd": not UTF-8']);
  });

  for (const { name, separator, lineEnd, write } of WRITTEN_DIALECTS) {
    it(`keeps the separators and line ends of a file: ${name}`, async (t) => {
      const decimal = (text: string) => (separator === ";" ? text.replace(".", ",") : text);
      const appended = (type: "I" | "N", month: number) => {
        const [, probability, delayed] = scoreOf("Sky Airline", type, month).split(",");
        return [decimal(probability), delayed].join(separator);
      };
      const plain = "AÑO,OPERA,TIPOVUELO,MES\n2018,Sky Airline,N,3\n2018,Sky Airline,I,12\n";
      const { bytes, rejected } = await score(await temporaryFile(t, write(plain)));
      const source = write(plain);
      const isUtf16 = source[0] === 0xff || source[0] === 0xfe;
      const text = isUtf16
        ? `\ufeff${plain.replaceAll(",", separator).replaceAll("\n", lineEnd)}`
        : String(source);
      const lines = text.split(lineEnd);
      const header = lines.length - 4;
      lines[header] += `${separator}delay_probability${separator}delayed`;
      lines[header + 1] += separator + appended("N", 3);
      lines[header + 2] += separator + appended("I", 12);
      assert.equal(bytes.toString(), lines.join(lineEnd));
      assert.deepEqual(rejected, []);
    });
  }

  it("replaces the columns of an earlier forecast, and names them", async (t) => {
    const path = await temporaryFile(t, 'OPERA,TIPOVUELO,MES,note\nSky Airline,N,3,"a,b"\n');
    const { bytes } = await score(path);
    const again = await score(await temporaryFile(t, bytes));
    assert.equal(String(again.bytes), String(bytes));
    assert.deepEqual(again.tally.replaced, ["delay_probability", "delayed"]);
  });

  it("replaces columns of the same names wherever they are, and others of a forecast behind its probability", async (t) => {
    const header =
      "support,Delayed,OPERA,delay_probability,over_30,TIPOVUELO,own,problem,reasons,forecast_note,MES";
    const path = await temporaryFile(t, `${header}\na,0,Sky Airline,0.9,0.8,N,b,p,r,n,3\n`);
    const { bytes, tally } = await score(path);
    assert.equal(
      String(bytes),
      "support,OPERA,TIPOVUELO,own,MES,delay_probability,delayed\n" +
        `a,Sky Airline,N,b,3${scoreOf("Sky Airline", "N", 3)}\n`,
    );
    const replaced = ["Delayed", "delay_probability", "over_30", "problem", "reasons", "forecast_note"];
    assert.deepEqual(tally.replaced, replaced);
  });

  it("scores the rows below a quote that never closes, at any size of the blocks", async (t) => {
    const row = "x,Sky Airline,N,3\n";
    const path = await temporaryFile(t, `${HEADER}${row.repeat(60_000)}"${row}${row.repeat(9)}`);
    const { tally, rejected } = await score(path);
    assert.deepEqual([tally.scored, tally.rejected], [60_009, 1]);
    assert.deepEqual(rejected, ["line 60002: a quote that does not close within 20 lines"]);
  });

  it("writes the same bytes on several threads as on one", async (t) => {
    const rows = Array.from({ length: 24_000 }, (_, row) =>
      row % 1000 === 999
        ? `"${row}\n",Alas,N,1\r\n`
        : `${"filler ".repeat(row % 128)}${row},${scores.airlines[row % 2]},${row % 3 ? "N" : "I"},${(row % 12) + 1}\r\n`,
    );
    const path = await temporaryFile(t, HEADER + rows.join(""));
    const onOne = await score(path, { threads: 1 });
    const onTwo = await score(path, { threads: 2 });
    assert.ok(onOne.bytes.length > 1 << 23, "a file large enough for threads");
    assert.ok(onOne.bytes.equals(onTwo.bytes));
    assert.deepEqual(onTwo.rejected, onOne.rejected);
    assert.equal(onOne.rejected[1], 'line 2002: OPERA "Alas": not in the training data');
    assert.deepEqual(onTwo.tally, onOne.tally);
  });

  it("scores a small gzipped file on several threads, too", async (t) => {
    const path = await temporaryFile(t, `${HEADER}x,Sky Airline,N,3\ny,Copa Air,I,1`, "flights.csv.gz");
    const { bytes } = await score(path, { threads: 2 });
    assert.equal(
      bytes.toString(),
      `x,OPERA,TIPOVUELO,MES,delay_probability,delayed\n` +
        `x,Sky Airline,N,3${scoreOf("Sky Airline", "N", 3)}\ny,Copa Air,I,1${scoreOf("Copa Air", "I", 1)}\n`,
    );
  });

  it("scores Parquet", async (t) => {
    const path = join(await temporaryFolder(t), "flights.parquet");
    await writeParquet(
      path,
      `SELECT * FROM (VALUES (3, 'Sky Airline', 'N', 'a,b'), (NULL, 'Copa Air', 'I', NULL), (1, 'Copa Air', 'I', NULL))
        AS t("MES", "OPERA", "TIPOVUELO", x)`,
    );
    for (const threads of [1, 2]) {
      const { bytes, rejected } = await score(path, { threads });
      assert.equal(
        bytes.toString(),
        `MES,OPERA,TIPOVUELO,x,delay_probability,delayed\n` +
          `3,Sky Airline,N,"a,b"${scoreOf("Sky Airline", "N", 3)}\n1,Copa Air,I,${scoreOf("Copa Air", "I", 1)}\n`,
      );
      assert.deepEqual(rejected, ['line 3: MES "": blank']);
    }
  });

  it("refuses over 5 % of rejected rows, naming the first; exactly 5 % are allowed", async (t) => {
    const rows = (good: number, bad: number) =>
      HEADER + ",Sky Airline,N,3\n".repeat(good) + ",Alas,N,3\n".repeat(bad);
    const sink = { write: async () => {}, reject: async () => {} };
    const tally = await scoreFile(await temporaryFile(t, rows(95, 5)), scores, sink);
    assert.equal(tally.rejected, 5);
    await assert.rejects(
      scoreFile(await temporaryFile(t, rows(94, 6)), scores, sink),
      errorWith(
        "too-many-rejects",
        /6 of 100 rows rejected, over the limit of 5 %; first: line 96: OPERA "Alas"/,
      ),
    );
  });

  it("refuses a file without rows, without a column, or cut off", async (t) => {
    const refused = async (content: string | Uint8Array, name?: string) =>
      score(await temporaryFile(t, content, name));
    await assert.rejects(refused(HEADER), errorWith("no-flights", /has no usable row/));
    await assert.rejects(
      refused("OPERA,MES\nSky Airline,3\n"),
      errorWith("missing-column", /no column TIPOVUELO/),
    );
    await assert.rejects(refused("", "flights.csv"), errorWith("file-empty", /is empty/));
    await assert.rejects(
      refused('OPERA,TIPOVUELO,MES,"x"y\nSky Airline,N,3,\n'),
      errorWith("file-not-flights", /header/),
    );
    await assert.rejects(
      score(join(await temporaryFolder(t), "none.csv")),
      errorWith("file-not-found", /there is no such file/),
    );
    await assert.rejects(
      score(await temporaryFile(t, HEADER), { maxRejects: 2 }),
      errorWith("invalid-argument", /0 to 1/),
    );
  });

  it("closes the file if its header is refused", {
    skip: process.platform !== "linux" && "needs /proc",
  }, async (t) => {
    const path = await temporaryFile(t, `OPERA,MES\n${"Sky Airline,3\n".repeat(300_000)}`);
    const open = async () => (await readdir("/proc/self/fd")).length;
    const before = await open();
    for (let time = 0; time < 5; time++)
      await assert.rejects(score(path), errorWith("missing-column", /TIPOVUELO/));
    assert.ok((await open()) <= before + 1, "files stay open");
  });

  it("fails with the error of the sink, on one thread and on several", async (t) => {
    const path = await temporaryFile(t, `${HEADER}${"x,Sky Airline,N,3\n".repeat(1000)}`, "flights.csv.gz");
    const full = { write: () => Promise.reject(new Error("disk full")), reject: async () => {} };
    for (const threads of [1, 2])
      await assert.rejects(scoreFile(path, scores, full, { threads }), /disk full/);
  });

  it("reports its progress", async (t) => {
    const path = await temporaryFile(t, `${HEADER}${`${"x".repeat(200)},Sky Airline,N,3\n`.repeat(20_000)}`);
    const reported: number[] = [];
    await scoreFile(
      path,
      scores,
      { write: async () => {}, reject: async () => {} },
      { threads: 1, onProgress: (bytes, of) => reported.push(bytes / of) },
    );
    assert.equal(reported.at(-1), 1);
    assert.ok(reported.length > 1);
    assert.deepEqual(
      reported.toSorted((a, b) => a - b),
      reported,
    );
  });
});
