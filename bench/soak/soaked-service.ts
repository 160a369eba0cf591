import type { ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { NODE } from "../processes/measured-process.ts";
import { type PostRequest, startServer } from "../processes/running-server.ts";

/** An API key that may report outcomes. */
export const SOAK_KEY = "puntual_soak";

/** The service with a data folder on the disk, and its memory. */
export interface SoakedService {
  readonly child: ChildProcess;
  readonly url: string;
  readonly port: number;
  /** Collects garbage. Returns the objects that are left, in MiB. */
  liveHeap(): Promise<number>;
  /** Returns the number of flights in the history. */
  historySize(): Promise<number>;
  /** Returns the size of the data folder, in MiB. */
  storedMiB(): number;
  stop(): Promise<void>;
}

/**
 * Starts the service.
 * @param first a request that it answers once it has started
 */
export async function startSoakedService(first: PostRequest): Promise<SoakedService> {
  const folder = mkdtempSync(join(tmpdir(), "puntual-soak-"));
  const [data, keyFile] = [join(folder, "data"), join(folder, "keys.json")];
  const sha256 = createHash("sha256").update(SOAK_KEY).digest("hex");
  writeFileSync(
    keyFile,
    JSON.stringify({ open: ["forecast"], keys: [{ name: "soak", sha256, scopes: ["outcomes"] }] }),
  );
  const preload = fileURLToPath(new URL("../processes/report-memory.ts", import.meta.url));
  const { child, url, stop } = await startServer(
    NODE,
    ["--expose-gc", "--import", preload, "src/cli/puntual.js", "serve"],
    first,
    { environment: { PUNTUAL_DATA_DIR: data, PUNTUAL_KEYS_FILE: keyFile }, ipc: true },
  );
  return {
    child,
    url,
    port: Number(new URL(url).port),
    async liveHeap() {
      child.send("collect garbage");
      const [memory] = (await once(child, "message")) as [NodeJS.MemoryUsage];
      return (memory.heapUsed + memory.external) / 2 ** 20;
    },
    async historySize() {
      const metrics = await (await fetch(`${url}/metrics`)).text();
      return Number(/^puntual_history_outcomes(?:{.*})? (\d+)/m.exec(metrics)?.[1]);
    },
    storedMiB() {
      return readdirSync(data).reduce((sum, file) => sum + statSync(join(data, file)).size, 0) / 2 ** 20;
    },
    async stop() {
      await stop();
      rmSync(folder, { recursive: true });
    },
  };
}
