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

// `npm run stress`: the load test of the SCL challenge.

/** The interval between reports of progress, in seconds. */
const REPORT_INTERVAL = 10;

interface StressOptions extends Limits, Pick<LoadPlan, "users" | "seconds" | "spawnRate"> {
  readonly url?: string;
  readonly apiKey?: string;
  readonly report: string;
  readonly json?: true;
}

await new Command("stress")
  .usage("[options]")
  .description(
    "Load test: each user sends POST /predict with one flight, of two airlines in equal parts, and the next request " +
      "when the answer has arrived. In this closed loop nothing is sent while the service does not answer: an outage is " +
      "one long request of each user, which hardly changes the percentiles, but --max-latency detects it. Exit code: 1 " +
      "if a limit is exceeded or the service does not answer, 2 for invalid usage. Ctrl-C ends the test early and " +
      "reports the results so far.",
  )
  .option("--url <url>", "address of the service; by default, one is started", parseUrl)
  .option("--users <count>", "maximum number of users", parseCount, 100)
  .option("--spawn-rate <rate>", "number of users added each second", parsePositive, 1)
  .option("--seconds <seconds>", "duration; users who would start later do not", parseSeconds, 60)
  .option("--api-key <key>", "API key, sent as x-api-key")
  .option("--report <file>", "file for the report", "reports/stress-test.html")
  .option("--max-failures <count>", "maximum number of failed requests", parseNatural, 0)
  .option("--max-median <ms>", "maximum median latency", parsePositive)
  .option("--max-p99 <ms>", "maximum 99th percentile of the latency", parsePositive)
  .option("--max-latency <ms>", "maximum wait of a user, answered or not", parsePositive)
  .option("--min-throughput <rate>", "minimum of correct answers a second", parsePositive)
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
    reportResult(result, options);
    process.exitCode = result.overLimits.length === 0 ? 0 : 1;
  } catch (error) {
    const isEarly = signal.aborted && result === undefined;
    const message = isEarly ? `${signal.reason} came before the load began` : (error as Error).message;
    console.error(`stress: ${message}`);
    process.exitCode = 1;
  } finally {
    await server?.stop();
    if (signal.aborted) process.exitCode = 128 + constants.signals[signal.reason as NodeJS.Signals];
  }
}

/** Creates a signal that SIGINT and SIGTERM abort, with their name as the reason. npm repeats Ctrl-C, which has no effect. */
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
  const measurements = await loadService(load, { onSecond: reportSecond, signal });
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

function reportSecond({ to, users, answersPerSecond, failuresPerSecond, p50, p99 }: Second): void {
  if (Math.round(to) % REPORT_INTERVAL !== 0) return;
  const [answers, failures] = [answersPerSecond, failuresPerSecond].map((rate) =>
    countText(Math.round(rate)),
  );
  const latency = `median ${latencyText(p50)} ms, 99 % ${latencyText(p99)} ms`;
  console.error(
    `${Math.round(to)} s: ${users} users, ${answers} answers a second, ${latency}, ${failures} failures a second`,
  );
}

function reportResult(result: StressResult, { report, json }: StressOptions): void {
  const { load, tallies, seconds, failures, overLimits, endedBy } = result;
  if (json) {
    const { headers, ...plan } = load; // without the API key
    const output = { load: plan, tallies, seconds, failures: Object.fromEntries(failures), overLimits };
    console.log(JSON.stringify({ ...output, endedBy }));
  } else console.log(resultTable(tallies));
  if (endedBy !== undefined) console.error(`ended early, by ${endedBy}`);
  for (const limit of overLimits) console.error(`FAILED, over its limits: ${limit}`);
  if (overLimits.length === 0) console.error("within its limits");
  writeFileSync(report, stressReport(result));
  console.error(`wrote ${report}`);
}
