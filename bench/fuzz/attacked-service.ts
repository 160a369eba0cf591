import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** How much of its log is kept: only errors are in it. */
const MOST_LOG = 1 << 16;

/** The service in a process of its own, with everything switched on that can be attacked. */
export interface AttackedService {
  readonly port: number;
  /** An API key that is good for everything. */
  readonly key: string;
  readonly child: ChildProcess;
  /** The last errors that it has logged. */
  log(): string;
  /** Has it give memory back, and tells how much it holds then. */
  settle(): Promise<NodeJS.MemoryUsage>;
  /** Ends it; resolves to its exit code, and rejects where it does not end. */
  stop(): Promise<number | null>;
}

/** Starts the service on a free port. */
export async function attackedService(): Promise<AttackedService> {
  const folder = mkdtempSync(join(tmpdir(), "puntual-fuzz-"));
  const key = "puntual_hostile";
  const sha256 = createHash("sha256").update(key).digest("hex");
  const keys = [{ name: "hostile", sha256, scopes: ["forecast", "outcomes", "admin"] }];
  writeFileSync(join(folder, "keys.json"), JSON.stringify({ keys }));
  const settle = fileURLToPath(new URL("report-memory.ts", import.meta.url));
  const child = spawn(process.execPath, ["--expose-gc", "--import", settle, "src/cli/puntual.js", "serve"], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    env: {
      ...process.env,
      PORT: "0",
      HOST: "127.0.0.1",
      LOG_LEVEL: "error",
      PUNTUAL_DATA_DIR: join(folder, "data"),
      PUNTUAL_KEYS_FILE: join(folder, "keys.json"),
      // Load is not what is tried here: requests are to be read, not to be refused.
      PUNTUAL_MAX_WAIT_MS: "60000",
    },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let log = "";
  const keep = (text: Buffer | string) => {
    log = (log + text).slice(-MOST_LOG);
  };
  child.stdout?.on("data", keep);
  child.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const port = await portOf(child, keep);
  child.stderr?.on("data", keep);
  return {
    port,
    key,
    child,
    log: () => log,
    async settle() {
      child.send("settle");
      const [memory] = await once(child, "message");
      return memory;
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      child.kill("SIGTERM");
      const [code] = await once(child, "exit");
      return code;
    },
  };
}

async function portOf(child: ChildProcess, keep: (line: string) => void): Promise<number> {
  if (child.stderr === null) throw new Error("there is no standard error");
  for await (const line of createInterface({ input: child.stderr })) {
    const port = /Puntual listens on http:\S+?:(\d+)/.exec(line)?.[1];
    if (port !== undefined) return Number(port);
    keep(`${line}\n`);
  }
  throw new Error("the service did not start");
}
