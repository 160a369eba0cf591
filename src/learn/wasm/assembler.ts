import { MAX_PAGES } from "./memory.ts";

/**
 * Bytes of WebAssembly. Instructions carry the names of the text format and are written after their operands, as the
 * stack machine takes them; only those that the kernels of this library use are here (WebAssembly Core
 * Specification 2.0, section 5.4).
 */
export type Code = readonly number[];

/** One piece of code after another. */
export function code(...parts: readonly Code[]): Code {
  return parts.flat();
}

/** The types of values, section 5.3.1 and 5.3.2. */
export const valueType = { i32: 0x7f, i64: 0x7e, f32: 0x7d, f64: 0x7c, v128: 0x7b } as const;

/** An unsigned integer under 2³² in LEB128. */
function unsigned(value: number): Code {
  const low = value & 0x7f;
  const rest = value >>> 7;
  return rest === 0 ? [low] : [low | 0x80, ...unsigned(rest)];
}

/** A signed integer of 32 bits in LEB128: the last byte's bit 6 is the sign. */
function signed(value: number): Code {
  const low = value & 0x7f;
  const rest = value >> 7;
  const isLast = rest === (low & 0x40 ? -1 : 0);
  return isLast ? [low] : [low | 0x80, ...signed(rest)];
}

/** Integers of 64 bits, the lowest byte first. */
function bytesOfIntegers(...values: readonly bigint[]): Code {
  return [...new Uint8Array(BigInt64Array.from(values).buffer)];
}

/** Doubles, the lowest byte first. */
function bytesOf(...values: readonly number[]): Code {
  const view = new DataView(new ArrayBuffer(values.length * 8));
  for (const [index, value] of values.entries()) view.setFloat64(index * 8, value, true);
  return [...new Uint8Array(view.buffer)];
}

/** A memory access: its alignment is a power of two, its offset a constant added to the address. */
const access = (opcode: Code, alignment: number) => (offset: number) => [
  ...opcode,
  alignment,
  ...unsigned(offset),
];

export const local = {
  get: (index: number): Code => [0x20, ...unsigned(index)],
  set: (index: number): Code => [0x21, ...unsigned(index)],
  tee: (index: number): Code => [0x22, ...unsigned(index)],
} as const;

export const i32 = {
  const: (value: number): Code => [0x41, ...signed(value)],
  add: [0x6a],
  sub: [0x6b],
  mul: [0x6c],
  shl: [0x74],
  ne: [0x47],
  ltU: [0x49],
  and: [0x71],
  or: [0x72],
  ctz: [0x68],
  wrapI64: [0xa7],
  load: access([0x28], 2),
  load8U: access([0x2d], 0),
  load16U: access([0x2f], 1),
  store: access([0x36], 2),
} as const;

export const i64 = {
  const: (value: number): Code => [0x42, ...signed(value)],
  and: [0x83],
  shrU: [0x88],
  ctz: [0x7a],
  load: access([0x29], 3),
} as const;

export const f32 = {
  ne: [0x5c],
  gt: [0x5e],
  load: access([0x2a], 2),
} as const;

export const f64 = {
  const: (value: number): Code => [0x44, ...bytesOf(value)],
  eq: [0x61],
  ne: [0x62],
  lt: [0x63],
  gt: [0x64],
  ge: [0x66],
  add: [0xa0],
  sub: [0xa1],
  mul: [0xa2],
  min: [0xa4],
  max: [0xa5],
  load: access([0x2b], 3),
  convertI32: [0xb7],
  convertI64U: [0xba],
  store: access([0x39], 3),
} as const;

/** Vectors of 128 bits, aligned here as the f64 that they lie among. */
export const v128 = {
  and: [0xfd, 0x4e],
  or: [0xfd, 0x50],
  anyTrue: [0xfd, 0x53],
  load: access([0xfd, 0x00], 3),
  /** A double of the memory, twice. */
  load64Splat: access([0xfd, 0x0a], 3),
  store: access([0xfd, 0x0b], 3),
} as const;

export const i64x2 = {
  const: (low: bigint, high: bigint): Code => [0xfd, 0x0c, ...bytesOfIntegers(low, high)],
  extractLane: (lane: 0 | 1): Code => [0xfd, 0x1d, lane],
  shl: [0xfd, 0xcb, 0x01],
  add: [0xfd, 0xce, 0x01],
  sub: [0xfd, 0xd1, 0x01],
} as const;

export const i8x16 = {
  /** Chooses 16 of the 32 bytes of two vectors. */
  shuffle: (lanes: readonly number[]): Code => [0xfd, 0x0d, ...lanes],
} as const;

export const f64x2 = {
  const: (low: number, high: number): Code => [0xfd, 0x0c, ...bytesOf(low, high)],
  add: [0xfd, 0xf0, 0x01],
  sub: [0xfd, 0xf1, 0x01],
  mul: [0xfd, 0xf2, 0x01],
  div: [0xfd, 0xf3, 0x01],
  /** The second of two values where it is less (greater), else the first. */
  pmin: [0xfd, 0xf6, 0x01],
  pmax: [0xfd, 0xf7, 0x01],
  neg: [0xfd, 0xed, 0x01],
  lt: [0xfd, 0x49],
  le: [0xfd, 0x4b],
  extractLane: (lane: 0 | 1): Code => [0xfd, 0x21, lane],
} as const;

export const i32x4 = { extractLane: (lane: 0 | 1 | 2 | 3): Code => [0xfd, 0x1b, lane] } as const;

/** Takes the first of two values if the i32 above them on the stack is not 0, else the second. */
export const select: Code = [0x1b];

/** `memory.copy`: to, from and length are on the stack. */
export const memoryCopy: Code = [0xfc, 0x0a, 0, 0];

/** `memory.fill`: to, value of each byte and length are on the stack. */
export const memoryFill: Code = [0xfc, 0x0b, 0];

/** Moves a pointer, a variable, on by so many bytes. */
export const advance = (pointer: number, bytes: number): Code =>
  code(local.get(pointer), i32.const(bytes), i32.add, local.set(pointer));

/** The lanes of a shuffle that takes one double of the first vector, and the same of the second. */
export function doublesOf(lane: 0 | 1): number[] {
  return [0, 16].flatMap((first) => Array.from({ length: 8 }, (_, byte) => first + lane * 8 + byte));
}

const END = 0x0b;

/** A block to whose beginning `brIf(0)` in it branches. */
export const loop = (...body: readonly Code[]): Code => [0x03, 0x40, ...body.flat(), END];

/** A block behind which `brIf(0)` in it branches. */
export const block = (...body: readonly Code[]): Code => [0x02, 0x40, ...body.flat(), END];

/** A block that runs where the i32 on the stack is not 0: `if … end`. */
export const when = (...body: readonly Code[]): Code => [0x04, 0x40, ...body.flat(), END];

/** Branches out of (a loop: to the beginning of) the block of the given depth where the i32 on the stack is not 0. */
export const brIf = (depth: number): Code => [0x0d, ...unsigned(depth)];

/** A function over a memory. All its parameters are i32, mostly addresses, and so is its result. */
export interface WasmFunction {
  readonly name: string;
  readonly parameters: number;
  readonly results: 0 | 1;
  /** Its other variables, numbered on from the parameters: how many of which type. */
  readonly locals: readonly (readonly [count: number, type: number])[];
  readonly body: Code;
}

/**
 * A module of one exported function over a shared memory of 1 to {@link MAX_PAGES} pages, imported as
 * `kernel.memory` (section 5.5).
 */
export function moduleOf({ name, parameters, results, locals, body }: WasmFunction): Uint8Array {
  const integers = (count: number) => list(Array.from({ length: count }, () => [valueType.i32]));
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list([[0x60, ...integers(parameters), ...integers(results)]])),
    ...section(2, list([[...text("kernel"), ...text("memory"), 0x02, 0x03, 1, ...unsigned(MAX_PAGES)]])),
    ...section(3, list([[0]])),
    ...section(7, list([[...text(name), 0x00, 0]])),
    ...section(10, list([sized([...list(locals.map(localGroup)), ...body, END])])),
  ]);
}

function localGroup([count, type]: readonly [number, number]): Code {
  return [...unsigned(count), type];
}

/** Entries after their number. */
function list(entries: readonly Code[]): Code {
  return [...unsigned(entries.length), ...entries.flat()];
}

/** Code after the number of its bytes. */
function sized(content: Code): Code {
  return [...unsigned(content.length), ...content];
}

/** Text in UTF-8 after the number of its bytes. */
function text(value: string): Code {
  return sized([...new TextEncoder().encode(value)]);
}

function section(id: number, content: Code): Code {
  return [id, ...sized(content)];
}
