import { setTimeout } from "node:timers/promises";

/** Measures the memory of an object in MiB; needs `--expose-gc`. */
export async function mebibytesOf(make: () => unknown): Promise<number> {
  const inUse = async () => {
    // The memory of array buffers is released some time after they are collected.
    for (let round = 0; round < 3; round++) {
      globalThis.gc?.();
      await setTimeout(50);
    }
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return (heapUsed + arrayBuffers) / 2 ** 20;
  };
  const before = await inUse();
  const made = make();
  const after = await inUse();
  return made === undefined ? 0 : after - before;
}
