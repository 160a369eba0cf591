import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, type TestContext, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { Measurements } from "../../bench/stress/measurements.ts";
import { stressReport } from "../../bench/stress/report.ts";
import { SCENARIOS } from "../../bench/stress/scenarios.ts";
import { backTestReport } from "../../src/report/back-test-report.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { syntheticBackTest } from "../report/synthetic-back-test.ts";
import { ServerProcess } from "../service/server-process.ts";
import {
  browserSkip,
  keepPicture,
  launchBrowser,
  overflow,
  WINDOWS,
  type WindowName,
  watchPage,
} from "./browser.ts";

const folder = temporaryFolder();

/** Makes a report of a synthetic minute of load. */
function madeStressReport(): string {
  const measurements = new Measurements(SCENARIOS.map(({ name }) => name));
  for (let second = 1; second <= 60; second++) {
    for (let count = 0; count < 40; count++)
      measurements.answered(count % 2, 1 + (count % 7) * (second / 30));
    if (second % 20 === 0) measurements.failed(0, "status 503");
    measurements.endSecond(second);
  }
  return stressReport({
    load: { url: "https://puntual.example", users: 100, seconds: 60, spawnRate: 1, headers: {} },
    tallies: measurements.tallies(60),
    seconds: measurements.seconds,
    failures: measurements.failures,
    overLimits: ["3 requests failed, 0 may"],
    limits: { maxFailures: 0, maxP99: 250 },
    started: new Date("2018-03-01T12:00:00Z"),
  });
}

describe("in a browser", { skip: browserSkip, timeout: 120_000 }, () => {
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  /** Opens a new page, and saves a screenshot of it where its test fails. */
  async function open(t: TestContext, window: WindowName, look: (page: Page) => Promise<void>) {
    const { width, height, colorScheme } = WINDOWS[window];
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    try {
      await look(page);
    } catch (error) {
      await keepPicture(page, t.name);
      throw error;
    } finally {
      await page.close();
    }
  }

  for (const { name, write } of [
    {
      name: "the report of a back-test",
      write: () => backTestReport(syntheticBackTest(), { file: "flights.csv", version: "1.2.3" }),
    },
    { name: "the report of a load test", write: async () => madeStressReport() },
  ]) {
    const file = join(folder, `${name}.html`);
    const { href } = pathToFileURL(file);
    before(async () => writeFileSync(file, await write()));

    for (const window of Object.keys(WINDOWS) as WindowName[]) {
      test(`${name} fits the window, ${window}, and has no faults`, async (t) => {
        await open(t, window, async (page) => {
          const { faults } = watchPage(page, href);
          await page.goto(href);
          assert.ok((await page.locator("svg").count()) >= 3);
          assert.equal(await overflow(page), 0);
          await page.locator("nav a").last().click();
          assert.match(page.url(), /#\w+/);
          const [ground, ink]: string[] = await page.evaluate(
            "[getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.body).color]",
          );
          assert.equal(
            ground === "rgb(255, 255, 255)",
            WINDOWS[window].colorScheme === "light",
            `${ink} on ${ground}`,
          );
          assert.notEqual(ground, ink);
          assert.deepEqual(faults, []);
        });
      });
    }
  }

  test("the API documentation works under its content security policy", async (t) => {
    const service = new ServerProcess({ environment: { LOG_LEVEL: "warn" } });
    t.after(() => service.child.kill("SIGKILL"));
    const url = await service.url();
    await open(t, "light", async (page) => {
      const { faults } = watchPage(page, url);
      await page.goto(`${url}/docs/`);
      const predict = page.locator(".opblock", { hasText: "/predict" }).first();
      await predict.locator("button").first().click();
      await predict.getByRole("button", { name: "Execute" }).click();
      await predict.locator(".live-responses-table .response-col_status", { hasText: "200" }).waitFor();
      assert.match(String(await predict.locator(".live-responses-table").textContent()), /"predict"/);
      assert.deepEqual(faults, []);
    });
  });
});
