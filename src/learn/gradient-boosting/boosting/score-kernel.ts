import {
  brIf,
  type Code,
  code,
  f64,
  i32,
  local,
  loop,
  moduleOf,
  valueType,
  when,
} from "../../wasm/assembler.ts";
import { instantiate, type WasmMemory } from "../../wasm/memory.ts";
import type { LossName } from "../trees.ts";
import { MAX_ODDS } from "./raw-scores.ts";

/**
 * Adds a value to the raw scores of rows. All arguments are addresses: the first and the end of the row numbers, the
 * states of the raw scores, and the value, for the logistic loss its exponential.
 */
export type AddScores = (rows: number, rowsEnd: number, states: number, value: number) => void;

const [rows, rowsEnd, states, value, at] = [0, 1, 2, 3, 4];

/** Compiles `add` of `rawScores`, which is the readable form. */
export function scoreKernel(loss: LossName, memory: WasmMemory): AddScores {
  return instantiate(scoreModule(loss), memory).addScores as AddScores;
}

/** The module of {@link scoreKernel}. */
export function scoreModule(loss: LossName): Uint8Array {
  const [state, added] = [code(local.get(at), f64.load(0)), code(local.get(value), f64.load(0))];
  const sum: Code =
    loss === "squared-error"
      ? code(state, added, f64.add)
      : code(state, added, f64.mul, f64.const(1 / MAX_ODDS), f64.max, f64.const(MAX_ODDS), f64.min);
  const isMore = code(local.get(rowsEnd), i32.ltU);
  const perRow = code(
    ...[local.get(rows), i32.load(0), i32.const(8), i32.mul, local.get(states), i32.add, local.set(at)],
    ...[local.get(at), sum, f64.store(0)],
    ...[local.get(rows), i32.const(4), i32.add, local.tee(rows)],
  );
  return moduleOf({
    name: "addScores",
    parameters: 4,
    results: 0,
    locals: [[1, valueType.i32]],
    body: code(local.get(rows), isMore, when(loop(perRow, isMore, brIf(0)))),
  });
}
