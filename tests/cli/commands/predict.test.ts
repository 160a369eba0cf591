import assert from "node:assert/strict";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { setTimeout } from "node:timers/promises";
import { loadModelOf } from "../../../src/models/artefact/registry.ts";
import { scoreIndex } from "../../../src/models/baseline/score-table.ts";
import { temporaryFile, temporaryFolder } from "../../flights/temporary-folder.ts";
import { puntual, startPuntual } from "../run-puntual.ts";

const HEADER = "OPERA,TIPOVUELO,MES,x\n";
const GOOD = "Sky Airline,N,3,x\n";
const { scores } = await loadModelOf("baseline", "baseline");

/** Returns the columns that the shipped baseline appends to a row. */
function scoreOf(airline: string, flightType: "I" | "N", month: number): string {
  const code = scores.airlines.indexOf(airline);
  const probability = scores.probabilities[scoreIndex(code, flightType === "I" ? 0 : 1, month)];
  return `,${probability.toFixed(6)},${probability > scores.threshold ? 1 : 0}`;
}

describe("puntual predict", () => {
  it("writes each row as it was read, with two more columns, and the rejected ones to a file beside it", async (t) => {
    const path = await temporaryFile(
      t,
      `${HEADER.replace("\n", "\r\n")}Sky Airline,N,3,"a ""b"", c"\r\nAlas,N,3,"x\ny"\r\n\r\nCopa Air,I,12,\n` +
        `Copa Air,I,"1,2",\nCopa Air,I,1\n${GOOD.repeat(57)}`,
    );
    const out = `${path}.scored`;
    const { code, stdout, stderr } = await puntual(["predict", path, "--out", out]);
    assert.equal(code, 0, stderr);
    assert.equal(stdout, "");
    assert.match(
      stderr,
      /^wrote .*\.scored: 59 flights scored with baseline [0-9a-f]{16}; 3 rows rejected, listed in .*\.rejects\.csv\n$/,
    );
    const sky = scoreOf("Sky Airline", "N", 3);
    assert.equal(
      await readFile(out, "utf8"),
      `OPERA,TIPOVUELO,MES,x,delay_probability,delayed\r\nSky Airline,N,3,"a ""b"", c"${sky}\r\n` +
        `Copa Air,I,12,${scoreOf("Copa Air", "I", 12)}\n${`Sky Airline,N,3,x${sky}\n`.repeat(57)}`,
    );
    assert.equal(
      await readFile(`${out}.rejects.csv`, "utf8"),
      `line,column,value,reason\n3,OPERA,Alas,not in the training data\n` +
        `7,MES,"1,2",not a month; allowed: 1 to 12\n8,,"Copa Air,I,1",3 fields where the header has 4\n`,
    );
  });

  it("writes to standard output without --out, and prints the first ten rejected rows", async (t) => {
    const path = await temporaryFile(t, `${HEADER}${"Alas,N,3,x\n".repeat(12)}${GOOD}`);
    const { code, stdout, stderr } = await puntual(["predict", path, "--max-rejects", "100%"]);
    assert.equal(code, 0);
    assert.equal(
      stdout,
      `OPERA,TIPOVUELO,MES,x,delay_probability,delayed\nSky Airline,N,3,x${scoreOf("Sky Airline", "N", 3)}\n`,
    );
    const lines = stderr.trimEnd().split("\n");
    assert.equal(lines.length, 11);
    assert.equal(lines[0], 'line 2: OPERA "Alas": not in the training data');
    assert.match(lines[10], /^1 flights scored with baseline [0-9a-f]{16}; 12 rows rejected$/);
  });

  it("leaves no file of rejected rows if there are none", async (t) => {
    const folder = await temporaryFolder(t);
    await writeFile(join(folder, "flights.csv"), HEADER + GOOD);
    await puntual(["predict", "flights.csv", "--out", "scored.csv"], { cwd: folder });
    assert.deepEqual((await readdir(folder)).sort(), ["flights.csv", "scored.csv"]);
  });

  it("writes nothing and fails if over 5 % of the rows are rejected; exactly 5 % pass", async (t) => {
    const folder = await temporaryFolder(t);
    await writeFile(join(folder, "over.csv"), `${HEADER}${GOOD.repeat(94)}${"Alas,N,3,x\n".repeat(6)}`);
    await writeFile(join(folder, "exactly.csv"), `${HEADER}${GOOD.repeat(95)}${"Alas,N,3,x\n".repeat(5)}`);
    const over = await puntual(["predict", "over.csv", "--out", "scored.csv"], { cwd: folder });
    assert.equal(over.code, 2);
    assert.equal(
      over.stderr,
      "puntual: over.csv: 6 of 100 rows rejected, over the limit of 5 %; " +
        'first: line 96: OPERA "Alas": not in the training data\n',
    );
    assert.deepEqual((await readdir(folder)).sort(), ["exactly.csv", "over.csv"]);
    const exactly = await puntual(["predict", "exactly.csv", "--out", "scored.csv"], { cwd: folder });
    assert.equal(exactly.code, 0);
    assert.match(exactly.stderr, /95 flights scored .*; 5 rows rejected/);
  });

  it("says which columns of an earlier forecast it replaced", async (t) => {
    const path = await temporaryFile(t, HEADER + GOOD);
    const first = await puntual(["predict", path]);
    const again = await puntual(["predict", await temporaryFile(t, first.stdout, "scored.csv")]);
    assert.equal(again.stdout, first.stdout);
    assert.match(
      again.stderr,
      /scored\.csv: replaced its columns delay_probability, delayed, an earlier forecast\n/,
    );
  });

  it("counts a row whose quote never closes, and refuses a file with too many of them", async (t) => {
    const stray = `"${GOOD}`;
    const few = await puntual([
      "predict",
      await temporaryFile(t, HEADER + GOOD.repeat(100) + stray + GOOD.repeat(50)),
    ]);
    assert.equal(few.code, 0);
    assert.match(
      few.stderr,
      /^line 102: a quote that does not close within 20 lines\n150 flights .*; 1 rows rejected\n$/,
    );
    const many = await puntual([
      "predict",
      await temporaryFile(t, HEADER + (GOOD.repeat(9) + stray).repeat(9)),
    ]);
    assert.deepEqual([many.code, many.stderr.match(/9 of 90 rows rejected/)?.length], [2, 1]);
  });

  it("reports invalid input in one line, with exit code 2", async (t) => {
    const folder = await temporaryFolder(t);
    await mkdir(join(folder, "folder.csv"));
    await writeFile(join(folder, "flights.csv"), HEADER + GOOD);
    await writeFile(join(folder, "pipes.csv"), "OPERA|TIPOVUELO|MES\nSky Airline|N|3\n");
    const cases = [
      [["none.csv"], /^puntual: none\.csv: there is no such file\n$/],
      [
        ["pipes.csv"],
        /^puntual: pipes\.csv: has no column .*\(the separator must be a comma, a semicolon or a tab\)\n$/,
      ],
      [["flights.csv", "--model", "none"], /^puntual: none: no such model; there are: baseline.*\n$/],
      [
        ["flights.csv", "--out", "folder.csv"],
        /^puntual: folder\.csv: cannot be written: it is a folder; only a regular file can be replaced\n$/,
      ],
    ] as const;
    const runs = cases.map(([args]) => puntual(["predict", ...args], { cwd: folder }));
    for (const [index, { code, stderr, stdout }] of (await Promise.all(runs)).entries()) {
      assert.match(stderr, cases[index][1]);
      assert.equal(code, 2);
      assert.equal(stdout, "");
    }
    assert.equal((await readdir(folder)).length, 3);
  });

  it("does not replace a device named as its output", async (t) => {
    const folder = await temporaryFolder(t);
    await writeFile(join(folder, "flights.csv"), HEADER + GOOD);
    await symlink("/dev/null", join(folder, "device"));
    const { code, stderr } = await puntual(["predict", "flights.csv", "--out", "device"], { cwd: folder });
    assert.equal(code, 2);
    assert.match(stderr, /device: cannot be written: it is a device/);
  });

  it("ends quietly when its reader closes the output", async (t) => {
    const path = await temporaryFile(t, HEADER + GOOD.repeat(100_000));
    const child = startPuntual(["predict", path]);
    let stderr = "";
    child.stderr?.on("data", (chunk) => {
      stderr += chunk;
    });
    child.stdout?.once("data", () => child.stdout?.destroy());
    const [code] = await once(child, "close");
    assert.equal(stderr, "");
    assert.equal(code, 0);
  });

  it("fails if standard output cannot be written", {
    skip: process.platform !== "linux" && "needs /dev/full",
  }, async (t) => {
    const path = await temporaryFile(t, HEADER + GOOD);
    const full = openSync("/dev/full", "w");
    t.after(() => closeSync(full));
    const { code, stderr } = await puntual(["predict", path], { stdout: full });
    assert.equal(code, 1);
    assert.match(stderr, /ENOSPC/);
  });

  for (const [signal, exit, left] of [
    ["SIGINT", 130, false],
    ["SIGKILL", null, true],
  ] as const) {
    it(`leaves an existing file unchanged when ${signal} ends it midway`, async (t) => {
      const folder = await temporaryFolder(t);
      await writeFile(join(folder, "flights.csv"), `${HEADER}Alas,N,3,x\n${GOOD.repeat(2_000_000)}`);
      await writeFile(join(folder, "scored.csv"), "old\n");
      const child = startPuntual(["predict", "flights.csv", "--out", "scored.csv"], { cwd: folder });
      const closed = once(child, "close");
      while (!(await hasBegun(folder)) && child.exitCode === null) await setTimeout(5);
      child.kill(signal);
      const [code] = await closed;
      assert.equal(code, exit);
      assert.equal(await readFile(join(folder, "scored.csv"), "utf8"), "old\n");
      const others = (await readdir(folder)).filter(
        (name) => name !== "flights.csv" && name !== "scored.csv",
      );
      assert.equal(others.length > 0, left, others.join(", "));
      assert.ok(
        others.every((name) => name.endsWith(".tmp")),
        others.join(", "),
      );
      await writeFile(join(folder, "few.csv"), HEADER + GOOD);
      assert.equal((await puntual(["predict", "few.csv", "--out", "other.csv"], { cwd: folder })).code, 0);
      const names = await readdir(folder);
      assert.deepEqual(
        names.sort(),
        ["few.csv", "flights.csv", "other.csv", "scored.csv"],
        "the next run tidies up",
      );
    });
  }
});

/** Whether rows have been written to a file that does not have its final name yet. */
async function hasBegun(folder: string): Promise<boolean> {
  const temporary = (await readdir(folder)).filter((name) => /^\.scored\.csv\.[0-9a-f-]+\.tmp$/.test(name));
  const sizes = await Promise.all(
    temporary.map((name) =>
      stat(join(folder, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.some((size) => size > 1000);
}
