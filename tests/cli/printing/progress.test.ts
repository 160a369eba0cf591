import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { text } from "node:stream/consumers";
import { describe, it } from "node:test";

const PROGRESS = new URL("../../../src/cli/printing/progress.ts", import.meta.url).href;
const scriptIsHere = spawnSync("script", ["--version"]).stdout?.toString().includes("util-linux") ?? false;

/** Returns the output of a process that works in two steps, 1.1 seconds apart, with or without a terminal. */
async function show(terminal: boolean): Promise<string> {
  const source = `
    const { startProgress } = await import(${JSON.stringify(PROGRESS)});
    const progress = startProgress("scoring", 100);
    progress.update(1);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    progress.update(50);
    await new Promise((resolve) => setTimeout(resolve, 200));
    progress.update(1000);
    progress.stop();
    console.error("done");`;
  const command = [process.execPath, "--input-type=module", "--eval", source];
  const quoted = command.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(" ");
  const child = terminal
    ? spawn("script", ["-qec", quoted, "/dev/null"], { stdio: ["ignore", "pipe", "ignore"] })
    : spawn(command[0], command.slice(1), { stdio: ["ignore", "ignore", "pipe"] });
  return text((terminal ? child.stdout : child.stderr) as NodeJS.ReadableStream as never);
}

describe("progress", () => {
  it("is shown on a terminal once work takes over a second, and cleared at the end", {
    skip: scriptIsHere ? false : "needs the command script of util-linux",
  }, async () => {
    const shown = await show(true);
    assert.match(shown, /scoring .* 50 % {2}\d+ s left/);
    assert.doesNotMatch(shown, /scoring .* 1 % /);
    assert.match(shown, /done\s*$/);
  });

  it("is not shown if standard error is not a terminal", async () => {
    assert.equal(await show(false), "done\n");
  });
});
