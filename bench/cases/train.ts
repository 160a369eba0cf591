import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadModelOf } from "../../src/models/artefact/registry.ts";
import { measureProcess, median, NODE, rounded } from "../processes/measured-process.ts";
import type { BenchCase } from "./bench-case.ts";

const FLIGHTS = "../shared/data/scl-2017/flights.csv";
const PYTHON = "/usr/bin/python3";
const RUNS = 7;

/** `puntual train` as a whole process beside Python with pandas and XGBoost, in turn. */
export const train: BenchCase = {
  name: "train",
  about: "puntual train --model baseline on SCL 2017, whole process, beside pandas + XGBoost in turn",
  async run() {
    if (!existsSync(FLIGHTS)) return { skipped: "the SCL 2017 flights are not here" };
    const python = spawnSync(PYTHON, ["-c", "import pandas, xgboost"]).status === 0;
    const folder = await mkdtemp(join(tmpdir(), "puntual-bench-"));
    try {
      const out = join(folder, "baseline");
      const ours = () => measureProcess(NODE, ["src/cli/puntual.js", "train", FLIGHTS, "--out", out]);
      const theirs = () =>
        measureProcess(PYTHON, ["bench/python/train_baseline.py", FLIGHTS, join(folder, "x.json")]);
      await ours();
      if (python) await theirs();
      const [a, b] = [[await ours()], python ? [await theirs()] : []];
      for (let run = 1; run < RUNS; run++) {
        a.push(await ours());
        if (python) b.push(await theirs());
      }
      const { scores } = await loadModelOf("baseline", out);
      return {
        runs: RUNS,
        seconds: rounded(median(a.map(({ seconds }) => seconds)), 3),
        peakMiB: rounded(median(a.map(({ peakMiB }) => peakMiB)), 0),
        ...(python && {
          pythonSeconds: rounded(median(b.map(({ seconds }) => seconds)), 3),
          pythonPeakMiB: rounded(median(b.map(({ peakMiB }) => peakMiB)), 0),
          timesFaster: rounded(median(b.map(({ seconds }, run) => seconds / a[run].seconds))),
        }),
        predictionsSha256: createHash("sha256").update(scores.probabilities).digest("hex").slice(0, 16),
      };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
