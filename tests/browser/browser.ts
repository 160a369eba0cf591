import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { setTimeout } from "node:timers/promises";
import type { Page } from "playwright-core";
import { Format } from "../../web/src/language/format.ts";
import { repository } from "../import-graph.ts";

export { browserSkip, launchBrowser } from "../../build/browser.ts";

/** The time that a test waits for a page, in milliseconds; it is long because test machines are shared. */
export const PAGE_TIMEOUT = 60_000;

/** The windows in which pages are tested. */
export const WINDOWS = {
  light: { width: 1280, height: 900, colorScheme: "light" },
  dark: { width: 1280, height: 900, colorScheme: "dark" },
  phone: { width: 390, height: 844, colorScheme: "light" },
} as const;
/** The name of one of {@link WINDOWS}. */
export type WindowName = keyof typeof WINDOWS;

/**
 * The formats of the page. Tests compare with these: `toFixed` rounds the binary value, so that 0.2185 becomes 0.218, and
 * `Intl` the decimal one, 0.219.
 */
export const english = new Format("en");
export const spanish = new Format("es");

/**
 * Repeats a check until it passes, and throws its last error after {@link PAGE_TIMEOUT}. It is for comparing a page with a
 * service whose answers change meanwhile.
 */
export async function eventually(check: () => Promise<void>): Promise<void> {
  const end = performance.now() + PAGE_TIMEOUT;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await setTimeout(200);
  }
}

/** Saves a screenshot of a page whose test has failed. */
export async function keepPicture(page: Page, test: string): Promise<void> {
  const picture = join(repository, "reports", "browser", `${test.replace(/\W+/g, "-")}.png`);
  mkdirSync(join(picture, ".."), { recursive: true });
  await page.screenshot({ path: picture, fullPage: true });
}

/** Runs a part of a test whose page stays open for the next part, and keeps a picture of the page if it fails. */
export async function testPart(
  t: TestContext,
  page: Page,
  name: string,
  look: () => Promise<void>,
): Promise<void> {
  await t.test(name, async () => {
    try {
      await look();
    } catch (error) {
      await keepPicture(page, name).catch(() => undefined);
      throw error;
    }
  });
}

/** The faults that a page has had. */
export interface Watched {
  readonly faults: string[];
}

/** Records errors and warnings of the console, thrown errors, and requests to other origins. */
export function watchPage(page: Page, origin: string): Watched {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`thrown: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url))
      faults.push(`request to another origin: ${url}`);
  });
  return { faults };
}

/** Returns the pixels by which a page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}

/**
 * Waits until an expression is true in a frame of a page, and throws an error with the expression after
 * {@link PAGE_TIMEOUT}, also if the page does not respond. `page.waitForFunction` cannot do it: it evaluates text in each
 * frame, which the content security policy of the page forbids.
 */
export async function waitUntil(page: Page, expression: string): Promise<void> {
  const waiting = new AbortController();
  const isTrue = page.evaluate<boolean>(`new Promise((resolve) => {
    const look = () => ((${expression}) ? resolve(true) : requestAnimationFrame(look));
    look();
  })`);
  const isLate = setTimeout(PAGE_TIMEOUT, false, { signal: waiting.signal });
  try {
    if (await Promise.race([isTrue, isLate])) return;
  } finally {
    waiting.abort();
  }
  throw new Error(`after ${PAGE_TIMEOUT / 1000} s this is not true in the page: ${expression}`);
}
