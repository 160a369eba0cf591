import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  closeSync,
  constants,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  truncateSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { pino } from "pino";
import { LOG_FORMAT } from "../../../src/service/logging/log-format.ts";
import { LogLines } from "../../../src/service/logging/log-lines.ts";
import { diskSkip, SmallDisk } from "../small-disk.ts";

const folder = mkdtempSync(join(tmpdir(), "puntual-log-"));
after(() => rmSync(folder, { recursive: true }));

const { O_RDWR, O_NONBLOCK, O_APPEND, O_WRONLY, O_CREAT } = constants;
const MIB = 1 << 20;
let pipes = 0;

/** A real pipe of 64 KiB with a log at its one end; its other end is read on demand. */
class Pipe {
  readonly log: LogLines;
  readonly #fd: number;
  text = "";

  constructor() {
    const path = join(folder, String(pipes++));
    execFileSync("mkfifo", [path]);
    this.#fd = openSync(path, O_RDWR | O_NONBLOCK);
    this.log = new LogLines(this.#fd);
  }

  /** Reads what the pipe holds; false if that is nothing. */
  read(bytes = 1 << 16): boolean {
    try {
      const buffer = Buffer.alloc(bytes);
      this.text += buffer.toString("latin1", 0, readSync(this.#fd, buffer));
      return true;
    } catch {
      return false;
    }
  }

  /** Reads until nothing follows. */
  async readAll(): Promise<void> {
    const ended = this.log.end();
    let isEnded = false;
    void ended.then(() => {
      isEnded = true;
    });
    while (this.read() || !isEnded) await sleep(1);
    while (this.read());
  }
}

/** The numbers of the lines in a log that were not lost, and the number of those that were, by the log itself. */
function contentOf(text: string): { numbers: number[]; lost: number } {
  assert.ok(text === "" || text.endsWith("\n"));
  const lines = text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  const reports = lines.filter(({ message }) => message === "log lines lost");
  for (const { severity, time, reason } of reports) {
    assert.deepEqual([severity, reason], ["WARNING", "EAGAIN"]);
    assert.ok(!Number.isNaN(Date.parse(time)));
  }
  return {
    numbers: lines.flatMap(({ number }) => number ?? []),
    lost: reports.reduce((sum, { lines }) => sum + lines, 0),
  };
}

const lineOf = (number: number, length: number) =>
  `${JSON.stringify({ number, filler: "x".repeat(length) })}\n`;

describe("a log whose reader stands still", () => {
  test("keeps a megabyte, loses whole lines beyond it, and says how many where they are missing", async () => {
    const pipe = new Pipe();
    for (let number = 0; number < 20_000; number++) pipe.log.write(lineOf(number, 200));
    pipe.log.flush();
    const { linesLost } = pipe.log;
    assert.ok(linesLost > 10_000);
    await pipe.readAll();
    pipe.log.write(lineOf(20_000, 200));
    await pipe.readAll();
    const { numbers, lost } = contentOf(pipe.text);
    assert.equal(lost, linesLost);
    assert.deepEqual(numbers, [...Array(20_000 - linesLost).keys(), 20_000]);
    assert.ok(pipe.text.length < MIB + (1 << 17));
    assert.match(pipe.text, /"log lines lost"}\n\{"number":20000,[^\n]*\n$/);
  });

  test("writes whole lines in order, and counts each that is missing, however it is read", async () => {
    const step = fc.oneof(
      fc.record({ lines: fc.integer({ min: 1, max: 300 }), length: fc.integer({ min: 0, max: 3000 }) }),
      fc.record({ lines: fc.constant(1), length: fc.integer({ min: 60_000, max: 300_000 }) }),
      fc.record({ bytes: fc.integer({ min: 1, max: 1 << 16 }), times: fc.integer({ min: 1, max: 30 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const pipe = new Pipe();
        let number = 0;
        for (const step of steps) {
          if ("lines" in step) {
            for (let i = 0; i < step.lines; i++) {
              const line = lineOf(number++, step.length);
              if (number % 2 === 0) pipe.log.write(line);
              else pipe.log.relay(Buffer.from(line));
            }
          } else for (let i = 0; i < step.times && pipe.read(step.bytes); i++) await sleep(1);
        }
        await pipe.readAll();
        const { numbers, lost } = contentOf(pipe.text);
        assert.equal(lost, pipe.log.linesLost);
        assert.equal(numbers.length + lost, number);
        assert.deepEqual(
          numbers,
          numbers.toSorted((a, b) => a - b),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe("a log on a full disk", () => {
  test("loses lines and counts them", { skip: process.platform !== "linux" && "no /dev/full" }, async () => {
    const fd = openSync("/dev/full", "w"); // not closed: the log tries again until the end of the process
    const log = new LogLines(fd);
    for (let number = 0; number < 20_000; number++) log.write(lineOf(number, 200));
    assert.ok(log.linesLost > 10_000);
    await log.end();
  });

  for (const isTruncated of [false, true]) {
    const when = isTruncated ? "an operator empties it" : "the disk has room again";
    test(`has only whole lines after ${when}`, { skip: diskSkip }, async () => {
      const disk = new SmallDisk(64);
      const path = join(disk.folder, "log");
      const fd = openSync(path, O_WRONLY | O_CREAT | O_APPEND);
      try {
        const log = new LogLines(fd);
        for (let number = 0; number < 10_000; number++) log.write(lineOf(number, 200));
        log.flush();
        assert.ok(!readFileSync(path, "utf8").endsWith("\n"), "the disk ends within a line");
        if (isTruncated) truncateSync(path);
        disk.resize(4096);
        await log.end();
        log.write(lineOf(10_000, 200));
        await log.end();
        const lines = readFileSync(path, "utf8")
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line));
        const [report] = lines.filter(({ message }) => message === "log lines lost");
        assert.equal(report.reason, "ENOSPC");
        assert.equal(report.lines, log.linesLost);
        assert.equal(lines.at(-1).number, 10_000);
        const first = isTruncated ? lines[0].number - 1 : 0; // with the one that was torn
        assert.equal(lines.length - 1, 10_001 - log.linesLost - first);
      } finally {
        closeSync(fd);
        disk.remove();
      }
    });
  }
});

test("counts the lines that report a fault by their severity, lost ones included", () => {
  const log = new LogLines(openSync("/dev/full", O_WRONLY));
  const logger = pino(LOG_FORMAT, log);
  logger.info("starts");
  logger.warn({ severity: "ERROR" }, "warning");
  for (let line = 0; line < 3; line++) logger.error(new Error("long".repeat(200_000)), "error");
  logger.fatal("end");
  assert.deepEqual(log.lines, { WARNING: 1, ERROR: 3, CRITICAL: 1 });
  assert.ok(log.linesLost > 0);
});
