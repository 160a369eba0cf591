import type { Page } from "playwright-core";
import type { Comparison } from "../../src/models/evaluation/comparison.ts";
import type { Evaluation } from "../../src/models/evaluation/evaluate.ts";
import type { SavedOperational } from "../../src/models/operational/artefact/saved-operational.ts";

/** Numbers as the page writes them. */
export const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
/** A share as the page writes it. */
export const percent = (share: number, digits = 0) => `${(100 * share).toFixed(digits)}\u00a0%`;

/** The back-test that the service tells. */
export type Figures = NonNullable<SavedOperational["metrics"]>["models"];
/** What each measure is called and how it is written, in the order of the columns. */
export const MEASURES = [
  { name: "ROC AUC", figure: "rocAuc", digits: 3, better: "Higher" },
  { name: "Average precision", figure: "averagePrecision", digits: 3, better: "Higher" },
  { name: "Brier score", figure: "brier", digits: 4, better: "Lower" },
  { name: "Calibration error", figure: "ece", digits: 4, better: "Lower" },
  { name: "Log loss", figure: "logLoss", digits: 4, better: "Lower" },
] as const;
/** What was judged, in the order of the rows. */
export const NAMES = ["baseline", "schedule", "day", "hour"] as const;

/** The cells of the rows of a table, by rows. */
export const cellsOf = (page: Page, table: string): Promise<string[][]> =>
  page
    .getByRole("table", { name: table, exact: true })
    .locator("tbody tr:has(td)")
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll("td")].map((cell) => cell.innerText.replace(/\s*best$/, "")),
      ),
    );

/** The table that a chart unfolds. */
export async function chartTable(page: Page, chart: string): Promise<string[][]> {
  const figure = page.getByRole("figure", { name: chart, exact: true });
  const details = figure.locator("details");
  if ((await details.getAttribute("open")) === null) await figure.getByText("As a table").click();
  await figure.locator("tbody tr").first().waitFor();
  return figure
    .locator("tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("th, td")].map(({ textContent }) => textContent ?? "")),
    );
}

/** Opens the view until its figures and the six models are there. */
export async function arrived(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 2 }).nth(6).waitFor();
  await page.locator("#comparison table").waitFor();
  await page.locator("figure svg").nth(6).waitFor();
  await page.waitForLoadState("networkidle");
}

/** What the service tells of the shipped models and of airlines. */
export interface Told {
  readonly models: Figures;
  readonly training: SavedOperational["training"];
  readonly version: string;
  readonly laterFlights: Evaluation;
  readonly comparison: Comparison;
  /** Names of airlines by ICAO code. */
  readonly names: ReadonlyMap<string, string>;
}

/** Asks the service for what the view shows. */
export async function askService(url: string): Promise<Told> {
  // biome-ignore lint/suspicious/noExplicitAny: as the service answers; its contract has tests of its own
  const ask = async (path: string): Promise<any> => (await fetch(url + path)).json();
  const [{ training, version, metrics }, baseline, { airlines }] = await Promise.all(
    ["/v1/models/operational", "/v1/models/baseline", "/v1/network"].map(ask),
  );
  const names = new Map<string, string>(
    airlines.map(({ code, name }: { code: string; name: string }) => [code, name]),
  );
  return { models: metrics.models, training, version, ...baseline.metrics, names };
}
