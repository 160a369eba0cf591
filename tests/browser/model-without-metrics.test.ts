import assert from "node:assert/strict";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { SHIPPED_MODELS } from "../../src/models/artefact/registry.ts";
import type { BackTestMetrics } from "../../src/models/evaluation/back-test-metrics.ts";
import { loadOperational, saveOperational } from "../../src/models/operational/artefact/saved-operational.ts";
import { saveSmallBaseline } from "../models/baseline/small-baseline.ts";
import { smallModel } from "../models/operational/small-model.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { browserSkip } from "./browser.ts";
import { plannersPage } from "./planners-page.ts";

const folder = temporaryFolder();
const source = { sha256: "e".repeat(64), rejected: 0 };
const of = (name: string) => ({
  PUNTUAL_OPERATIONAL: join(folder, name),
  PUNTUAL_BASELINE: join(folder, "baseline"),
});

describe("the view of a model without some of the metrics", { skip: browserSkip, timeout: 180_000 }, () => {
  before(async () => {
    const { model, flights } = smallModel();
    const record = { rows: flights.length, delayed: 300, from: 0, to: 525_599 };
    await saveOperational(join(folder, "plain"), { model, flights: record }, source);
    // An artefact from before reliability, airlines and late departures were measured.
    const { metrics } = await loadOperational(join(SHIPPED_MODELS, "operational"));
    const models = Object.fromEntries(
      Object.entries(metrics?.models ?? {}).map(
        ([name, { reliability, airlines, lateDepartures, ...first }]) => [name, first],
      ),
    );
    const backTest = { models } as unknown as BackTestMetrics;
    await saveOperational(join(folder, "older"), { model, flights: record, backTest }, source);
    await saveSmallBaseline(join(folder, "baseline"));
  });

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
  });

  describe("which was trained before some of them were measured", () => {
    const planners = plannersPage(of("older"));

    test("shows the metrics that it has, and says which others are missing", (t) =>
      planners.open(t, { path: "/model" }, async (page) => {
        await page.getByText("gives the delayed one the higher probability", { exact: false }).waitFor();
        await page.locator("#months figure svg").first().waitFor();
        for (const section of ["reliability", "airlines", "intervals"]) {
          assert.match(
            await page.locator(`#${section}`).innerText(),
            /back-test of this version did not measure it[\s\S]+--back-test/,
          );
        }
        assert.match(await page.locator("#trust").innerText(), /Measured on flights of July – December/);
        assert.doesNotMatch(await page.locator("main").innerText(), /NaN|undefined|null|Infinity/);
      }));
  });
});
