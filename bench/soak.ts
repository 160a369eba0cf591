import { writeFileSync } from "node:fs";
import * as Plot from "@observablehq/plot";
import { drawPlot } from "../src/report/charts/draw-plot.ts";
import { EXPLAINED_BODIES, quantile, runGenerator } from "./load/generators.ts";
import { NODE, residentMiB } from "./processes/measured-process.ts";
import { startServer } from "./processes/running-server.ts";

/**
 * `npm run soak`: runs the service under half of its maximum load for ten minutes or `SOAK_MINUTES`, with forecasts and
 * reasons for 5 to 20 flights at random times. Draws memory and latency to `docs/images/soak.svg`. Fails if a request fails.
 */
const MINUTES = Number(process.env.SOAK_MINUTES ?? 10);
const WINDOW_SECONDS = 10;
const PATH = "/v1/forecasts?explain=true";
const IMAGE = "docs/images/soak.svg";

interface Window {
  readonly minute: number;
  readonly residentMiB: number;
  readonly p50: number;
  readonly p99: number;
}

const request = { path: PATH, type: "application/json", body: EXPLAINED_BODIES[0] };
const server = await startServer(NODE, ["src/cli/puntual.js", "serve"], request);
const load = { port: Number(new URL(server.url).port), path: PATH, bodies: EXPLAINED_BODIES };
const windows: Window[] = [];
let [answered, failed] = [0, 0];
try {
  await runGenerator({ ...load, connections: 4, seconds: 10, seed: 1 });
  const { accepted } = await runGenerator({ ...load, connections: 4, seconds: 10, seed: 1 });
  const rate = accepted.length / 10 / 2;
  console.error(`half load is ${rate.toFixed(0)} requests a second`);
  const started = performance.now();
  while (performance.now() - started < MINUTES * 60_000) {
    const seed = windows.length + 2;
    const result = await runGenerator({
      ...load,
      ...{ rate, connections: 100, seconds: WINDOW_SECONDS, seed },
    });
    answered += result.accepted.length;
    failed += result.failed + result.refused.length;
    const [p50, p99] = [0.5, 0.99].map((share) => quantile(result.accepted, share));
    const minute = (performance.now() - started) / 60_000;
    windows.push({ minute, residentMiB: residentMiB(server.child, "VmRSS"), p50, p99 });
    console.error(
      `${minute.toFixed(1)} min: ${windows.at(-1)?.residentMiB.toFixed(0)} MiB, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${failed} failed`,
    );
  }
} finally {
  await server.stop();
}

const half = windows.length >> 1;
const highest = (part: readonly Window[]) => Math.max(...part.map((window) => window.residentMiB));
console.log(
  `${answered} answered, ${failed} failed; resident at most ${highest(windows.slice(0, half)).toFixed(0)} MiB in the first half, ${highest(windows.slice(half)).toFixed(0)} MiB in the second`,
);
writeFileSync(IMAGE, `${draw()}\n`);
process.exitCode = failed === 0 && answered > 0 ? 0 : 1;

/** Draws memory above latency. */
function draw(): string {
  const [memory, latency] = [
    panel("resident memory, MiB", [{ of: "residentMiB", colour: "#0b6e99" }]),
    panel("latency, ms: p50 and p99", [
      { of: "p50", colour: "#0b6e99" },
      { of: "p99", colour: "#b3541e" },
    ]),
  ];
  const below = latency.replace("<svg ", '<svg y="240" ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 480" width="800" height="480" font-family="sans-serif" font-size="12"><title>Resident memory and latency under half load</title><rect width="800" height="480" fill="white"/>${memory}${below}</svg>`;
}

function panel(
  label: string,
  lines: readonly { readonly of: "residentMiB" | "p50" | "p99"; readonly colour: string }[],
): string {
  const drawn = drawPlot(`${label} over ${MINUTES} minutes of half load`, {
    width: 800,
    height: 240,
    marginLeft: 52,
    x: { label: "minutes", domain: [0, MINUTES] },
    y: { label, grid: true, zero: true, nice: true },
    marks: lines.map(({ of, colour }) =>
      Plot.line(windows, { x: "minute", y: of, stroke: colour, strokeWidth: 2 }),
    ),
  });
  return drawn.text;
}
