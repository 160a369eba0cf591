import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureProcess, NODE, rounded } from "../../processes/measured-process.ts";
import { compareCheckouts, NO_OTHER_CHECKOUT, OTHER_CHECKOUT } from "../../processes/other-checkout.ts";
import { hashOfFile } from "../../processes/result-hash.ts";
import type { BenchCase, Metrics } from "../bench-case.ts";

const [PAST_FLIGHTS, ROWS, ROUNDS] = [68_000, 1_000_000, 3];

/** The numbers of rows, and of past flights, at which this checkout's peak memory and seconds are measured too. */
const [SIZES, PASTS] = [
  [200_000, 2_000_000],
  [200_000, 680_000],
];

const BEFORE = "the build before";

/** Measures `puntual predict --model operational --history` beside another checkout. */
export const predictHistory: BenchCase = {
  name: "predict-history",
  title: "Forecasts for a file, operational model",
  about:
    "`puntual predict --model operational --history` on a million synthetic rows of a year, with 68,000 past flights of the same year, CSV to CSV, as a whole process, in turn with the checkout that `PUNTUAL_BENCH_BEFORE` names, both with the model that it ships; peak memory also at other numbers of rows and of past flights",
  figures: {
    rows: "Rows",
    pastFlights: "Past flights",
    seconds: "Seconds",
    beforeSeconds: ["Seconds", BEFORE],
    rowsPerSecond: "Rows per second",
    beforeRowsPerSecond: ["Rows per second", BEFORE],
    timesFaster: ["Seconds", "times as fast"],
    peakMiB: "Peak memory, MiB",
    beforePeakMiB: ["Peak memory, MiB", BEFORE],
    seconds200kRows: "Seconds, 200,000 rows",
    peakMiB200kRows: "Peak memory, MiB, 200,000 rows",
    seconds2mRows: "Seconds, 2 million rows",
    peakMiB2mRows: "Peak memory, MiB, 2 million rows",
    seconds200kPast: "Seconds, 200,000 past flights",
    peakMiB200kPast: "Peak memory, MiB, 200,000 past flights",
    seconds680kPast: "Seconds, 680,000 past flights",
    peakMiB680kPast: "Peak memory, MiB, 680,000 past flights",
    beforeCommit: ["Commit", BEFORE],
    rounds: "Rounds",
    outputSha256: "SHA-256 of the output",
    beforeOutputSha256: ["SHA-256 of the output", BEFORE],
  },
  comparisons: [
    {
      what: "Rows forecast per second, with a history of a year",
      with: "the build before",
      metrics: ["rowsPerSecond", "beforeRowsPerSecond", "timesFaster"],
      unit: "rows/s",
      goal: { atLeast: 6 },
    },
  ],
  async run() {
    if (OTHER_CHECKOUT === undefined) return NO_OTHER_CHECKOUT;
    const folder = await mkdtemp(join(tmpdir(), "puntual-bench-"));
    try {
      return await measure(folder, OTHER_CHECKOUT);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function measure(folder: string, other: string): Promise<Metrics> {
  const file = async (rows: number, seed: number) => {
    const path = join(folder, `${rows}-${seed}.csv`);
    const options = ["--rows", String(rows), "--year", "2017", "--seed", String(seed), "--out", path];
    await measureProcess(NODE, ["src/cli/puntual.js", "synth", ...options]);
    return path;
  };
  const outs = [join(folder, "ours.csv"), join(folder, "theirs.csv")];
  const predict = (rows: string, history: string, side: number) => [
    ...["predict", rows, "--model", join(other, "models/operational")],
    ...["--history", history, "--out", outs[side]],
  ];
  const [past, flights] = [await file(PAST_FLIGHTS, 1), await file(ROWS, 2)];
  const compared = await compareCheckouts(other, ROUNDS, (side) => predict(flights, past, side));
  const grown: Record<string, number> = {};
  const grow = async (name: string, rows: string, history: string) => {
    const { seconds, peakMiB } = await measureProcess(NODE, [
      "src/cli/puntual.js",
      ...predict(rows, history, 0),
    ]);
    grown[`seconds${name}`] = rounded(seconds);
    grown[`peakMiB${name}`] = rounded(peakMiB, 0);
  };
  const hashes = [await hashOfFile(outs[0]), await hashOfFile(outs[1])];
  await grow("200kRows", await file(SIZES[0], 2), past);
  await grow("2mRows", await file(SIZES[1], 2), past);
  await grow("200kPast", flights, await file(PASTS[0], 1));
  await grow("680kPast", flights, await file(PASTS[1], 1));
  return {
    rows: ROWS,
    pastFlights: PAST_FLIGHTS,
    ...compared,
    rowsPerSecond: rounded(ROWS / compared.seconds, 0),
    beforeRowsPerSecond: rounded(ROWS / compared.beforeSeconds, 0),
    ...grown,
    rounds: ROUNDS,
    outputSha256: hashes[0],
    beforeOutputSha256: hashes[1],
  };
}
