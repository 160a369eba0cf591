import assert from "node:assert/strict";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { SHIPPED_MODELS } from "../../src/models/artefact/shipped-models.ts";
import { type BackTestMetrics, forecastMetrics } from "../../src/models/evaluation/back-test-metrics.ts";
import { loadOperational, saveOperational } from "../../src/models/operational/artefact/saved-operational.ts";
import type { PastFlight } from "../../src/models/operational/features/past-flights.ts";
import { saveSmallBaseline } from "../models/baseline/small-baseline.ts";
import { smallModel } from "../models/operational/small-model.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { browserSkip, english } from "./browser.ts";
import { openSample } from "./day-page.ts";
import { cellsOf } from "./model-page.ts";
import { plannersPage } from "./planners-page.ts";

/**
 * The back-test of 31 days of July and August with ten flights each, all with a risk of 30 %. On every third day of July
 * eight of them are late, on the other days two.
 */
const tested = (() => {
  const flights = Array.from({ length: 620 }, (_, index): PastFlight => {
    const day = 1 + Math.floor(index / 10);
    const scheduled = Date.UTC(2017, 6, day, 8 + (index % 10)) / 60_000;
    const late = day <= 31 && day % 3 === 0 ? 8 : 2;
    const operated = scheduled + (index % 10 < late ? 40 : 0);
    return { airlineCode: "SKU", destination: "SCFA", flightType: "N", scheduled, operated, ordinal: index };
  });
  const probability = new Float64Array(flights.length).fill(0.3);
  const lead = forecastMetrics(
    {
      probability,
      over: flights.map(() => [0.3, 0.2, 0.1, 0]),
      expectedLateness: new Float64Array(flights.length),
    },
    flights,
  );
  return {
    models: { baseline: forecastMetrics({ probability }, flights), schedule: lead, day: lead, hour: lead },
  };
})();

/** The quality by moment of two groups, as a back-test of all lead times measures it; its errors of one day are not known. */
const moments = [-30, 10].map((stillHereAt) => {
  const estimate = (value: number) => ({ value, standardError: stillHereAt < 0 ? 0.012 : null });
  const metrics = {
    ...{ rocAuc: estimate(0.7), brier: estimate(0.15) },
    ...{ meanAbsoluteError: estimate(10.5), crps: estimate(8) },
  };
  return {
    ...{ stillHereAt, flights: 1200, delayed: 300 },
    climatology: { brier: 0.1875, meanAbsoluteError: 11.5, crps: 9 },
    moments: [{ leadTime: "3d", metrics }],
  };
});

/** These models have no counts of past flights, which the sample day asks for. */
const NO_COUNTS = /status of 404/;

const folder = temporaryFolder();
const source = { sha256: "e".repeat(64), rejected: 0 };
const of = (name: string) => ({
  PUNTUAL_OPERATIONAL: join(folder, name),
  PUNTUAL_BASELINE: join(folder, "baseline"),
});

describe("the page of a model", { skip: browserSkip, timeout: 180_000 }, () => {
  before(async () => {
    const { model, flights } = smallModel();
    const record = { rows: flights.length, delayed: 300, from: 0, to: 525_599 };
    await saveOperational(join(folder, "plain"), { model, flights: record }, source);
    // An artefact from before reliability, airlines, late departures and minutes were measured.
    const { metrics } = await loadOperational(join(SHIPPED_MODELS, "operational"));
    const models = Object.fromEntries(
      Object.entries(metrics?.models ?? {}).map(
        ([name, { reliability, reliabilityByMonth, airlines, lateDepartures, ...first }]) => {
          const { p50, crps, crpsSkill, pinball, interval80, latenessByMonth, ...plain } = first;
          return [name, plain];
        },
      ),
    );
    const backTest = { models } as unknown as BackTestMetrics;
    await saveOperational(join(folder, "older"), { model, flights: record, backTest }, source);
    await saveOperational(
      join(folder, "tested"),
      { model, flights: record, backTest: tested as unknown as BackTestMetrics },
      source,
    );
    const byMoment = { ...metrics, moments } as unknown as BackTestMetrics;
    await saveOperational(join(folder, "moments"), { model, flights: record, backTest: byMoment }, source);
    await saveSmallBaseline(join(folder, "baseline"));
  });

  /** The line of trust while the model is not known yet: its title and its link alone. */
  const UNKNOWN = /^(How far to trust this|Cuánto confiar)\.\s+(How this was measured|Cómo se midió)/;

  /** Opens the sample day, and returns what the board says of trust, once the model is known. */
  async function trustOn(page: Page, start: RegExp): Promise<string> {
    await openSample(page);
    const line = page.getByRole("paragraph").filter({ hasText: start, hasNotText: UNKNOWN });
    return (await line.innerText()).replaceAll("\u00a0", " ");
  }

  describe("which was trained without a back-test, its baseline without a comparison", () => {
    const planners = plannersPage(of("plain"));

    for (const window of ["light", "phone"] as const) {
      test(`says in each section what is missing and why, ${window}, and shows the rest`, (t) =>
        planners.open(t, { path: "/model", window }, async (page) => {
          const without = page.getByText("was trained without a back-test", { exact: false });
          await without.first().waitFor();
          await page.locator("#comparison code").waitFor();
          await page.waitForLoadState("networkidle");
          for (const section of ["trust", "months", "reliability", "airlines", "intervals"]) {
            const said = await page.locator(`#${section}`).innerText();
            assert.match(said, /trained without a back-test[\s\S]+--back-test/, section);
          }
          assert.match(
            await page.locator("#comparison").innerText(),
            /without the comparison[\s\S]+--compare/,
          );
          assert.match(await page.locator("#trust").innerText(), /What the model cannot know/);
          assert.match(await page.locator("#version").innerText(), /1,500 flights, 20\.0\s% of them delayed/);
          assert.equal(await page.locator("figure").count(), 0);
          assert.doesNotMatch(await page.locator("main").innerText(), /NaN|undefined|null|Infinity/);
        }));
    }

    test("the board says that it was never back-tested", (t) =>
      planners.open(t, { mayComplain: NO_COUNTS }, async (page) => {
        const line = await trustOn(page, /^How far to trust this/);
        assert.match(
          line,
          /^How far to trust this\. Not known: this version of the model was never back-tested/,
        );
      }));
  });

  describe("whose back-test is known", () => {
    const planners = plannersPage(of("tested"));
    const months = Object.entries(tested.models.schedule.lateDepartures?.months ?? {});
    const [july, august] = months.map(([, { days }]) => days);
    const shareOf = ({ within, groups }: typeof july) => `${Math.round((100 * within) / groups)} %`;

    test("the board and one flight say how many such flights left late, over all months and by month", (t) =>
      planners.open(t, { mayComplain: NO_COUNTS }, async (page) => {
        const late =
          "of 100 flights with a risk of 25 to 35 %, forecast from the timetable alone, 30 left over 15 minutes late";
        const delays = `In the back-test (July – August), ${late} (620 flights). By month, 20 in August to 39 in July.`;
        const days = `The interval of the day contained the actual number on ${july.within + august.within} of 62 days.`;
        const byMonth = `By month, on ${shareOf(july)} of the days in July to ${shareOf(august)} in August.`;
        const line = await trustOn(page, /^How far to trust this/);
        assert.equal(line, `How far to trust this. ${delays} ${days} ${byMonth} How this was measured`);
        const chart = page.getByRole("figure", { name: "Late departures by hour" });
        const coverage = tested.models.schedule.lateDepartures?.coverage ?? Number.NaN;
        await chart.getByText(`within the interval in ${english.percent(coverage)} of the hours`).waitFor();
        await page.goto(`${planners.url}/flight?airline=SKU&destination=SCFA&date=2018-03-01&time=18:30`);
        await page.getByText(delays).waitFor();
      }));

    test("the board says it in Spanish", (t) =>
      planners.open(t, { language: "es-CL", mayComplain: NO_COUNTS }, async (page) => {
        const late =
          "con un riesgo de 25 a 35 %, pronosticado solo con el itinerario, 30 salieron con más de 15 minutos de atraso";
        const delays = `En la prueba retrospectiva (julio – agosto), de cada 100 vuelos ${late} (620 vuelos).`;
        const byMonth = "Según el mes, desde 20 en agosto hasta 39 en julio.";
        const days = `El intervalo del día contuvo el número real en ${july.within + august.within} de 62 días.`;
        const daysByMonth = `Según el mes, desde ${shareOf(july)} de los días en julio hasta ${shareOf(august)} en agosto.`;
        const line = await trustOn(page, /^Cuánto confiar/);
        assert.equal(line, `Cuánto confiar. ${delays} ${byMonth} ${days} ${daysByMonth} Cómo se midió`);
      }));
  });

  describe("whose quality was measured by moment", () => {
    const planners = plannersPage(of("moments"));

    test("shows it by group, beside what needs no model", (t) =>
      planners.open(t, { path: "/model" }, async (page) => {
        await page.getByRole("table", { name: "Quality by moment" }).waitFor();
        assert.deepEqual(await cellsOf(page, "Quality by moment"), [
          ["0.700 ± 0.012", "0.1500 ± 0.0120", "10.50 ± 0.01", "8.00 ± 0.01"],
          ["–", "0.1875", "11.50", "9.00"],
          ["0.700", "0.1500", "10.50", "8.00"],
          ["–", "0.1875", "11.50", "9.00"],
        ]);
        await page.getByText("1,200 flights that have not left 30\u00a0min before their time").waitFor();
        await page.getByText("1,200 flights that have not left 10\u00a0min after their time").waitFor();
      }));
  });

  describe("which was trained before some of them were measured", () => {
    const planners = plannersPage(of("older"));

    test("the board says that the back-test did not measure how far to trust it", (t) =>
      planners.open(t, { language: "es-CL", mayComplain: NO_COUNTS }, async (page) => {
        const line = await trustOn(page, /^Cuánto confiar/);
        assert.match(
          line,
          /No se sabe: la prueba retrospectiva de esta versión del modelo no lo midió\. Cómo/,
        );
        await page.getByText("No se conoce un intervalo.").waitFor();
      }));

    test("shows the metrics that it has, and says which others are missing", (t) =>
      planners.open(t, { path: "/model" }, async (page) => {
        await page.getByText("gives the delayed one the higher probability", { exact: false }).waitFor();
        await page.locator("#months figure svg").first().waitFor();
        for (const section of ["minutes", "reliability", "airlines", "intervals"]) {
          assert.match(
            await page.locator(`#${section}`).innerText(),
            /back-test of this version did not measure it[\s\S]+--back-test/,
          );
        }
        const trust = await page.locator("#trust").innerText();
        assert.match(trust, /Measured on flights of July – December/);
        assert.match(
          trust,
          /11.min off\s+The mean distance between the expected lateness and the actual one/,
        );
        assert.doesNotMatch(await page.locator("main").innerText(), /NaN|undefined|null|Infinity/);
      }));
  });
});
