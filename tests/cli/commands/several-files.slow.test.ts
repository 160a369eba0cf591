import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { describe, it, type TestContext } from "node:test";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { sqlText, withDuckDb } from "../../../src/files/parquet/duckdb.ts";
import { temporaryFolder } from "../../flights/temporary-folder.ts";
import { puntual, startPuntual } from "../run-puntual.ts";
import { yearOfFlights } from "../year-of-flights.ts";

const HEADER = "OPERA,TIPOVUELO,MES,x\n";

/** Writes files of flights to score into a folder `in`. */
async function inputs(t: TestContext, files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = await temporaryFolder(t);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(cwd, "in", name, ".."), { recursive: true });
    await writeFile(join(cwd, "in", name), content);
  }
  return cwd;
}

/** Returns the rows of a Parquet file, and the types of its columns. */
function readParquet(path: string) {
  return withDuckDb(path, async (connection) => {
    const source = `read_parquet(${sqlText(path)}, hive_partitioning = false)`;
    const rows = (await connection.runAndReadAll(`SELECT * FROM ${source}`)).getRowsJS();
    const types = (await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${source}`)).getRowsJS();
    return { rows, types: types.map(([name, type]) => `${name} ${type}`) };
  });
}

describe("several files", () => {
  it("are scored each under its own name, the same as one by one, and the faulty ones do not stop the others", async (t) => {
    const cwd = await inputs(t, {
      "a.csv": `${HEADER}Sky Airline,N,3,1\n`,
      "below/b.csv": `${HEADER}Copa Air,I,12,2\n`,
      "bad.csv": "nothing,here\n1,2\n",
      "worse.csv": "",
    });
    const { code, stderr } = await puntual(["predict", "in", "--out", "out"], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /^in: 4 files, in\/a\.csv to in\/worse\.csv$/m);
    assert.match(stderr, /^wrote out\/below\/b\.csv: 1 flights scored with baseline/m);
    assert.match(stderr, /^2 of 4 files were not forecast$/m);
    assert.match(stderr, /in\/worse\.csv: is empty/);
    assert.match(stderr, /in\/bad\.csv: /);
    assert.deepEqual((await readdir(join(cwd, "out"), { recursive: true })).sort(), [
      "a.csv",
      "below",
      "below/b.csv",
    ]);
    const one = await puntual(["predict", "in/below/b.csv"], { cwd });
    assert.equal(await readFile(join(cwd, "out/below/b.csv"), "utf8"), one.stdout);
  });

  it("need a folder of their own for the forecasts", async (t) => {
    const cwd = await inputs(t, { "a.csv": HEADER, "a.csv.gz": "", "b.csv": HEADER });
    const refused = async (...args: readonly string[]) => {
      const { code, stderr } = await puntual(["predict", ...args], { cwd });
      assert.equal(code, 2);
      return stderr.split("\n").at(-2);
    };
    assert.match((await refused("in")) ?? "", /--out: nothing is not allowed; allowed: a folder/);
    assert.match(
      (await refused("in", "--out", "x.csv")) ?? "",
      /--out: x\.csv is not allowed; allowed: a folder/,
    );
    assert.match(
      (await refused("in", "--out", "out")) ?? "",
      /the forecasts of both in\/a\.csv and in\/a\.csv\.gz would be out\/a\.csv/,
    );
    assert.match(
      (await refused("in/b*", "--out", "in")) ?? "",
      /--out: in is not allowed; allowed: another folder: in\/b\.csv would replace a file to forecast/,
    );
    for (const out of ["in", "in/out", "in/../in/"]) {
      assert.match((await refused("in", "--out", out)) ?? "", /allowed: a folder outside in, of which/);
    }
    assert.match(
      (await refused("in/b*", "--out", "in/b.csv/out")) ?? "",
      /in\/b\.csv\/out: cannot be written: a folder is needed, and there is a file/,
    );
    assert.match((await refused("in/c*", "--out", "out")) ?? "", /in\/c\*: no file has such a name/);
    assert.match(
      (await refused("in/b.csv", "--format", "parquet")) ?? "",
      /--format: parquet is not allowed/,
    );
    assert.deepEqual(await readdir(cwd), ["in"]);
  });

  it("are those of the airports that are asked for", async (t) => {
    const row = `${HEADER}Sky Airline,N,3,1\n`;
    const cwd = await inputs(t, { "airport=SCEL/a.csv": row, "airport=KSEA/b.csv": row });
    const predict = (airport: string, out: string) =>
      puntual(["predict", "in", "--airport", airport, "--out", out], { cwd });
    const none = await predict("KJFK", "none");
    assert.deepEqual([none.code, none.stderr], [2, "puntual: in: has no usable row of KJFK\n"]);
    const { code, stderr } = await predict("SCEL", "out");
    assert.equal(code, 0, stderr);
    assert.match(stderr, /^in: 1 file, in\/airport=SCEL\/a\.csv$/m);
    assert.deepEqual((await readdir(cwd)).sort(), ["in", "out"]);
    assert.deepEqual(await readdir(join(cwd, "out")), ["airport=SCEL"]);
  });

  it("have all their notes printed, and their errors in the order of the files", async (t) => {
    const names = Array.from({ length: 12 }, (_, index) => `${index + 10}.csv`);
    const forecast = `${HEADER.trimEnd()},delay_probability,delayed\nSky Airline,N,3,1,0.5,1\n`;
    const good = Object.fromEntries(names.map((name) => [name, forecast]));
    const cwd = await inputs(t, {
      ...good,
      "1.csv": "a,b\n1,2\n",
      "2.csv": "",
      "3.parquet": "PAR1 PAR1 PAR1",
    });
    const { code, stderr } = await puntual(["predict", "in", "--out", "out"], { cwd });
    assert.equal(code, 2);
    for (const name of names) {
      assert.match(stderr, new RegExp(`^in/${name}: replaced its columns`, "m"));
      assert.match(stderr, new RegExp(`^wrote out/${name}: 1 flights scored with baseline`, "m"));
    }
    const lines = stderr.trimEnd().split("\n").slice(-4);
    assert.match(lines[0], /^error: in\/2\.csv: is empty$/);
    assert.match(lines[1], /^error: in\/3\.parquet: .*; allowed are \.csv, \.csv\.gz and \.parquet$/);
    assert.match(lines[2], /^3 of 15 files were not forecast$/);
    assert.match(lines[3], /^puntual: in\/1\.csv: has columns that no known layout explains/);
  });

  it("are forecast after one that ended its thread", async (t) => {
    const files = ["1.csv", "2.csv", "3.csv", "4.csv", "5.csv"];
    const cwd = await inputs(
      t,
      Object.fromEntries(files.map((name) => [name, `${HEADER}Sky Airline,N,3,1\n`])),
    );
    const deadly = `import { isMainThread, parentPort } from "node:worker_threads";
      if (!isMainThread) parentPort.on("message", ({ path }) => /[12]\\.csv$/.test(path) && process.exit(3));`;
    await writeFile(join(cwd, "deadly.mjs"), deadly);
    const env = { ...process.env, NODE_OPTIONS: `--import=${pathToFileURL(join(cwd, "deadly.mjs"))}` };
    const { code, stderr } = await puntual(["predict", "in", "--out", "out"], { cwd, env });
    assert.equal(code, 1);
    assert.match(stderr, /^2 of 5 files were not forecast$/m);
    assert.match(stderr, /in\/1\.csv: its thread ended/);
    assert.deepEqual(await readdir(join(cwd, "out")), ["3.csv", "4.csv", "5.csv"]);
  });

  for (const [signal, exit] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    it(`leave nothing unfinished behind where ${signal} ends the command`, async (t) => {
      // The second is a pipe that nothing writes to, of which a copy is begun.
      const cwd = await inputs(t, { "1.csv": `${HEADER}${"Sky Airline,N,3,1\n".repeat(1_000_000)}` });
      execFileSync("mkfifo", [join(cwd, "in/2.csv")]);
      for (const name of ["out", "tmp"]) await mkdir(join(cwd, name));
      const env = { ...process.env, TMPDIR: join(cwd, "tmp") };
      const begun = (name: string) =>
        readdirSync(join(cwd, name)).filter((file) => /^\..*\.tmp$/.test(file)).length;
      const child = startPuntual(["predict", "in", "--out", "out"], { cwd, env });
      const closed = once(child, "close");
      while ((begun("out") === 0 || begun("tmp") === 0) && child.exitCode === null) await setTimeout(5);
      child.kill(signal);
      assert.deepEqual(await closed, [exit, null]);
      assert.deepEqual([begun("out"), begun("tmp")], [0, 0]);
    });
  }

  it("are trained on as one, and the artefact records them", async (t) => {
    const whole = yearOfFlights();
    const [header, ...lines] = whole.trimEnd().split("\n");
    const part = (from: number, to?: number) => `${[header, ...lines.slice(from, to)].join("\n")}\n`;
    const cwd = await inputs(t, { "1.csv": part(0, 250), "2.csv": part(250), "../whole.csv": whole });
    const models = await Promise.all(
      ["in/*.csv", "whole.csv"].map(async (name, index) => {
        const { code, stderr } = await puntual(["train", name, "--out", `model${index}`], { cwd });
        assert.equal(code, 0, stderr);
        if (index === 0) assert.match(stderr, /^in\/\*\.csv: 2 files, in\/1\.csv to in\/2\.csv$/m);
        return readFile(join(cwd, `model${index}`, "model.json"), "utf8");
      }),
    );
    assert.equal(models[0], models[1]);
  });
});

describe("forecasts as Parquet", () => {
  it("have the values of the CSV, with types; blanks are missing, odd texts are kept", async (t) => {
    const rows = ['Sky Airline,N,3,"a ""b"", ñ"', "Copa Air,I,12,", 'Sky Airline,N,3,"two\nlines"'];
    const cwd = await inputs(t, { "a.csv": `${HEADER}${rows.join("\n")}\n` });
    const csv = await puntual(["predict", "in/a.csv"], { cwd });
    const { code, stderr } = await puntual(["predict", "in/a.csv", "--out", "a.parquet"], { cwd });
    assert.equal(code, 0, stderr);
    const { rows: read, types } = await readParquet(join(cwd, "a.parquet"));
    assert.deepEqual(types.slice(-2), ["delay_probability DOUBLE", "delayed TINYINT"]);
    assert.deepEqual(
      read.map((row) => row[3]),
      ['a "b", ñ', null, "two\nlines"],
    );
    const scores = [...csv.stdout.matchAll(/,(0\.\d{6}),([01])$/gm)].map(([, p, delayed]) => [
      Number(p),
      Number(delayed),
    ]);
    assert.deepEqual(
      read.map((row) => row.slice(-2)),
      scores,
    );
    assert.deepEqual((await readdir(cwd)).sort(), ["a.parquet", "in"]);
  });

  it("keep the types of a Parquet file, and understand semicolons, decimal commas and windows-1252", async (t) => {
    const text = "OPERA;TIPOVUELO;MES;Ciudad\nSky Airline;N;3;Bogot\xe1\n";
    const cwd = await inputs(t, {});
    await writeFile(join(cwd, "a.csv"), Buffer.from(text, "latin1"));
    await puntual(["predict", "a.csv", "--out", "a.parquet"], { cwd });
    const { rows } = await readParquet(join(cwd, "a.parquet"));
    assert.deepEqual([rows[0][3], typeof rows[0][4]], ["Bogotá", "number"]);
    await withDuckDb("", async (connection) => {
      const values =
        "'Copa Air' AS OPERA, 'I' AS TIPOVUELO, 12::TINYINT AS MES, 1.5::FLOAT AS x, DATE '2017-12-01' AS d";
      await connection.run(`COPY (SELECT ${values}) TO ${sqlText(join(cwd, "b.parquet"))}`);
    });
    await puntual(["predict", "b.parquet", "--out", "out.parquet"], { cwd });
    assert.deepEqual((await readParquet(join(cwd, "out.parquet"))).types.slice(0, 5), [
      ...["OPERA VARCHAR", "TIPOVUELO VARCHAR", "MES TINYINT", "x FLOAT", "d DATE"],
    ]);
  });

  it("leave nothing behind where the flights cannot be forecast", async (t) => {
    const cwd = await inputs(t, { "a.csv": `${HEADER}Alas,N,3,1\n` });
    const { code } = await puntual(["predict", "in/a.csv", "--out", "a.parquet"], { cwd });
    assert.equal(code, 2);
    assert.deepEqual(await readdir(cwd), ["in"]);
  });
});
