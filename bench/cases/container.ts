import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { BenchCase } from "../bench-case.ts";
import { buildImage, Container, containerSkip, sizeOver } from "../container-engine.ts";
import { median, rounded } from "../measured-process.ts";
import { loadService } from "../stress/load-service.ts";

const IMAGE = "localhost/puntual:bench";
const STARTS = 11;
/** The seeds' load test. */
const [USERS, SECONDS] = [100, 60];

/** Node.js with nothing but a server that says that it is ready. */
const BARE = {
  options: ["--entrypoint=node"],
  args: [
    "--eval",
    'require("http").createServer((_, response) => response.end()).listen(process.env.PORT, process.env.HOST)',
  ],
};

/** How soon a container is ready, and what it answers under the seeds' load test. */
export const container: BenchCase = {
  name: "container",
  about: `the container: what it adds to the image that it begins with; from the engine being told to start it to the first answer of /ready, beside a server of a few lines in its place; and ${SECONDS} s of ${USERS} users who ask for POST /predict without a pause, one more coming each second (the seeds' load test), and all at once`,
  async run() {
    if (containerSkip !== false) return { skipped: containerSkip };
    await buildImage(IMAGE, ".");
    const [ours, bare]: number[][] = [[], []];
    for (let round = 0; round <= STARTS; round++) {
      const measured = [await startTime(), await startTime(BARE)];
      if (round === 0) continue; // warms the files of the images up
      ours.push(measured[0]);
      bare.push(measured[1]);
    }
    const service = await (await Container.start(IMAGE)).ready();
    try {
      return {
        addedMegabytes: rounded(sizeOver(IMAGE) / 1e6),
        starts: STARTS,
        startToReadyMilliseconds: rounded(median(ours), 0),
        slowestStartMilliseconds: rounded(Math.max(...ours), 0),
        bareStartMilliseconds: rounded(median(bare), 0),
        ...(await load(service.url, "ramped", 1)),
        ...(await load(service.url, "atOnce", USERS)),
        ...(await locust(service.url)),
      };
    } finally {
      service.remove();
    }
  },
};

async function startTime(how = {}): Promise<number> {
  const started = performance.now();
  const one = await Container.start(IMAGE, how);
  await one.ready();
  const milliseconds = performance.now() - started;
  one.remove();
  return milliseconds;
}

async function load(url: string, name: string, spawnRate: number) {
  const given = { url, users: USERS, seconds: SECONDS, spawnRate, headers: {} };
  const all = (await loadService(given)).tallies().at(-1);
  return figures(name, {
    requestsPerSecond: all?.requestsPerSecond,
    medianMilliseconds: all?.percentiles[50],
    p99Milliseconds: all?.percentiles[99],
    failures: all?.failures,
  });
}

/** The same by Locust, where that is installed: there it is the limit itself. */
async function locust(url: string): Promise<Readonly<Record<string, number>>> {
  const folder = mkdtempSync(join(tmpdir(), "puntual-locust-"));
  const options = ["--headless", "--users", String(USERS), "--spawn-rate", "1", "--run-time", `${SECONDS}s`];
  try {
    const args = [
      "-f",
      "tests/stress/locustfile.py",
      ...options,
      "--host",
      url,
      "--csv",
      join(folder, "run"),
    ];
    await promisify(execFile)("locust", args);
    const [head, ...rows] = readFileSync(join(folder, "run_stats.csv"), "utf8").trim().split("\n");
    const all = rows.at(-1)?.split(",") ?? [];
    const of = (column: string) => Number(all[head.split(",").indexOf(column)]);
    return figures("locust", {
      requestsPerSecond: of("Requests/s"),
      medianMilliseconds: of("50%"),
      p99Milliseconds: of("99%"),
      failures: of("Failure Count"),
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Figures under the name of what they are of. */
function figures(
  of: string,
  values: Readonly<Record<string, number | undefined>>,
): Readonly<Record<string, number>> {
  const named = Object.entries(values).map(([name, value]) => [
    of + name[0].toUpperCase() + name.slice(1),
    rounded(value ?? Number.NaN),
  ]);
  return Object.fromEntries(named);
}
