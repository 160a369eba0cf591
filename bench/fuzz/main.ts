import process from "node:process";
import { parseArgs } from "node:util";
import { attackedService } from "./attacked-service.ts";
import { showRequest } from "./hostile-request.ts";
import { nginxProxy } from "./nginx-proxy.ts";
import { type FuzzReport, runFuzz, smallestFault } from "./run-fuzz.ts";

/**
 * `npm run fuzz -- [REQUESTS] [--seed N] [--connections N] [--nginx]`: attacks the service with generated requests and
 * mutations of valid ones over many connections, directly or through nginx with its stock settings. Fails if the service
 * answers with 5xx, hangs, ends, or uses more memory afterwards.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: String(Date.now() % 1_000_000_000) },
    connections: { type: "string", default: "100" },
    nginx: { type: "boolean", default: false },
  },
});
const requests = Number(positionals[0] ?? 200_000);
const [seed, connections] = [Number(values.seed), Number(values.connections)];

/** The number of requests before the first measurement of memory, during which code is compiled and buffers grow. */
const WARM_UP = Math.min(40_000, requests);

/** The allowed growth of memory: live in MiB, resident in MiB plus a share. */
const MAX_GROWTH = { live: 8, resident: 16, residentPart: 0.15 } as const;

const MIB = 1 << 20;

/** The number of characters of the log in a report. */
const SHOWN_LOG = 4_000;

const service = await attackedService();
const proxy = values.nginx ? await nginxProxy(service.port) : undefined;
const options = {
  port: proxy?.port ?? service.port,
  key: service.key,
  connections,
  onProgress: reportProgress,
};
console.log(
  `${requests} requests over ${connections} connections${values.nginx ? " through nginx" : ""}, seed ${seed}`,
);

const faults: string[] = [];
await attack("to warm up", WARM_UP, seed + 1_000_000_000);
const before = service.child.exitCode === null ? await service.collectGarbage() : undefined;
const started = performance.now();
await attack("", requests, seed);
const seconds = (performance.now() - started) / 1000;
if (before !== undefined && service.child.exitCode === null) {
  const after = await service.collectGarbage();
  const live = ({ heapUsed, external }: NodeJS.MemoryUsage) => (heapUsed + external) / MIB;
  const resident = ({ rss }: NodeJS.MemoryUsage) => rss / MIB;
  console.log(`${Math.round(requests / seconds)} requests a second`);
  console.log(`live memory: ${live(before).toFixed(1)} MiB before, ${live(after).toFixed(1)} MiB after`);
  console.log(
    `resident memory: ${resident(before).toFixed(1)} MiB before, ${resident(after).toFixed(1)} MiB after`,
  );
  if (live(after) - live(before) > MAX_GROWTH.live) faults.push("more memory is live than before");
  const most = resident(before) * (1 + MAX_GROWTH.residentPart) + MAX_GROWTH.resident;
  if (resident(after) > most) faults.push("more memory is resident than before");
}
await proxy?.stop();
const code = await service.stop();
if (code !== 0) faults.push(`the service ended with ${code ?? "a signal"}`);
for (const fault of faults) console.log(`FAULT: ${fault}`);
console.log(faults.length === 0 ? "nothing went wrong" : `seed ${seed}`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function attack(what: string, count: number, ofSeed: number): Promise<void> {
  const run = { ...options, requests: count, seed: ofSeed };
  const report = await runFuzz(run);
  process.stderr.write("\r\x1b[K");
  if (what === "") printCounts(report);
  if (report.isGone) {
    faults.push(`the service is gone after ${report.sent} requests`);
    const smallest = report.suspects.toSorted((a, b) => a.bytes.length - b.bytes.length);
    for (const suspect of smallest.slice(0, 5)) console.log(`under way:\n${showRequest(suspect)}\n`);
    console.log(`the last of the log:\n${service.log().slice(-SHOWN_LOG)}`);
    return;
  }
  if (report.faults.length === 0) return;
  const kinds = Map.groupBy(report.faults, (fault) => fault.what.replace(/under [\w-]+/, "").slice(0, 60));
  for (const [kind, group] of kinds) {
    const [first] = group.toSorted((a, b) => a.request.bytes.length - b.request.bytes.length);
    const found = (await smallestFault(run, first)) ?? first;
    faults.push(
      `${group.length} times, as of seed ${first.seed}: ${found.what || kind}\n${showRequest(found.request)}\n`,
    );
  }
  if (report.faults.some(({ what }) => what.startsWith("answered 5"))) {
    console.log(`the log's last errors:\n${service.log().slice(-SHOWN_LOG)}`);
  }
}

function reportProgress(sent: number): void {
  if (process.stderr.isTTY && sent % 1_000 === 0) process.stderr.write(`\r${sent} sent`);
}

function printCounts({ counts }: FuzzReport): void {
  const total = new Map<string, number>();
  for (const [about, of] of counts) {
    for (const [status, count] of of) total.set(status, (total.get(status) ?? 0) + count);
    console.log(`${about.padEnd(18)} ${countsText(of)}`);
  }
  console.log(`${"all".padEnd(18)} ${countsText(total)}`);
}

function countsText(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].sort(([a], [b]) => a.localeCompare(b));
  return sorted.map(([status, count]) => `${status}: ${count}`).join("  ");
}
