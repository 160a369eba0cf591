import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { shapModule } from "../../../src/learn/explanations/shap-kernel.ts";
import { tableModule } from "../../../src/learn/explanations/table-kernel.ts";
import { derivativesModule } from "../../../src/learn/gradient-boosting/boosting/derivatives-kernel.ts";
import { scoreModule } from "../../../src/learn/gradient-boosting/boosting/score-kernel.ts";
import { partitionModule } from "../../../src/learn/gradient-boosting/growing/partition-kernel.ts";
import { thresholdModule } from "../../../src/learn/gradient-boosting/growing/threshold-kernel.ts";
import { drainModule } from "../../../src/learn/gradient-boosting/histograms/drain-kernel.ts";
import {
  clearModule,
  combineModule,
} from "../../../src/learn/gradient-boosting/histograms/histogram-arithmetic.ts";
import { histogramModule } from "../../../src/learn/gradient-boosting/histograms/histogram-kernel.ts";
import { interleaveModule } from "../../../src/learn/gradient-boosting/histograms/interleave-kernel.ts";
import { readAheadModule } from "../../../src/learn/gradient-boosting/histograms/read-ahead-kernel.ts";
import { copyModule } from "../../../src/learn/gradient-boosting/parallel/row-work.ts";
import { batchModule } from "../../../src/learn/gradient-boosting/predicting/batch-kernel.ts";
import { type RowLayout, rowModule } from "../../../src/learn/gradient-boosting/predicting/row-kernel.ts";
import { roundingFor } from "../../../src/learn/numerics/exact-sums.ts";
import { f64x2 } from "../../../src/learn/wasm/assembler.ts";
import { instantiate, makeMemory } from "../../../src/learn/wasm/memory.ts";
import { assemble, disassemble } from "./wat.ts";

const kernels: Readonly<Record<string, { bytes: Uint8Array; signature: string; run: string }>> = {
  "histogram, one column, packed": {
    bytes: histogramModule({ first: 0, count: 1, stride: 16, cellsAt: 0, columnBins: 68, format: "packed" }),
    signature: "(param i32 i32 i32 i32)",
    run: "addRows",
  },
  "histogram, 32 columns after others, as doubles": {
    bytes: histogramModule({
      first: 32,
      count: 32,
      stride: 80,
      cellsAt: 540_800,
      columnBins: 260,
      format: "doubles",
    }),
    signature: "(param i32 i32 i32 i32)",
    run: "addRows",
  },
  "drain, packed": {
    bytes: drainModule({ kind: "packed", unit: 2 ** -36, hessianUnit: 1, weightShift: 50, maxRows: 8_191 }),
    signature: "(param i32 i32 i32 i32 i32)",
    run: "drain",
  },
  "drain, doubles": {
    bytes: drainModule({ kind: "doubles" }),
    signature: "(param i32 i32 i32 i32 i32)",
    run: "drain",
  },
  "subtract histograms": {
    bytes: combineModule(f64x2.sub),
    signature: "(param i32 i32 i32)",
    run: "combine",
  },
  "clear histograms": { bytes: clearModule(), signature: "(param i32 i32)", run: "clear" },
  "thresholds, free": {
    bytes: thresholdModule(false),
    signature: "(param i32 i32 i32 i32 i32) (result i32)",
    run: "scan",
  },
  "thresholds, some monotone": {
    bytes: thresholdModule(true),
    signature: "(param i32 i32 i32 i32 i32) (result i32)",
    run: "scan",
  },
  "read ahead, rows across lines": {
    bytes: readAheadModule({ stride: 80, sumBytes: 16 }),
    signature: "(param i32 i32 i32 i32) (result i32)",
    run: "readAhead",
  },
  interleave: {
    bytes: interleaveModule(48),
    signature: "(param i32 i32 i32 i32)",
    run: "interleave",
  },
  "derivatives, logistic loss, packed": {
    bytes: derivativesModule({
      loss: "logistic",
      rounding: roundingFor(1_000),
      format: { kind: "packed", unit: 1, hessianUnit: 1, weightShift: 50, maxRows: 8_191 },
    }),
    signature: "(param i32 i32 i32 i32 i32)",
    run: "differentiate",
  },
  "derivatives, squared error, as doubles": {
    bytes: derivativesModule({
      loss: "squared-error",
      rounding: roundingFor(1_000),
      format: { kind: "doubles" },
    }),
    signature: "(param i32 i32 i32 i32 i32)",
    run: "differentiate",
  },
  scores: {
    bytes: scoreModule("logistic"),
    signature: "(param i32 i32 i32 i32)",
    run: "addScores",
  },
  partition: {
    bytes: partitionModule(),
    signature: "(param i32 i32 i32 i32 i32) (result i32)",
    run: "partition",
  },
  copy: { bytes: copyModule(), signature: "(param i32 i32 i32)", run: "copy" },
  "batch scorer, one feature": {
    bytes: batchModule({ binsStride: 2_048, masksAt: [0], valuesAt: 64 }),
    signature: "(param i32 i32 i32 i32)",
    run: "addTree",
  },
  "batch scorer, 24 features": {
    bytes: batchModule({
      binsStride: 2_048,
      masksAt: Array.from({ length: 24 }, (_, feature) => feature * 2_048),
      valuesAt: 49_152,
    }),
    signature: "(param i32 i32 i32 i32)",
    run: "addTree",
  },
  "Shapley values, two points": {
    bytes: shapModule({ pairs: 1, onesAt: 16, productsAt: 32 }),
    signature: "(param i32 i32 i32)",
    run: "addEffects",
  },
  "Shapley values, twelve points": {
    bytes: shapModule({ pairs: 6, onesAt: 16, productsAt: 4_096 }),
    signature: "(param i32 i32 i32)",
    run: "addEffects",
  },
  "tables of effects, one feature": {
    bytes: tableModule(1),
    signature: "(param i32 i32 i32)",
    run: "addParts",
  },
  "tables of effects, six features": {
    bytes: tableModule(6),
    signature: "(param i32 i32 i32)",
    run: "addParts",
  },
  "row scorer, one feature, four trees": {
    bytes: rowModule(rowLayout(1, 1)),
    signature: "(param i32)",
    run: "addTrees",
  },
  "row scorer, 40 features, 32 trees at a time": {
    bytes: rowModule(rowLayout(40, 8)),
    signature: "(param i32)",
    run: "addTrees",
  },
};

/** A layout for a number of features, each with seven thresholds. */
function rowLayout(count: number, vectorsAtOnce: number): RowLayout {
  const lineBytes = 2 * 16 * vectorsAtOnce;
  const features = Array.from({ length: count }, (_, feature) => ({
    ...{ feature, thresholdsAt: 4_096 + 32 * feature, steps: 3, binCount: 8 },
    linesAt: 8_192 + 9 * lineBytes * feature,
    usedBy: new Set([0, feature % (2 * vectorsAtOnce)]),
  }));
  const places = { rowsAt: 16, chosenAt: 256, scoresAt: 432, valuesAt: 512, valueBytes: 256 };
  return { ...places, rowBytes: 4 * count, features, lineBytes, vectorsAtOnce, vectors: 2 * vectorsAtOnce };
}

suite("kernels", () => {
  for (const [name, { bytes, signature, run }] of Object.entries(kernels)) {
    test(`is valid WebAssembly that wabt reads and writes back byte for byte: ${name}`, () => {
      const text = disassemble(bytes);
      assert.ok(text.includes(`(func (;0;) (type 0)${signature && ` ${signature}`}`), text.slice(0, 400));
      assert.deepEqual(assemble(text), bytes);
    });

    test(`runs in Node.js over shared memory: ${name}`, () => {
      const exported = instantiate(bytes, makeMemory(1));
      assert.deepEqual(Object.keys(exported), [run]);
    });
  }
});

test("copies bytes, also if the two ranges overlap", () => {
  const memory = makeMemory(100);
  const bytes = new Uint8Array(memory.buffer);
  bytes.set([1, 2, 3, 4, 5]);
  const copy = instantiate(copyModule(), memory).copy as (to: number, from: number, count: number) => void;
  copy(2, 0, 5);
  assert.deepEqual([...bytes.subarray(0, 8)], [1, 2, 1, 2, 3, 4, 5, 0]);
});

test("a memory has room for the bytes asked for, and can grow no further than WebAssembly allows", () => {
  assert.equal(makeMemory(65_536).buffer.byteLength, 65_536);
  assert.equal(makeMemory(65_537).buffer.byteLength, 131_072);
  assert.throws(() => makeMemory(2 ** 32 + 1));
});
