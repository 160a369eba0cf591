import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import type { Page } from "playwright-core";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { keyOf } from "../service/identity/api-keys.ts";
import { ServerProcess } from "../service/server-process.ts";
import { airportDays, reportOutcomes } from "./airport-days.ts";
import { browserSkip } from "./browser.ts";
import { assertAccessible, type PlannersPage, plannersPage } from "./planners-page.ts";

/** The messages of the console on a lost service, and on a view that fails. */
const LOST = /ERR_|Failed to load resource|Failed to fetch|a file of the view failed to load/;

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name }).waitFor();

/** The messages on the page that the service is lost. */
const lostMessages = (page: Page) => page.getByText(/The service (does|did) not answer/);

/** Kills a service, and returns a function that starts it again at the same address. */
async function kill(
  t: TestContext,
  planners: PlannersPage,
  environment: Readonly<Record<string, string>> = {},
) {
  const { service, url } = planners;
  service.child.kill("SIGKILL");
  await service.ended;
  return async () => {
    const PORT = new URL(url).port;
    const again = new ServerProcess({ environment: { LOG_LEVEL: "warn", ...environment, PORT } });
    t.after(async () => {
      again.child.kill("SIGKILL");
      await again.ended;
    });
    await again.url();
  };
}

// The page notices and recovers after seconds, so that these tests, each with a service of its own, wait together.
describe("a service that is lost", { skip: browserSkip, timeout: 240_000, concurrency: true }, () => {
  const { key, entry } = keyOf("tower", ["outcomes"]);
  const keys = join(temporaryFolder(), "keys.json");
  writeFileSync(keys, JSON.stringify({ open: ["forecast"], keys: [entry] }));
  const environment = { PUNTUAL_KEYS_FILE: keys };

  describe("while a view is open", () => {
    const planners = plannersPage(environment);

    test("is reported once, the data stay, and new data arrive by themselves", async (t) => {
      const { now } = (await (await fetch(`${planners.url}/v1/history`)).json()) as { now: string };
      const { outcomes } = airportDays(now, 1);
      await reportOutcomes(planners.url, key, outcomes.slice(0, 5));
      await planners.open(t, { path: "/now", mayComplain: LOST }, async (page) => {
        const known = page.getByText("5 outcomes known");
        await known.waitFor();
        await page.getByText("Operational model").first().waitFor();
        await page.evaluate("window.isTheSame = true");
        const startAgain = await kill(t, planners, environment);
        await lostMessages(page).waitFor();
        assert.equal(await lostMessages(page).count(), 1);
        assert.equal(await page.getByRole("alert").count(), 0);
        await assertAccessible(page);
        await known.waitFor();
        await startAgain();
        await page.getByText("Nothing known").waitFor();
        await lostMessages(page).waitFor({ state: "detached" });
        assert.equal(await page.evaluate("window.isTheSame"), true, "the page was not reloaded");
      });
    });
  });

  describe("before a view has its data", () => {
    const planners = plannersPage();

    test("is reported once, and the data arrive once it is back", (t) =>
      planners.open(t, { path: "/", mayComplain: LOST }, async (page) => {
        await heading(page, "The day");
        let release = () => {};
        const held = new Promise<void>((resolve) => {
          release = resolve;
        });
        await page.route("**/v1/**", async (route) => {
          await held;
          await route.continue();
        });
        await page.goto(`${planners.url}/now`);
        await heading(page, "Now");
        const startAgain = await kill(t, planners);
        release();
        await lostMessages(page).first().waitFor();
        await page.getByText("This appears once the service answers again.").waitFor();
        assert.equal(await lostMessages(page).count(), 1);
        await startAgain();
        await page.getByText("Nothing known").waitFor();
        await lostMessages(page).waitFor({ state: "detached" });
      }));
  });

  describe("before the files of a view have loaded", () => {
    const planners = plannersPage();

    test("is reported, and the view opens once it is back", (t) =>
      planners.open(t, { path: "/", mayComplain: LOST }, async (page) => {
        await heading(page, "The day");
        await page.waitForLoadState("networkidle");
        const startAgain = await kill(t, planners);
        await page.getByRole("link", { name: "Now" }).click();
        await page.getByText("This appears once the service answers again.").waitFor();
        await startAgain();
        await heading(page, "Now");
        await page.getByText("Nothing known").waitFor();
      }));
  });

  describe("that hangs", () => {
    const planners = plannersPage();

    test("is reported as well, and the view continues", (t) =>
      planners.open(t, { path: "/now", mayComplain: LOST }, async (page) => {
        await page.getByText("Nothing known").waitFor();
        planners.service.child.kill("SIGSTOP");
        await lostMessages(page).waitFor();
        planners.service.child.kill("SIGCONT");
        await lostMessages(page).waitFor({ state: "detached" });
        await page.getByText("Nothing known").waitFor();
      }));
  });
});
