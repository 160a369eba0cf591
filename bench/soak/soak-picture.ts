import * as Plot from "@observablehq/plot";
import { drawPlot } from "../../src/report/charts/draw-plot.ts";

/** Some seconds of a run. */
export interface Window {
  /** Its end, since the start of the run. */
  readonly minute: number;
  readonly residentMiB: number;
  /** Latencies in milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** Draws memory above latency, as SVG. */
export function drawSoak(windows: readonly Window[], minutes: number): string {
  const panel = (label: string, lines: Readonly<Partial<Record<keyof Window, string>>>) =>
    drawPlot(`${label} over ${minutes} minutes of load`, {
      width: 800,
      height: 240,
      marginLeft: 52,
      x: { label: "minutes", domain: [0, minutes] },
      y: { label, grid: true, zero: true, nice: true },
      marks: Object.entries(lines).map(([of, stroke]) =>
        Plot.line(windows, { x: "minute", y: of, stroke, strokeWidth: 2 }),
      ),
    }).text;
  const memory = panel("resident memory, MiB", { residentMiB: "#0b6e99" });
  const latency = panel("latency, ms: p50 and p99", { p50: "#0b6e99", p99: "#b3541e" });
  const below = latency.replace("<svg ", '<svg y="240" ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 480" width="800" height="480" font-family="sans-serif" font-size="12"><title>Resident memory and latency under load, with outcomes</title><rect width="800" height="480" fill="white"/>${memory}${below}</svg>`;
}
