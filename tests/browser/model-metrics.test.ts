import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Evaluation } from "../../src/models/evaluation/evaluate.ts";
import { browserSkip } from "./browser.ts";
import {
  arrived,
  askService,
  cellsOf,
  chartTable,
  MEASURES,
  NAMES,
  percent,
  type Told,
  whole,
} from "./model-page.ts";
import { plannersPage } from "./planners-page.ts";

describe("the figures of the view of the model", { skip: browserSkip, timeout: 600_000 }, () => {
  const planners = plannersPage();
  let told: Told;
  before(async () => {
    told = await askService(planners.url);
  });

  test("has the pooled figures of the service, and those of longer delays", (t) =>
    planners.open(t, { path: "/model" }, async (page) => {
      await arrived(page);
      const figures = (of: Readonly<Record<(typeof MEASURES)[number]["figure"], number>>) =>
        MEASURES.map(({ figure, digits }) => of[figure].toFixed(digits));
      assert.deepEqual(
        await cellsOf(page, "All months together"),
        NAMES.map((name) => {
          const { pooled, meanAbsoluteErrorMinutes } = told.models[name];
          return [...figures(pooled), meanAbsoluteErrorMinutes?.toFixed(1) ?? "–"];
        }),
      );
      assert.deepEqual(
        await cellsOf(page, "Longer delays"),
        (["30", "60", "120"] as const).flatMap((minutes) =>
          NAMES.slice(1).map((name) => figures(told.models[name].over?.[minutes] as Evaluation)),
        ),
      );
    }));

  test("switches the measure: chart, direction, table and what is said follow", (t) =>
    planners.open(t, { path: "/model" }, async (page) => {
      await arrived(page);
      for (const { name, figure, digits, better } of MEASURES) {
        await page.getByRole("radio", { name, exact: true }).check();
        const chart = page.getByRole("figure", { name: `${name} by month` });
        await chart.getByText(`${better} is better.`, { exact: false }).waitFor();
        const rows = await chartTable(page, `${name} by month`);
        assert.deepEqual(
          rows.map((row) => row.slice(1)),
          ["7", "8", "9", "10", "11", "12"].map((month) =>
            NAMES.map((model) => told.models[model].months[month]?.[figure].toFixed(digits)),
          ),
        );
      }
    }));

  test("compares forecast and what came for each airline, for the lead time that is chosen", (t) =>
    planners.open(t, { path: "/model" }, async (page) => {
      await arrived(page);
      for (const [label, lead] of [
        ["An hour before", "hour"],
        ["Timetable", "schedule"],
        ["Baseline", "baseline"],
      ] as const) {
        await page.getByRole("radio", { name: label, exact: true }).check();
        const expected = Object.entries(told.models[lead].airlines ?? {})
          .sort(([a, one], [b, other]) => other.flights - one.flights || (a < b ? -1 : 1))
          .map(([code, { flights, delayed, forecast, brier, rocAuc }]) => ({
            head: `${told.names.get(code)}${flights < 100 ? "few" : ""}`,
            cells: [
              whole.format(flights),
              percent(forecast, 1),
              percent(delayed / flights, 1),
              brier.toFixed(4),
              rocAuc?.toFixed(3) ?? "–",
            ],
          }));
        const cells = await cellsOf(page, "Figures of each airline");
        assert.deepEqual(
          cells.map((row) => row.toSpliced(3, 1)),
          expected.map((row) => row.cells),
        );
        const heads = await page.locator("#airlines table tbody th").allInnerTexts();
        assert.equal(
          heads.filter((head) => /few flights/i.test(head)).length,
          expected.filter(({ head }) => head.endsWith("few")).length,
        );
        assert.ok(heads[0]?.startsWith(told.names.get("LAN") as string));
      }
    }));

  test("says how far the ranges of an hour hold", (t) =>
    planners.open(t, { path: "/model" }, async (page) => {
      await arrived(page);
      const rows = NAMES.slice(1).map((name) => told.models[name].lateDepartures);
      const row = (of: NonNullable<(typeof rows)[number]>) => [
        of.spread.toFixed(2),
        percent(of.coverage, 1),
        percent(of.promised, 1),
        of.width.toFixed(1),
        percent(of.coverageIndependent, 1),
        percent(of.promisedIndependent, 1),
        of.widthIndependent.toFixed(1),
      ];
      assert.deepEqual(
        await cellsOf(page, "Ranges by when they are told"),
        [...rows, ...rows.map((each) => each && { ...each, ...each.busy })].map((each) =>
          row(each as NonNullable<typeof each>),
        ),
      );
    }));

  test("sets the six models side by side, and says why one is recommended", (t) =>
    planners.open(t, { path: "/model" }, async (page) => {
      await arrived(page);
      const { comparison, laterFlights } = told;
      const cells = await cellsOf(page, "The six models");
      const compared = Object.values(comparison.models);
      assert.deepEqual(
        cells.map(([found, missed, falseAlarms, quiet, , ...figures]) => [
          ...[found, missed, falseAlarms, quiet].map((cell) => cell?.split("\n")[0]),
          ...figures,
        ]),
        compared.map((evaluation) => {
          const [[quiet, falseAlarms], [missed, found]] = evaluation.confusion;
          return [
            ...[found, missed, falseAlarms, quiet].map((count) => whole.format(count)),
            ...MEASURES.map(({ figure, digits }) => evaluation[figure].toFixed(digits)),
          ];
        }),
      );
      const { name } = comparison.recommended;
      const marked = page.locator("#comparison tbody th", { hasText: /recommended/i });
      assert.match(await marked.innerText(), new RegExp(`^${name}\\s`));
      const said = await page.locator("#comparison").innerText();
      const [, [missed, found]] = comparison.models[name].confusion;
      assert.ok(
        said.includes(`of ${whole.format(found + missed)} delayed flights it finds ${whole.format(found)}`),
      );
      assert.ok(said.includes(`and of ${laterFlights.rocAuc.toFixed(3)} on flights after`), said);
    }));

  test("has a table for each of its charts", (t) =>
    planners.open(t, { path: "/model" }, async (page) => {
      await arrived(page);
      const titles = await page.locator("figure h3").allInnerTexts();
      assert.equal(titles.length, 7);
      for (const title of titles) assert.ok((await chartTable(page, title)).length >= 3, title);
      const bins = told.models.hour.reliability ?? [];
      assert.deepEqual(
        (await chartTable(page, "An hour before")).map(([forecast, observed, , flights]) => [
          forecast,
          observed,
          flights,
        ]),
        bins.map(({ forecast, observed, flights }) => [
          percent(forecast, 1),
          percent(observed, 1),
          whole.format(flights),
        ]),
      );
    }));
});
