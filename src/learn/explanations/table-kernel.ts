import {
  advance,
  brIf,
  type Code,
  code,
  f64,
  i32,
  local,
  loop,
  moduleOf,
  valueType,
} from "../wasm/assembler.ts";
import { instantiate, type WasmMemory } from "../wasm/memory.ts";

/** Bytes of a feature's slot: the address of its line for the row, i32, and its effect, f64. */
export const SLOT_BYTES = 16;

/** The offset of the effect in a feature's slot. */
export const EFFECT = 8;

/**
 * Adds the effects of parts.
 * @param parts address of the first part: the address of its table, then those of the slots of its features, i32 each
 * @param until address behind the last part
 * @param place twice the number of parts before the first one
 */
export type AddParts = (parts: number, until: number, place: number) => void;

const [part, until, place] = [0, 1, 2];
const at = 3;

/**
 * Compiles the code for parts of the same number of features. In the readable form, for each part:
 *
 *     let at = 0;
 *     for (const { line } of part.features) at += line[part.index];
 *     for (const feature of part.features) feature.effect += part.table[at++];
 *
 * Numbers in lines are of two bytes.
 */
export function tableKernel(features: number, memory: WasmMemory): AddParts {
  return instantiate(tableModule(features), memory).addParts as AddParts;
}

/** The module of {@link tableKernel}. */
export function tableModule(features: number): Uint8Array {
  const all = Array.from({ length: features }, (_, feature) => feature);
  return moduleOf({
    name: "addParts",
    parameters: 3,
    results: 0,
    locals: [[1, valueType.i32]],
    body: loop(
      ...all.map((feature) => addOffset(feature)),
      ...[i32.const(3), i32.shl, local.get(part), i32.load(0), i32.add, local.set(at)],
      ...all.map((feature) => addEffect(feature)),
      advance(place, 2),
      ...[local.get(part), i32.const(4 * (1 + features)), i32.add, local.tee(part)],
      ...[local.get(until), i32.ltU, brIf(0)],
    ),
  });
}

/** The address of a feature's slot. */
function slot(feature: number): Code {
  return code(local.get(part), i32.load(4 * (1 + feature)));
}

/** Adds the number of the part in the feature's line to those of the features before. */
function addOffset(feature: number): Code {
  const number = code(slot(feature), i32.load(0), local.get(place), i32.add, i32.load16U(0));
  return feature === 0 ? number : code(number, i32.add);
}

function addEffect(feature: number): Code {
  return code(
    ...[slot(feature), slot(feature), f64.load(EFFECT), local.get(at), f64.load(8 * feature), f64.add],
    f64.store(EFFECT),
  );
}
