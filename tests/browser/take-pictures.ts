import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Browser, Page } from "playwright-core";
import { hashOfKey, newKey } from "../../src/service/identity/api-key.ts";
import { repository } from "../import-graph.ts";
import { ServerProcess } from "../service/server-process.ts";
import { airportDays, reportOutcomes } from "./airport-days.ts";
import { browserSkip, launchBrowser, WINDOWS, type WindowName } from "./browser.ts";
import { csvFile } from "./day-files.ts";

/** The days of reported outcomes in the pictures. */
const DAYS = 70;

/** A file whose headers are of no layout, so that the page asks what its columns mean. */
const ODD_FILE = csvFile(
  "movements.csv",
  [
    "Mov;Cia;Desde;Hacia;Dia;STD;Situacion",
    "112;Sky Airline;SCL;ANF;01.03.2026;6:40;Programado",
    "540;LATAM;SCL;LIM;01.03.2026;7:05;Programado",
    "541;LATAM;SCL;EZE;14.03.2026;24:00;Cancelado",
    "118;Sky Airline;SCL;IQQ;14.03.2026;;Programado",
    "",
  ].join("\n"),
);

/** The views, and what prepares each for its picture. */
const VIEWS: Readonly<Record<string, { readonly path: string; ready(page: Page): Promise<void> }>> = {
  day: {
    path: "/",
    async ready(page) {
      await page.getByRole("button", { name: "Open the sample day" }).click();
      await page.locator("[data-index]").first().waitFor();
      await page.getByText(/^80 % interval: /).waitFor();
    },
  },
  columns: {
    path: "/",
    async ready(page) {
      await page.locator("input[type=file]").setInputFiles(ODD_FILE);
      await page.getByText(/^Of the first \d+ rows/).waitFor();
    },
  },
  flight: {
    path: "/flight?airline=SKU&destination=SCFA&scheduled=TOMORROW",
    ready: (page) => page.getByText("This flight", { exact: true }).waitFor(),
  },
  past: { path: "/past", ready: (page) => page.getByRole("button", { pressed: false }).first().waitFor() },
  model: { path: "/model", ready: (page) => page.locator("figure svg").first().waitFor() },
  now: { path: "/now", ready: (page) => page.locator("figure svg").first().waitFor() },
};

/** Takes a picture of every view in every window, of a service with some weeks of synthetic outcomes. */
async function takePictures(folder: string): Promise<void> {
  if (browserSkip !== false) throw new Error(browserSkip);
  mkdirSync(folder, { recursive: true });
  const data = mkdtempSync(join(tmpdir(), "puntual-pictures-"));
  const key = newKey();
  const entry = { name: "tower", sha256: hashOfKey(key).toString("hex"), scopes: ["outcomes"] };
  const keys = join(data, "keys.json");
  writeFileSync(keys, JSON.stringify({ open: ["forecast"], keys: [entry] }));
  const service = new ServerProcess({
    environment: { LOG_LEVEL: "warn", PUNTUAL_DATA_DIR: data, PUNTUAL_KEYS_FILE: keys },
  });
  const [browser, url] = await Promise.all([launchBrowser(), service.url()]);
  try {
    const { now } = (await (await fetch(`${url}/v1/history`)).json()) as { readonly now: string };
    await reportOutcomes(url, key, airportDays(now, DAYS).outcomes);
    for (const window of Object.keys(WINDOWS) as WindowName[]) {
      for (const view of Object.keys(VIEWS)) await takePicture(browser, url, { view, window, now, folder });
    }
  } finally {
    service.child.kill("SIGTERM");
    await browser.close();
    await service.ended;
    rmSync(data, { recursive: true });
  }
}

interface Picture {
  readonly view: string;
  readonly window: WindowName;
  /** Local time of the airport. */
  readonly now: string;
  readonly folder: string;
}

async function takePicture(
  browser: Browser,
  url: string,
  { view, window, now, folder }: Picture,
): Promise<void> {
  const { width, height, colorScheme } = WINDOWS[window];
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    locale: "en",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const tomorrow = new Date(Date.parse(`${now}Z`) + 86_400_000).toISOString().slice(0, 11);
  const { path, ready } = VIEWS[view];
  await page.goto(url + path.replace("TOMORROW", `${tomorrow}18:30`));
  await ready(page);
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: join(folder, `page-${view}-${window}.png`) });
  await context.close();
}

// `npm run pictures`, with an optional folder.
await takePictures(process.argv[2] ?? join(repository, "docs", "images"));
