import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasWrk } from "../../load/wrk.ts";
import { NODE } from "../../processes/measured-process.ts";
import { type PostRequest, type RunningServer, startServer } from "../../processes/running-server.ts";
import { pythonEnvironment } from "../../python/environment.ts";
import { type BenchCase, figuresOf } from "../bench-case.ts";
import { LOAD, loadInTurns, metricsOf, ratio } from "./compared-loads.ts";

const ROUNDS = 5;
const PATH = "/v2/models/baseline/infer";
const FLIGHT = { airline: "Sky Airline", flight_type: "I", month: 7 };

/** The largest difference of a probability: MLServer answers in single precision. */
const MAX_DIFFERENCE = 1e-6;

/** Compares the Open Inference Protocol with MLServer, which takes no binary tensors. */
export const inference: BenchCase = {
  name: "inference",
  title: "Open Inference Protocol compared with MLServer",
  about:
    "`POST /v2/models/baseline/infer` with one flight over 100 connections, in JSON and in binary tensors, alternating with MLServer 1.7.1, which serves the same trees, takes their features and knows JSON only; with its default worker process and one thread of OpenMP, its fastest settings",
  figures: {
    ...figuresOf(LOAD, {
      "": "Puntual, JSON",
      binary: "Puntual, binary tensors",
      mlServer: "MLServer, JSON",
    }),
    timesMlServer: [LOAD.requestsPerSecond, "JSON, Puntual ÷ MLServer"],
    p99OneInOfMlServer: [LOAD.p99Milliseconds, "JSON, MLServer ÷ Puntual"],
    binaryOfJson: [LOAD.requestsPerSecond, "binary ÷ JSON"],
    rounds: ["Rounds", "Puntual, JSON"],
    probability: ["Probability in the answer of all", "Puntual, JSON"],
  },
  async run() {
    if (!hasWrk()) return { skipped: "wrk is not installed" };
    const peer = pythonEnvironment("mlserver");
    if ("skipped" in peer) return peer;
    const folder = mkdtempSync(join(tmpdir(), "puntual-inference-"));
    const servers: RunningServer[] = [];
    try {
      const json = jsonRequest();
      const ours = await startServer(NODE, ["src/cli/puntual.js", "serve"], json);
      servers.push(ours);
      const features = exportTrees(join(folder, "model.json"));
      const command = ["bench/python/mlserver_service.py", folder];
      const theirs = await startServer(peer.python, command, features, {
        portArgument: true,
        readyPath: "/v2/models/baseline/ready",
        patience: 240_000,
      });
      servers.push(theirs);
      const [probability, predicted] = [ours, theirs].map(
        ({ answer }) => JSON.parse(answer).outputs[0].data[0],
      );
      if (!(Math.abs(probability - predicted) <= MAX_DIFFERENCE)) {
        throw new Error(`Puntual forecasts ${probability}, MLServer ${predicted}`);
      }
      const [a, b, c] = await loadInTurns(
        [
          [ours, json],
          [ours, binaryRequest()],
          [theirs, features],
        ],
        ROUNDS,
      );
      // Its worker, which is a process of its own, is not measured.
      const { mlServerProcessorMicroseconds: _, ...theirMetrics } = metricsOf("mlServer", c);
      return {
        rounds: ROUNDS,
        ...metricsOf("", a),
        ...metricsOf("binary", b),
        ...theirMetrics,
        timesMlServer: ratio(a, c, "requestsPerSecond", 1),
        p99OneInOfMlServer: ratio(c, a, "p99Milliseconds", 1),
        binaryOfJson: ratio(b, a, "requestsPerSecond", 3),
        probability,
      };
    } finally {
      for (const server of servers) await server.stop();
      rmSync(folder, { recursive: true });
    }
  },
};

function tensors<Data>(dataOf: (value: string | number) => Data) {
  return Object.entries(FLIGHT).map(([name, value]) => {
    const datatype = typeof value === "string" ? "BYTES" : "INT32";
    return { name, shape: [1], datatype, ...dataOf(value) };
  });
}

function jsonRequest(): PostRequest {
  const body = JSON.stringify({ inputs: tensors((value) => ({ data: [value] })) });
  return { path: PATH, type: "application/json", body };
}

/** A request as Triton's client sends it. */
function binaryRequest(): PostRequest {
  const bytesOf = (value: string | number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(typeof value === "string" ? Buffer.byteLength(value) : value);
    return typeof value === "string" ? Buffer.concat([bytes, Buffer.from(value)]) : bytes;
  };
  const json = Buffer.from(
    JSON.stringify({
      inputs: tensors((value) => ({ parameters: { binary_data_size: bytesOf(value).length } })),
      parameters: { binary_data_output: true },
    }),
  );
  return {
    path: PATH,
    type: "application/octet-stream",
    headers: { "inference-header-content-length": String(json.length) },
    body: Buffer.concat([json, ...Object.values(FLIGHT).map(bytesOf)]),
  };
}

/** Exports the trees of the baseline; returns a request with the features of the flight. */
function exportTrees(file: string): PostRequest {
  const command = [
    "src/cli/puntual.js",
    "models",
    "export",
    "baseline",
    "--format",
    "xgboost",
    "--out",
    file,
  ];
  execFileSync(NODE, command, { stdio: "ignore" });
  const { learner } = JSON.parse(readFileSync(file, "utf8"));
  const { airline, flight_type, month } = FLIGHT;
  const ones = [`OPERA_${airline}`, `TIPOVUELO_${flight_type}`, `MES_${month}`];
  const data = (learner.feature_names as string[]).map((name) => Number(ones.includes(name)));
  const body = JSON.stringify({ inputs: [{ name: "x", shape: [1, data.length], datatype: "FP32", data }] });
  return { path: PATH, type: "application/json", body };
}
