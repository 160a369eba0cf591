import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { EXPLAINED_BODIES } from "./load/generators.ts";
import { hasWrk, load } from "./load/wrk.ts";
import { measureProcess, median, NODE } from "./processes/measured-process.ts";
import { type PostRequest, type RunningServer, startServer } from "./processes/running-server.ts";

/**
 * `npm run bench:against -- FOLDER [--rounds N] [--flights FILE]`: compares the speed and the outputs of this checkout with those of
 * another one, in turn. A ratio over 1 means that this checkout is faster. Fails if outputs differ.
 */
const SECONDS = 3;
const JSON_TYPE = "application/json";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "7" },
    flights: { type: "string", default: "../shared/data/scl-2017/flights.csv" },
  },
});
const [other] = positionals;
const rounds = Number(values.rounds);
/** The flights to train on, of the layout of the SCL challenge: the only one that every checkout reads. */
const FLIGHTS = resolve(values.flights);
if (other === undefined || !existsSync(join(other, "src/cli/puntual.js")) || !(rounds >= 1)) {
  console.error(
    "usage: npm run bench:against -- FOLDER [--rounds N] [--flights FILE], FOLDER being another checkout, installed",
  );
  process.exit(2);
}
const folders = [process.cwd(), resolve(other)] as const;

if (hasWrk()) await compareServers();
else console.error("without /predict and /v1/forecasts: wrk is not installed");
if (existsSync(FLIGHTS)) for (const kind of ["baseline", "operational"] as const) await compareTraining(kind);
else console.error("without train: the SCL 2017 flights are not installed");

async function compareServers(): Promise<void> {
  const requests: Readonly<Record<string, PostRequest>> = {
    "/predict": {
      path: "/predict",
      type: JSON_TYPE,
      body: '{"flights":[{"OPERA":"Aerolineas Argentinas","TIPOVUELO":"N","MES":3}]}',
    },
    "/v1/forecasts": {
      path: "/v1/forecasts",
      type: JSON_TYPE,
      body: '{"flights":[{"airline":"Sky Airline","destination":"Antofagasta","scheduled":"2018-03-01T18:30"}]}',
    },
    "/v1/forecasts?explain=true": {
      path: "/v1/forecasts?explain=true",
      type: JSON_TYPE,
      body: EXPLAINED_BODIES[0],
    },
  };
  const servers: RunningServer[] = [];
  try {
    for (const directory of folders) {
      servers.push(
        await startServer(NODE, ["src/cli/puntual.js", "serve"], requests["/predict"], { directory }),
      );
    }
    const [ours, theirs] = await Promise.all(servers.map(({ url }) => answersOf(url)));
    reportOutputs("answers", ours, theirs);
    for (const [name, request] of Object.entries(requests)) {
      for (const server of servers) await load(server, request, { seconds: SECONDS });
      const ratios = { "requests a second": [] as number[], "processor time": [] as number[] };
      for (let round = 0; round < rounds; round++) {
        const [a, b] = await inTurn(round, (index) => load(servers[index], request, { seconds: SECONDS }));
        ratios["requests a second"].push(a.requestsPerSecond / b.requestsPerSecond);
        ratios["processor time"].push(b.processorMicroseconds / a.processorMicroseconds);
      }
      for (const [metric, list] of Object.entries(ratios)) reportRatio(`${name}, ${metric}`, list);
    }
  } finally {
    for (const server of servers) await server.stop();
  }
}

/** The values of the answers to predictions for every month and to a hundred requests for explained forecasts, without sentences. */
async function answersOf(url: string): Promise<string> {
  const months = Array.from({ length: 12 }, (_, month) =>
    ["I", "N"].map((type) => ({ OPERA: "Grupo LATAM", TIPOVUELO: type, MES: month + 1 })),
  );
  const bodies = [
    ["/predict", JSON.stringify({ flights: months.flat() })],
    ...EXPLAINED_BODIES.map((body) => ["/v1/forecasts?explain=true", body]),
  ];
  const answers: string[] = [];
  for (const [path, body] of bodies) {
    const response = await fetch(url + path, {
      method: "POST",
      headers: { "content-type": JSON_TYPE },
      body,
    });
    const answer = JSON.parse(await response.text(), (key, value) => (key === "sentence" ? "" : value));
    answers.push(`${response.status} ${JSON.stringify(answer)}`);
  }
  return answers.join("\n");
}

async function compareTraining(kind: "baseline" | "operational"): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "puntual-against-"));
  const out = (index: number) => join(folder, String(index), "model"); // a card has the name of its folder
  const train = (index: number) =>
    measureProcess(
      NODE,
      ["src/cli/puntual.js", "train", FLIGHTS, "--model", kind, "--out", out(index)],
      folders[index],
    );
  try {
    await inTurn(0, train);
    reportOutputs(`${kind} artefact`, contentOf(out(0), folders[0]), contentOf(out(1), folders[1]));
    const ratios: number[] = [];
    const peaks: number[] = [];
    for (let round = 0; round < (kind === "baseline" ? rounds : Math.ceil(rounds / 2)); round++) {
      const [a, b] = await inTurn(round, train);
      ratios.push(b.seconds / a.seconds);
      peaks.push(b.peakMiB / a.peakMiB);
    }
    reportRatio(`train ${kind}, seconds`, ratios);
    reportRatio(`train ${kind}, peak memory`, peaks);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs something for this checkout and for the other one; every second round begins with the other one. */
async function inTurn<Result>(round: number, run: (index: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const index of round % 2 === 0 ? [0, 1] : [1, 0]) results[index] = await run(index);
  return results;
}

/**
 * Returns the names and hashes of the files of an artefact, without the version of Puntual that trained it. The manifest,
 * which has hashes of the same files, is left out.
 */
function contentOf(folder: string, checkout: string): string {
  const { version } = JSON.parse(readFileSync(join(checkout, "package.json"), "utf8"));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return files
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && !path.endsWith("manifest.json"))
    .map(
      (path) => `${relative(folder, path)} ${sha256(readFileSync(path, "latin1").replaceAll(version, ""))}`,
    )
    .join("\n");
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function reportRatio(name: string, ratios: readonly number[]): void {
  const [lowest, highest] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(3));
  console.log(
    `${name}: ratio ${median(ratios).toFixed(3)} (${lowest} to ${highest} in ${ratios.length} rounds)`,
  );
}

function reportOutputs(name: string, ours: string, theirs: string): void {
  console.log(`${name}: ${ours === theirs ? "equal" : "DIFFERENT"}`);
  if (ours === theirs) return;
  process.exitCode = 1;
  const [a, b] = [ours, theirs].map((text) => text.split("\n"));
  const at = a.findIndex((line, index) => line !== b[index]);
  console.log(`this:  ${a[at]?.slice(0, 600)}\nother: ${b[at]?.slice(0, 600)}`);
}
