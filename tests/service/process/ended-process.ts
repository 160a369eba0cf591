import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { endProcess } from "../../../src/service/process/end-process.ts";
import { holdThreads } from "./held-threads.ts";

// A program that ends while threads are held: `node ended-process.ts <FIFO>`.
process.on("exit", () => process.stdout.write("exit listeners\n"));
holdThreads(process.argv[2]);
await sleep(200); // each thread has begun to read
endProcess(3);
