import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";

// Loaded into the service before its own code: collects garbage on a message and reports the memory after that.
process.on("message", async () => {
  for (let round = 0; round < 4; round++) {
    globalThis.gc?.();
    await sleep(250);
  }
  process.send?.(process.memoryUsage());
});
process.channel?.unref();
