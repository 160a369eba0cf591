import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import process from "node:process";
import { Command, InvalidArgumentError } from "commander";
import { table } from "../../src/cli/table.ts";
import { NODE } from "../measured-process.ts";
import { startServer } from "../running-server.ts";
import { type Limits, passedLimits } from "./limits.ts";
import { type Load, loadService } from "./load-service.ts";
import type { Second, Tally } from "./measurements.ts";
import { type StressResult, stressReport } from "./report.ts";
import { askOnce, SCENARIOS } from "./scenarios.ts";

// `npm run stress`: the seeds' load test.

/** How often it is told how it goes, in seconds. */
const TOLD_EVERY = 10;

interface StressOptions extends Limits, Pick<Load, "users" | "seconds" | "spawnRate"> {
  readonly url?: string;
  readonly apiKey?: string;
  readonly report: string;
  readonly json?: true;
}

await new Command("stress")
  .usage("[options]")
  .description(
    "Has users ask a service, each at once again when it has its answer: POST /predict of one flight, of two " +
      "airlines in equal parts. Exit code 1 where a limit is passed or the service does not answer, 2 for wrong usage.",
  )
  .option("--url <url>", "where the service is; absent, one is started here for it", parseUrl)
  .option("--users <count>", "how many users there are in the end", parseCount, 100)
  .option("--spawn-rate <rate>", "how many of them come a second", parsePositive, 1)
  .option("--seconds <seconds>", "how long all of it takes", parsePositive, 60)
  .option("--api-key <key>", "sent as x-api-key")
  .option("--report <file>", "page to write what it came to", "reports/stress-test.html")
  .option("--max-failures <count>", "how many requests may fail", parseNatural, 0)
  .option("--max-median <ms>", "what the median latency may be", parsePositive)
  .option("--max-p99 <ms>", "what the 99th percentile of the latency may be", parsePositive)
  .option("--min-throughput <rate>", "how many requests a second there have to be", parsePositive)
  .option("--json", "print the result as JSON")
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .action(stress)
  .parseAsync();

async function stress(options: StressOptions): Promise<void> {
  const server = options.url === undefined ? await startHere() : undefined;
  try {
    const result = await run(server?.url ?? String(options.url), options);
    tellResult(result, options);
    if (result.passed.length > 0) process.exitCode = 1;
  } catch (error) {
    console.error(`stress: ${(error as Error).message}`);
    process.exitCode = 1;
  } finally {
    await server?.stop();
  }
}

function startHere() {
  const [{ path, body }] = SCENARIOS;
  const question = { path, type: "application/json", body: JSON.stringify(body) };
  return startServer(NODE, ["src/cli/puntual.js", "serve"], question);
}

async function run(
  url: string,
  { users, seconds, spawnRate, apiKey, ...limits }: StressOptions,
): Promise<StressResult> {
  const load: Load = {
    url,
    users,
    seconds,
    spawnRate,
    headers: apiKey === undefined ? {} : { "x-api-key": apiKey },
  };
  await askOnce(url, load.headers);
  console.error(`${url}: up to ${users} users, ${spawnRate} coming a second, ${seconds} s`);
  const measurements = await loadService(load, tellSecond);
  const tallies = measurements.tallies(seconds);
  const passed = passedLimits(tallies[tallies.length - 1], limits);
  return { load, tallies, seconds: measurements.seconds, failures: measurements.failures, passed };
}

function tellSecond({ second, users, requests, failures, p50, p99 }: Second): void {
  if (second % TOLD_EVERY !== 0) return;
  const latency = `median ${p50.toFixed(2)} ms, 99 % ${p99.toFixed(2)} ms`;
  console.error(`${second} s: ${users} users, ${requests} requests a second, ${latency}, ${failures} failed`);
}

function tellResult(result: StressResult, { report, json }: StressOptions): void {
  mkdirSync(dirname(report), { recursive: true });
  writeFileSync(report, stressReport(result));
  console.error(`wrote ${report}`);
  for (const told of result.passed) console.error(`limit passed: ${told}`);
  if (json) {
    const { load, tallies, failures, passed } = result;
    const { headers, ...told } = load; // a key is nobody's to read
    console.log(JSON.stringify({ load: told, tallies, failures: Object.fromEntries(failures), passed }));
  } else console.log(resultTable(result.tallies));
}

function resultTable(tallies: readonly Tally[]): string {
  const head = ["request", "requests", "failures", "requests/s", "median ms", "99 % ms", "most ms"];
  return table(
    head,
    tallies.map(({ name, requests, failures, requestsPerSecond, percentiles }) => [
      name,
      String(requests),
      String(failures),
      requestsPerSecond.toFixed(0),
      ...[50, 99, 100].map((share) => percentiles[share].toFixed(2)),
    ]),
  );
}

function parseUrl(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text.replace(/\/+$/, "");
  throw new InvalidArgumentError("An address such as https://puntual.example is allowed.");
}

function parsePositive(text: string): number {
  const value = Number(text);
  if (text.trim() !== "" && value > 0 && value < Infinity) return value;
  throw new InvalidArgumentError("A number over 0 is allowed.");
}

function parseNatural(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("A whole number is allowed.");
}

function parseCount(text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("A whole number from 1 to 99999 is allowed.");
}
