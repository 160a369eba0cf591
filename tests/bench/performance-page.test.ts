import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { type BenchCase, figuresOf, PUNTUAL } from "../../bench/cases/bench-case.ts";
import { cases } from "../../bench/cases.ts";
import { writeOverview } from "../../bench/report/overview.ts";
import { writePerformancePage } from "../../bench/report/performance-page.ts";
import { RESULTS, type Recorded, readRecorded } from "../../bench/report/recorded.ts";
import { writeSection } from "../../bench/report/section.ts";
import { repository } from "../import-graph.ts";

const made: BenchCase = {
  name: "made",
  title: "Made up",
  about: "A made-up measurement",
  figures: {
    ...figuresOf({ seconds: "Seconds" }, { "": PUNTUAL, peer: "a peer" }),
    ratio: ["Seconds", "a peer ÷ Puntual"],
    sha256: "SHA-256 of the results",
  },
  comparisons: [
    {
      what: "A made-up task",
      with: "a peer",
      metrics: ["seconds", "peerSeconds", "ratio"],
      unit: "s",
      goal: { atLeast: 2 },
    },
  ],
  run: async () => ({ skipped: "made up" }),
};

function recordOf(metrics: Recorded["metrics"]): Recorded {
  const machine = { processor: "a processor", cores: 2, memoryGiB: 24, node: "v24" };
  return { case: "made", puntual: "1", machine, metrics };
}

describe("docs/performance.md", () => {
  test("is what npm run bench:report writes from the records", () => {
    const page = readFileSync(join(repository, "docs/performance.md"), "utf8");
    assert.equal(page, writePerformancePage(cases, readRecorded(join(repository, RESULTS))));
  });

  test("has a row for each measure, and a column for each side", () => {
    const section = writeSection(made, recordOf({ seconds: 2, peerSeconds: 3, ratio: 1.5, sha256: "ab" }));
    assert.match(section, /^\|\s+\| Puntual \| a peer \| a peer ÷ Puntual \|$/m);
    assert.match(section, /^\| Seconds \| 2 \| 3 \| 1\.5 \|$/m);
    assert.match(section, /^\| SHA-256 of the results \| `ab` \|\s+\|\s+\|$/m);
  });

  test("has words for every metric", () => {
    assert.throws(() => writeSection(made, recordOf({ minutes: 1 })), /made: no words for minutes/);
  });

  test("lists a ratio with its goal, and whether it is met", () => {
    const overviewOf = (metrics: Recorded["metrics"]) =>
      writeOverview([made], new Map([["made", recordOf(metrics)]]));
    assert.match(
      overviewOf({ seconds: 2, peerSeconds: 3, ratio: 1.5 }),
      /^\| A made-up task \| 2 s \| a peer \| 3 s \| 1\.5 \| at least 2 \| missed \|$/m,
    );
    assert.match(overviewOf({ seconds: 1, peerSeconds: 2, ratio: 2 }), /\| met \|$/m);
    assert.doesNotMatch(overviewOf({ seconds: 2 }), /A made-up task/);
  });
});
