import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { processorSeconds } from "../processes/measured-process.ts";
import type { Question, RunningServer } from "../processes/running-server.ts";

/** What came of loading a server. */
export interface Load {
  readonly requestsPerSecond: number;
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
  /** Processor time of the server for one request, in microseconds. */
  readonly processorMicroseconds: number;
}

/** Whether `wrk` is there: a load generator in C that leaves the processor to the server. */
export function isWrkThere(): boolean {
  try {
    execFileSync("wrk", ["--version"], { stdio: "ignore" });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ENOENT"; // to tell its version it ends with 1
  }
  return true;
}

/**
 * Sends a request over a number of connections for some seconds, each the next one when it has its answer.
 * @throws Error where one fails
 */
export async function load(
  { url, child }: RunningServer,
  { path, type, body }: Question,
  { connections = 100, seconds = 5 }: { readonly connections?: number; readonly seconds?: number } = {},
): Promise<Load> {
  const folder = mkdtempSync(join(tmpdir(), "puntual-load-"));
  const script = join(folder, "request.lua");
  writeFileSync(script, luaOf(type, body));
  const before = processorSeconds(child);
  try {
    const args = ["-t", "1", "-c", String(connections), "-d", `${seconds}s`, "-s", script, url + path];
    const { stdout } = await promisify(execFile)("wrk", args);
    const told = JSON.parse(stdout.slice(stdout.lastIndexOf("{")));
    if (told.failed > 0) throw new Error(`${told.failed} of ${told.requests} requests to ${path} failed`);
    return {
      requestsPerSecond: told.requests / (told.microseconds / 1e6),
      p50Milliseconds: told.p50 / 1000,
      p99Milliseconds: told.p99 / 1000,
      processorMicroseconds: ((processorSeconds(child) - before) * 1e6) / told.requests,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The request and, at the end, the figures as JSON. */
function luaOf(type: string, body: string): string {
  return `wrk.method = "POST"
wrk.headers["content-type"] = "${type}"
wrk.body = [==[${body}]==]
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format('{"requests":%d,"microseconds":%d,"failed":%d,"p50":%d,"p99":%d}',
    summary.requests, summary.duration,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50), latency:percentile(99)))
end
`;
}
