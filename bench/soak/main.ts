import { writeFileSync } from "node:fs";
import { EXPLAINED_BODIES, quantile, runGenerator } from "../load/generators.ts";
import { residentMiB } from "../processes/measured-process.ts";
import { isFlat, ofThirds } from "./flatness.ts";
import { ReportedDays } from "./reported-days.ts";
import { drawSoak, type Window } from "./soak-picture.ts";
import { SOAK_KEY, startSoakedService } from "./soaked-service.ts";

/**
 * `npm run soak`: runs the service under half of its maximum load for ten minutes or `SOAK_MINUTES`, with forecasts and
 * reasons for 5 to 20 flights at random times; `SOAK_RATE` sets another rate, in requests a second. Meanwhile the outcomes of
 * a busy airport are reported, of ten days a minute or `SOAK_DAYS` (0.0007 is as fast as in reality), so that the history
 * moves on and what is too old is forgotten. Draws memory and latency to `docs/images/soak.svg`. Fails if a request fails,
 * or if the memory grows.
 */
const MINUTES = Number(process.env.SOAK_MINUTES ?? 10);
const DAYS_PER_MINUTE = Number(process.env.SOAK_DAYS ?? 10);
const RATE = Number(process.env.SOAK_RATE ?? Number.NaN);
const WINDOW_SECONDS = 10;
const TENTHS = 10;
const PATH = "/v1/forecasts?explain=true";
const IMAGE = "docs/images/soak.svg";

const service = await startSoakedService({ path: PATH, type: "application/json", body: EXPLAINED_BODIES[0] });
const load = { port: service.port, path: PATH, bodies: EXPLAINED_BODIES };
const days = new ReportedDays(service.url, SOAK_KEY, {
  perMinute: DAYS_PER_MINUTE,
  total: DAYS_PER_MINUTE * MINUTES,
});
const windows: Window[] = [];
const live: number[] = [];
const over = new AbortController();
let [answered, failed] = [0, 0];
try {
  await days.fill();
  console.error(`${days.reported} outcomes reported before the start`);
  const rate = Number.isNaN(RATE) ? await halfOfCapacity() : RATE;
  console.error(`${rate.toFixed(0)} requests a second, ${DAYS_PER_MINUTE} days of outcomes a minute`);
  const following = days.follow(over.signal);
  const started = performance.now();
  const minutesSince = () => (performance.now() - started) / 60_000;
  while (minutesSince() < MINUTES) {
    const seed = windows.length + 2;
    const result = await runGenerator({ ...load, rate, connections: 100, seconds: WINDOW_SECONDS, seed });
    answered += result.accepted.length;
    failed += result.failed + result.refused.length;
    const [p50, p99] = [0.5, 0.99].map((share) => quantile(result.accepted, share));
    windows.push({ minute: minutesSince(), residentMiB: residentMiB(service.child, "VmRSS"), p50, p99 });
    if (minutesSince() >= ((live.length + 1) * MINUTES) / TENTHS) await reportTenth();
  }
  over.abort();
  await following;
} finally {
  over.abort();
  await service.stop();
}

const resident = windows.map((window) => window.residentMiB);
const [, heapBefore, heapAfter] = ofThirds(live);
const [, residentBefore, residentAfter] = ofThirds(resident);
const grown = [...(isFlat(live) ? [] : ["live objects"]), ...(isFlat(resident) ? [] : ["resident memory"])];
const failures = failed + days.failed;
console.log(
  `${answered} forecasts answered, ${days.reported} outcomes reported, ${failures} failed; ` +
    `median of the second third and of the last: ${heapBefore.toFixed(1)} and ${heapAfter.toFixed(1)} MiB of live objects, ` +
    `${residentBefore.toFixed(0)} and ${residentAfter.toFixed(0)} MiB resident; ` +
    (grown.length === 0 ? "flat" : `${grown.join(" and ")} grew`),
);
writeFileSync(IMAGE, `${drawSoak(windows, MINUTES)}\n`);
process.exitCode = failures === 0 && answered > 0 && grown.length === 0 ? 0 : 1;

/** Half of the requests a second that the service can answer. */
async function halfOfCapacity(): Promise<number> {
  await runGenerator({ ...load, connections: 4, seconds: 10, seed: 1 });
  const { accepted } = await runGenerator({ ...load, connections: 4, seconds: 10, seed: 1 });
  return accepted.length / 10 / 2;
}

/** Prints the memory at the end of a tenth of the run. */
async function reportTenth(): Promise<void> {
  const { minute, residentMiB: rss, p50, p99 } = windows[windows.length - 1];
  const [outcomes, heapUsed] = [await service.historySize(), await service.liveHeap()];
  live.push(heapUsed);
  console.error(
    `${minute.toFixed(1)} min: ${heapUsed.toFixed(1)} MiB of live objects, ${rss.toFixed(0)} MiB resident, ` +
      `${outcomes} outcomes in the history, ${service.storedMiB().toFixed(1)} MiB on the disk; ` +
      `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms; ${days.reported} outcomes reported, ${failed + days.failed} failed`,
  );
}
