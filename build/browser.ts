import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { type Browser, chromium } from "playwright-core";

/**
 * The commands of browsers, the preferred one first. Chromium's headless shell has the engine of the whole browser
 * without its windows, and takes about half its processor time.
 */
const COMMANDS = [
  "chromium-headless-shell",
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
];

/** Finds the program of a browser: the one in CHROMIUM_PATH, one of the system, or one that Playwright installed. */
function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== "") return named;
  const ofSystem = COMMANDS.flatMap((name) => commandPath(name) ?? []);
  return [...ofSystem, chromium.executablePath()].find((path) => existsSync(path));
}

function commandPath(name: string): string | undefined {
  try {
    return execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim();
  } catch {
    return undefined;
  }
}

const executablePath = findBrowser();

/** The reason why no browser can be started here; false if one can. */
export const browserSkip: string | false =
  executablePath === undefined &&
  "no browser: apt-get install chromium, or name the program of one in CHROMIUM_PATH";

/**
 * Starts the browser without a window and without requests to its maker.
 * @param options further options of its command line
 */
export function launchBrowser(...options: readonly string[]): Promise<Browser> {
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
      ...options,
    ],
  });
}

/** Installs Debian's headless shell of Chromium, or the whole browser, if there is no browser and this process may install one. */
function installBrowser(): void {
  if (browserSkip === false) return;
  if (process.getuid?.() !== 0 || commandPath("apt-get") === undefined) {
    console.log(browserSkip);
    return;
  }
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const aptGet = (...words: readonly string[]) => execFileSync("apt-get", words, { env, stdio: "ignore" });
  const install = (name: string) => aptGet("install", "-y", "-q", "--no-install-recommends", name);
  try {
    aptGet("update", "-q");
    try {
      install("chromium-headless-shell");
    } catch {
      install("chromium");
    }
  } catch {
    console.log(browserSkip);
  }
}

// Before `npm run test:browser`.
if (import.meta.main) installBrowser();
