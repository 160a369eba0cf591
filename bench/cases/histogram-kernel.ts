import { createHash } from "node:crypto";
import { histogramKernel } from "../../src/learn/gradient-boosting/histograms/histogram-kernel.ts";
import { MersenneTwister } from "../../src/learn/random/mersenne-twister.ts";
import { makeMemory } from "../../src/learn/wasm/memory.ts";
import { median, rounded } from "../processes/measured-process.ts";
import type { BenchCase } from "./bench-case.ts";

const ROWS = 68_000;
const COLUMNS = 4;
const BINS = 256 * COLUMNS;
const RUNS = 101;

/** Compares the machine code that fills histograms with the same loops in TypeScript. */
export const kernel: BenchCase = {
  name: "histogram-kernel",
  title: "Histogram kernel",
  about: "Filling a histogram from 68,000 rows of 4 features: WebAssembly and TypeScript, alternating",
  figures: {
    nanosecondsPerBin: ["Nanoseconds per row and feature", "WebAssembly"],
    typeScriptNanosecondsPerBin: ["Nanoseconds per row and feature", "TypeScript"],
    timesFaster: ["Nanoseconds per row and feature", "times as fast"],
    runs: ["Runs", "WebAssembly"],
    sumsSha256: ["SHA-256 of the sums", "WebAssembly"],
    typeScriptSumsSha256: ["SHA-256 of the sums", "TypeScript"],
  },
  async run() {
    const { rows, bins, sums, histogram, add } = madeWork();
    const plain = new Float64Array(BINS * 3);
    const [ours, plainly]: number[][] = [[], []];
    for (let run = 0; run < RUNS; run++) {
      ours.push(nanoseconds(() => add()));
      plainly.push(nanoseconds(() => addInTypeScript(rows, bins, sums, plain)));
    }
    const perBin = (times: readonly number[]) => rounded(median(times) / ROWS / COLUMNS);
    const hash = (sum: Float64Array) => createHash("sha256").update(sum).digest("hex").slice(0, 16);
    return {
      runs: RUNS,
      nanosecondsPerBin: perBin(ours),
      typeScriptNanosecondsPerBin: perBin(plainly),
      timesFaster: rounded(median(plainly.map((time, run) => time / ours[run]))),
      sumsSha256: hash(histogram),
      typeScriptSumsSha256: hash(plain),
    };
  },
};

function madeWork() {
  const random = MersenneTwister.seeded(1);
  const memory = makeMemory(ROWS * (4 + 24 + COLUMNS) + BINS * 24);
  const { buffer } = memory;
  const sums = new Float64Array(buffer, 0, ROWS * 3);
  const histogram = new Float64Array(buffer, ROWS * 24, BINS * 3);
  const rows = new Int32Array(buffer, ROWS * 24 + BINS * 24, ROWS);
  const bins = new Uint8Array(buffer, rows.byteOffset + ROWS * 4, ROWS * COLUMNS);
  for (let row = 0; row < ROWS; row++) rows[row] = row;
  for (let i = 0; i < sums.length; i++) sums[i] = random.nextUpTo(2 ** 20);
  for (let i = 0; i < bins.length; i++) bins[i] = random.nextUpTo(255);
  const addRows = histogramKernel({ count: COLUMNS, binBytes: 1 }, memory);
  const places = Array.from({ length: COLUMNS }, (_, column) => [
    bins.byteOffset + column * ROWS,
    histogram.byteOffset + column * 256 * 24,
  ]).flat();
  const add = () => addRows(rows.byteOffset, rows.byteOffset + ROWS * 4, 0, ...places);
  return { rows: rows.slice(), bins: bins.slice(), sums: sums.slice(), histogram, add };
}

/** The readable form of the kernel. */
function addInTypeScript(rows: Int32Array, bins: Uint8Array, sums: Float64Array, into: Float64Array): void {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const [gradient, hessian, weight] = [sums[row * 3], sums[row * 3 + 1], sums[row * 3 + 2]];
    for (let column = 0; column < COLUMNS; column++) {
      const bin = (column * 256 + bins[column * ROWS + row]) * 3;
      into[bin] += gradient;
      into[bin + 1] += hessian;
      into[bin + 2] += weight;
    }
  }
}

function nanoseconds(work: () => void): number {
  const started = performance.now();
  work();
  return (performance.now() - started) * 1e6;
}
