import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { type Browser, chromium, type Page } from "playwright-core";
import { repository } from "../import-graph.ts";

/** A browser's program: the one that is named, one of the system, or one that Playwright has brought. */
function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== "") return named;
  const ofSystem = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser"].flatMap(
    (name) => {
      try {
        return execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim();
      } catch {
        return [];
      }
    },
  );
  return [...ofSystem, chromium.executablePath()].find((path) => existsSync(path));
}

const executablePath = findBrowser();

/** Why nothing can be looked at in a browser here; false where it can. */
export const browserSkip: string | false =
  executablePath === undefined &&
  "no browser: apt-get install chromium, or name the program of one in CHROMIUM_PATH";

/** Starts the browser, without a window and without a word to its maker. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

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
