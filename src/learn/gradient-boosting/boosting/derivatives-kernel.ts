import { WHOLE_IN_LOW_BITS } from "../../numerics/exact-sums.ts";
import {
  advance,
  brIf,
  type Code,
  code,
  doublesOf,
  f64x2,
  i8x16,
  i32,
  i64x2,
  local,
  loop,
  moduleOf,
  v128,
  valueType,
  when,
} from "../../wasm/assembler.ts";
import { instantiate, type WasmMemory } from "../../wasm/memory.ts";
import { sumBytes } from "../histograms/histogram-kernel.ts";
import type { SumFormat } from "../histograms/sum-format.ts";
import type { LossName } from "../trees.ts";

/**
 * Writes the gradients, hessians and weights of rows, two at a time; among doubles the weights are there before. All arguments
 * are addresses: the first and the end of the states of the raw scores, the weights, the weighted targets and the sums.
 */
export type Differentiate = (
  states: number,
  statesEnd: number,
  weights: number,
  targets: number,
  sums: number,
) => void;

/** The loss, the rounding of gradients, and the format of the sums. */
export interface Derivatives {
  readonly loss: LossName;
  readonly rounding: number;
  readonly format: SumFormat;
}

const [states, statesEnd, weights, targets, sums] = [0, 1, 2, 3, 4];
const [weight, gradient, hessian, probability] = [5, 6, 7, 8];

/** Compiles `differentiate` of `rawScores`, which is the readable form. */
export function derivativesKernel(derivatives: Derivatives, memory: WasmMemory): Differentiate {
  return instantiate(derivativesModule(derivatives), memory).differentiate as Differentiate;
}

/** The module of {@link derivativesKernel}. */
export function derivativesModule({ loss, rounding, format }: Derivatives): Uint8Array {
  const bytes = sumBytes(format.kind, 1);
  const isMore = code(local.get(states), local.get(statesEnd), i32.ltU);
  const perPair = code(
    ...[local.get(weights), v128.load(0), local.set(weight)],
    loss === "logistic" ? ofLogistic(rounding) : ofSquaredError(rounding),
    format.kind === "packed" ? pack(loss, rounding, format.weightShift) : round(loss, rounding),
    storeRow(0, 0),
    storeRow(1, bytes),
    ...[advance(states, 16), advance(weights, 16), advance(targets, 16), advance(sums, 2 * bytes)],
  );
  return moduleOf({
    name: "differentiate",
    parameters: 5,
    results: 0,
    locals: [[4, valueType.v128]],
    body: code(isMore, when(loop(perPair, isMore, brIf(0)))),
  });
}

const both = (value: number): Code => f64x2.const(value, value);

/** `roundTo` of the value on the stack. */
const rounded = (rounding: number): Code => code(both(rounding), f64x2.add, both(rounding), f64x2.sub);

/** The gradient `p - y` and the hessian `p · (1 - p)`, times the weight, not yet rounded; the state is the odds. */
function ofLogistic(rounding: number): Code {
  const odds = code(local.get(states), v128.load(0));
  return code(
    ...[odds, both(1), odds, f64x2.add, f64x2.div, rounded(rounding), local.set(probability)],
    weightedLessTarget(code(local.get(probability))),
    ...[local.get(probability), both(1), local.get(probability), f64x2.sub, f64x2.mul, rounded(rounding)],
    ...[local.get(weight), f64x2.mul, local.set(hessian)],
  );
}

/** The gradient `score - y`, times the weight, not yet rounded, and the weight. */
function ofSquaredError(rounding: number): Code {
  const score = code(local.get(states), v128.load(0), rounded(rounding));
  return code(weightedLessTarget(score), local.get(weight), local.set(hessian));
}

function weightedLessTarget(value: Code): Code {
  return code(
    ...[local.get(weight), value, f64x2.mul],
    ...[local.get(targets), v128.load(0), f64x2.sub, local.set(gradient)],
  );
}

function round(loss: LossName, rounding: number): Code {
  return code(
    ...[local.get(gradient), rounded(rounding), local.set(gradient)],
    loss === "logistic" ? code(local.get(hessian), rounded(rounding), local.set(hessian)) : [],
  );
}

/**
 * The whole number of units in the value on the stack: the number that rounds a double leaves it in the low bits, and its
 * own bits are subtracted.
 */
const wholeNumber = (rounding: number): Code => code(both(rounding), f64x2.add, both(rounding), i64x2.sub);

function pack(loss: LossName, rounding: number, weightShift: number): Code {
  return code(
    ...[local.get(gradient), wholeNumber(rounding), local.set(gradient)],
    ...[local.get(hessian), wholeNumber(loss === "logistic" ? rounding : WHOLE_IN_LOW_BITS)],
    ...[local.get(weight), wholeNumber(WHOLE_IN_LOW_BITS), i32.const(weightShift), i64x2.shl],
    ...[i64x2.add, local.set(hessian)],
  );
}

/** Stores the gradient and the hessian of the first or the second of the two rows. */
function storeRow(row: 0 | 1, offset: number): Code {
  return code(
    ...[
      local.get(sums),
      local.get(gradient),
      local.get(hessian),
      i8x16.shuffle(doublesOf(row)),
      v128.store(offset),
    ],
  );
}
