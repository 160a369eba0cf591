import initialiseWabt from "wabt";

/** The reference tool-kit of the text format (github.com/WebAssembly/wabt). */
const wabt = await initialiseWabt();
const features = { simd: true, threads: true, bulk_memory: true };

/** Assembles a module's text to bytes. */
export function assemble(text: string): Uint8Array {
  const module = wabt.parseWat("module.wat", new TextEncoder().encode(text), features);
  try {
    return module.toBinary({}).buffer;
  } finally {
    module.destroy();
  }
}

/** Validates a module and disassembles it to text. */
export function disassemble(bytes: Uint8Array): string {
  const module = wabt.readWasm(bytes, features);
  try {
    // The types declare no argument, but the features given to readWasm do not reach the validation
    (module.validate as (given: typeof features) => void)(features);
    return module.toText({});
  } finally {
    module.destroy();
  }
}
