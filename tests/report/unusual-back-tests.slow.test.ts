import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { PuntualError } from "../../src/errors.ts";
import { calendarParts } from "../../src/flights/local-time.ts";
import type { BackTest } from "../../src/models/evaluation/back-test.ts";
import { backTestReport } from "../../src/report/back-test-report.ts";
import { all, parsedPage, tableOf, textOf } from "./parsed-page.ts";
import { syntheticBackTest } from "./synthetic-back-test.ts";

const report = async (backTest: BackTest, file = "flights.csv") => {
  const page = await backTestReport(backTest, { file, version: "1.2.3" });
  assert.doesNotMatch(page, /NaN|undefined|Infinity|⚠/);
  return parsedPage(page);
};

/** A small back-test, made once: no test changes it. */
const whole = syntheticBackTest({ rows: 600 });

describe("the report of an unusual back-test", () => {
  it("shows hostile names as text and runs none of them", async () => {
    const hostile = `"><script>alert('x')</script>&amp;<b onload=x>`;
    const backTest = syntheticBackTest({
      rows: 1200,
      edit: (flight) => ({
        ...flight,
        airlineCode: flight.airlineCode === "LAN" ? hostile : flight.airlineCode,
        destination: flight.destination === "SCFA" ? hostile : flight.destination,
      }),
    });
    const featureImportance = { [hostile]: 0.5 };
    const { hour } = backTest.forecasts;
    const page = await report(
      { ...backTest, forecasts: { ...backTest.forecasts, hour: { ...hour, featureImportance } } },
      hostile,
    );
    const planted = all(page, "script, b, [onload]").map(({ tagName }) => tagName);
    assert.deepEqual(planted, []);
    assert.equal(tableOf(page, "Share delayed by airline")[1][0], hostile);
    assert.ok(tableOf(page, "Share delayed by destination").some(([name]) => name === hostile));
    assert.ok(tableOf(page, "Mean absolute effect").some(([name]) => name === hostile));
    assert.ok(textOf(page.querySelector("footer")).includes(hostile));
    const labels = all(page, "#groups .plots svg").map((plot) => plot.getAttribute("aria-label"));
    assert.ok(labels[0]?.includes(hostile));
  });

  it("has a single month", async () => {
    const page = await report(syntheticBackTest({ months: [9] }));
    assert.match(textOf(page.querySelector(".lead")), /flights of September 2017, each forecast/);
    assert.equal(tableOf(page, "ROC AUC by month").length, 2);
  });

  it("leaves out the ROC AUC of a month without delays", async () => {
    const backTest = syntheticBackTest({
      edit: (flight) =>
        calendarParts(flight.scheduled).month === 8 ? { ...flight, operated: flight.scheduled } : flight,
    });
    const page = await report(backTest);
    assert.deepEqual(tableOf(page, "ROC AUC by month")[2], ["August", "–", "–", "–", "–"]);
    assert.equal(tableOf(page, "Share of the flights delayed by month")[2][2], "0.0%");
  });

  it("says so if no flight was delayed, or every flight", async () => {
    for (const late of [0, 60]) {
      const page = await report(
        syntheticBackTest({
          rows: 200,
          edit: (flight) => ({ ...flight, operated: flight.scheduled + late }),
        }),
      );
      assert.match(textOf(page.querySelector("#summary")), /All flights had the same outcome/);
      assert.equal(tableOf(page, "The models on all flights")[1][1], "–");
    }
  });

  it("has a single flight", async () => {
    const first = <Values extends { slice(from: number, to: number): Values }>(values: Values) =>
      values.slice(0, 1);
    const { baseline, schedule } = whole.forecasts;
    const one = { probability: first(schedule.probability) };
    const page = await report({
      ...whole,
      flights: whole.flights.slice(0, 1),
      forecasts: {
        baseline: { probability: first(baseline.probability) },
        schedule: one,
        day: one,
        hour: one,
      },
    });
    assert.match(textOf(page.querySelector(".lead")), /^1 flight of July/);
  });

  it("says so if feature importance was not recorded", async () => {
    const { schedule, day, hour } = whole.forecasts;
    const bare = ({ featureImportance: _, ...forecasts }: typeof hour) => forecasts;
    const page = await report({
      ...whole,
      forecasts: { ...whole.forecasts, schedule: bare(schedule), day: bare(day), hour: bare(hour) },
    });
    assert.match(textOf(page.querySelector("#feature-importance")), /did not record feature importance/);
  });

  it("rejects a back-test without flights, or with a forecast too few", async () => {
    const short = { probability: whole.forecasts.day.probability.slice(1) };
    const refused = { name: "PuntualError", code: "invalid-argument" } satisfies Partial<PuntualError>;
    await assert.rejects(report({ ...whole, flights: [] }), refused);
    await assert.rejects(report({ ...whole, forecasts: { ...whole.forecasts, day: short } }), refused);
  });
});
