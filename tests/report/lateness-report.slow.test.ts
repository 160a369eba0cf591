import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { BackTest } from "../../src/models/evaluation/back-test.ts";
import { backTestReport } from "../../src/report/back-test-report.ts";
import { momentsPlot } from "../../src/report/moments-plot.ts";
import { all, parsedPage, tableOf, textOf } from "./parsed-page.ts";
import { syntheticBackTest } from "./synthetic-back-test.ts";

const backTest = syntheticBackTest({ isByMoment: true });
const pageOf = async (of: BackTest) => {
  const page = await backTestReport(of, { file: "flights.csv", version: "1.2.3" });
  assert.doesNotMatch(page, /NaN|undefined|Infinity/);
  return parsedPage(page);
};
const page = await pageOf(backTest);
const text = (value: number | undefined, digits = 2) => (value as number).toFixed(digits);
const leadTimes = ["schedule", "day", "hour"] as const;

describe("the minutes in the report", () => {
  it("have the error of the P50 beside the constant's, the CRPS, its skill and the interval", () => {
    const rows = tableOf(page, "Lateness in minutes");
    for (const [index, leadTime] of leadTimes.entries()) {
      const { p50, crps, crpsSkill = 0, interval80 } = backTest.models[leadTime];
      const shares = [crpsSkill, interval80?.coverage ?? 0].map((share) => `${(100 * share).toFixed(1)}%`);
      const expected = [text(p50?.meanAbsoluteError), text(p50?.constant), text(crps), ...shares];
      assert.deepEqual(
        rows[index + 1].slice(1).map((cell) => cell.replace("★", "")),
        [...expected, text(interval80?.width, 1)],
      );
    }
  });

  it("have the coverage and the errors of each month, and the pinball losses", () => {
    const rows = tableOf(page, "Flights within their 80% interval by month");
    assert.equal(rows.length, 7);
    const october = backTest.models.day.latenessByMonth?.[10];
    assert.equal(rows[4][0], "October");
    assert.equal(rows[4][3], `${(100 * (october?.interval80.coverage ?? 0)).toFixed(1)}%`);
    assert.equal(rows[4][4], text(october?.p50.meanAbsoluteError));
    assert.equal(rows[4][7], text(october?.p50.constant));
    const losses = tableOf(page, "Mean pinball loss");
    assert.deepEqual(losses[0].slice(1), ["P10", "P25", "P50", "P75", "P90"]);
    assert.equal(losses[3][3], text(backTest.models.hour.pinball?.p50, 3));
  });

  it("are left out of a back-test whose lateness was not judged", async () => {
    const { pooled, months, reliability, reliabilityByMonth, airlines, over, meanAbsoluteErrorMinutes } =
      backTest.models.hour;
    const older = {
      ...{ pooled, months, reliability, reliabilityByMonth, airlines },
      ...(over && { over }),
      ...(meanAbsoluteErrorMinutes !== undefined && { meanAbsoluteErrorMinutes }),
    };
    const models = { ...backTest.models, schedule: older, day: older, hour: older };
    const { moments: _, ...rest } = backTest;
    const found = await pageOf({ ...rest, models });
    assert.equal(found.querySelector("#minutes"), null);
    assert.equal(found.querySelector("#moments"), null);
  });
});

describe("the quality by moment in the report", () => {
  it("is drawn and listed for each group of flights, with standard errors and changes", () => {
    assert.equal(all(page, "#moments .plots svg").length, 4);
    const rows = tableOf(page, "Flights still here 30 minutes before");
    assert.deepEqual(
      rows.slice(1).map(([moment]) => moment),
      ["timetable", "24 h", "30 min"],
    );
    const [, day] = backTest.moments?.[0].moments ?? [];
    const { value, standardError } = day.metrics.rocAuc;
    assert.equal(rows[2][1], `${text(value, 3)} ± ${text(standardError, 3)}`);
    assert.equal(rows[1][2], "");
    assert.equal(
      rows[2][2],
      `${text(day.change?.rocAuc.value, 3)} ± ${text(day.change?.rocAuc.standardError, 3)}`,
    );
    assert.match(textOf(page.querySelector("#moments")), /compare moments within a group, not groups/);
  });

  it("is an image by itself, with its figures in words and nothing to load", async () => {
    const svg = await momentsPlot(backTest, `KSEA & "others"`);
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="960" height="\d+"/);
    assert.doesNotMatch(svg, /NaN|undefined|Infinity|<script|href=|url\(|@import/);
    assert.match(svg, /KSEA &amp; &quot;others&quot;, July to December 2017/);
    const labels = [...svg.matchAll(/aria-label="([^"]*by moment: [^"]*)"/g)].map(([, label]) => label);
    assert.equal(labels.length, 4, "one for each panel");
    assert.match(labels[0], /ROC AUC by moment: timetable 0\.\d{3} ± 0\.\d{3}, 24 h .*, 30 min /);
    assert.match(labels[1], /climatology 0\.\d{4}/);
    assert.match(
      svg,
      /aria-labelledby="title note">\n<title id="title">Quality of forecasts by moment: KSEA/,
    );
    assert.match(svg, /<desc id="note">Bars: 95 %, by day\./);
    assert.match(svg, /@media \(prefers-color-scheme: dark\)/);
    // No variable of the page that the image does not define itself.
    const defined = new Set([...svg.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    for (const [, name] of svg.matchAll(/var\((--[\w-]+)\)/g)) assert.ok(defined.has(name), name);
  });
});
