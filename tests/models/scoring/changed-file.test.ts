import assert from "node:assert/strict";
import {
  appendFileSync,
  copyFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { readTrainingFile } from "../../../src/models/lifecycle.ts";
import { scoreFile } from "../../../src/models/scoring/score-file.ts";
import { errorWith } from "../../flights/expected-error.ts";
import { writeParquet } from "../../flights/reading/parquet-file.ts";
import { temporaryFolder } from "../../flights/temporary-folder.ts";
import { handMadeScores } from "./hand-made-scores.ts";

/** More than the 1 MB that is read ahead. */
const ROWS = 150_000;
const text = `OPERA,TIPOVUELO,MES\n${"Sky Airline,N,3\n".repeat(ROWS)}`;

const scores = handMadeScores(["Sky Airline"]);

/** Scores a file, and changes it when the first rows have been scored. */
function scoredWhile(path: string, change: (path: string) => void) {
  let isChanged = false;
  return scoreFile(
    path,
    scores,
    {
      async write() {
        if (!isChanged) change(path);
        isChanged = true;
      },
      reject: async () => {},
    },
    { threads: 1, maxRejects: 1 },
  );
}

const CHANGES: Readonly<Record<string, { change: (path: string) => void; reason: RegExp }>> = {
  "is cut short": { change: (path) => truncateSync(path, 1000), reason: /it shrank from \d+ to 1000 bytes/ },
  "is emptied": { change: (path) => truncateSync(path, 0), reason: /it shrank from \d+ to 0 bytes/ },
  grows: {
    change: (path) => appendFileSync(path, "Sky Airline,N,3\n"),
    reason: /it grew from \d+ to \d+ bytes/,
  },
  "is written to in place": { change: (path) => utimesSync(path, 1, 1), reason: /it was written to/ },
  "is replaced": {
    change(path) {
      copyFileSync(path, `${path}.new`);
      renameSync(`${path}.new`, path);
    },
    reason: /another file has its name now/,
  },
  "is removed": { change: (path) => rmSync(path), reason: /it was removed/ },
};

describe("a file that changes while it is read", () => {
  for (const [name, write] of [
    ["flights.csv", async (path: string) => writeFileSync(path, text)],
    ["flights.csv.gz", async (path: string) => writeFileSync(path, gzipSync(text))],
    [
      "flights.parquet",
      (path: string) =>
        writeParquet(
          path,
          `SELECT 'Sky Airline' AS "OPERA", 'N' AS "TIPOVUELO", 3 AS "MES" FROM range(${ROWS})`,
        ),
    ],
  ] as const) {
    for (const [what, { change, reason }] of Object.entries(CHANGES)) {
      it(`is an error for ${name} that ${what}`, async (t) => {
        const path = join(await temporaryFolder(t), name);
        await write(path);
        const message = new RegExp(
          `: changed while it was read: ${reason.source}; read it again when nothing writes to it$`,
        );
        await assert.rejects(scoredWhile(path, change), errorWith("file-changed", message));
      });
    }
  }

  it("is an error for training too, which reads it several times, and of several files whichever it is", async (t) => {
    const folder = await temporaryFolder(t);
    const paths = ["first.csv", "second.csv"].map((name) => join(folder, name));
    for (const path of paths) {
      for (const each of paths) writeFileSync(each, text);
      const options = {
        /** Read where the reading of the files begins. */
        get maxRejects() {
          truncateSync(path, 1000);
          return undefined;
        },
      };
      const reading = readTrainingFile("baseline", path === paths[0] ? path : paths, options);
      await assert.rejects(reading, errorWith("file-changed", new RegExp(`^${path}: .*it shrank`)));
    }
  });

  it("is no error if it was only read, or got another name for itself", async (t) => {
    const path = join(await temporaryFolder(t), "flights.csv");
    writeFileSync(path, text);
    assert.equal((await scoredWhile(path, (same) => copyFileSync(same, `${same}.copy`))).scored, ROWS);
  });
});
