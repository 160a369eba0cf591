import {
  block,
  brIf,
  type Code,
  code,
  doublesOf,
  f64,
  f64x2,
  i8x16,
  i32,
  local,
  loop,
  moduleOf,
  v128,
  valueType,
  when,
} from "../../wasm/assembler.ts";
import { instantiate, type WasmMemory } from "../../wasm/memory.ts";
import { BIN_BYTES } from "../histograms/drain-kernel.ts";

/**
 * Tries the thresholds of a numeric feature, with the node's missing values on one side. The first three arguments are
 * addresses: the first bin of the feature in a histogram, the bin of its missing values behind the others, and the
 * {@link searchField}s. The others: 1 if missing values go left, else 0; and of a monotone feature 1 or -1, else 0.
 * @returns the address of the last bin on the left of a split that gains more than the best, which it then replaces; else 0
 */
export type ScanBins = (
  bins: number,
  missing: number,
  search: number,
  missingLeft: number,
  direction: number,
) => number;

/**
 * The doubles of a search, by index: the node, the parameters, the best split so far, and whether any feature is monotone. The
 * kernel leaves the last three alone.
 */
export const searchField = {
  gradient: 0,
  hessian: 1,
  weight: 2,
  l2: 3,
  lowest: 4,
  highest: 5,
  minRows: 6,
  minHessian: 7,
  bestScore: 8,
  bestWeight: 9,
  bestGradient: 10,
  bestHessian: 11,
  bestMissingLeft: 12,
  bestLastLeft: 13,
  constrained: 14,
} as const;

/** The number of doubles of a search. */
export const SEARCH_FIELDS = 16;

type Field = keyof typeof searchField;

const [bins, missing, search, missingLeft, direction] = [0, 1, 2, 3, 4];
const bestAt = 5;
const [left, node, right, gradients, hessians, values, best] = [6, 7, 8, 9, 10, 11, 12];
const [l2, lowest, highest, minHessian] = [13, 14, 15, 16];
const [weight, nodeWeight, minRows, score, bestScore, bestWeight] = [17, 18, 19, 20, 21, 22];

/**
 * Compiles the scan of `scanThresholds` (numeric-splits.ts), which is the readable form, with both sides of a split in one
 * vector.
 * @param constrained whether any feature is monotone
 */
export function thresholdKernel(constrained: boolean, memory: WasmMemory): ScanBins {
  return instantiate(thresholdModule(constrained), memory).scan as ScanBins;
}

/** The module of {@link thresholdKernel}. */
export function thresholdModule(constrained: boolean): Uint8Array {
  const perBin = code(
    // From here depth 0 is the next bin, and depth 2 is behind the loop
    block(
      ...[local.get(bins), f64.load(16), f64.const(0), f64.eq, brIf(0)],
      ...[local.get(left), local.get(bins), v128.load(0), f64x2.add, local.set(left)],
      ...[local.get(weight), local.get(bins), f64.load(16), f64.add, local.tee(weight)],
      ...[local.get(minRows), f64.lt, brIf(0)],
      ...[local.get(weight), local.get(nodeWeight), f64.ge, brIf(2)],
      ...[local.get(nodeWeight), local.get(weight), f64.sub, local.get(minRows), f64.lt, brIf(2)],
      ...[local.get(node), local.get(left), f64x2.sub, local.set(right)],
      ...[local.get(left), local.get(right), i8x16.shuffle(doublesOf(1)), local.tee(hessians)],
      ...[local.get(minHessian), f64x2.lt, v128.anyTrue, brIf(0)],
      ...[local.get(hessians), local.get(l2), f64x2.add, local.tee(hessians)],
      ...[f64x2.const(0, 0), f64x2.le, v128.anyTrue, brIf(0)],
      ...[local.get(left), local.get(right), i8x16.shuffle(doublesOf(0)), local.set(gradients)],
      constrained ? constrainedScore() : freeScore(),
      ...[local.get(score), local.get(bestScore), f64.gt, when(keep())],
    ),
    ...[local.get(bins), i32.const(BIN_BYTES), i32.add, local.tee(bins)],
    ...[local.get(missing), i32.ltU, brIf(0)],
  );
  const isAny = code(local.get(bins), local.get(missing), i32.ltU);
  return moduleOf({
    name: "scan",
    parameters: 5,
    results: 1,
    locals: [
      [1, valueType.i32],
      [11, valueType.v128],
      [6, valueType.f64],
    ],
    body: code(
      read(),
      ...[isAny, when(block(loop(perBin)))],
      ...[local.get(bestAt), when(write()), local.get(bestAt)],
    ),
  });
}

const of = (field: Field) => searchField[field] * 8;

function read(): Code {
  const number = (field: Field, into: number) =>
    code(local.get(search), f64.load(of(field)), local.set(into));
  const twice = (field: Field, into: number) =>
    code(local.get(search), v128.load64Splat(of(field)), local.set(into));
  return code(
    ...[local.get(search), v128.load(of("gradient")), local.set(node)],
    ...[number("weight", nodeWeight), number("minRows", minRows), number("bestScore", bestScore)],
    ...[twice("l2", l2), twice("lowest", lowest), twice("highest", highest), twice("minHessian", minHessian)],
    local.get(missingLeft),
    when(
      ...[local.get(missing), v128.load(0), local.set(left)],
      ...[local.get(missing), f64.load(16), local.set(weight)],
    ),
  );
}

function keep(): Code {
  return code(
    ...[local.get(score), local.set(bestScore), local.get(weight), local.set(bestWeight)],
    ...[local.get(left), local.set(best), local.get(bins), local.set(bestAt)],
  );
}

function write(): Code {
  return code(
    ...[local.get(search), local.get(bestScore), f64.store(of("bestScore"))],
    ...[local.get(search), local.get(bestWeight), f64.store(of("bestWeight"))],
    ...[local.get(search), local.get(best), v128.store(of("bestGradient"))],
  );
}

/** The sum of `gainOfValue` of both sides at their `leafValue`; the next bin if these break the order. */
function constrainedScore(): Code {
  return code(
    ...[local.get(gradients), f64x2.neg, local.get(hessians), f64x2.div],
    ...[local.get(lowest), f64x2.pmax, local.get(highest), f64x2.pmin, local.tee(values)],
    ...[f64x2.extractLane(1), local.get(values), f64x2.extractLane(0), f64.sub],
    ...[local.get(direction), f64.convertI32, f64.mul, f64.const(0), f64.lt, brIf(0)],
    ...[local.get(gradients), f64x2.const(2, 2), f64x2.mul],
    ...[local.get(hessians), local.get(values), f64x2.mul, f64x2.add, f64x2.neg],
    ...[local.get(values), f64x2.mul, sumOfLanes()],
  );
}

/** The sum of `gradient² / (hessian + l2)` of both sides. */
function freeScore(): Code {
  return code(
    ...[local.get(gradients), local.get(gradients), f64x2.mul, local.get(hessians), f64x2.div, sumOfLanes()],
  );
}

function sumOfLanes(): Code {
  return code(
    ...[local.tee(values), f64x2.extractLane(0), local.get(values), f64x2.extractLane(1), f64.add],
    local.set(score),
  );
}
