import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import type { Comparison } from "../../src/models/comparison.ts";
import type { Evaluation } from "../../src/models/evaluation.ts";
import type { SavedOperational } from "../../src/models/operational/saved-operational.ts";
import { browserSkip, WINDOWS, type WindowName } from "./browser.ts";
import { plannersPage } from "./planners-page.ts";

/** Numbers as the page writes them. */
const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const percent = (share: number, digits = 0) => `${(100 * share).toFixed(digits)}\u00a0%`;

type Figures = NonNullable<SavedOperational["metrics"]>["models"];
/** What each measure is called and how it is written, in the order of the columns. */
const MEASURES = [
  { name: "ROC AUC", figure: "rocAuc", digits: 3, better: "Higher" },
  { name: "Average precision", figure: "averagePrecision", digits: 3, better: "Higher" },
  { name: "Brier score", figure: "brier", digits: 4, better: "Lower" },
  { name: "Calibration error", figure: "ece", digits: 4, better: "Lower" },
  { name: "Log loss", figure: "logLoss", digits: 4, better: "Lower" },
] as const;
const NAMES = ["baseline", "schedule", "day", "hour"] as const;

/** The cells of the rows of a table, by rows. */
const cellsOf = (page: Page, table: string): Promise<string[][]> =>
  page
    .getByRole("table", { name: table, exact: true })
    .locator("tbody tr:has(td)")
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll("td")].map((cell) => cell.innerText.replace(/\s*best$/, "")),
      ),
    );

/** The table that a chart unfolds. */
async function chartTable(page: Page, chart: string): Promise<string[][]> {
  const figure = page.getByRole("figure", { name: chart, exact: true });
  const details = figure.locator("details");
  if ((await details.getAttribute("open")) === null) await figure.getByText("As a table").click();
  return figure
    .locator("tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("th, td")].map(({ textContent }) => textContent ?? "")),
    );
}

/** Opens the view until its figures and the six models are there. */
async function arrived(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 2 }).nth(6).waitFor();
  await page.locator("#comparison table").waitFor();
  await page.locator("figure svg").nth(6).waitFor();
  await page.waitForLoadState("networkidle");
}

describe("the view of the model", { skip: browserSkip, timeout: 240_000 }, () => {
  const planners = plannersPage();
  let models: Figures;
  let training: SavedOperational["training"];
  let version: string;
  let names: ReadonlyMap<string, string>;
  let baseline: { metrics: { laterFlights: Evaluation; comparison: Comparison } };
  before(async () => {
    const ask = async (path: string) => (await fetch(planners.url + path)).json();
    const told = await ask("/v1/models/operational");
    ({ training, version } = told);
    models = told.metrics.models;
    baseline = await ask("/v1/models/baseline");
    const { airlines } = await ask("/v1/network");
    names = new Map(airlines.map(({ code, name }: { code: string; name: string }) => [code, name]));
  });

  for (const window of Object.keys(WINDOWS) as WindowName[]) {
    test(`is all there in a window that is ${window}`, (t) =>
      planners.open(t, { path: "/model", window }, async (page) => {
        await arrived(page);
        assert.equal(await page.getByRole("alert").count(), 0);
      }));
  }

  test("says in plain words what a planner needs, with the figures of the service", (t) =>
    planners.open(t, { path: "/model" }, async (page) => {
      await arrived(page);
      const trust = await page.locator("#trust").innerText();
      const { pooled, reliability = [], lateDepartures, meanAbsoluteErrorMinutes } = models.hour;
      const cases = (100 * (pooled.rocAuc as number)).toFixed(0);
      assert.match(trust, new RegExp(`it puts the delayed one first in ${cases} of 100 cases`));
      const [near] = reliability.toSorted((a, b) => Math.abs(a.forecast - 0.3) - Math.abs(b.forecast - 0.3));
      assert.ok(near !== undefined && lateDepartures !== undefined);
      assert.ok(
        trust.includes(
          `Of ${whole.format(near.flights)} flights forecast at about ${percent(near.forecast)} an hour before, ${percent(near.observed)} were late`,
        ),
        trust,
      );
      assert.ok(trust.includes(`they held in ${percent(lateDepartures.coverage, 1)} of the hours`), trust);
      assert.ok(trust.includes(`${(meanAbsoluteErrorMinutes as number).toFixed(0)}\u00a0min off`), trust);
      const flights = reliability.reduce((sum, bin) => sum + bin.flights, 0);
      assert.ok(trust.includes(`Measured on ${whole.format(flights)} flights of July – December`), trust);
      for (const limit of ["Cancelled flights", "never seen", "1 January 2017"])
        assert.ok(trust.includes(limit));
    }));

  test("has the pooled figures of the service, and those of longer delays", (t) =>
    planners.open(t, { path: "/model" }, async (page) => {
      await arrived(page);
      const figures = (of: Readonly<Record<(typeof MEASURES)[number]["figure"], number>>) =>
        MEASURES.map(({ figure, digits }) => of[figure].toFixed(digits));
      assert.deepEqual(
        await cellsOf(page, "All months together"),
        NAMES.map((name) => {
          const { pooled, meanAbsoluteErrorMinutes } = models[name];
          return [...figures(pooled), meanAbsoluteErrorMinutes?.toFixed(1) ?? "–"];
        }),
      );
      assert.deepEqual(
        await cellsOf(page, "Longer delays"),
        (["30", "60", "120"] as const).flatMap((minutes) =>
          NAMES.slice(1).map((name) => figures(models[name].over?.[minutes] as Evaluation)),
        ),
      );
    }));

  test("switches the measure: chart, direction, table and what is said follow", (t) =>
    planners.open(t, { path: "/model" }, async (page) => {
      await arrived(page);
      for (const { name, figure, digits, better } of MEASURES) {
        await page.getByText(name, { exact: true }).and(page.locator("#months label *")).click();
        const chart = page.getByRole("figure", { name: `${name} by month` });
        await chart.getByText(`${better} is better.`, { exact: false }).waitFor();
        const rows = await chartTable(page, `${name} by month`);
        assert.deepEqual(
          rows.map((row) => row.slice(1)),
          ["7", "8", "9", "10", "11", "12"].map((month) =>
            NAMES.map((model) => models[model].months[month]?.[figure].toFixed(digits)),
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
        await page.locator("#airlines").getByText(label, { exact: true }).click();
        const expected = Object.entries(models[lead].airlines ?? {})
          .sort(([a, one], [b, other]) => other.flights - one.flights || (a < b ? -1 : 1))
          .map(([code, { flights, delayed, forecast, brier, rocAuc }]) => ({
            head: `${names.get(code)}${flights < 100 ? "few" : ""}`,
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
        assert.ok(heads[0]?.startsWith(names.get("LAN") as string));
      }
    }));

  test("says how far the ranges of an hour hold", (t) =>
    planners.open(t, { path: "/model" }, async (page) => {
      await arrived(page);
      const rows = NAMES.slice(1).map((name) => models[name].lateDepartures);
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
      const { comparison, laterFlights } = baseline.metrics;
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

  test("tells version and training, with the hash in full, the features and the card on demand", (t) =>
    planners.open(t, { path: "/model" }, async (page) => {
      await arrived(page);
      const section = page.locator("#version");
      const { rows, delayed, sha256 } = training.flights;
      const told = await section.innerText();
      for (const text of [
        version,
        `${whole.format(rows)} flights, ${percent(delayed / rows, 1)} of them delayed`,
      ]) {
        assert.ok(told.includes(text), told);
      }
      assert.ok(!told.includes(sha256));
      await section.getByText("in full").first().click();
      assert.ok((await section.innerText()).includes(sha256));
      await section.getByText("The model card").click();
      await section.getByText("# Model card: operational").waitFor();
      await section.getByText("What it reads: Timetable (9)").click();
      await section.getByText("minuteOfDay", { exact: true }).first().waitFor();
      assert.equal(
        await section.getByRole("link", { name: "/docs" }).getAttribute("href"),
        `${planners.url}/docs`,
      );
    }));

  test("has a table for each of its charts", (t) =>
    planners.open(t, { path: "/model" }, async (page) => {
      await arrived(page);
      const titles = await page.locator("figure h3").allInnerTexts();
      assert.equal(titles.length, 7);
      for (const title of titles) assert.ok((await chartTable(page, title)).length >= 3, title);
      const bins = models.hour.reliability ?? [];
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

  test("leads by keyboard to a section and through the measures", (t) =>
    planners.open(t, { path: "/model" }, async (page) => {
      await arrived(page);
      await page
        .getByRole("navigation", { name: "On this page" })
        .getByRole("link", { name: "Month by month" })
        .focus();
      await page.keyboard.press("Enter");
      assert.match(page.url(), /\/model#months$/);
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate("document.activeElement.value"), "rocAuc");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      await page.getByRole("figure", { name: "Brier score by month" }).waitFor();
      await page
        .getByRole("navigation", { name: "On this page" })
        .locator('[aria-current="location"]', { hasText: "Month by month" })
        .waitFor();
    }));

  test("goes to the section that its address names", (t) =>
    planners.open(t, { path: "/model#intervals" }, async (page) => {
      await arrived(page);
      const top = Number(
        await page.evaluate("document.getElementById('intervals').getBoundingClientRect().top"),
      );
      assert.ok(Math.abs(top) < 450, `${top}`);
    }));

  for (const [language, wide] of [
    ["en", "The six models"],
    ["es-CL", "Los seis modelos"],
  ] as const) {
    test(`fits its widest table into a window, in ${language}`, (t) =>
      planners.open(t, { path: "/model", language }, async (page) => {
        await arrived(page);
        const region = page.getByRole("region", { name: wide, exact: true });
        const [scrolled, seen] = await region.evaluate(({ scrollWidth, clientWidth }) => [
          scrollWidth,
          clientWidth,
        ]);
        assert.ok(Number(scrolled) <= Number(seen), `${scrolled} of ${seen}`);
      }));
  }

  test("speaks Spanish, with numbers as they are written in Chile", (t) =>
    planners.open(t, { path: "/model", language: "es-CL", window: "phone" }, async (page) => {
      await arrived(page);
      const cases = (100 * (models.hour.pooled.rocAuc as number)).toFixed(0);
      await page.getByText(`pone primero al atrasado en ${cases} de 100 casos`, { exact: false }).waitFor();
      await page
        .getByRole("cell", { name: models.hour.pooled.brier.toFixed(4).replace(".", ",") })
        .first()
        .waitFor();
      await page.locator("#months").getByText("Error de calibración", { exact: true }).first().click();
      await page.getByRole("figure", { name: "Error de calibración por mes" }).waitFor();
      const said = await page.locator("main").innerText();
      assert.doesNotMatch(said, /\b(the|flights|forecast)\b/);
    }));

  test("says that the service is lost, and goes on by itself once it is back", (t) =>
    planners.open(t, { path: "/", mayComplain: /ERR_FAILED/ }, async (page) => {
      await page.waitForLoadState("networkidle");
      await page.route("**/v1/models/operational", (route) => route.abort());
      await page.getByRole("link", { name: "The model" }).click();
      await page.getByRole("alert").getByText("The service does not answer").waitFor();
      await page.unroute("**/v1/models/operational");
      await arrived(page);
    }));
});
