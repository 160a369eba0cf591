import {
  brIf,
  type Code,
  code,
  f64,
  f64x2,
  i32,
  local,
  loop,
  moduleOf,
  select,
  v128,
  valueType,
} from "../wasm/assembler.ts";
import { instantiate, type WasmMemory } from "../wasm/memory.ts";
import { NUMBERS_OF_PAIR } from "./path-tables.ts";

/** The fields of a split in memory, by their offset in bytes. Addresses are of bytes too; all but the threshold are i32. */
export const SPLIT = {
  /** The highest value that goes left, f64. */
  threshold: 0,
  /** Address of the row's value, f64. */
  value: 8,
  /** 1 where a missing value, NaN, goes right, else 0. */
  missingRight: 12,
  /** Address of the outcome of the nearest split above by the same feature; where there is none, of a 0. */
  repeat: 16,
  /** The outcome of that split that leads here; 0 where there is none. */
  repeatSide: 20,
  /** Address of the first table: of the rows that go left, right, or left the path at the repeat. */
  tables: 24,
  /** Address of the products of the split's place. */
  product: 28,
  /** Address of the effect of the split's feature: two f64 to add up. */
  effect: 32,
  /** Written: 0 for left, 1 for right, 2 if the row left the path at the repeat. */
  outcome: 36,
  /** Written: address of the table of the outcome. */
  chosen: 40,
} as const;

/** Bytes of a split. */
export const SPLIT_BYTES = 48;

/** Bytes of a pair of numbers, such as products. */
export const PAIR_BYTES = 16;

/** Bytes of a table for a pair of points. */
export const TABLE_BYTES = 8 * NUMBERS_OF_PAIR;

/** The addresses of room that all trees use in turn. */
export interface ShapLayout {
  /** The pairs of points of each tree's quadrature. */
  readonly pairs: number;
  /** Two f64 of 1. */
  readonly onesAt: number;
  /** Room for products: a number for each point, place after place. */
  readonly productsAt: number;
}

/**
 * Adds the effects of trees.
 * @param splitsAt address of the first tree's splits, parents before their children, tree after tree
 * @param endsAt address of the addresses at which each tree's splits end
 * @param endsUntil address behind the last of these
 */
export type AddEffects = (splitsAt: number, endsAt: number, endsUntil: number) => void;

const [tree, ends, endsUntil] = [0, 1, 2];
const [split, end, child, product, table, outcome] = [3, 4, 5, 6, 7, 8];
const value = 9;
const [above, ofLeft, ofRight, effect] = [10, 11, 12, 13];

/**
 * Compiles the code for trees of the same number of points. In the readable form, for each tree:
 *
 *     products[root] = 1;
 *     for (const split of splits) {
 *       split.outcome = split.repeat.outcome !== split.repeatSide ? 2 : goesRight(split, row) ? 1 : 0;
 *       const { toLeft, toRight } = split.tables[split.outcome];
 *       products[split.left] = products[split] * toLeft;
 *       products[split.right] = products[split] * toRight;
 *     }
 *     for (const split of splits.toReversed()) {
 *       const { ofLeft, ofRight } = split.tables[split.outcome];
 *       effects[split.feature] += products[split.left] * ofLeft + products[split.right] * ofRight;
 *       products[split] = products[split.left] + products[split.right];
 *     }
 *
 * Every product is one of as many numbers as there are points, two in a vector. Effects are added up in two numbers each. No
 * branch depends on the row.
 */
export function shapKernel(layout: ShapLayout, memory: WasmMemory): AddEffects {
  return instantiate(shapModule(layout), memory).addEffects as AddEffects;
}

/** The module of {@link shapKernel}. */
export function shapModule(layout: ShapLayout): Uint8Array {
  const { pairs, onesAt, productsAt } = layout;
  const all = Array.from({ length: pairs }, (_, pair) => pair);
  const siblings = 2 * pairs * PAIR_BYTES;
  return moduleOf({
    name: "addEffects",
    parameters: 3,
    results: 0,
    locals: [
      [6, valueType.i32],
      [1, valueType.f64],
      [4, valueType.v128],
    ],
    body: loop(
      ...[local.get(ends), i32.load(0), local.set(end), local.get(tree), local.set(split)],
      ...all.flatMap((pair) => [i32.const(productsAt + PAIR_BYTES * pair), ones(onesAt), v128.store(0)]),
      ...[i32.const(productsAt + siblings / 2), local.set(child)],
      loop(
        takeOutcome(pairs),
        ...[local.get(split), i32.load(SPLIT.product), local.set(product)],
        ...all.map((pair) => multiplyDown(pair, pairs)),
        ...[local.get(child), i32.const(siblings), i32.add, local.set(child)],
        ...[local.get(split), i32.const(SPLIT_BYTES), i32.add, local.tee(split)],
        ...[local.get(end), i32.ltU, brIf(0)],
      ),
      loop(
        ...[local.get(split), i32.const(SPLIT_BYTES), i32.sub, local.set(split)],
        ...[local.get(child), i32.const(siblings), i32.sub, local.set(child)],
        ...[local.get(split), i32.load(SPLIT.chosen), local.set(table)],
        ...[local.get(split), i32.load(SPLIT.product), local.set(product)],
        ...[local.get(split), i32.load(SPLIT.effect), v128.load(0), local.set(effect)],
        ...all.map((pair) => sumUp(pair, pairs)),
        ...[local.get(split), i32.load(SPLIT.effect), local.get(effect), v128.store(0)],
        ...[local.get(tree), local.get(split), i32.ltU, brIf(0)],
      ),
      ...[local.get(end), local.set(tree), local.get(ends), i32.const(4), i32.add, local.tee(ends)],
      ...[local.get(endsUntil), i32.ltU, brIf(0)],
    ),
  });
}

/** Two f64 of 1. */
function ones(onesAt: number): Code {
  return code(i32.const(0), v128.load(onesAt));
}

/** Determines the outcome of a split, and its table. */
function takeOutcome(pairs: number): Code {
  const isOverThreshold = [local.get(value), local.get(split), f64.load(SPLIT.threshold), f64.gt];
  const isMissing = [local.get(value), local.get(value), f64.ne];
  return code(
    ...[local.get(split), i32.load(SPLIT.value), f64.load(0), local.set(value)],
    i32.const(2),
    ...[...isOverThreshold, ...isMissing, local.get(split), i32.load(SPLIT.missingRight), i32.and, i32.or],
    ...[local.get(split), i32.load(SPLIT.repeat), i32.load(0), local.get(split), i32.load(SPLIT.repeatSide)],
    ...[i32.ne, select, local.set(outcome)],
    ...[local.get(split), local.get(outcome), i32.store(SPLIT.outcome)],
    ...[local.get(split), local.get(split), i32.load(SPLIT.tables), local.get(outcome)],
    ...[i32.const(pairs * TABLE_BYTES), i32.mul, i32.add, local.tee(table), i32.store(SPLIT.chosen)],
  );
}

/** Multiplies a pair of the split's products by the factors to its children. */
function multiplyDown(pair: number, pairs: number): Code {
  const number = (index: number) => v128.load(TABLE_BYTES * pair + PAIR_BYTES * index);
  return code(
    ...[local.get(product), v128.load(PAIR_BYTES * pair), local.set(above)],
    ...[
      local.get(child),
      local.get(above),
      local.get(table),
      number(0),
      f64x2.mul,
      v128.store(PAIR_BYTES * pair),
    ],
    ...[local.get(child), local.get(above), local.get(table), number(1), f64x2.mul],
    v128.store(PAIR_BYTES * (pairs + pair)),
  );
}

/** Adds a pair of the children's sums, weighted to the effect, and as they are to the split's sum. */
function sumUp(pair: number, pairs: number): Code {
  const number = (index: number) => v128.load(TABLE_BYTES * pair + PAIR_BYTES * index);
  return code(
    ...[local.get(child), v128.load(PAIR_BYTES * pair), local.set(ofLeft)],
    ...[local.get(child), v128.load(PAIR_BYTES * (pairs + pair)), local.set(ofRight)],
    ...[local.get(effect), local.get(ofLeft), local.get(table), number(2), f64x2.mul, f64x2.add],
    ...[local.get(ofRight), local.get(table), number(3), f64x2.mul, f64x2.add, local.set(effect)],
    ...[local.get(product), local.get(ofLeft), local.get(ofRight), f64x2.add, v128.store(PAIR_BYTES * pair)],
  );
}
