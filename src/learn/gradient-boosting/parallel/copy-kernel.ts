import { moduleOf, op } from "../../wasm/assembler.ts";
import { instantiate, type WasmMemory } from "../../wasm/runtime.ts";

/** Copies so many bytes from one address to another; the two ranges may overlap. */
export type CopyBytes = (to: number, from: number, bytes: number) => void;

/** Makes the machine code of it. `TypedArray.set` takes several times as long on memory that threads share. */
export function copyKernel(memory: WasmMemory): CopyBytes {
  const body = [...op.get(0), ...op.get(1), ...op.get(2), ...op.copy];
  const code = moduleOf({ name: "copy", parameters: 3, results: 0, locals: [], body });
  return instantiate(code, memory).copy as CopyBytes;
}
