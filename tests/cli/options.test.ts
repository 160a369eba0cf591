import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Command } from "commander";
import { jsonOption, maxRejectsOption } from "../../src/cli/options.ts";

/** Parses a command line into options; commander's errors are thrown, not printed. */
function parse(...args: string[]): { maxRejects: number; json?: true } {
  return new Command()
    .addOption(maxRejectsOption())
    .addOption(jsonOption())
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .parse(args, { from: "user" })
    .opts();
}

describe("options that commands share", () => {
  it("parses the allowed rejects as a percentage, with or without its sign", () => {
    assert.deepEqual(parse(), { maxRejects: 0.05 });
    for (const [text, share] of [
      ["0", 0],
      ["2.5", 0.025],
      ["7%", 0.07],
      ["100", 1],
    ] as const)
      assert.equal(parse("--max-rejects", text).maxRejects, share);
  });

  it("refuses an invalid percentage", () => {
    for (const text of ["", "five", "-1", "101", "1e1", "5 %", "5%%", ".5", "Infinity"])
      assert.throws(() => parse(`--max-rejects=${text}`), /A percentage from 0 to 100 is allowed/, text);
  });

  it("has an option for JSON", () => {
    assert.equal(parse("--json").json, true);
  });
});
