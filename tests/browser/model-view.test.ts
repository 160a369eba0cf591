import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { browserSkip, english, spanish, testPart } from "./browser.ts";
import { arrived, askService, type ServiceAnswers } from "./model-page.ts";
import { plannersPage } from "./planners-page.ts";

/** Asserts that a table is not wider than its region of the page. */
async function assertFits(page: Page, table: string): Promise<void> {
  const region = page.getByRole("region", { name: table, exact: true });
  const [scrolled, seen] = await region.evaluate(({ scrollWidth, clientWidth }) => [
    scrollWidth,
    clientWidth,
  ]);
  assert.ok(Number(scrolled) <= Number(seen), `${scrolled} of ${seen}`);
}

describe("the view of the model", { skip: browserSkip, timeout: 600_000 }, () => {
  const planners = plannersPage();
  let answers: ServiceAnswers;
  before(async () => {
    answers = await askService(planners.url);
  });

  for (const window of ["dark", "phone"] as const) {
    test(`shows all sections in a window that is ${window}`, (t) =>
      planners.open(t, { path: "/model", window }, async (page) => {
        await arrived(page);
        assert.equal(await page.getByRole("alert").count(), 0);
      }));
  }

  test("fits its widest table into a window, in Spanish", (t) =>
    planners.open(t, { path: "/model", language: "es-CL" }, async (page) => {
      await arrived(page);
      await assertFits(page, "Los seis modelos");
    }));

  // In English and in a window that is light. At the end axe sees what the parts have unfolded and chosen.
  test("shows all sections", (t) =>
    planners.open(t, { path: "/model" }, async (page) => {
      await arrived(page);
      assert.equal(await page.getByRole("alert").count(), 0);
      await assertFits(page, "The six models");

      await testPart(
        t,
        page,
        "says in plain words what a planner needs, with the metrics of the service",
        async () => {
          const trust = await page.locator("#trust").innerText();
          const { pooled, reliability = [], lateDepartures, p50 } = answers.models.hour;
          const cases = english.number(100 * (pooled.rocAuc as number), 0);
          assert.match(
            trust,
            new RegExp(`gives the delayed one the higher probability in ${cases} of 100 cases`),
          );
          const [near] = reliability.toSorted(
            (a, b) => Math.abs(a.forecast - 0.3) - Math.abs(b.forecast - 0.3),
          );
          assert.ok(near !== undefined && lateDepartures !== undefined);
          assert.ok(
            trust.includes(
              `Of ${english.count(near.flights)} flights with a forecast of about ${english.percent(near.forecast)} an hour before departure, ${english.percent(near.observed)} were late`,
            ),
            trust,
          );
          assert.ok(
            trust.includes(
              `an hour before departure, it was ${english.percent(lateDepartures.coverage, 1)}.`,
            ),
            trust,
          );
          assert.ok(
            trust.includes(`${english.number(p50?.meanAbsoluteError ?? Number.NaN, 1)}\u00a0min off`),
            trust,
          );
          const flights = reliability.reduce((sum, bin) => sum + bin.flights, 0);
          assert.ok(
            trust.includes(`Measured on ${english.count(flights)} flights of July – December`),
            trust,
          );
          for (const limit of [
            "Cancelled flights",
            "and the inbound aircraft.",
            "never seen",
            "1 January 2017",
          ])
            assert.ok(trust.includes(limit));
        },
      );

      await testPart(
        t,
        page,
        "shows version and training, and unfolds the full hash, the features and the card",
        async () => {
          const section = page.locator("#version");
          const { rows, delayed, sha256 } = answers.training.flights;
          const said = await section.innerText();
          for (const text of [
            answers.version,
            `${english.count(rows)} flights, ${english.percent(delayed / rows, 1)} of them delayed`,
          ]) {
            assert.ok(said.includes(text), said);
          }
          assert.ok(!said.includes(sha256));
          await section.getByText("in full").first().click();
          assert.ok((await section.innerText()).includes(sha256));
          await section.getByText("The model card").click();
          await section.getByText("# Model card: operational").waitFor();
          await section.getByText("Features: Timetable (9)").click();
          await section.getByText("Time of day", { exact: true }).first().waitFor();
          assert.equal(
            await section.getByRole("link", { name: "/docs" }).getAttribute("href"),
            `${planners.url}/docs`,
          );
        },
      );

      await testPart(t, page, "is navigated by keyboard, to a section and through the metrics", async () => {
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
      });
    }));

  test("scrolls to the section that its address names", (t) =>
    planners.open(t, { path: "/model#intervals" }, async (page) => {
      await arrived(page);
      const top = Number(
        await page.evaluate("document.getElementById('intervals').getBoundingClientRect().top"),
      );
      assert.ok(Math.abs(top) < 450, `${top}`);
    }));

  test("is in Spanish, with numbers as they are written in Chile", (t) =>
    planners.open(t, { path: "/model", language: "es-CL", window: "phone" }, async (page) => {
      await arrived(page);
      const cases = spanish.number(100 * (answers.models.hour.pooled.rocAuc as number), 0);
      await page
        .getByText(`da al atrasado la probabilidad más alta en ${cases} de 100 casos`, { exact: false })
        .waitFor();
      await page
        .getByRole("cell", { name: spanish.number(answers.models.hour.pooled.brier, 4) })
        .first()
        .waitFor();
      await page.getByRole("radio", { name: "Error de calibración" }).check();
      await page.getByRole("figure", { name: "Error de calibración por mes" }).waitFor();
      const said = await page.locator("main").innerText();
      assert.doesNotMatch(said, /\b(the|flights|forecast)\b/);
    }));

  test("reports that the service is lost, and continues by itself once it is back", (t) =>
    planners.open(t, { path: "/", mayComplain: /ERR_FAILED/ }, async (page) => {
      await page.waitForLoadState("networkidle");
      await page.route("**/v1/models/operational", (route) => route.abort());
      await page.getByRole("link", { name: "The model" }).click();
      await page.getByRole("alert").getByText("The service did not answer").waitFor();
      await page.unroute("**/v1/models/operational");
      await arrived(page);
    }));
});
