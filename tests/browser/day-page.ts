import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { Forecast } from "../../web/src/flights/forecast.ts";
import type { MadeFile } from "./day-files.ts";

/** A row of the board as it is shown. */
export interface ShownFlight {
  readonly time: string;
  readonly airline: string;
  readonly destination: string;
  /** In percent. */
  readonly risk: number;
  readonly isAlarm: boolean;
  readonly reason: string;
}

/** Opens a file, and waits until its flights are shown. */
export async function openDay(page: Page, file: MadeFile): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByText(file.name, { exact: false }).first().waitFor();
  await page.locator("[data-index]").first().waitFor({ timeout: 60_000 });
  await page.getByRole("progressbar").waitFor({ state: "detached", timeout: 60_000 });
  await page.waitForLoadState("networkidle");
}

/** Opens the sample day. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole("button", { name: /Open the sample day|Abrir el día de ejemplo/ }).click();
  await page.locator("[data-index]").first().waitFor();
  await page.waitForLoadState("networkidle");
}

/** Returns the rows of the table that are drawn, in order. */
export async function shownFlights(page: Page): Promise<ShownFlight[]> {
  const rows: string[][] = await page.evaluate(
    `[...document.querySelectorAll("tbody[data-index] > tr[aria-rowindex]")]
      .map((row) => [...row.querySelectorAll("td")].map((cell) => cell.innerText))`,
  );
  return rows.map((cells) => ({
    time: cells[1].slice(0, 5),
    airline: cells[2],
    destination: cells[3],
    risk: Number(/([\d.]+)\s*%/.exec(cells[4])?.[1]),
    isAlarm: cells[4].includes("Alarm"),
    reason: cells.at(-1) ?? "",
  }));
}

/** Returns the text with the number of flights shown. */
export async function shownCount(page: Page): Promise<string> {
  return await page.locator("section[aria-labelledby=flights] [role=status]").innerText();
}

/** Downloads the result, and returns its text. */
export async function savedResult(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Result as CSV" }).click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}

/**
 * Returns the forecasts of a service for the flights of a CSV, all of which have to be valid.
 * @param explain whether they have reasons, which take most of the time
 */
export async function serviceForecasts(
  url: string,
  csv: string,
  explain = true,
): Promise<readonly Forecast[]> {
  const answer = await fetch(`${url}/v1/forecasts?explain=${explain}`, {
    method: "POST",
    headers: { "content-type": "text/csv", accept: "application/x-ndjson" },
    body: csv,
  });
  const lines = (await answer.text()).trim().split("\n");
  return lines.slice(0, -1).map((line) => JSON.parse(line));
}
