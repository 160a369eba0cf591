import type { Page } from "playwright-core";
import type { Comparison } from "../../src/models/evaluation/comparison.ts";
import type { Evaluation } from "../../src/models/evaluation/evaluate.ts";
import type { SavedOperational } from "../../src/models/operational/artefact/saved-operational.ts";

/** The back-test of the evaluated models, as the service answers it. */
export type BackTest = NonNullable<SavedOperational["metrics"]>["models"];
/** The metrics, in the order of their columns: names, and the number of digits. */
export const METRICS = [
  { name: "ROC AUC", metric: "rocAuc", digits: 3, better: "Higher" },
  { name: "Average precision", metric: "averagePrecision", digits: 3, better: "Higher" },
  { name: "Brier score", metric: "brier", digits: 4, better: "Lower" },
  { name: "Calibration error", metric: "ece", digits: 4, better: "Lower" },
  { name: "Log loss", metric: "logLoss", digits: 4, better: "Lower" },
] as const;
/** The evaluated models, in the order of their rows. */
export const NAMES = ["baseline", "schedule", "day", "hour"] as const;

/** Returns the cells of a table by rows, without the row headings. */
export const cellsOf = (page: Page, table: string): Promise<string[][]> =>
  page
    .getByRole("table", { name: table, exact: true })
    .locator("tbody tr:has(td)")
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll("td")].map((cell) => cell.innerText.replace(/\s*best$/, "")),
      ),
    );

/** Unfolds the table of a chart, and returns its cells by rows. */
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

/** Waits until the view shows its charts and the six models. */
export async function arrived(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 2 }).nth(7).waitFor();
  await page.locator("#comparison table").waitFor();
  await page.locator("figure svg").nth(6).waitFor();
  await page.waitForLoadState("networkidle");
}

/** The metrics of the shipped models and the names of airlines, as the service answers them. */
export interface ServiceAnswers {
  readonly models: BackTest;
  readonly training: SavedOperational["training"];
  readonly version: string;
  readonly laterFlights: Evaluation;
  readonly comparison: Comparison;
  /** By ICAO code. */
  readonly names: ReadonlyMap<string, string>;
}

/** Asks the service for the data that the view shows. */
export async function askService(url: string): Promise<ServiceAnswers> {
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
