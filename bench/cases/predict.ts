import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { measureProcess, median, NODE, rounded } from "../processes/measured-process.ts";
import type { BenchCase } from "./bench-case.ts";

const ROWS = 5_000_000;
const RUNS = 3;

/** Measures `puntual predict` from CSV to CSV on synthetic flights, as a whole process. */
export const predict: BenchCase = {
  name: "predict",
  title: "Forecasts for a file, baseline model",
  about: "`puntual predict` on 5 million synthetic rows, CSV to CSV, as a whole process",
  figures: {
    rows: "Rows",
    inputMiB: "Size of the file, MiB",
    seconds: "Seconds",
    rowsPerSecond: "Rows per second",
    peakMiB: "Peak memory, MiB",
    runs: "Runs",
    outputSha256: "SHA-256 of the output",
  },
  async run() {
    const folder = await mkdtemp(join(tmpdir(), "puntual-bench-"));
    try {
      const [flights, out] = [join(folder, "flights.csv"), join(folder, "scored.csv")];
      await measureProcess(NODE, [
        "src/cli/puntual.js",
        "synth",
        "--rows",
        String(ROWS),
        "--seed",
        "1",
        "--out",
        flights,
      ]);
      const costs = [];
      for (let run = 0; run < RUNS; run++) {
        if (existsSync(out)) await rm(out);
        costs.push(await measureProcess(NODE, ["src/cli/puntual.js", "predict", flights, "--out", out]));
      }
      const hash = createHash("sha256");
      await pipeline(createReadStream(out), hash);
      const seconds = median(costs.map((cost) => cost.seconds));
      return {
        runs: RUNS,
        rows: ROWS,
        inputMiB: rounded((await stat(flights)).size / 2 ** 20, 0),
        seconds: rounded(seconds),
        rowsPerSecond: rounded(ROWS / seconds, 0),
        peakMiB: rounded(Math.max(...costs.map(({ peakMiB }) => peakMiB)), 0),
        outputSha256: hash.digest("hex").slice(0, 16),
      };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
