import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, type TestContext } from "node:test";
import type { Browser, Page } from "playwright-core";
import { ServerProcess } from "../service/server-process.ts";
import {
  keepPicture,
  launchBrowser,
  overflow,
  PAGE_TIMEOUT,
  WINDOWS,
  type WindowName,
  watchPage,
} from "./browser.ts";

/** Options of opening the page. */
export interface Opening {
  /** A view and its query, such as `/flight?airline=SKU`; without it the view of the day. */
  readonly path?: string;
  readonly window?: WindowName;
  /** The language that the browser prefers. */
  readonly language?: string;
  /** Faults that a test provokes, such as an answer of 400. */
  readonly mayComplain?: RegExp;
}

/** The page of a service that runs for a suite of tests, in a real browser. */
export interface PlannersPage {
  /** The address of the service. */
  readonly url: string;
  readonly service: ServerProcess;
  readonly browser: Browser;
  /**
   * Opens the page for a test. At its end the page must not have had faults or sent requests to other origins, must not
   * be wider than the window, and must have no violation that axe finds.
   */
  open(t: TestContext, opening: Opening, look: (page: Page) => Promise<void>): Promise<void>;
}

/**
 * Keeps V8 from optimising code: each page lives for a few seconds, in a process of its own, and its optimised code takes
 * more time to make than it saves.
 */
const UNOPTIMISED = "--js-flags=--no-opt,--no-maglev";

/** Starts a service and a browser before the tests of a suite, and stops both after them. */
export function plannersPage(environment: Readonly<Record<string, string>> = {}): PlannersPage {
  let browser: Browser;
  let service: ServerProcess;
  let url = "";
  before(async () => {
    service = new ServerProcess({ environment: { LOG_LEVEL: "warn", ...environment } });
    [browser, url] = await Promise.all([launchBrowser(UNOPTIMISED), service.url()]);
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
      page.setDefaultTimeout(PAGE_TIMEOUT);
      const { faults } = watchPage(page, url);
      try {
        await page.goto(url + path);
        await look(page);
        await assertAccessible(page);
        assert.ok((await overflow(page)) <= 0, "the page is wider than the window");
        assert.deepEqual(
          faults.filter((fault) => mayComplain?.test(fault) !== true),
          [],
        );
      } catch (error) {
        // The page's own errors are often the cause.
        for (const fault of faults) t.diagnostic(fault);
        // A screenshot of ten thousand rows is too large; the error is reported all the same.
        await keepPicture(page, t.name).catch(() => undefined);
        throw error;
      } finally {
        await context.close();
      }
    },
  };
}

/** The source of axe. Minified: a browser reads it in half the time, once for each page. */
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Asserts that axe finds no violation. Drawings of charts are left out: they are hidden from screen readers and have a
 * table.
 */
export async function assertAccessible(page: Page): Promise<void> {
  const found: string[] = await page.evaluate(`${AXE};
    axe.run({ exclude: [["svg[aria-hidden]"]] }, { resultTypes: ["violations"] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" | ")))`);
  assert.deepEqual(found, []);
}
