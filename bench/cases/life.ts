import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, openSync, readSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { bundleServer, SERVER_FILE } from "../../build/server-bundle.ts";
import { readArtefact, writeArtefact } from "../../src/models/artefact/format.ts";
import { SHIPPED_MODELS } from "../../src/models/artefact/shipped-models.ts";
import { SteadyClients } from "../load/steady-clients.ts";
import { NODE, rounded } from "../processes/measured-process.ts";
import { freePort } from "../processes/running-server.ts";
import type { BenchCase } from "./bench-case.ts";

const KEEPING = 90;
const OPENING = 10;
const RESTARTS = 10;
const SWAPS = 10;
const WORKERS = 2;

const BODY = '{"flights":[{"OPERA":"Aerolineas Argentinas","TIPOVUELO":"N","MES":3}]}';
const HEAD = `POST /predict HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${BODY.length}\r\n`;

/** Counts failed requests during restarts and changes of the model, with clients that never retry. */
export const life: BenchCase = {
  name: "life",
  title: "Restarts and new models under load",
  about: `${RESTARTS} restarts of workers by SIGTERM and ${SWAPS} new models by SIGHUP, with ${WORKERS} workers under full load from clients that never retry: ${KEEPING} keep their connections, ${OPENING} open one for each request`,
  figures: {
    restarts: "Restarts of a worker",
    swaps: "New models",
    answered: "Requests answered",
    failed: "Requests failed",
    failures: "Failures",
    requestsPerSecond: "Requests per second",
    requestsPerSecondOfRestarts: "Requests per second during the restarts",
    slowestMilliseconds: "Slowest answer, milliseconds",
    exitCode: "Exit code",
  },
  async run() {
    const folder = mkdtempSync(join(tmpdir(), "puntual-life-"));
    const server = await startWorkers(folder);
    try {
      const started = performance.now();
      const clients = [
        new SteadyClients(server.port, `${HEAD}\r\n${BODY}`, KEEPING),
        new SteadyClients(server.port, `${HEAD}connection: close\r\n\r\n${BODY}`, OPENING),
      ];
      const answered = () => clients.reduce((sum, client) => sum + client.answered, 0);
      await sleep(1_000);
      for (let restart = 0; restart < RESTARTS; restart++) {
        await server.restartOne();
        await sleep(200);
      }
      const restarted = { answered: answered(), milliseconds: performance.now() - started };
      for (let swap = 0; swap < SWAPS; swap++) {
        await server.swapModel(swap);
        await sleep(200);
      }
      await Promise.all(clients.map((client) => client.stop()));
      const seconds = (performance.now() - started) / 1000;
      const failures = clients.flatMap((client) => [...client.failures]);
      const failed = failures.reduce((sum, [, count]) => sum + count, 0);
      return {
        restarts: RESTARTS,
        swaps: SWAPS,
        answered: answered(),
        failed,
        ...(failed > 0 && { failures: JSON.stringify(failures) }),
        requestsPerSecond: rounded(answered() / seconds, 0),
        requestsPerSecondOfRestarts: rounded((restarted.answered / restarted.milliseconds) * 1000, 0),
        slowestMilliseconds: rounded(Math.max(...clients.map((client) => client.slowestMilliseconds)), 0),
        exitCode: await server.end(),
      };
    } finally {
      server.child.kill("SIGKILL");
      rmSync(folder, { recursive: true });
    }
  },
};

/** Starts the bundled server with workers, on a copy of the model. */
async function startWorkers(folder: string) {
  const [bundle, model, log] = ["server", "baseline", "log"].map((name) => join(folder, name));
  await bundleServer(bundle);
  const { files } = await readArtefact(join(SHIPPED_MODELS, "baseline"));
  await writeArtefact(model, files);
  const port = await freePort();
  const output = openSync(log, "a");
  const tail = new LogTail(log);
  const child: ChildProcess = spawn(NODE, [join(bundle, SERVER_FILE), "--workers", String(WORKERS)], {
    // Nothing is rejected for load: that is another benchmark.
    env: { ...process.env, PORT: String(port), PUNTUAL_BASELINE: model, PUNTUAL_MAX_WAIT_MS: "60000" },
    stdio: ["ignore", output, "inherit"],
  });
  const workers: number[] = [];
  let [served, activated] = [0, 0];
  const said = async (message: string, times: number) => {
    let found = tail.linesOf(message);
    while (found.length < times) {
      if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
      await sleep(100);
      found = tail.linesOf(message);
    }
    return found;
  };
  const serves = async (count: number) => {
    const lines = await said("worker serves", served + count);
    workers.push(...lines.slice(served).map(({ worker }) => worker as number));
    served += count;
  };
  await serves(WORKERS);
  return {
    child,
    port,
    /** Stops the oldest worker and waits until its replacement serves. */
    async restartOne() {
      process.kill(workers.shift() as number, "SIGTERM");
      await serves(1);
    },
    /** Activates another version in all workers. */
    async swapModel(number: number) {
      await writeArtefact(model, new Map([...files, ["CARD.md", `Swap ${number}.\n`]]));
      child.kill("SIGHUP");
      activated += WORKERS * 2; // the operational model is activated as well, although it is unchanged
      await said("model activated", activated);
    },
    async end() {
      child.kill("SIGTERM");
      const [code] = await once(child, "exit");
      return code as number;
    },
  };
}

/** Follows a log. Lines of requests are skipped. */
class LogTail {
  readonly #file: number;
  readonly #lines: Record<string, unknown>[] = [];
  #rest = "";

  constructor(path: string) {
    this.#file = openSync(path, "r");
  }

  /** Returns the lines so far with a message. */
  linesOf(message: string): Record<string, unknown>[] {
    const chunk = Buffer.alloc(1 << 20);
    for (let size = readSync(this.#file, chunk); size > 0; size = readSync(this.#file, chunk)) {
      const lines = (this.#rest + chunk.toString("latin1", 0, size)).split("\n");
      this.#rest = lines.pop() as string;
      this.#lines.push(
        ...lines.filter((line) => !line.includes('"httpRequest"')).map((line) => JSON.parse(line)),
      );
    }
    return this.#lines.filter((line) => line.message === message);
  }
}
