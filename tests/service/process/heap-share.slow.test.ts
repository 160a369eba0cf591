import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";
import { after, describe, test } from "node:test";
import fc from "fast-check";
import { cgroupSkip, MemoryCgroup } from "../../../bench/processes/memory-cgroup.ts";
import { heapOptions, memoryShare } from "../../../src/service/process/heap-share.ts";
import { ServerProcess } from "../server-process.ts";

/** The memory of a process outside its heap, and of the process that supervises others, in MiB, as measured. */
const [BESIDE_HEAP, PRIMARY] = [57, 31];

/** The sizes that options set, in MiB. */
function sizesOf(options: readonly string[]): { oldSpace: number; semiSpace: number } {
  const last = (name: string) =>
    Number(options.findLast((option) => option.startsWith(`--max-${name}-size=`))?.split("=")[1]);
  return { oldSpace: last("old-space"), semiSpace: last("semi-space") };
}

describe("the heap of a process", () => {
  test("leaves room for all that is not heap, in any container with enough memory", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 512, max: 65_536 }),
        fc.integer({ min: 1, max: 64 }),
        (limit, workers) => {
          const share = memoryShare(limit, workers);
          fc.pre(share >= 118 && share < 4096);
          const { oldSpace, semiSpace } = sizesOf(heapOptions(share, []));
          assert.ok(oldSpace >= 44 && semiSpace >= 1 && semiSpace <= 16, `${oldSpace}, ${semiSpace}`);
          assert.ok(oldSpace <= share / 2);
          assert.ok((oldSpace + 3 * semiSpace + BESIDE_HEAP) * workers + PRIMARY <= limit);
        },
      ),
    );
  });

  test("grows with its share", () => {
    const sizes = [118, 160, 236, 512, 1024, 2048].map((share) => sizesOf(heapOptions(share, [])));
    assert.deepEqual(sizes, [
      { oldSpace: 44, semiSpace: 1 },
      { oldSpace: 58, semiSpace: 2 },
      { oldSpace: 102, semiSpace: 4 },
      { oldSpace: 256, semiSpace: 8 },
      { oldSpace: 512, semiSpace: 16 },
      { oldSpace: 1024, semiSpace: 16 },
    ]);
  });

  test("is V8's own if there is plenty of memory, or the operator's if they set it", () => {
    assert.deepEqual(heapOptions(8192, []), []);
    for (const own of [
      "--max-old-space-size=300",
      "--trace-warnings --max_old_space_size=300",
      "--max-old-space-size-percentage=40",
      "--max-heap-size=300",
    ]) {
      assert.deepEqual(heapOptions(512, ["--inspect", own]), [], own);
    }
    assert.equal(heapOptions(512, ["--max-semi-space-size=8", "--no-max-old-space-sizes"]).length, 2);
  });
});

describe("in a container", { skip: cgroupSkip(), timeout: 120_000 }, () => {
  /** Starts the service in a memory cgroup; both end with the test. */
  async function serve(
    mebibytes: number,
    workers: number,
    environment: Readonly<Record<string, string>> = {},
  ) {
    const group = MemoryCgroup.create(mebibytes);
    const [shell, args] = group.command(
      process.execPath,
      ...["--max-semi-space-size=8", "src/cli/puntual.js", "serve", "--workers", String(workers)],
    );
    const server = new ServerProcess({
      executable: shell,
      command: args,
      environment: { LOG_LEVEL: "warn", NODE_OPTIONS: "", ...environment },
    });
    after(async () => {
      server.child.kill("SIGTERM");
      await server.ended;
      group.remove();
    });
    await server.url();
    return { server, group };
  }

  /** The options of Node.js that each process of a group was started with. */
  function optionsIn(group: MemoryCgroup): string[][] {
    return group.processes.map((id) => {
      const [, ...args] = readFileSync(`/proc/${id}/cmdline`, "utf8").split("\0");
      return args.slice(
        0,
        args.findIndex((arg) => !arg.startsWith("--")),
      );
    });
  }

  /** The largest heap that V8 allows with these options in a group, in MiB. */
  function heapLimit(group: MemoryCgroup, options: readonly string[]): number {
    const print = "require('v8').getHeapStatistics().heap_size_limit / 2 ** 20";
    const [shell, args] = group.command(process.execPath, ...options, "--print", print);
    return Number(execFileSync(shell, args, { env: {}, encoding: "utf8" }));
  }

  for (const [mebibytes, workers] of [
    [512, 1],
    [512, 2],
    [640, 4],
  ]) {
    test(`of ${mebibytes} MiB, the heaps of ${workers} fit with all that is not heap`, async () => {
      const { group } = await serve(mebibytes, workers);
      const options = optionsIn(group);
      const serving = workers === 1 ? options : options.slice(1);
      assert.equal(serving.length, workers);
      const heaps = serving.map((own) => heapLimit(group, own));
      const total = heaps.reduce((sum, heap) => sum + heap + BESIDE_HEAP, workers === 1 ? 0 : PRIMARY);
      assert.ok(total <= mebibytes, `${heaps.join(" + ")} MiB`);
      assert.ok(total >= 300, `${heaps.join(" + ")} MiB`);
    });
  }

  test("the operator's own heap has precedence", async () => {
    const { group } = await serve(512, 2, { NODE_OPTIONS: "--max-old-space-size=80" });
    assert.deepEqual(optionsIn(group).slice(1), [["--max-semi-space-size=8"], ["--max-semi-space-size=8"]]);
  });

  for (const [mebibytes, workers, share] of [
    [128, 1, 128],
    [640, 4, 150],
  ]) {
    test(`of ${mebibytes} MiB, ${workers} of them say once that the memory is too little`, async () => {
      const { server } = await serve(mebibytes, workers);
      const [line] = await server.says(
        "too little memory: requests of many flights may be refused, or the service killed",
      );
      const { severity, limitMiB, processes, shareMiB, neededMiB } = line;
      assert.deepEqual(
        { severity, limitMiB, processes, shareMiB, neededMiB },
        { severity: "WARNING", limitMiB: mebibytes, processes: workers, shareMiB: share, neededMiB: 192 },
      );
      assert.equal(server.lines.filter(({ message }) => message === line.message).length, 1);
    });
  }
});
