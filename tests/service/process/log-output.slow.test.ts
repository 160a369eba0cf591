import assert from "node:assert/strict";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import { ServerProcess, type ServerStart } from "../server-process.ts";
import { diskSkip, SmallDisk } from "../small-disk.ts";

const LOST = /^puntual_log_lines_lost_total (\d+)$/m;

/** Asks so many times; every answer has to arrive. */
async function ask(url: string, times: number): Promise<void> {
  const path = `/health?${"x".repeat(8000)}`;
  for (let asked = 0; asked < times; asked += 20) {
    const answers = await Promise.all(Array.from({ length: 20 }, () => fetch(url + path)));
    for (const answer of answers) assert.deepEqual(await answer.json(), { status: "OK" });
  }
}

async function linesLost(url: string): Promise<number> {
  const metrics = await fetch(`${url}/metrics`);
  return Number(LOST.exec(await metrics.text())?.[1]);
}

/** Starts a service that ends with its test. */
function startServer(t: TestContext, start: ServerStart): ServerProcess {
  const server = new ServerProcess(start);
  t.after(() => server.child.kill("SIGKILL"));
  return server;
}

for (const workers of ["1", "2"]) {
  const environment = { PUNTUAL_WORKERS: workers };
  describe(`a service of ${workers === "1" ? "one process" : "two workers"}`, () => {
    test("serves on where neither log nor messages can be written, and counts what is lost", {
      skip: process.platform !== "linux" && "no /dev/full",
    }, async (t) => {
      const full = openSync("/dev/full", "w");
      const port = 20_000 + Math.floor(Math.random() * 10_000);
      const server = startServer(t, {
        environment: { ...environment, PORT: String(port) },
        outputs: [full, full],
      });
      closeSync(full);
      const url = `http://127.0.0.1:${port}`;
      while (!(await fetch(url).catch(() => undefined)))
        await new Promise((resolve) => setTimeout(resolve, 20));
      await ask(url, 200);
      assert.ok((await linesLost(url)) > 0);
      server.child.kill("SIGTERM");
      assert.equal(await server.ended, 0);
    });

    test("serves on while the reader of its log stands still, and reports what is lost once it reads again", async (t) => {
      const server = startServer(t, { environment });
      const url = await server.url();
      server.child.stdout?.pause();
      await ask(url, 300);
      const lost = await linesLost(url);
      assert.ok(lost > 0);
      server.child.stdout?.resume();
      const [report] = await server.says("log lines lost"); // and every line is JSON
      assert.deepEqual([report.severity, report.reason], ["WARNING", "EAGAIN"]);
      assert.ok(Number(report.lines) >= lost); // those after the count included
      await fetch(`${url}/status`);
      server.child.kill("SIGTERM");
      assert.equal(await server.ended, 0);
      assert.equal(server.lines.at(-1)?.message, workers === "1" ? "closing" : "worker ended");
      assert.ok(server.stdout.endsWith("\n"));
    });

    test("has only whole lines in its log after its disk was full", { skip: diskSkip }, async (t) => {
      const disk = new SmallDisk(64);
      const path = join(disk.folder, "log");
      const file = openSync(path, "a");
      try {
        const server = startServer(t, { environment, outputs: [file, "pipe"] });
        const url = await server.url();
        await ask(url, 80);
        const before = readFileSync(path).length;
        assert.ok(before > 60_000);
        disk.resize(4096);
        await ask(url, 20);
        server.child.kill("SIGTERM");
        assert.equal(await server.ended, 0);
        const lines = readFileSync(path, "utf8")
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line));
        assert.equal(lines.filter(({ message }) => message === "request").length, 100);
      } finally {
        closeSync(file);
        disk.remove();
      }
    });
  });
}
