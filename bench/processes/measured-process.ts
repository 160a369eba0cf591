import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";

/** The Node.js that the benchmarks themselves run on: the pinned one, when started by npm. */
export const NODE = process.execPath;

/** What one run of a whole process took. */
export interface ProcessCost {
  readonly seconds: number;
  /** Largest resident size of the process, in MiB. */
  readonly peakMiB: number;
}

/** Runs a command to its end and measures it from outside. Throws where it fails. */
export async function measureProcess(command: string, args: readonly string[]): Promise<ProcessCost> {
  const started = performance.now();
  const child = spawn(command, args, { stdio: ["ignore", "ignore", "pipe"] });
  let complaint = "";
  child.stderr.on("data", (text) => {
    complaint += text;
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, residentMiB(child, "VmHWM"));
  }, 5);
  const [code] = await once(child, "close");
  clearInterval(watch);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}: ${complaint}`);
  return { seconds: (performance.now() - started) / 1000, peakMiB: peak };
}

/** Resident memory of a process from /proc, in MiB: now (`VmRSS`) or at most so far (`VmHWM`); 0 elsewhere. */
export function residentMiB(child: ChildProcess, field: "VmRSS" | "VmHWM"): number {
  try {
    const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
    return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0; // it has just ended, or this is not Linux
  }
}

/** Processor time that a process has used so far, in seconds, from /proc. */
export function processorSeconds(child: ChildProcess): number {
  const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Rounds a figure for the record. */
export function rounded(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}
