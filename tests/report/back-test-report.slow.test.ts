import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { BackTest } from "../../src/models/evaluation/back-test.ts";
import type { MainName } from "../../src/models/evaluation/back-test-metrics.ts";
import { backTestReport } from "../../src/report/back-test-report.ts";
import { groupRows } from "../../src/report/metrics/group-metrics.ts";
import { all, parsedPage, tableOf, textOf } from "./parsed-page.ts";
import { syntheticBackTest } from "./synthetic-back-test.ts";

const about = { file: "flights.csv", version: "1.2.3" };
const backTest = syntheticBackTest();
const page = await backTestReport(backTest, about);
const document = parsedPage(page);
const names = ["baseline", "schedule", "day", "hour"] as const;

/** The metrics of a model on all flights as the page writes them. */
function metricsText({ models }: BackTest, name: MainName): string[] {
  const { rocAuc, averagePrecision, brier, logLoss, ece } = models[name].pooled;
  return [rocAuc, averagePrecision, brier, logLoss, ece].map((metric) => metric.toFixed(4));
}

describe("the back-test report", () => {
  it("needs no network and no script", () => {
    assert.doesNotMatch(page, /<script|<link|<img|<iframe|@import|javascript:|\son\w+=/i);
    assert.doesNotMatch(page, /url\((?!#)/);
    for (const link of all(document, "[src], [href]")) {
      assert.match(link.getAttribute("href") ?? link.getAttribute("src") ?? "", /^#/);
    }
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
    assert.equal(policy?.getAttribute("content"), "default-src 'none'; style-src 'unsafe-inline'");
    assert.ok(page.length < 1_500_000, `${page.length}`);
  });

  it("has a language, a title, every section with its heading, and contents that lead to each", () => {
    assert.equal(document.querySelector("html")?.getAttribute("lang"), "en");
    assert.equal(document.title, "Back-test of flight-delay forecasts");
    const sections = all(document, "main > section").map((section) => section.getAttribute("id"));
    assert.deepEqual(sections, [
      "summary",
      "reliability",
      "ranking",
      "months",
      "groups",
      "minutes",
      "lateness",
      "feature-importance",
      "alarms",
      "limits",
    ]);
    assert.equal(all(document, "section > h2").length, sections.length);
    const links = all(document, "nav a").map((link) => link.getAttribute("href"));
    assert.deepEqual(
      links,
      sections.map((id) => `#${id}`),
    );
    assert.match(textOf(document.querySelector("footer")), /Puntual 1\.2\.3.*flights\.csv/);
  });

  it("is well formed: each element closed, each id once", () => {
    const open: string[] = [];
    for (const [, closing, name, self] of page.matchAll(/<(\/?)([a-z][\w-]*)(?:\s[^<>]*?)?(\/?)>/gi)) {
      if (self === "/" || name === "meta") continue;
      if (closing === "") open.push(name);
      else assert.equal(open.pop(), name);
    }
    assert.deepEqual(open, []);
    const ids = all(document, "[id]").map((element) => element.getAttribute("id"));
    assert.equal(new Set(ids).size, ids.length);
  });

  it("describes each plot and table in words", () => {
    const plots = all(document, ".plots svg");
    assert.ok(plots.length >= 20);
    for (const plot of plots) {
      assert.equal(plot.getAttribute("role"), "img");
      assert.match(plot.getAttribute("aria-label") ?? "", /\d/);
    }
    for (const figure of all(document, "figure"))
      assert.notEqual(textOf(figure.querySelector("figcaption p")), "");
    for (const table of all(document, "table")) assert.notEqual(textOf(table.querySelector("caption")), "");
    assert.doesNotMatch(page, /NaN|undefined|Infinity|⚠/);
  });

  it("shows the metrics of the back-test and marks the best of each", () => {
    const [, ...rows] = tableOf(document, "The models on all flights");
    assert.deepEqual(
      rows.map(([, ...cells]) => cells),
      names.map((name) => metricsText(backTest, name)),
    );
    const best = all(document, "#summary td strong").map((cell) => textOf(cell).replace("★", ""));
    assert.deepEqual(best, metricsText(backTest, "hour"));
    const lead = textOf(document.querySelector(".lead"));
    assert.ok(
      lead.startsWith(`${backTest.flights.length.toLocaleString("en")} flights of July to December`),
      lead,
    );
    assert.ok(lead.endsWith("There are 6,000 flights in all."), lead);
  });

  it("shows the metrics of each month", () => {
    const [, ...rows] = tableOf(document, "ROC AUC by month");
    assert.deepEqual(rows.map(([month]) => month).join(), "July,August,September,October,November,December");
    for (const [index, month] of backTest.months.entries()) {
      const expected = names.map((name) => backTest.models[name].months[month.key].rocAuc.toFixed(4));
      assert.deepEqual(rows[index].slice(1), expected);
    }
  });

  it("shows the metrics of longer delays and of expected lateness", () => {
    const [, ...rows] = tableOf(document, "Longer delays");
    for (const [index, name] of (["schedule", "day", "hour"] as const).entries()) {
      const { over, meanAbsoluteErrorMinutes } = backTest.models[name];
      assert.ok(over && meanAbsoluteErrorMinutes);
      const each = [over[30], over[60], over[120]];
      assert.deepEqual(rows[index].slice(1), [
        ...each.map(({ rocAuc }) => rocAuc.toFixed(4)),
        ...each.map(({ ece }) => ece.toFixed(4)),
        meanAbsoluteErrorMinutes.toFixed(1),
      ]);
    }
  });

  it("counts alarms by outcome and computes their cost", () => {
    const [, never, always, , , , hour] = tableOf(document, "Alarms at the threshold");
    const { flights, forecasts, threshold } = backTest;
    let [caught, missed, falseAlarms] = [0, 0, 0];
    for (const [row, { scheduled, operated }] of flights.entries()) {
      const alarm = forecasts.hour.probability[row] > threshold;
      const delayed = operated - scheduled > 15;
      if (delayed && alarm) caught++;
      if (delayed && !alarm) missed++;
      if (!delayed && alarm) falseAlarms++;
    }
    const cost = (lost: number) => ((100 * lost) / flights.length).toFixed(1);
    assert.deepEqual(hour.slice(1, 4), [caught, missed, falseAlarms].map(String));
    assert.equal(hour[7], cost(3 * missed + falseAlarms));
    assert.equal(never[7], cost(3 * (caught + missed)));
    assert.equal(always[7], cost(flights.length - caught - missed));
  });

  it("shows airlines with 100 flights or more, and pools the others", () => {
    const [, ...rows] = tableOf(document, "Share delayed by airline");
    const airlines = groupRows(backTest.flights.length, (row) => backTest.flights[row].airlineCode);
    const large = airlines.filter(({ rows }) => rows.length >= 100);
    assert.deepEqual(
      rows.map(([airline]) => airline),
      [
        ...large.map(({ name }) => `${name} ${backTest.names.airlines[name]}`),
        `${airlines.length - large.length} others`,
      ],
    );
    const flights = rows.reduce((sum, [, count]) => sum + Number(count.replace(",", "")), 0);
    assert.equal(flights, backTest.flights.length);
    assert.equal(tableOf(document, "Share delayed by destination").length, 1 + 15 + 1);
  });

  it("names the month with the largest error", () => {
    const [, ...rows] = tableOf(document, "Share of the flights delayed by month");
    const off = rows.map(([, , actual, , schedule]) =>
      Math.abs(Number.parseFloat(actual) - Number.parseFloat(schedule)),
    );
    const [month, , actual, , schedule] = rows[off.indexOf(Math.max(...off))];
    const expected = `the schedule lead had its largest error in ${month}, when it forecast ${schedule} delayed and ${actual} were`;
    assert.ok(textOf(document.querySelector("#limits")).includes(expected), expected);
  });

  it("is the same page for the same back-test", async () => {
    assert.equal(await backTestReport(backTest, about), page);
  });
});
