import { writeFileSync } from "node:fs";
import { constants } from "node:os";
import process from "node:process";
import { Command } from "commander";
import { parsePositive } from "../../src/cli/options.ts";
import { countText } from "../../src/report/page/number-text.ts";
import type { RunningServer } from "../processes/running-server.ts";
import { latencyText } from "./latency-text.ts";
import { exceededLimits, type Limits } from "./limits.ts";
import { type LoadPlan, planText } from "./load-plan.ts";
import { loadService } from "./load-service.ts";
import type { Second } from "./measurements.ts";
import { parseCount, parseNatural, parseSeconds, parseUrl } from "./options.ts";
import { startOwnService } from "./own-service.ts";
import { type StressResult, stressReport } from "./report.ts";
import { reportFault } from "./report-file.ts";
import { resultTable } from "./result-table.ts";
import { askOnce } from "./scenarios.ts";

// `npm run stress`: the seeds' load test.

/** How often it is told how it goes, in seconds. */
const TOLD_EVERY = 10;

interface StressOptions extends Limits, Pick<LoadPlan, "users" | "seconds" | "spawnRate"> {
  readonly url?: string;
  readonly apiKey?: string;
  readonly report: string;
  readonly json?: true;
}

await new Command("stress")
  .usage("[options]")
  .description(
    "Has users ask a service, each at once again when it has its answer: POST /predict of one flight, of two " +
      "airlines in equal parts. That is a closed loop: while the service does not answer nobody asks, so that an " +
      "outage is one long request of each user and moves the percentiles little; --max-latency sees it. Exit code 1 " +
      "where it is over a limit or the service does not answer, 2 for wrong usage. Ctrl-C ends it early, with what " +
      "it has come to.",
  )
  .option("--url <url>", "where the service is; absent, one is started here for it", parseUrl)
  .option("--users <count>", "how many users there are at the most", parseCount, 100)
  .option("--spawn-rate <rate>", "how many of them come a second", parsePositive, 1)
  .option(
    "--seconds <seconds>",
    "how long all of it takes; who has not come by then does not",
    parseSeconds,
    60,
  )
  .option("--api-key <key>", "sent as x-api-key")
  .option("--report <file>", "page to write what it came to", "reports/stress-test.html")
  .option("--max-failures <count>", "how many requests may fail", parseNatural, 0)
  .option("--max-median <ms>", "what the median latency may be", parsePositive)
  .option("--max-p99 <ms>", "what the 99th percentile of the latency may be", parsePositive)
  .option("--max-latency <ms>", "how long anybody may wait, answered or not", parsePositive)
  .option("--min-throughput <rate>", "how many right answers a second there have to be", parsePositive)
  .option("--json", "print the result as JSON")
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .action(stress)
  .parseAsync();

async function stress(options: StressOptions): Promise<void> {
  const fault = reportFault(options.report);
  if (fault !== undefined) {
    console.error(`stress: ${fault}`);
    process.exitCode = 2;
    return;
  }
  const signal = abortedBySignals();
  let server: RunningServer | undefined;
  let result: StressResult | undefined;
  try {
    if (options.url === undefined) server = await startOwnService(signal);
    result = await run(server?.url ?? String(options.url), options, signal);
    tellResult(result, options);
    process.exitCode = result.overLimits.length === 0 ? 0 : 1;
  } catch (error) {
    const isEarly = signal.aborted && result === undefined;
    const told = isEarly ? `${signal.reason} came before the load began` : (error as Error).message;
    console.error(`stress: ${told}`);
    process.exitCode = 1;
  } finally {
    await server?.stop();
    if (signal.aborted) process.exitCode = 128 + constants.signals[signal.reason as NodeJS.Signals];
  }
}

/** Aborted by SIGINT and SIGTERM, with its name as the reason. npm sends Ctrl-C a second time: that changes nothing. */
function abortedBySignals(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"]) process.on(name, () => controller.abort(name));
  return controller.signal;
}

async function run(url: string, options: StressOptions, signal: AbortSignal): Promise<StressResult> {
  const { users, seconds, spawnRate, apiKey } = options;
  const headers: LoadPlan["headers"] = apiKey === undefined ? {} : { "x-api-key": apiKey };
  const load: LoadPlan = { url, users, seconds, spawnRate, headers };
  await askOnce(load, signal);
  console.error(`${url}: ${planText(load)}`);
  const started = new Date();
  const measurements = await loadService(load, { onSecond: tellSecond, signal });
  const tallies = measurements.tallies();
  const overLimits = exceededLimits(tallies[tallies.length - 1], options);
  const result = {
    load,
    tallies,
    seconds: measurements.seconds,
    failures: measurements.failures,
    overLimits,
  };
  return { ...result, limits: options, started, ...(signal.aborted && { endedBy: String(signal.reason) }) };
}

function tellSecond({ to, users, answersPerSecond, failuresPerSecond, p50, p99 }: Second): void {
  if (Math.round(to) % TOLD_EVERY !== 0) return;
  const [answers, failures] = [answersPerSecond, failuresPerSecond].map((rate) =>
    countText(Math.round(rate)),
  );
  const latency = `median ${latencyText(p50)} ms, 99 % ${latencyText(p99)} ms`;
  console.error(
    `${Math.round(to)} s: ${users} users, ${answers} answers a second, ${latency}, ${failures} failures a second`,
  );
}

function tellResult(result: StressResult, { report, json }: StressOptions): void {
  const { load, tallies, seconds, failures, overLimits, endedBy } = result;
  if (json) {
    const { headers, ...plan } = load; // a key is nobody's to read
    const told = { load: plan, tallies, seconds, failures: Object.fromEntries(failures), overLimits };
    console.log(JSON.stringify({ ...told, endedBy }));
  } else console.log(resultTable(tallies));
  if (endedBy !== undefined) console.error(`ended early, by ${endedBy}`);
  for (const told of overLimits) console.error(`FAILED, over its limits: ${told}`);
  if (overLimits.length === 0) console.error("within its limits");
  writeFileSync(report, stressReport(result));
  console.error(`wrote ${report}`);
}
