import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

const SESSION = join(import.meta.dirname, "session.py");
const JOBS = join(import.meta.dirname, "../../deploy/spark");

/** What a job reports: of each airport its rows, the seconds of its task, those of Puntual in it, and Puntual's processor seconds. */
export interface JobReport {
  readonly step: string;
  readonly seconds: number;
  readonly airports?: readonly (readonly [string, number, number, number, number])[];
  readonly trees?: number;
  readonly rows?: number;
}

/**
 * Runs jobs of deploy/spark in one session of a cluster on this machine, and returns their reports, that of the start first.
 * @param workers processes with a core each
 * @param memory MiB of each
 */
export async function runJobs(
  python: string,
  workers: number,
  memory: number,
  steps: readonly object[],
  folder: string,
): Promise<JobReport[]> {
  const session = join(folder, "session.json");
  const master = `local-cluster[${workers},1,${memory}]`;
  // The rest of a worker's memory is for what Python and Puntual take.
  const settings = { jobs: JOBS, master, memory: `${Math.min(memory, 1024)}m`, steps };
  writeFileSync(session, JSON.stringify({ ...settings, settings: { "spark.local.dir": folder } }));
  const child = spawn(python, [SESSION, session], {
    cwd: folder,
    env: { ...process.env, PYSPARK_PYTHON: python, SPARK_LOCAL_IP: "127.0.0.1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [output, errors] = ["", ""];
  child.stdout.on("data", (text) => {
    output += text;
  });
  child.stderr.on("data", (text) => {
    errors = (errors + text).slice(-4000);
  });
  const [code] = await once(child, "close");
  const lines = output.split("\n").filter((line) => line.startsWith("{"));
  if (code !== 0) throw new Error(`Spark: ${lines.at(-1) ?? errors}`);
  return lines.map((line) => JSON.parse(line));
}
