import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** The last characters of the log, which has only errors. */
const MAX_LOG = 1 << 16;

/** The service in a separate process, with every feature on that can be attacked. */
export interface AttackedService {
  readonly port: number;
  /** An API key with every scope. */
  readonly key: string;
  readonly child: ChildProcess;
  /** Returns the last errors of the log. */
  log(): string;
  /** Collects garbage in the service and returns its memory after that. */
  collectGarbage(): Promise<NodeJS.MemoryUsage>;
  /** Stops the service and returns its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the service on a free port. */
export async function attackedService(): Promise<AttackedService> {
  const folder = mkdtempSync(join(tmpdir(), "puntual-fuzz-"));
  const key = "puntual_hostile";
  const sha256 = createHash("sha256").update(key).digest("hex");
  const keys = [{ name: "hostile", sha256, scopes: ["forecast", "outcomes", "admin"] }];
  writeFileSync(join(folder, "keys.json"), JSON.stringify({ keys }));
  const preload = fileURLToPath(new URL("../processes/report-memory.ts", import.meta.url));
  const child = spawn(process.execPath, ["--expose-gc", "--import", preload, "src/cli/puntual.js", "serve"], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    env: {
      ...process.env,
      PORT: "0",
      HOST: "127.0.0.1",
      LOG_LEVEL: "error",
      PUNTUAL_DATA_DIR: join(folder, "data"),
      PUNTUAL_KEYS_FILE: join(folder, "keys.json"),
      // This is no load test: requests must be read, not rejected.
      PUNTUAL_MAX_WAIT_MS: "60000",
    },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let log = "";
  const addToLog = (text: Buffer | string) => {
    log = (log + text).slice(-MAX_LOG);
  };
  child.stdout?.on("data", addToLog);
  child.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const port = await portOf(child, addToLog);
  child.stderr?.on("data", addToLog);
  return {
    port,
    key,
    child,
    log: () => log,
    async collectGarbage() {
      child.send("collect garbage");
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

async function portOf(child: ChildProcess, addToLog: (line: string) => void): Promise<number> {
  if (child.stderr === null) throw new Error("there is no standard error");
  for await (const line of createInterface({ input: child.stderr })) {
    const port = /Puntual listens on http:\S+?:(\d+)/.exec(line)?.[1];
    if (port !== undefined) return Number(port);
    addToLog(`${line}\n`);
  }
  throw new Error("the service did not start");
}
