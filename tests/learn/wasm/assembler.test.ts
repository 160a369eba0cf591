import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  block,
  brIf,
  type Code,
  code,
  f32,
  f64,
  f64x2,
  i32,
  i32x4,
  i64,
  i64x2,
  local,
  loop,
  memoryCopy,
  memoryFill,
  moduleOf,
  v128,
  valueType,
  when,
} from "../../../src/learn/wasm/assembler.ts";
import { assemble } from "./wat.ts";

const parameters = 3;

/** The same function as text and as our code: the bytes of both modules. */
function bothModules(text: string, body: Code) {
  const wat = `(module
    (import "kernel" "memory" (memory 1 65536 shared))
    (func (export "run") (param i32 i32 i32) (result i32)
      (local i32 i32) (local f64) (local v128) (local i64)
      ${text}))`;
  const locals = [
    [2, valueType.i32],
    [1, valueType.f64],
    [1, valueType.v128],
    [1, valueType.i64],
  ] as const;
  return {
    ours: moduleOf({ name: "run", parameters, results: 1, locals, body }),
    reference: assemble(wat),
  };
}

const instructions: Readonly<Record<string, Code>> = {
  "local.get 0": local.get(0),
  "local.set 200": local.set(200),
  "local.tee 16384": local.tee(16_384),
  "i32.const 0": i32.const(0),
  "i32.add": i32.add,
  "i32.sub": i32.sub,
  "i32.mul": i32.mul,
  "i32.shl": i32.shl,
  "i32.lt_u": i32.ltU,
  "i32.ctz": i32.ctz,
  "i32.wrap_i64": i32.wrapI64,
  "i32.load offset=4": i32.load(4),
  "i32.load8_u offset=2048": i32.load8U(2_048),
  "i32.load16_u offset=6": i32.load16U(6),
  "i32.store": i32.store(0),
  "i64.and": i64.and,
  "i64.ctz": i64.ctz,
  "i64.load offset=8": i64.load(8),
  "f64.add": f64.add,
  "f32.load offset=20": f32.load(20),
  "f32.gt": f32.gt,
  "f32.ne": f32.ne,
  "f64.load offset=16": f64.load(16),
  "f64.store offset=16": f64.store(16),
  "v128.and": v128.and,
  "v128.load offset=32 align=8": v128.load(32),
  "v128.store align=8": v128.store(0),
  "f64x2.add": f64x2.add,
  "i32x4.extract_lane 0": i32x4.extractLane(0),
  "i32x4.extract_lane 3": i32x4.extractLane(3),
  "f64.convert_i32_s": f64.convertI32,
  "f64.convert_i64_u": f64.convertI64U,
  "f64.eq": f64.eq,
  "f64.lt": f64.lt,
  "f64.ge": f64.ge,
  "f64.sub": f64.sub,
  "i64.const -5": i64.const(-5),
  "i64.shr_u": i64.shrU,
  "v128.any_true": v128.anyTrue,
  "v128.load64_splat offset=24": v128.load64Splat(24),
  "v128.const i64x2 -1 1125899906842623": i64x2.const(-1n, 2n ** 50n - 1n),
  "i64x2.extract_lane 1": i64x2.extractLane(1),
  "f64x2.pmin": f64x2.pmin,
  "f64x2.pmax": f64x2.pmax,
  "f64x2.neg": f64x2.neg,
  "f64x2.lt": f64x2.lt,
  "f64x2.le": f64x2.le,
  "f64x2.extract_lane 1": f64x2.extractLane(1),
  "memory.copy": memoryCopy,
  "memory.fill": memoryFill,
  "(block (br_if 0))": block(brIf(0)),
  "loop local.get 0 br_if 0 end": loop(local.get(0), brIf(0)),
  "if loop local.get 1 br_if 0 end end": when(loop(local.get(1), brIf(0))),
  "loop loop br_if 1 end end": loop(loop(brIf(1))),
};

for (const [text, body] of Object.entries(instructions)) {
  test(`assembles ${text} as wabt does`, () => {
    const { ours, reference } = bothModules(text, body);
    assert.deepEqual(ours, reference);
  });
}

test("assembles every constant, offset and index as wabt does", () => {
  const constant = fc.oneof(
    fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    fc.constantFrom(-64, -65, 63, 64, 127, 128, 8_191, 8_192, -(2 ** 31), 2 ** 31 - 1),
  );
  const offset = fc.oneof(fc.nat(2 ** 31 - 1), fc.constantFrom(127, 128, 16_383, 16_384, 2 ** 32 - 1));
  fc.assert(
    fc.property(constant, offset, fc.nat(70_000), (value, at, index) => {
      const text = `i32.const ${value} i64.load offset=${at} local.get ${index}`;
      const { ours, reference } = bothModules(text, code(i32.const(value), i64.load(at), local.get(index)));
      assert.deepEqual(ours, reference);
    }),
  );
});

test("assembles names in UTF-8, no parameter and no result as wabt does", () => {
  const wat = `(module (import "kernel" "memory" (memory 1 65536 shared)) (func (export "größe")))`;
  const ours = moduleOf({ name: "größe", parameters: 0, results: 0, locals: [], body: [] });
  assert.deepEqual(ours, assemble(wat));
});

test("assembles the sizes of long bodies and many parameters as wabt does", () => {
  const text = Array(300).fill("local.get 0 i32.const 1000 i32.add local.set 0").join("\n");
  const body = Array.from({ length: 300 }, () => [
    ...code(local.get(0), i32.const(1_000), i32.add, local.set(0)),
  ]).flat();
  const wat = `(module (import "kernel" "memory" (memory 1 65536 shared))
    (func (export "run") (param ${Array(200).fill("i32").join(" ")}) ${text}))`;
  const ours = moduleOf({ name: "run", parameters: 200, results: 0, locals: [], body });
  assert.deepEqual(ours, assemble(wat));
});
