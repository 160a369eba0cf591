/** Memory that WebAssembly and typed arrays share. */
export interface WasmMemory {
  readonly buffer: SharedArrayBuffer;
}

/** What is used here of the global `WebAssembly`, which TypeScript only knows together with the whole DOM. */
interface WasmApi {
  readonly Memory: new (size: { initial: number; maximum: number; shared: true }) => WasmMemory;
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: { readonly kernel: { readonly memory: WasmMemory } },
  ) => { readonly exports: Readonly<Record<string, unknown>> };
}

const { Memory, Module, Instance } = (globalThis as unknown as { WebAssembly: WasmApi }).WebAssembly;

const pageBytes = 65_536;

/** The most pages of 64 KiB that a memory can have: 4 GiB. */
export const mostPages = 65_536;

/** A memory of at least so many bytes, all 0; threads may share it. */
export function makeMemory(bytes: number): WasmMemory {
  return new Memory({ initial: Math.ceil(bytes / pageBytes), maximum: mostPages, shared: true });
}

/** Makes the functions of a module that imports nothing but a memory, as `kernel.memory`. */
export function instantiate(code: Uint8Array, memory: WasmMemory): Readonly<Record<string, unknown>> {
  return new Instance(new Module(code), { kernel: { memory } }).exports;
}
