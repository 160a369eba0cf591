import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { buildImage, containerSkip, sizeOver } from "../processes/container-engine.ts";
import { median, rounded } from "../processes/measured-process.ts";
import { hashOf } from "../processes/result-hash.ts";
import { Container, type ContainerStart, HARDENED } from "../processes/running-container.ts";
import { planText } from "../stress/load-plan.ts";
import { loadService } from "../stress/load-service.ts";
import { type BenchCase, figuresOf, PUNTUAL, prefixed } from "./bench-case.ts";

const IMAGE = "localhost/puntual:bench";
const STARTS = 11;

/** The load test of the SCL challenge's reference solutions. */
const GRADUAL = { users: 100, seconds: 60, spawnRate: 1 };
/** The same load with all users at once. */
const AT_ONCE = { ...GRADUAL, spawnRate: GRADUAL.users };

const BARE_NODE = "a few lines of Node.js";

/** A server of Node.js alone that reads the request and sends a constant answer. */
const BARE: ContainerStart = {
  options: [...HARDENED, "--entrypoint=node"],
  args: [
    "--eval",
    `require("http").createServer((request, response) => {
      request.resume().on("end", () => response.setHeader("content-type", "application/json").end('{"predict":[0]}'));
    }).listen(process.env.PORT, process.env.HOST)`,
  ],
};

/** Measures the size and the start of the container, and its answers under the load test of the SCL challenge. */
export const container: BenchCase = {
  name: "container",
  title: "Container",
  about: `The container: the size that it adds to its base image; the time from the start command of the engine to the first answer of /ready, compared with a few lines of Node.js with a constant answer; and the load test of the SCL challenge with \`POST /predict\`, each user sending the next request after an answer (${planText(GRADUAL)}), and with all users at once (${planText(AT_ONCE)})`,
  figures: {
    addedMegabytes: "Size over the base image, MB",
    startToReadyMilliseconds: "Start to first answer of `/ready`, milliseconds",
    bareStartMilliseconds: ["Start to first answer of `/ready`, milliseconds", BARE_NODE],
    startOfBare: ["Start to first answer of `/ready`, milliseconds", "Puntual ÷ bare"],
    slowestStartMilliseconds: "Slowest start, milliseconds",
    starts: "Starts of each",
    answerSha256: "SHA-256 of the answer of `/ready` (start)",
    ...figuresOf(measuresOf("Users come one a second"), {
      ramped: PUNTUAL,
      bareRamped: BARE_NODE,
      locust: "Puntual, load by Locust",
    }),
    ...figuresOf(measuresOf("All users at once"), { atOnce: PUNTUAL, bareAtOnce: BARE_NODE }),
  },
  comparisons: [
    {
      what: "Container, start to first answer of `/ready`",
      with: "a few lines of Node.js in its place",
      metrics: ["startToReadyMilliseconds", "bareStartMilliseconds", "startOfBare"],
      unit: "ms",
      goal: { atMost: 1.25 },
    },
  ],
  async run() {
    const skipped = containerSkip();
    if (skipped !== false) return { skipped };
    await buildImage(IMAGE, ".");
    const [ours, bare]: number[][] = [[], []];
    await startTime(); // loads the files of the images into the cache
    for (let round = 0; round < STARTS; round++) {
      ours.push(await startTime());
      bare.push(await startTime(BARE));
    }
    const answerSha256 = await answering(undefined, async (url) => {
      const answer = await (await fetch(`${url}/ready`)).text();
      return hashOf(answer);
    });
    return {
      answerSha256,
      addedMegabytes: rounded(sizeOver(IMAGE) / 1e6),
      starts: STARTS,
      startToReadyMilliseconds: rounded(median(ours), 0),
      slowestStartMilliseconds: rounded(Math.max(...ours), 0),
      bareStartMilliseconds: rounded(median(bare), 0),
      startOfBare: rounded(median(ours.map((time, round) => time / bare[round]))),
      ...(await loads()),
    };
  },
};

async function startTime(how?: ContainerStart): Promise<number> {
  const started = performance.now();
  return answering(how, async () => performance.now() - started);
}

/** Measures both containers under both loads. */
async function loads() {
  const ours = await answering(undefined, async (url) => ({
    ...named("ramped", await load(url, GRADUAL)),
    ...named("atOnce", await load(url, AT_ONCE)),
    ...named("locust", await locust(url)),
  }));
  const bare = await answering(BARE, async (url) => ({
    ...named("bareRamped", await load(url, GRADUAL)),
    ...named("bareAtOnce", await load(url, AT_ONCE)),
  }));
  return { ...ours, ...bare };
}

/** Runs something while a container serves. */
async function answering<Result>(
  how: ContainerStart | undefined,
  done: (url: string) => Promise<Result>,
): Promise<Result> {
  const container = await Container.start(IMAGE, how);
  try {
    const { url } = await container.ready();
    return await done(url);
  } finally {
    container.remove();
  }
}

/** The words for the results of a load. */
function measuresOf(load: string): Readonly<Record<keyof Answers, string>> {
  return {
    requestsPerSecond: `${load}: requests per second`,
    medianMilliseconds: `${load}: median, milliseconds`,
    p99Milliseconds: `${load}: 99th percentile, milliseconds`,
    failures: `${load}: requests failed`,
  };
}

/** The results of a load. */
interface Answers {
  readonly requestsPerSecond: number;
  readonly medianMilliseconds: number;
  readonly p99Milliseconds: number;
  readonly failures: number;
}

async function load(url: string, plan: typeof GRADUAL): Promise<Answers> {
  const measurements = await loadService({ ...plan, url, headers: {} });
  const tallies = measurements.tallies();
  const { requestsPerSecond, percentiles, failures } = tallies[tallies.length - 1];
  if (failures > 0) throw new Error(`requests failed: ${[...measurements.failures].join("; ")}`);
  return {
    requestsPerSecond,
    medianMilliseconds: percentiles[50],
    p99Milliseconds: percentiles[99],
    failures,
  };
}

/** Runs the same load with Locust, which fails if a request fails. Returns undefined if Locust is not installed. */
async function locust(url: string): Promise<Answers | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "puntual-locust-"));
  const csv = join(folder, "run");
  const plan =
    `--users ${GRADUAL.users} --spawn-rate ${GRADUAL.spawnRate} --run-time ${GRADUAL.seconds}s`.split(" ");
  const args = ["-f", "tests/stress/locustfile.py", "--headless", ...plan, "--host", url, "--csv", csv];
  try {
    await promisify(execFile)("locust", args);
    const rows = readFileSync(`${csv}_stats.csv`, "utf8").trim().split("\n");
    const [head, all] = [rows[0], rows[rows.length - 1]].map((row) => row.split(","));
    const of = (column: string) => Number(all[head.indexOf(column)]);
    return {
      requestsPerSecond: of("Requests/s"),
      medianMilliseconds: of("50%"),
      p99Milliseconds: of("99%"),
      failures: of("Failure Count"),
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Prefixes the names of metrics: `rampedFailures`. */
function named(of: string, answers: Answers | undefined): Readonly<Record<string, number>> {
  const figures = Object.entries(answers ?? {}) as [string, number][];
  return Object.fromEntries(figures.map(([name, value]) => [prefixed(of, name), rounded(value)]));
}
