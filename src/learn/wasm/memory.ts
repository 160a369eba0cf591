/** Memory that WebAssembly and typed arrays share; it can be posted to other threads. */
export interface WasmMemory {
  readonly buffer: SharedArrayBuffer;
  /** Adds pages of 64 KiB; `buffer` is another one from then on. */
  grow(pages: number): number;
}

/** The part of the global `WebAssembly` in use here; TypeScript declares it only together with the whole DOM. */
interface WasmApi {
  readonly Memory: new (size: { initial: number; maximum: number; shared: true }) => WasmMemory;
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: { readonly kernel: { readonly memory: WasmMemory } },
  ) => { readonly exports: Readonly<Record<string, unknown>> };
}

const { Memory, Module, Instance } = (globalThis as unknown as { WebAssembly: WasmApi }).WebAssembly;

const PAGE_BYTES = 65_536;

/** The largest number of pages of 64 KiB that a memory can have: 4 GiB. */
export const MAX_PAGES = 65_536;

/** A memory of at least the given number of bytes, all 0. */
export function makeMemory(bytes: number): WasmMemory {
  return new Memory({ initial: Math.ceil(bytes / PAGE_BYTES), maximum: MAX_PAGES, shared: true });
}

/** Makes a memory at least as large as the given number of bytes. */
export function growMemory(memory: WasmMemory, bytes: number): void {
  const missing = bytes - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
}

/** Compiles a module whose only import is a memory, `kernel.memory`, and returns its exported functions. */
export function instantiate(code: Uint8Array, memory: WasmMemory): Readonly<Record<string, unknown>> {
  return new Instance(new Module(code), { kernel: { memory } }).exports;
}

/** Gives out room in a memory: addresses from 0, each a multiple of 16. */
export class Room {
  /** The bytes that have been given out. */
  bytes = 0;

  /** Returns the address of room for so many bytes. */
  take(bytes: number): number {
    const at = this.bytes;
    this.bytes += Math.ceil(bytes / 16) * 16;
    return at;
  }
}
