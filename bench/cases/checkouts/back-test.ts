import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { compareCheckouts, NO_OTHER_CHECKOUT, OTHER_CHECKOUT } from "../../processes/other-checkout.ts";
import { hashOfFile } from "../../processes/result-hash.ts";
import type { BenchCase } from "../bench-case.ts";

const FLIGHTS = resolve("../shared/data/scl-2017/flights.csv");
const ROUNDS = 3;
const BEFORE = "the build before";

/** Measures `puntual backtest` beside another checkout. */
export const backTest: BenchCase = {
  name: "back-test",
  title: "Back-test of a year",
  about:
    "`puntual backtest` on the flights of Santiago 2017, six months at the three main lead times, as a whole process, in turn with the checkout that `PUNTUAL_BENCH_BEFORE` names. The hash is of the report, which names the version and is the same for the same results",
  figures: {
    seconds: "Seconds",
    beforeSeconds: ["Seconds", BEFORE],
    timesFaster: ["Seconds", "times as fast"],
    peakMiB: "Peak memory, MiB",
    beforePeakMiB: ["Peak memory, MiB", BEFORE],
    beforeCommit: ["Commit", BEFORE],
    rounds: "Rounds",
    reportSha256: "SHA-256 of the report",
    beforeReportSha256: ["SHA-256 of the report", BEFORE],
  },
  comparisons: [
    {
      what: "Back-test of a year",
      with: "the build before",
      metrics: ["seconds", "beforeSeconds", "timesFaster"],
      unit: "s",
      goal: { atLeast: 2.5 },
    },
  ],
  async run() {
    if (OTHER_CHECKOUT === undefined) return NO_OTHER_CHECKOUT;
    if (!existsSync(FLIGHTS)) return { skipped: "the SCL 2017 flights are not installed" };
    const folder = await mkdtemp(join(tmpdir(), "puntual-bench-"));
    const reports = [join(folder, "ours.html"), join(folder, "theirs.html")];
    try {
      const compared = await compareCheckouts(OTHER_CHECKOUT, ROUNDS, (side) => [
        ...["backtest", FLIGHTS, "--report", reports[side]],
      ]);
      const [reportSha256, beforeReportSha256] = [await hashOfFile(reports[0]), await hashOfFile(reports[1])];
      return { ...compared, rounds: ROUNDS, reportSha256, beforeReportSha256 };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
