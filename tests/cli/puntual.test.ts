import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { VERSION } from "../../src/version.ts";
import { puntual } from "./run-puntual.ts";

const COMMANDS = ["inspect", "train", "compare", "predict", "serve", "synth", "models"];

describe("the command line", () => {
  it("lists its commands, with exit code 0 on request and 2 without a command", async () => {
    const [asked, help, bare] = await Promise.all([
      puntual(["--help"]),
      puntual(["help", "predict"]),
      puntual([]),
    ]);
    for (const command of COMMANDS) assert.match(asked.stdout, new RegExp(`^  ${command} `, "m"));
    assert.equal(asked.code, 0);
    assert.match(help.stdout, /^Usage: puntual predict /);
    assert.equal(bare.stderr, asked.stdout);
    assert.equal(bare.code, 2);
  });

  it("prints its version", async () => {
    assert.deepEqual(await puntual(["--version"]), { code: 0, stdout: `${VERSION}\n`, stderr: "" });
  });

  it("has help for each command", async () => {
    const commands = [...COMMANDS.map((name) => [name]), ["models", "export"]];
    const runs = commands.map((command) => puntual([...command, "--help"]));
    for (const [index, { code, stdout, stderr }] of (await Promise.all(runs)).entries()) {
      const command = commands[index].join(" ");
      assert.match(stdout, new RegExp(`^Usage: puntual ${command} `));
      assert.match(stdout, /^ {2}-h, --help /m, command);
      assert.equal(stderr, "", command);
      assert.equal(code, 0, command);
    }
  });

  it("refuses wrong usage in a line or two, with exit code 2", async () => {
    const cases = [
      [["fly"], /^error: unknown command 'fly'\n/],
      [["predict"], /^error: missing required argument 'flights'\n/],
      [["train", "a.csv", "--lerner", "logistic"], /^error: unknown option '--lerner'\n/],
      [["train", "a.csv", "--learner", "magic"], /^error: .* Allowed choices are boosting, logistic\.\n/],
      [["predict", "a.csv", "--max-rejects", "lots"], /^error: .* A percentage from 0 to 100 is allowed\.\n/],
      [["models", "export", "baseline"], /^error: required option '--format <name>' not specified\n/],
    ] as const;
    const runs = cases.map(([args]) => puntual(args));
    for (const [index, { code, stdout, stderr }] of (await Promise.all(runs)).entries()) {
      assert.match(stderr, cases[index][1]);
      assert.match(stderr, /\(see --help\)/);
      assert.equal(stdout, "");
      assert.equal(code, 2, stderr);
    }
  });
});
