import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { promisify } from "node:util";
import { CommanderError } from "commander";
import { synthCommand } from "../../../src/cli/commands/synth.ts";
import { PuntualError } from "../../../src/errors.ts";
import { parseProfile } from "../../../src/flights/synthetic/profile.ts";

const program = join(import.meta.dirname, "../../../src/cli/puntual.js");
const folder = mkdtempSync(join(tmpdir(), "puntual-synth-"));
after(() => rmSync(folder, { recursive: true }));

/** Runs the command in this process; resolves to its standard error. */
async function synth(...args: readonly string[]): Promise<string> {
  const said: string[] = [];
  const { error } = console;
  console.error = (line: string) => said.push(line);
  try {
    const command = synthCommand()
      .exitOverride()
      .configureOutput({ writeErr: () => {} });
    await command.parseAsync(args, { from: "user" });
  } finally {
    console.error = error;
  }
  return said.join("\n");
}

const inFolder = (name: string) => join(folder, name);

test("writes a file and says so", async () => {
  const out = inFolder("flights.csv");
  assert.equal(
    await synth("--rows", "10000", "--seed", "3", "--year", "2019", "--out", out),
    `wrote 10000 synthetic flights of 2019 (seed 3) to ${out}`,
  );
  const lines = readFileSync(out, "utf8").trimEnd().split("\n");
  assert.equal(lines.length, 10_001);
  assert.ok(lines.slice(1).every((line) => line.startsWith("2019-")));
});

test("describes a file of flights, and writes flights with that profile", async () => {
  const flights = inFolder("described.csv");
  const profile = inFolder("profile.json");
  await synth("--rows", "3000", "--out", flights);
  const args = ["--describe", flights, "--origin", "SAEZ", "--origin-city", "Buenos Aires"];
  assert.equal(await synth(...args, "--out", profile), `wrote the profile of 3000 flights to ${profile}`);
  assert.equal(parseProfile(readFileSync(profile, "utf8"), profile).origin, "SAEZ");
  await synth("--rows", "5", "--profile", profile, "--out", flights);
  const [, ...rows] = readFileSync(flights, "utf8").trimEnd().split("\n");
  assert.ok(rows.length === 5 && rows.every((row) => row.includes(",SAEZ,") && row.includes("Buenos Aires")));
});

for (const [args, name, value] of [
  [["--rows", "-1"], "--rows", "-1"],
  [["--rows", "abc"], "--rows", "abc"],
  [["--rows", "1.5"], "--rows", "1.5"],
  [["--rows", "20000001"], "--rows", "20000001"],
  [["--rows", "9".repeat(400)], "--rows", "9".repeat(400)],
  [["--rows", "5", "--seed", "-1"], "--seed", "-1"],
  [["--rows", "5", "--year", "20170"], "--year", "20170"],
  [[], "--rows", "nothing"],
] as const) {
  test(`refuses ${args.join(" ").slice(0, 30) || "to go without --rows"}`, async () => {
    await assert.rejects(synth(...args), (error) => {
      assert.ok(error instanceof PuntualError && error.code === "invalid-argument");
      const { name: found, value: came, allowed } = error.details as Record<string, string>;
      assert.deepEqual([found, came], [name, value]);
      assert.match(allowed, /^a whole number from \d+ to \d+$/);
      return true;
    });
  });
}

test("refuses a profile that is missing, a folder or invalid", async () => {
  const text = inFolder("text.json");
  writeFileSync(text, "Fecha-I");
  const code = (path: string) =>
    synth("--rows", "5", "--profile", path).catch((error: PuntualError) => error.code);
  assert.equal(await code(inFolder("missing.json")), "file-not-found");
  assert.equal(await code(folder), "not-a-file");
  assert.equal(await code(text), "invalid-argument");
});

test("refuses to describe and to write flights at once", async () => {
  await assert.rejects(synth("--rows", "5", "--describe", "flights.csv"), CommanderError);
});

test("leaves no file behind when it fails", async () => {
  const before = readdirSync(folder);
  await assert.rejects(synth("--rows", "5", "--out", join(folder, "no-folder", "flights.csv")), PuntualError);
  await assert.rejects(
    synth("--describe", inFolder("missing.csv"), "--out", inFolder("p.json")),
    PuntualError,
  );
  assert.deepEqual(readdirSync(folder), before);
});

test("writes rows to standard output and messages to standard error", async () => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [program, "synth", "--rows", "3"]);
  assert.equal(stdout.trimEnd().split("\n").length, 4);
  assert.match(stderr, /^wrote 3 synthetic flights of 2018 \(seed 1\) to standard output$/m);
});

test("ends quietly when its reader closes the output", async () => {
  const child = spawn(process.execPath, [program, "synth", "--rows", "100000"]);
  let complaints = "";
  child.stderr.on("data", (text) => {
    complaints += text;
  });
  await once(child.stdout, "data");
  child.stdout.destroy();
  const [exitCode] = await once(child, "exit");
  assert.deepEqual([exitCode, complaints], [0, ""]);
});

test("bad input ends with exit code 2 and one clear line", async () => {
  await assert.rejects(promisify(execFile)(process.execPath, [program, "synth", "--rows", "abc"]), {
    code: 2,
    stderr: "puntual: --rows: abc is not allowed; allowed: a whole number from 0 to 20000000\n",
  });
});
