import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadModelOf } from "../../src/models/artefact/registry.ts";
import { measureProcess, median, NODE, type ProcessCost, rounded } from "../processes/measured-process.ts";
import { hashOf } from "../processes/result-hash.ts";
import { pythonEnvironment } from "../python/environment.ts";
import { type BenchCase, figuresOf, PUNTUAL } from "./bench-case.ts";

const FLIGHTS = "../shared/data/scl-2017/flights.csv";
const RUNS = 7;

/** Compares `puntual train` with pandas and XGBoost, whole processes. */
export const train: BenchCase = {
  name: "train",
  title: "Training of the baseline model",
  about:
    "`puntual train --model baseline` on SCL 2017 as a whole process, alternating with pandas and XGBoost",
  figures: {
    ...figuresOf(
      { seconds: "Seconds", peakMiB: "Peak memory, MiB" },
      { "": PUNTUAL, python: "pandas and XGBoost" },
    ),
    timesFaster: ["Seconds", "times as fast"],
    runs: "Runs of each",
    predictionsSha256: "SHA-256 of the predictions",
  },
  async run() {
    if (!existsSync(FLIGHTS)) return { skipped: "the SCL 2017 flights are not installed" };
    const peers = pythonEnvironment("peers");
    if ("skipped" in peers) console.error(`train: without XGBoost: ${peers.skipped}`);
    const folder = await mkdtemp(join(tmpdir(), "puntual-bench-"));
    try {
      const out = join(folder, "baseline");
      const ours = () => measureProcess(NODE, ["src/cli/puntual.js", "train", FLIGHTS, "--out", out]);
      const theirs = async () =>
        "skipped" in peers
          ? []
          : [
              await measureProcess(peers.python, [
                "bench/python/train_baseline.py",
                FLIGHTS,
                join(folder, "x.json"),
              ]),
            ];
      await ours();
      await theirs();
      const [a, b]: [ProcessCost[], ProcessCost[]] = [[], []];
      for (let run = 0; run < RUNS; run++) {
        a.push(await ours());
        b.push(...(await theirs()));
      }
      const { scores } = await loadModelOf("baseline", out);
      return {
        runs: RUNS,
        seconds: rounded(median(a.map(({ seconds }) => seconds)), 3),
        peakMiB: rounded(median(a.map(({ peakMiB }) => peakMiB)), 0),
        ...(b.length > 0 && {
          pythonSeconds: rounded(median(b.map(({ seconds }) => seconds)), 3),
          pythonPeakMiB: rounded(median(b.map(({ peakMiB }) => peakMiB)), 0),
          timesFaster: rounded(median(b.map(({ seconds }, run) => seconds / a[run].seconds))),
        }),
        predictionsSha256: hashOf(scores.probabilities),
      };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
