import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { repository } from "../import-graph.ts";

export { browserSkip, launchBrowser } from "../../build/browser.ts";

/** The windows that pages are looked at in. */
export const WINDOWS = {
  light: { width: 1280, height: 900, colorScheme: "light" },
  dark: { width: 1280, height: 900, colorScheme: "dark" },
  phone: { width: 390, height: 844, colorScheme: "light" },
} as const;
/** The name of one of {@link WINDOWS}. */
export type WindowName = keyof typeof WINDOWS;

/** Keeps a picture of a page whose test has failed. */
export async function keepPicture(page: Page, test: string): Promise<void> {
  const picture = join(repository, "reports", "browser", `${test.replace(/\W+/g, "-")}.png`);
  mkdirSync(join(picture, ".."), { recursive: true });
  await page.screenshot({ path: picture, fullPage: true });
}

/** What happened on a page that should not have. */
export interface Watched {
  readonly faults: string[];
}

/** Takes down what a page's console complains of, what is thrown, and what is asked from elsewhere. */
export function watchPage(page: Page, origin: string): Watched {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`thrown: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) faults.push(`asked elsewhere: ${url}`);
  });
  return { faults };
}

/** By how many pixels the widest part of a page stands out of the window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
