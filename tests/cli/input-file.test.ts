import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { describe, it } from "node:test";
import { setTimeout } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { makeUnusual } from "../files/unusual-files.ts";
import { temporaryFolder } from "../flights/temporary-folder.ts";
import { MAIN, puntual, startPuntual } from "./run-puntual.ts";
import { yearOfFlights } from "./year-of-flights.ts";

const FLIGHTS = "OPERA,TIPOVUELO,MES\nSky Airline,N,3\n";

describe("an input file", () => {
  it("may be standard input, compressed or not, for each command that reads one", async (t) => {
    const cwd = await temporaryFolder(t);
    const year = yearOfFlights();
    await writeFile(join(cwd, "year.csv"), year);
    for (const [command, ...options] of [["train", "--out", "model"], ["compare"]]) {
      const [fromFile, fromInput] = await Promise.all([
        puntual([command, "year.csv", ...options, "--json"], { cwd }),
        puntual([command, "-", ...options.map((name) => name.replace("model", "other")), "--json"], {
          cwd,
          stdin: gzipSync(year),
        }),
      ]);
      assert.equal(fromInput.code, 0, fromInput.stderr);
      const found = JSON.parse(fromInput.stdout.replace('"other"', '"model"'));
      assert.deepEqual({ ...found, version: "" }, { ...JSON.parse(fromFile.stdout), version: "" });
    }
    const scored = await puntual(["predict", "-", "--model", "./model"], { cwd, stdin: FLIGHTS });
    assert.match(
      scored.stdout,
      /^OPERA,TIPOVUELO,MES,delay_probability,delayed\nSky Airline,N,3,0\.\d{6},[01]\n$/,
    );
  });

  it("may be a pipe with a name", { skip: process.platform === "win32" }, async (t) => {
    const cwd = await temporaryFolder(t);
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    const run = puntual(["predict", "pipe", "--out", "out.csv"], { cwd });
    await writeFile(join(cwd, "pipe"), FLIGHTS);
    const { code, stderr } = await run;
    assert.equal(code, 0, stderr);
    assert.match(await readFile(join(cwd, "out.csv"), "utf8"), /^OPERA.*\nSky Airline,N,3,0\.\d{6},[01]\n$/);
  });

  it("is named as the user did where it cannot be used", async () => {
    const empty = await puntual(["predict", "-"], { stdin: "" });
    assert.deepEqual([empty.code, empty.stderr], [2, "puntual: standard input: is empty\n"]);
    const other = await puntual(["predict", "-"], { stdin: "a,b\n1,2\n" });
    assert.equal(other.code, 2);
    assert.match(
      other.stderr,
      /^puntual: standard input: has columns that no known layout explains: a, b; .+\n$/,
    );
    const twice = await puntual(["predict", "-", "--model", "operational", "--history", "-"], {
      stdin: FLIGHTS,
    });
    assert.equal(twice.code, 2);
  });

  it("is refused if it is a socket or a device, which may have no end, or a folder without files of flights", {
    skip: process.platform === "win32",
  }, async (t) => {
    const cwd = await temporaryFolder(t);
    await makeUnusual(t, (kind) => join(cwd, kind));
    for (const kind of ["a socket", "a device"]) {
      const { code, stderr } = await puntual(["predict", kind], { cwd });
      assert.deepEqual([code, stderr], [2, `puntual: ${kind}: is ${kind}; only a regular file is allowed\n`]);
    }
    const folder = await puntual(["predict", "a folder"], { cwd });
    assert.equal(folder.code, 2);
    assert.match(
      folder.stderr,
      /^puntual: a folder: holds no file of flights; allowed are a file, a folder of/,
    );
  });

  it("may be standard input by its other name, whatever kind that is", {
    skip: process.platform !== "linux",
  }, async (t) => {
    const cwd = await temporaryFolder(t);
    await writeFile(join(cwd, "flights.csv"), FLIGHTS);
    const script = `"$0" "$1" predict /dev/stdin`;
    for (const from of ["< flights.csv", "< <(cat flights.csv)"]) {
      const args = ["-c", `${script} ${from}`, process.execPath, MAIN];
      assert.match(
        execFileSync("bash", args, { cwd, encoding: "utf8" }),
        /\nSky Airline,N,3,0\.\d{6},[01]\n$/,
      );
    }
    const { code, stdout } = await puntual(["predict", "/dev/stdin"], { stdin: FLIGHTS });
    assert.equal(code, 0);
    assert.match(stdout, /\nSky Airline,N,3,/);
  });

  it("that a killed run had copied from a pipe is removed by the next such run", {
    skip: process.platform === "win32",
  }, async (t) => {
    const folder = await temporaryFolder(t);
    const copies = async () => (await readdir(folder)).filter((name) => name.startsWith(".puntual-input."));
    const env = { ...process.env, TMPDIR: folder };
    const child = startPuntual(["predict", "-"], { stdin: "", keepOpen: true, env });
    const closed = once(child, "close");
    while ((await copies()).length === 0) await setTimeout(5);
    child.kill("SIGKILL");
    await closed;
    assert.equal((await copies()).length, 1);
    assert.equal((await puntual(["predict", "-"], { stdin: FLIGHTS, env })).code, 0);
    assert.deepEqual(await copies(), []);
  });
});
