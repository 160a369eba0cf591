import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";

/** The Node.js of this process: the pinned one, if npm started it. */
export const NODE = process.execPath;

/** The cost of running a process to its end. */
export interface ProcessCost {
  readonly seconds: number;
  /** The processor time of all its threads. */
  readonly processorSeconds: number;
  /** Largest resident size of the process, in MiB. */
  readonly peakMiB: number;
}

/**
 * Runs a command to its end and measures it from outside.
 * @param directory the working directory
 * @throws Error with its standard error if it fails
 */
export async function measureProcess(
  command: string,
  args: readonly string[],
  directory = process.cwd(),
): Promise<ProcessCost> {
  const started = performance.now();
  const child = spawn(command, args, { stdio: ["ignore", "ignore", "pipe"], cwd: directory });
  let errorOutput = "";
  child.stderr.on("data", (text) => {
    errorOutput += text;
  });
  let [peak, processor] = [0, 0];
  const watch = setInterval(() => {
    peak = Math.max(peak, residentMiB(child, "VmHWM"));
    processor = Math.max(processor, processorSeconds(child));
  }, 5);
  const [code] = await once(child, "close");
  clearInterval(watch);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}: ${errorOutput}`);
  return {
    seconds: (performance.now() - started) / 1000,
    processorSeconds: processor,
    peakMiB: peak,
  };
}

/** Runs the command line of Puntual to its end and measures it. */
export function puntual(...args: string[]): Promise<ProcessCost> {
  return measureProcess(NODE, ["src/cli/puntual.js", ...args]);
}

/** Reads the resident memory of a process from /proc, in MiB: current (`VmRSS`) or peak (`VmHWM`); 0 on other systems. */
export function residentMiB(child: ChildProcess, field: "VmRSS" | "VmHWM"): number {
  try {
    const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
    return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0; // the process has just ended, or this is not Linux
  }
}

/** Reads the processor time that a process has used so far from /proc, in seconds; 0 on other systems. */
export function processorSeconds(child: ChildProcess): number {
  try {
    const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1].split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0; // as above
  }
}

/** Measures the mean time of a call for each of some values, in microseconds. */
export function microsecondsPerCall<Value>(
  values: readonly Value[],
  call: (value: Value) => unknown,
): number {
  const started = performance.now();
  for (const value of values) call(value);
  return ((performance.now() - started) * 1000) / values.length;
}

/** Returns the median. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Rounds a metric for the record. */
export function rounded(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}
