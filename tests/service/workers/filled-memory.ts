import cluster from "node:cluster";
import process from "node:process";

/* Preloaded into workers by a test: on SIGWINCH one fills its heap, on SIGIO the memory of its container. */
if (cluster.isWorker) {
  process.on("SIGWINCH", () => fill(() => Array.from({ length: 1 << 17 }, (_, index) => index / 3)));
  process.on("SIGIO", () => fill(() => Buffer.alloc(1 << 24, 1)));
}

function fill(create: () => unknown): void {
  for (const kept: unknown[] = []; ; ) kept.push(create());
}
