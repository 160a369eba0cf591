import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { bundleServer, SERVER_FILE } from "../../../build/server-bundle.ts";
import { heavyLoads, runHeavyLoad, runSmallRequests, SINGLES } from "../../load/heavy-load.ts";
import { NODE, rounded } from "../../processes/measured-process.ts";
import { cgroupSkip, MemoryCgroup } from "../../processes/memory-cgroup.ts";
import { startServer } from "../../processes/running-server.ts";
import type { BenchCase } from "../bench-case.ts";

const MEBIBYTES = 512;
const TIMES = 4;
const SECONDS = 60;
const CALM_SECONDS = 10;

/** The time for which the small requests are alone at first, so that their connections are open, in milliseconds. */
const LEAD_MS = 500;

/** The heading of the figures without large requests. */
const ALONE = "without large requests";

const loads = heavyLoads(TIMES);
const clients = loads.map(({ clients, name }) => `${clients} ${name}`).join(", ");

/** Measures the service in little memory, under large requests from many clients. */
export const smallContainer: BenchCase = {
  name: "small-container",
  title: "Large requests in 512 MiB",
  about: `The bundled server with the memory of a container of ${MEBIBYTES} MiB, under \`POST /v1/forecasts\` of 10,000 flights for ${SECONDS} s from ${clients} clients, which try again after a 503 as \`retry-after\` says; beside them single forecasts over ${SINGLES} connections, compared with those alone, and \`GET /health\``,
  figures: {
    died: "Exit code or signal of the server",
    killedByKernel: "Processes killed by the kernel",
    peakMiB: "Peak memory, MiB",
    unknownAnswers: "Answers to requests of unknown flights, by status",
    explainedAnswers: "Answers to requests with reasons, by status",
    plainAnswers: "Answers to plain requests, by status",
    singlesPerSecond: "Single forecasts per second",
    singlesPerSecondAlone: ["Single forecasts per second", ALONE],
    singlesOfAlone: ["Single forecasts per second", "ratio"],
    singlesP99Milliseconds: "Single forecasts, 99th percentile in milliseconds",
    singlesP99MillisecondsAlone: ["Single forecasts, 99th percentile in milliseconds", ALONE],
    healthP99Milliseconds: "`GET /health`, 99th percentile in milliseconds",
    healthP99MillisecondsAlone: ["`GET /health`, 99th percentile in milliseconds", ALONE],
    singlesRefused: "Single forecasts refused",
    failed: "Requests failed",
  },
  async run() {
    const skipped = cgroupSkip();
    if (skipped !== false) return { skipped };
    const folder = mkdtempSync(join(tmpdir(), "puntual-small-"));
    const group = MemoryCgroup.create(MEBIBYTES);
    try {
      await bundleServer(join(folder, "server"));
      return await measure(folder, group);
    } finally {
      group.remove();
      rmSync(folder, { recursive: true });
    }
  },
};

async function measure(folder: string, group: MemoryCgroup) {
  const [command, args] = group.command(NODE, ...imageOptions(), join(folder, "server", SERVER_FILE));
  const first = {
    path: "/predict",
    type: "application/json",
    body: '{"flights":[{"OPERA":"Grupo LATAM","TIPOVUELO":"N","MES":3}]}',
  };
  const environment = { PUNTUAL_DATA_DIR: join(folder, "data"), PUNTUAL_MAX_WAIT_MS: "1000" };
  const server = await startServer(command, args, first, { environment });
  try {
    const port = Number(new URL(server.url).port);
    await runSmallRequests(port, 2);
    const alone = await runSmallRequests(port, CALM_SECONDS);
    const [bulk, beside] = await Promise.all([
      sleep(LEAD_MS).then(() => runHeavyLoad({ port, seconds: SECONDS, loads })),
      runSmallRequests(port, SECONDS),
    ]);
    const { exitCode, signalCode } = server.child;
    return {
      died: exitCode ?? signalCode ?? "no",
      ...Object.fromEntries(
        Object.entries(bulk).map(([name, counts]) => [`${name}Answers`, JSON.stringify(counts)]),
      ),
      peakMiB: rounded(group.peakMiB, 0),
      killedByKernel: group.kills,
      healthP99Milliseconds: rounded(beside.healthP99Milliseconds),
      healthP99MillisecondsAlone: rounded(alone.healthP99Milliseconds),
      singlesPerSecondAlone: rounded(alone.singlesPerSecond, 0),
      singlesPerSecond: rounded(beside.singlesPerSecond, 0),
      singlesOfAlone: rounded(beside.singlesPerSecond / alone.singlesPerSecond),
      singlesRefused: beside.singlesRefused,
      singlesP99Milliseconds: rounded(beside.singlesP99Milliseconds),
      singlesP99MillisecondsAlone: rounded(alone.singlesP99Milliseconds),
      failed: alone.failed + beside.failed,
    };
  } finally {
    await server.stop();
  }
}

/** Returns the options that the image gives to Node.js. */
function imageOptions(): string[] {
  const [, entry] = /^ENTRYPOINT (\[.*\])$/m.exec(readFileSync("Dockerfile", "utf8")) as RegExpExecArray;
  return (JSON.parse(entry) as string[]).slice(1, -1);
}
