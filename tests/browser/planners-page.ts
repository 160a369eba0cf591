import assert from "node:assert/strict";
import { after, before, type TestContext } from "node:test";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { ServerProcess } from "../service/server-process.ts";
import { keepPicture, launchBrowser, overflow, WINDOWS, type WindowName, watchPage } from "./browser.ts";

/** How long a test waits for what is to come, in milliseconds: machines that run tests are shared. */
const PATIENCE = 60_000;

/** How the planners' page is opened. */
export interface Opening {
  /** A view and its query, such as `/flight?airline=SKU`; the day where absent. */
  readonly path?: string;
  readonly window?: WindowName;
  /** What the browser prefers. */
  readonly language?: string;
  /** What the console may complain of, as a test means it to: a service that is lost, an answer of 400. */
  readonly mayComplain?: RegExp;
}

/** The planners' page of a service of its own, in a real browser. */
export interface PlannersPage {
  /** Where the service answers. */
  readonly url: string;
  readonly service: ServerProcess;
  readonly browser: Browser;
  /**
   * Opens the page and looks at it. In the end nothing may have been asked of others, nothing complained of, nothing may
   * stand out of the window, and axe may have found nothing.
   */
  open(t: TestContext, opening: Opening, look: (page: Page) => Promise<void>): Promise<void>;
}

/** Starts a service and a browser for the tests of a suite, and ends both. */
export function plannersPage(environment: Readonly<Record<string, string>> = {}): PlannersPage {
  let browser: Browser;
  let service: ServerProcess;
  let url = "";
  before(async () => {
    service = new ServerProcess({ environment: { LOG_LEVEL: "warn", ...environment } });
    [browser, url] = await Promise.all([launchBrowser(), service.url()]);
  });
  after(async () => {
    service.child.kill("SIGTERM");
    await browser.close();
    await service.ended;
  });
  return {
    get url() {
      return url;
    },
    get service() {
      return service;
    },
    get browser() {
      return browser;
    },
    async open(t, { path = "/", window = "light", language = "en", mayComplain }, look) {
      const { width, height, colorScheme } = WINDOWS[window];
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme,
        locale: language,
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      const { faults } = watchPage(page, url);
      try {
        await page.goto(url + path);
        await look(page);
        await assertAccessible(page);
        assert.ok((await overflow(page)) <= 0, "something stands out of the window");
        assert.deepEqual(
          faults.filter((fault) => mayComplain?.test(fault) !== true),
          [],
        );
      } catch (error) {
        // A page of ten thousand rows is too long for one; what failed is to be told all the same.
        await keepPicture(page, t.name).catch(() => undefined);
        throw error;
      } finally {
        await context.close();
      }
    },
  };
}

/** Fails where axe finds a violation on the page as it is; what charts draw is hidden from screen readers, and has a table. */
export async function assertAccessible(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).exclude("svg[aria-hidden]");
  // All in the page itself, as there is no frame in it: thrice as fast.
  const { violations } = await axe.setLegacyMode(true).analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  assert.deepEqual(told, []);
}
