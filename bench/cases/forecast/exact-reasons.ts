import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { generateFlights } from "../../../src/flights/synthetic/generate.ts";
import { createRandom } from "../../../src/flights/synthetic/random.ts";
import { scl2017Profile } from "../../../src/flights/synthetic/scl-2017.ts";
import { syntheticTable } from "../../../src/flights/synthetic/synthetic-table.ts";
import { exportModel } from "../../../src/models/exchange/export-model.ts";
import { loadOperational } from "../../../src/models/operational/artefact/saved-operational.ts";
import { effectsOfFeatures } from "../../../src/models/operational/explaining/explanation.ts";
import { pastFlights, replay } from "../../../src/models/operational/features/past-flights.ts";
import { median, rounded } from "../../processes/measured-process.ts";
import { hashOf } from "../../processes/result-hash.ts";
import { pythonEnvironment } from "../../python/environment.ts";
import type { BenchCase } from "../bench-case.ts";

const [ROUNDS, FLIGHTS] = [20, 200];

/** The largest difference between two contributions: sums of some thousand terms under 0.1, in another order. */
const TOLERANCE = 1e-9;

const LIGHTGBM = "LightGBM, `pred_contrib`";

/** Compares one forecast with exact reasons with LightGBM's contributions of the same trees for the same rows. */
export const exactReasons: BenchCase = {
  name: "exact-reasons",
  title: "One forecast with exact reasons compared with LightGBM",
  about:
    "One forecast with exact reasons at `hour`, on one thread, alternating with LightGBM's contributions (`pred_contrib`, one row at a time by its C interface) of the same 160 trees of 31 leaves and 65 features, which the shipped model exports, for the same made-up flights. A whole forecast reads the features, scores all trees, and writes quantiles and sentences; the effects alone are what LightGBM computes, and equal to its contributions within a billionth",
  figures: {
    explainedMicroseconds: "Whole forecast with reasons in sentences, microseconds",
    effectsMicroseconds: "Effects of the features, microseconds",
    lightgbmMicroseconds: ["Effects of the features, microseconds", LIGHTGBM],
    explainedOfLightgbm: ["Whole forecast with reasons in sentences, microseconds", "Puntual ÷ LightGBM"],
    effectsOfLightgbm: ["Effects of the features, microseconds", "Puntual ÷ LightGBM"],
    largestDifference: "Largest difference of an effect, log-odds",
    rounds: "Rounds",
    reasonsSha256: "SHA-256 of the reasons",
  },
  comparisons: [
    {
      what: "One forecast with exact reasons in sentences, one thread",
      with: LIGHTGBM,
      metrics: ["explainedMicroseconds", "lightgbmMicroseconds", "explainedOfLightgbm"],
      unit: "microseconds",
      goal: { atMost: 0.1 },
    },
    {
      what: "Exact effects of 65 features, one row, one thread",
      with: LIGHTGBM,
      metrics: ["effectsMicroseconds", "lightgbmMicroseconds", "effectsOfLightgbm"],
      unit: "microseconds",
      goal: { atMost: 0.1 },
    },
  ],
  async run() {
    const peers = pythonEnvironment("peers");
    if ("skipped" in peers) return peers;
    const saved = await loadOperational("models/operational");
    const { model } = saved;
    const lead = model.data.leads.hour;
    const made = generateFlights(scl2017Profile, { rows: 68_000, year: 2018 }, createRandom(1));
    const past = pastFlights(syntheticTable(made));
    const part = model.parts.of();
    const knowledge = replay(past, part.timeZone);
    const flights = [...past].filter((_, index) => index > 20_000 && index % 100 === 0).slice(0, FLIGHTS);
    const rows = flights.map((flight) => {
      const row = new Float32Array(lead.trees.featureNames.length);
      part.reader.read(flight, "hour", knowledge, row);
      return row;
    });
    const effectsOf = effectsOfFeatures(lead);
    const explained = () =>
      flights.map((flight) => model.forecast(flight, knowledge, { leadTime: "hour", explain: "en" }));
    const effects = () => rows.map((row) => effectsOf(row).effects);
    const { bytes } = exportModel(saved, { format: "lightgbm", lead: "hour" });
    const lightgbm = await startLightgbm(peers.python, bytes, rows);
    try {
      const largest = largestDifference(effects(), lightgbm.contributions);
      if (!(largest < TOLERANCE))
        throw new Error(`effects differ by ${largest} from LightGBM's contributions`);
      const times = { explained: [] as number[], effects: [] as number[], lightgbm: [] as number[] };
      for (let warmUp = 0; warmUp < 10; warmUp++) [explained(), effects()];
      await lightgbm.time();
      for (let round = 0; round < ROUNDS; round++) {
        times.explained.push(microseconds(explained));
        times.effects.push(microseconds(effects));
        times.lightgbm.push(await lightgbm.time());
      }
      const ratio = (ours: readonly number[]) => median(ours.map((time, i) => time / times.lightgbm[i]));
      const reasons = JSON.stringify(explained().map(({ explanation }) => explanation));
      return {
        explainedMicroseconds: rounded(median(times.explained), 1),
        effectsMicroseconds: rounded(median(times.effects), 1),
        lightgbmMicroseconds: rounded(median(times.lightgbm), 1),
        explainedOfLightgbm: rounded(ratio(times.explained), 3),
        effectsOfLightgbm: rounded(ratio(times.effects), 3),
        largestDifference: Number(largest.toPrecision(2)),
        rounds: ROUNDS,
        reasonsSha256: hashOf(reasons),
      };
    } finally {
      await lightgbm.stop();
    }
  },
};

/** The time of a call for one flight. */
function microseconds(call: () => unknown): number {
  const before = performance.now();
  call();
  return ((performance.now() - before) * 1000) / FLIGHTS;
}

function largestDifference(effects: readonly Float64Array[], contributions: readonly number[][]): number {
  return Math.max(
    ...effects.flatMap((of, row) =>
      Array.from(of, (effect, feature) => Math.abs(effect - contributions[row][feature])),
    ),
  );
}

/** Starts LightGBM with a model and rows. */
async function startLightgbm(python: string, model: Uint8Array, rows: readonly Float32Array[]) {
  const folder = mkdtempSync(join(tmpdir(), "puntual-reasons-"));
  const [modelFile, rowsFile] = [join(folder, "model.txt"), join(folder, "rows")];
  writeFileSync(modelFile, model);
  writeFileSync(rowsFile, Float64Array.from(rows.flatMap((row) => [...row])));
  const args = ["bench/python/time_contributions.py", modelFile, rowsFile, String(rows[0].length)];
  const child = spawn(python, args, { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const read = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done) throw new Error("LightGBM ended early");
    return value;
  };
  const contributions: number[][] = [];
  for (const _ of rows) contributions.push(JSON.parse(await read()));
  return {
    contributions,
    /** Explains all rows; returns the microseconds for each. */
    async time(): Promise<number> {
      child.stdin.write("\n");
      return Number(await read());
    },
    async stop(): Promise<void> {
      child.stdin.end();
      await new Promise((resolve) => child.once("close", resolve));
      rmSync(folder, { recursive: true });
    },
  };
}
