import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { processorSeconds } from "../processes/measured-process.ts";
import type { PostRequest, RunningServer } from "../processes/running-server.ts";

/** The results of a load. */
export interface Load {
  readonly requestsPerSecond: number;
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
  /** Processor time of the server for one request, in microseconds. */
  readonly processorMicroseconds: number;
}

/** Whether `wrk` is installed: a load generator in C, which uses little processor time itself. */
export function hasWrk(): boolean {
  try {
    execFileSync("wrk", ["--version"], { stdio: "ignore" });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ENOENT"; // it exits with 1 after printing its version
  }
  return true;
}

/**
 * Repeats a request for some seconds over several connections. Each connection sends the next request after an answer.
 * @throws Error if a request fails
 */
export async function load(
  { url, child }: RunningServer,
  request: PostRequest,
  { connections = 100, seconds = 5 }: { readonly connections?: number; readonly seconds?: number } = {},
): Promise<Load> {
  const folder = mkdtempSync(join(tmpdir(), "puntual-load-"));
  const script = join(folder, "request.lua");
  writeFileSync(script, luaOf(request));
  const before = processorSeconds(child);
  try {
    const args = [
      "-t",
      "1",
      "-c",
      String(connections),
      "-d",
      `${seconds}s`,
      "--timeout",
      "20s",
      "-s",
      script,
      url + request.path,
    ];
    const { stdout } = await promisify(execFile)("wrk", args);
    const results = JSON.parse(stdout.slice(stdout.lastIndexOf("{")));
    if (results.failed > 0)
      throw new Error(`${results.failed} of ${results.requests} requests to ${request.path} failed`);
    if (results.requests === 0) throw new Error(`no answer from ${request.path} in ${seconds} s`);
    return {
      requestsPerSecond: results.requests / (results.microseconds / 1e6),
      p50Milliseconds: results.p50 / 1000,
      p99Milliseconds: results.p99 / 1000,
      processorMicroseconds: ((processorSeconds(child) - before) * 1e6) / results.requests,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes the script that sets the request and prints the results as JSON. */
function luaOf({ type, body, headers }: PostRequest): string {
  const set = Object.entries({ "content-type": type, ...headers }).map(
    ([name, value]) => `wrk.headers["${name}"] = "${value}"`,
  );
  const bytes = Array.from(Buffer.from(body), (byte) => `\\${String(byte).padStart(3, "0")}`);
  return `wrk.method = "POST"
${set.join("\n")}
wrk.body = "${bytes.join("")}"
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format('{"requests":%d,"microseconds":%d,"failed":%d,"p50":%d,"p99":%d}',
    summary.requests, summary.duration,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50), latency:percentile(99)))
end
`;
}
