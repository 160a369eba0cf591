import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { repository } from "../import-graph.ts";

export { browserSkip, launchBrowser } from "../../build/browser.ts";

/** The windows in which pages are tested. */
export const WINDOWS = {
  light: { width: 1280, height: 900, colorScheme: "light" },
  dark: { width: 1280, height: 900, colorScheme: "dark" },
  phone: { width: 390, height: 844, colorScheme: "light" },
} as const;
/** The name of one of {@link WINDOWS}. */
export type WindowName = keyof typeof WINDOWS;

/** Saves a screenshot of a page whose test has failed. */
export async function keepPicture(page: Page, test: string): Promise<void> {
  const picture = join(repository, "reports", "browser", `${test.replace(/\W+/g, "-")}.png`);
  mkdirSync(join(picture, ".."), { recursive: true });
  await page.screenshot({ path: picture, fullPage: true });
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
