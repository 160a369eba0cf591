import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasWrk } from "../../load/wrk.ts";
import { NODE, residentMiB, rounded } from "../../processes/measured-process.ts";
import { type PostRequest, type RunningServer, startServer } from "../../processes/running-server.ts";
import { pythonEnvironment } from "../../python/environment.ts";
import { bundleAsShipped } from "../../servers/shipped-server.ts";
import { type BenchCase, figuresOf, PUNTUAL } from "../bench-case.ts";
import { LOAD, loadInTurns, metricsOf, ratio } from "./compared-loads.ts";

const ROUNDS = 5;
const FLIGHT = { OPERA: "Aerolineas Argentinas", TIPOVUELO: "N", MES: 3 };
const REQUEST: PostRequest = {
  path: "/predict",
  type: "application/json",
  body: JSON.stringify({ flights: [FLIGHT] }),
};

/** Compares `POST /predict` with a bare Fastify and FastAPI; the load generator runs on the same cores. */
export const serve: BenchCase = {
  name: "serve",
  title: "`POST /predict` compared with bare Fastify and FastAPI",
  about:
    "`POST /predict` with one flight over 100 connections, alternating with a bare Fastify with the same schemas and with FastAPI, pandas and XGBoost with the same model; the server is the bundle, started as the Dockerfile does (one process, young generation of 8 MiB) with the default settings, so that it logs every request",
  figures: {
    ...figuresOf(LOAD, { "": PUNTUAL, bare: "bare Fastify", fastApi: "FastAPI, pandas, XGBoost" }),
    ofBareFastify: [LOAD.requestsPerSecond, "Puntual ÷ bare Fastify"],
    timesFastApi: [LOAD.requestsPerSecond, "Puntual ÷ FastAPI"],
    p50OneInOfFastApi: [LOAD.p50Milliseconds, "FastAPI ÷ Puntual"],
    p99OneInOfFastApi: [LOAD.p99Milliseconds, "FastAPI ÷ Puntual"],
    residentMiB: "Memory, MiB",
    bareResidentMiB: ["Memory, MiB", "bare Fastify"],
    rounds: "Rounds",
    answers: "Answer of all",
  },
  comparisons: [
    {
      what: "`POST /predict`, one flight, 100 connections",
      with: "bare Fastify",
      metrics: ["requestsPerSecond", "bareRequestsPerSecond", "ofBareFastify"],
      unit: "requests/s",
      goal: { atLeast: 0.95 },
    },
    {
      what: "`POST /predict`, one flight, 100 connections",
      with: "FastAPI, pandas and XGBoost",
      metrics: ["requestsPerSecond", "fastApiRequestsPerSecond", "timesFastApi"],
      unit: "requests/s",
      goal: { atLeast: 100 },
    },
  ],
  async run() {
    if (!hasWrk()) return { skipped: "wrk is not installed" };
    const folder = mkdtempSync(join(tmpdir(), "puntual-serve-"));
    const servers: RunningServer[] = [];
    try {
      const shipped = await bundleAsShipped(join(folder, "server"));
      const ours = await startServer(NODE, shipped, REQUEST);
      servers.push(ours);
      const bare = await startServer(NODE, ["bench/servers/bare-fastify.ts"], REQUEST, {
        portArgument: true,
      });
      servers.push(bare);
      const python = await startFastApi(folder);
      if (python !== undefined) servers.push(python);
      const [a, b, c = []] = await loadInTurns(
        servers.map((server) => [server, REQUEST]),
        ROUNDS,
      );
      const answers = new Set(servers.map(({ answer }) => answer));
      return {
        rounds: ROUNDS,
        ...metricsOf("", a),
        ...metricsOf("bare", b),
        ...metricsOf("fastApi", c),
        ofBareFastify: ratio(a, b, "requestsPerSecond", 3),
        ...(python !== undefined && {
          timesFastApi: ratio(a, c, "requestsPerSecond", 1),
          p50OneInOfFastApi: ratio(c, a, "p50Milliseconds", 1),
          p99OneInOfFastApi: ratio(c, a, "p99Milliseconds", 1),
        }),
        residentMiB: rounded(residentMiB(ours.child, "VmRSS"), 0),
        bareResidentMiB: rounded(residentMiB(bare.child, "VmRSS"), 0),
        answers: [...answers].join(" and "),
      };
    } finally {
      for (const server of servers) await server.stop();
      rmSync(folder, { recursive: true });
    }
  },
};

/** Starts FastAPI with the same model; undefined without Python's packages. */
async function startFastApi(folder: string): Promise<RunningServer | undefined> {
  const peers = pythonEnvironment("peers");
  if ("skipped" in peers) {
    console.error(`serve: without FastAPI: ${peers.skipped}`);
    return undefined;
  }
  const [model, airlines] = [join(folder, "model.json"), join(folder, "airlines.json")];
  execFileSync(
    NODE,
    ["src/cli/puntual.js", "models", "export", "baseline", "--format", "xgboost", "--out", model],
    { stdio: "ignore" },
  );
  const { airlines: known } = JSON.parse(readFileSync("models/baseline/features.json", "utf8"));
  writeFileSync(airlines, JSON.stringify(known));
  return startServer(peers.python, ["bench/python/fastapi_service.py", model, airlines], REQUEST, {
    portArgument: true,
  });
}
