import { mostPages } from "./runtime.ts";

/** The few WebAssembly instructions that are used here, written as bytes (WebAssembly Core Specification 2.0, 5.4). */
export type Code = readonly number[];

/** An unsigned number in LEB128. */
function unsigned(value: number): Code {
  const low = value & 0x7f;
  const rest = value >>> 7;
  return rest === 0 ? [low] : [low | 0x80, ...unsigned(rest)];
}

/** A list preceded by its length. */
function list(entries: readonly Code[]): Code {
  return [...unsigned(entries.length), ...entries.flat()];
}

/** Code preceded by how many bytes it takes. */
function sized(code: Code): Code {
  return [...unsigned(code.length), ...code];
}

/** Text in UTF-8, sized. */
function text(value: string): Code {
  return sized([...Buffer.from(value)]);
}

/** A section of a module. */
function section(id: number, code: Code): Code {
  return [id, ...sized(code)];
}

/** The types of values. */
export const valueType = { i32: 0x7f, f64: 0x7c, v128: 0x7b } as const;

/** A function over a memory: it takes addresses. */
export interface WasmFunction {
  readonly name: string;
  /** How many addresses it takes. */
  readonly parameters: number;
  /** How many addresses it returns. */
  readonly results: 0 | 1;
  /** Its other variables: how many of which type, numbered on from the parameters. */
  readonly locals: readonly (readonly [count: number, type: number])[];
  readonly body: Code;
}

/** A module of one function, exported, over a shared memory imported as `kernel.memory`. */
export function moduleOf({ name, parameters, results, locals, body }: WasmFunction): Uint8Array {
  const addresses = (count: number) => list(Array.from({ length: count }, () => [valueType.i32]));
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list([[0x60, ...addresses(parameters), ...addresses(results)]])),
    ...section(2, list([[...text("kernel"), ...text("memory"), 0x02, 0x03, 1, ...unsigned(mostPages)]])),
    ...section(3, list([[0]])),
    ...section(7, list([[...text(name), 0x00, 0]])),
    ...section(10, list([sized([...list(locals), ...body, ...op.end])])),
  ]);
}

const memoryAt = (opcode: Code, align: number) => (offset: number) => [...opcode, align, ...unsigned(offset)];

/** Instructions: those with an operand are functions of it, memory accesses of their constant offset. */
export const op = {
  get: (local: number): Code => [0x20, ...unsigned(local)],
  set: (local: number): Code => [0x21, ...unsigned(local)],
  tee: (local: number): Code => [0x22, ...unsigned(local)],
  /** A constant from 0 to 63 × 2⁷ in signed LEB128. */
  constant: (value: number): Code => [0x41, ...unsigned(value).slice(0, -1), ...signedEnd(value)],
  add: [0x6a],
  subtract: [0x6b],
  multiply: [0x6c],
  shiftLeft: [0x74],
  lessThan: [0x49],
  andI64: [0x83],
  /** The number of the lowest bit of an i64 that is set. */
  lowestBit: [0x7a],
  toI32: [0xa7],
  /** The number of the lowest bit of an i32 that is set. */
  lowestBitOfWord: [0x68],
  loadI64: memoryAt([0x29], 3),
  load: memoryAt([0x28], 2),
  loadByte: memoryAt([0x2d], 0),
  loadShort: memoryAt([0x2f], 1),
  store: memoryAt([0x36], 2),
  loadF64: memoryAt([0x2b], 3),
  storeF64: memoryAt([0x39], 3),
  addF64: [0xa0],
  loadPair: memoryAt([0xfd, 0x00], 3),
  storePair: memoryAt([0xfd, 0x0b], 3),
  addPairs: [0xfd, 0xf0, 0x01],
  /** Of two vectors, bit by bit. */
  andVector: [0xfd, 0x4e],
  /** One of the four words of a vector. */
  lane: (number: number): Code => [0xfd, 0x1b, number],
  copy: [0xfc, 0x0a, 0, 0],
  loop: [0x03, 0x40],
  branchIf: (depth: number): Code => [0x0d, depth],
  when: [0x04, 0x40],
  end: [0x0b],
} as const;

/** The last byte of a signed LEB128: one more where its sign bit would be set. */
function signedEnd(value: number): Code {
  const last = unsigned(value).at(-1) as number;
  return last & 0x40 ? [last | 0x80, 0] : [last];
}
