import { BIN_BYTES, drainKernel } from "../../../src/learn/gradient-boosting/histograms/drain-kernel.ts";
import {
  columnBinsFor,
  histogramKernel,
  sumBytes,
} from "../../../src/learn/gradient-boosting/histograms/histogram-kernel.ts";
import { rowSums } from "../../../src/learn/gradient-boosting/histograms/row-sums.ts";
import { MersenneTwister } from "../../../src/learn/random/mersenne-twister.ts";
import { makeMemory, Room } from "../../../src/learn/wasm/memory.ts";
import { median, rounded } from "../../processes/measured-process.ts";
import { hashOf } from "../../processes/result-hash.ts";
import type { BenchCase } from "../bench-case.ts";

const ROWS = 68_000;
const COLUMNS = 32;
const BINS = 256 * COLUMNS;
const COLUMN_BINS = columnBinsFor(256);
const RUNS = 51;

const FORMAT = { kind: "packed", unit: 1, hessianUnit: 1, weightShift: 44, maxRows: ROWS } as const;

/** Compares the machine code that fills histograms with the same loops in TypeScript. */
export const kernel: BenchCase = {
  name: "histogram-kernel",
  title: "Histogram kernel",
  about: "Filling a histogram from 68,000 rows of 32 features: WebAssembly and TypeScript, alternating",
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
    return {
      runs: RUNS,
      nanosecondsPerBin: perBin(ours),
      typeScriptNanosecondsPerBin: perBin(plainly),
      timesFaster: rounded(median(plainly.map((time, run) => time / ours[run]))),
      sumsSha256: hashOf(histogram),
      typeScriptSumsSha256: hashOf(plain),
    };
  },
};

function madeWork() {
  const random = MersenneTwister.seeded(1);
  const room = new Room();
  const cellsAt = room.take(sumBytes("packed", COLUMN_BINS) * COLUMNS);
  const [rowsAt, sumsAt] = [room.take(ROWS * 4), room.take(sumBytes("packed", ROWS))];
  const [tableAt, offsetsAt] = [room.take(ROWS * COLUMNS), room.take(256 * 4)];
  const histogramAt = room.take(BINS * BIN_BYTES);
  const memory = makeMemory(room.bytes);
  const rows = new Int32Array(memory.buffer, rowsAt, ROWS);
  const bins = new Uint8Array(memory.buffer, tableAt, ROWS * COLUMNS);
  const packed = rowSums(FORMAT, memory.buffer, sumsAt, ROWS);
  const sums = new Float64Array(ROWS * 3);
  for (let row = 0; row < ROWS; row++) {
    rows[row] = row;
    sums.set([random.nextUpTo(2 ** 20), random.nextUpTo(2 ** 20), 1], row * 3);
    packed.set(row, sums[row * 3], sums[row * 3 + 1], 1);
  }
  for (let i = 0; i < bins.length; i++) bins[i] = random.nextUpTo(255);
  const addRows = histogramKernel(
    { first: 0, count: COLUMNS, stride: COLUMNS, cellsAt, columnBins: COLUMN_BINS, format: "packed" },
    memory,
  );
  const drain = drainKernel(FORMAT, memory);
  new Int32Array(memory.buffer, offsetsAt, 256).set(Array.from({ length: 256 }, (_, bin) => bin * BIN_BYTES));
  const histogram = new Float64Array(memory.buffer, histogramAt, BINS * 3);
  const add = () => {
    addRows(rowsAt, rowsAt + ROWS * 4, sumsAt, tableAt);
    for (let column = 0; column < COLUMNS; column++) {
      const from = cellsAt + sumBytes("packed", column * COLUMN_BINS);
      drain(from, from + sumBytes("packed", 256), offsetsAt, histogramAt + column * 256 * BIN_BYTES, 1);
    }
  };
  return { rows: rows.slice(), bins: bins.slice(), sums, histogram, add };
}

/** The readable form of the kernel. */
function addInTypeScript(rows: Int32Array, bins: Uint8Array, sums: Float64Array, into: Float64Array): void {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const [gradient, hessian, weight] = [sums[row * 3], sums[row * 3 + 1], sums[row * 3 + 2]];
    for (let column = 0; column < COLUMNS; column++) {
      const bin = (column * 256 + bins[row * COLUMNS + column]) * 3;
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
