import { WHOLE_IN_LOW_BITS } from "../../numerics/exact-sums.ts";
import {
  advance,
  brIf,
  type Code,
  code,
  f64,
  f64x2,
  i32,
  i64,
  i64x2,
  local,
  loop,
  memoryFill,
  moduleOf,
  v128,
  valueType,
  when,
} from "../../wasm/assembler.ts";
import { instantiate, type WasmMemory } from "../../wasm/memory.ts";
import { sumBytes } from "./histogram-kernel.ts";
import type { SumFormat } from "./sum-format.ts";

/**
 * Adds the sums of joint bins to the bins of a feature in a histogram. All arguments but the last are addresses: the first
 * and the end of the sums, by joint bin an Int32 with the bytes from the histogram to the bin of the feature, and the
 * histogram. The last is 1 to leave zeros in the place of the sums, else 0.
 */
export type Drain = (
  sums: number,
  sumsEnd: number,
  offsets: number,
  histogram: number,
  leavesZeros: 0 | 1,
) => void;

/** The bytes of a histogram's bin: gradient, hessian and weight. */
export const BIN_BYTES = 24;

const [sums, sumsEnd, offsets, histogram, leavesZeros] = [0, 1, 2, 3, 4];
const [at, to, pair] = [5, 6, 7];

/**
 * Compiles the code for sums of a format. In the readable form:
 *
 *     for (const [joint, offset] of offsets.entries())
 *       for (const [i, sum] of [gradient, hessian, weight].entries())
 *         histogram[offset / 8 + i] += sum[joint];
 */
export function drainKernel(format: SumFormat, memory: WasmMemory): Drain {
  return instantiate(drainModule(format), memory).drain as Drain;
}

/** The module of {@link drainKernel}. */
export function drainModule(format: SumFormat): Uint8Array {
  const isMore = code(local.get(at), local.get(sumsEnd), i32.ltU);
  const perBin = code(
    ...[local.get(offsets), i32.load(0), local.get(histogram), i32.add, local.set(to)],
    ...[local.get(at), v128.load(0), local.set(pair)],
    ...[local.get(to), local.get(to), v128.load(0), gradientAndHessian(format), f64x2.add, v128.store(0)],
    ...[local.get(to), local.get(to), f64.load(16), weight(format), f64.add, f64.store(16)],
    ...[advance(offsets, 4), advance(at, sumBytes(format.kind, 1))],
  );
  return moduleOf({
    name: "drain",
    parameters: 5,
    results: 0,
    locals: [
      [2, valueType.i32],
      [1, valueType.v128],
    ],
    body: code(
      ...[local.get(sums), local.set(at), loop(perBin, isMore, brIf(0))],
      local.get(leavesZeros),
      when(...[local.get(sums), i32.const(0), local.get(sumsEnd), local.get(sums), i32.sub, memoryFill]),
    ),
  });
}

function gradientAndHessian(format: SumFormat): Code {
  if (format.kind === "doubles") return local.get(pair);
  const { unit, hessianUnit, weightShift } = format;
  return code(
    ...[local.get(pair), i64x2.const(-1n, 2n ** BigInt(weightShift) - 1n), v128.and],
    ...[
      f64x2.const(WHOLE_IN_LOW_BITS, WHOLE_IN_LOW_BITS),
      i64x2.add,
      f64x2.const(WHOLE_IN_LOW_BITS, WHOLE_IN_LOW_BITS),
      f64x2.sub,
    ],
    ...[f64x2.const(unit, hessianUnit), f64x2.mul],
  );
}

function weight(format: SumFormat): Code {
  if (format.kind === "doubles") return code(local.get(at), f64.load(16));
  return code(
    ...[local.get(pair), i64x2.extractLane(1), i64.const(format.weightShift), i64.shrU, f64.convertI64U],
  );
}
