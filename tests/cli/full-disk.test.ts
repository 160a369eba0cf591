import assert from "node:assert/strict";
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, describe, test } from "node:test";
import { diskSkip, SmallDisk } from "../service/small-disk.ts";
import { puntual } from "./run-puntual.ts";

const folder = mkdtempSync(join(tmpdir(), "puntual-full-"));
after(() => rmSync(folder, { recursive: true }));
const flights = join(folder, "flights.csv");
writeFileSync(flights, `OPERA,TIPOVUELO,MES\n${"Grupo LATAM,N,3\n".repeat(5000)}`);

const timetable = join(folder, "timetable.csv");
await puntual(["synth", "--rows", "3000", "--out", timetable]);

const fullSkip = process.platform !== "linux" && "no /dev/full";

/** Runs the command line with an output on which nothing can be written. */
async function onFullDevice(output: "stdout" | "stderr", args: readonly string[]) {
  const full = openSync("/dev/full", "w");
  try {
    return await puntual(args, { [output]: full });
  } finally {
    closeSync(full);
  }
}

describe("standard output on a full disk", () => {
  for (const args of [
    ["--help"],
    ["--version"],
    ["predict", "--help"],
    ["predict", flights],
    ["models", "list"],
    ["models", "list", "--json"],
    ["models", "show", "baseline"],
    ["models", "verify", "baseline"],
    ["models", "export", "baseline", "--format", "xgboost"],
    ["explain", "--airline", "SKU", "--destination", "SCFA", "--scheduled", "2018-03-01T18:30"],
    ["keys", "new", "--name", "a", "--scopes", "forecast"],
    ["synth", "--rows", "10"],
  ]) {
    test(`fails \`${args.slice(0, 2).join(" ").replace(flights, "FLIGHTS")}\` in one line`, {
      skip: fullSkip,
    }, async () => {
      assert.deepEqual(await onFullDevice("stdout", args), {
        code: 1,
        stdout: "",
        stderr: "puntual: standard output: cannot be written: ENOSPC: no space left on device, write\n",
      });
    });
  }

  test("adds no key to a file of keys: it could not be read", { skip: fullSkip }, async () => {
    const file = join(folder, "keys.json");
    const args = ["keys", "new", "--name", "a", "--scopes", "forecast", "--file", file];
    assert.equal((await onFullDevice("stdout", args)).code, 1);
    assert.ok(!existsSync(file));
    assert.deepEqual(readdirSync(folder), ["flights.csv", "timetable.csv"]);
  });

  test("that takes a part of the rows is an error, not a short file", { skip: diskSkip }, async () => {
    const disk = new SmallDisk(64);
    const path = join(disk.folder, "out.csv");
    const file = openSync(path, "w");
    try {
      const { code, stderr } = await puntual(["predict", flights], { stdout: file });
      assert.ok(statSync(path).size > 0);
      assert.match(stderr, /^puntual: standard output: cannot be written: ENOSPC[^\n]*\n$/);
      assert.equal(code, 1);
    } finally {
      closeSync(file);
      disk.remove();
    }
  });
});

test("standard error on a full disk changes neither result nor exit code", { skip: fullSkip }, async () => {
  const { code, stdout } = await onFullDevice("stderr", ["predict", flights]);
  assert.deepEqual([code, stdout.split("\n").length], [0, 5002]);
  assert.equal((await onFullDevice("stderr", ["predict", join(folder, "none.csv")])).code, 2);
  assert.equal((await onFullDevice("stderr", ["fly"])).code, 2);
});

describe("--out on a full disk", { skip: diskSkip }, () => {
  for (const args of [
    ["predict", flights],
    ["synth", "--rows", "3000"],
    ["models", "export", "baseline", "--format", "xgboost", ".json"],
    // In Parquet, first the records are too large, then the Parquet file.
    ["predict", flights, ".parquet"],
    ["features", timetable, ".parquet"],
  ]) {
    const end = args.at(-1)?.startsWith(".") ? args.pop() : "";
    test(`fails \`${args[0]}\` in one line, with exit code 1, and leaves nothing ${end}`, async () => {
      const disk = new SmallDisk(64);
      const out = join(disk.folder, `out${end}`);
      try {
        const { code, stdout, stderr } = await puntual([...args, "--out", out]);
        const line = stderr.split("\n").find((each) => each.startsWith("puntual: "));
        assert.ok(
          line?.startsWith(`puntual: ${out}: cannot be written: ENOSPC: no space left on device`),
          stderr,
        );
        assert.deepEqual([code, stdout, stderr.endsWith(`${line}\n`)], [1, "", true]);
        assert.deepEqual(readdirSync(disk.folder), []);
      } finally {
        disk.remove();
      }
    });
  }

  test("fails with exit code 1 for several files too, each in one line", async () => {
    const disk = new SmallDisk(64);
    const several = join(folder, "several");
    mkdirSync(several);
    for (const name of ["a.csv", "b.csv"]) copyFileSync(flights, join(several, name));
    try {
      const { code, stderr } = await puntual(["predict", several, "--out", join(disk.folder, "out")]);
      assert.equal(code, 1);
      assert.match(stderr, /^error: .*b\.csv: cannot be written: ENOSPC[^\n]*$/m);
      assert.match(stderr, /^puntual: .*a\.csv: cannot be written: ENOSPC[^\n]*$/m);
      assert.deepEqual(readdirSync(join(disk.folder, "out")), []);
    } finally {
      disk.remove();
      rmSync(several, { recursive: true });
    }
  });
});
