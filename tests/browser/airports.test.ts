import assert from "node:assert/strict";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import type { Movement } from "../../src/flights/flight-table.ts";
import { writeSyntheticFlights } from "../../src/flights/synthetic-flights.ts";
import { readTrainingFile, saveModel, trainModel } from "../../src/models/lifecycle.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { browserSkip } from "./browser.ts";
import { csvFile } from "./day-files.ts";
import { openDay, openSample, savedResult, shownFlights } from "./day-page.ts";
import { plannersPage } from "./planners-page.ts";

const folder = temporaryFolder();

/** Words that only a model of Santiago may show. */
const SANTIAGO = /Santiago|Chile|SCEL|\bSCL\b|Fecha-I/;

/** Trains a model on made-up flights of Seattle and Portland. */
async function trainAt(name: string, airports: readonly string[], movement: Movement) {
  const csv = join(folder, `${name}.csv`);
  await writeSyntheticFlights(csv, {
    ...{ rows: 4_000, year: 2025, airports, arrivals: movement === "arrivals" },
  });
  const { flights, source } = await readTrainingFile("operational", csv, { airports: "all", movement });
  await saveModel(join(folder, name), await trainModel("operational", flights, { source, leadTimes: [] }));
}

const title = (page: Page) => page.getByRole("heading", { level: 1 });

describe("the page of a model of several airports", { skip: browserSkip, timeout: 400_000 }, () => {
  before(() => trainAt("both", ["KSEA", "KPDX"], "departures"));
  const planners = plannersPage({ PUNTUAL_OPERATIONAL: join(folder, "both") });

  for (const window of ["light", "dark", "phone"] as const) {
    test(`lets the user choose the airport, which lasts from view to view (${window})`, (t) =>
      planners.open(t, { window }, async (page) => {
        const choice = page.getByLabel("Airport", { exact: true });
        await choice.waitFor();
        const other = (await choice.inputValue()) === "KSEA" ? "KPDX" : "KSEA";
        assert.deepEqual((await choice.locator("option").allInnerTexts()).toSorted(), [
          "PDX · Portland",
          "SEA · Seattle",
        ]);
        await choice.selectOption(other);
        for (const [link, path] of [
          ["One flight", "/flight"],
          ["The past", "/past"],
          ["The model", "/model"],
          ["Now", "/now"],
          ["The day", "/"],
        ]) {
          const requests: string[] = [];
          page.on("request", (request) => requests.push(request.url()));
          const [shown] = await Promise.all([
            page.getByRole("link", { name: link, exact: true }).getAttribute("href"),
            page.getByRole("link", { name: link, exact: true }).click(),
          ]);
          await title(page).waitFor();
          await page.waitForLoadState("networkidle");
          assert.equal(new URL(page.url()).pathname, path);
          assert.equal(new URL(page.url()).search, `?airport=${other}`);
          assert.match(shown ?? "", new RegExp(`airport=${other}$`), "also in another tab");
          for (const url of requests.filter((each) => /v1\/(history|network|past)/.test(each)))
            assert.match(url, new RegExp(`airport=${other}`));
          if (path !== "/model") assert.doesNotMatch(await page.locator("body").innerText(), SANTIAGO, path);
        }
      }));
  }

  test("opens a sample day of the airport's own, of which no row is refused, and another one for the other airport", (t) =>
    planners.open(t, { path: "/?airport=KPDX" }, async (page) => {
      await openSample(page);
      assert.ok((await shownFlights(page)).length > 5);
      assert.equal(await page.getByText("could not be used").count(), 0);
      await Promise.all([
        page.waitForRequest(/v1\/past\?airport=KSEA/),
        page.getByLabel("Airport", { exact: true }).selectOption("KSEA"),
      ]);
      await page.waitForLoadState("networkidle");
      await page.locator("[data-index]").first().waitFor();
      assert.equal(await page.getByText("could not be used").count(), 0);
      assert.doesNotMatch(await page.locator("main").innerText(), SANTIAGO);
    }));

  test("shows the flights of the airport in a file of several, and those of the other one once it is chosen", (t) =>
    planners.open(t, { path: "/?airport=SEA" }, async (page) => {
      const rows = ["SEA,1,SKU,LAX", "SEA,2,SKU,LAX", "PDX,3,SKU,LAX"].map(
        (row) => `${row},2026-03-01 18:30`,
      );
      const file = csvFile("both.csv", `origin,flight,airline,destination,scheduled\n${rows.join("\n")}\n`);
      await openDay(page, file);
      await page.getByText(/both\.csv · 2 flights.*1 row of other airports or movements left out/).waitFor();
      await page.getByLabel("Airport", { exact: true }).selectOption("KPDX");
      await page.getByText(/both\.csv · 1 flight ·.*2 rows of other airports/).waitFor();
      assert.equal((await shownFlights(page)).length, 1);
      const other = csvFile(
        "other.csv",
        "origin,airline,destination,scheduled\nSEA,SKU,LAX,2026-03-01 18:30\n",
      );
      await page.locator("input[type=file]").setInputFiles(other);
      await page.getByText(/None of its flights is of .*Portland.*Its airports are: SEA \(1\)/).waitFor();
      await page.getByRole("button", { name: "Show SEA" }).click();
      await page.getByText(/other\.csv · 1 flight/).waitFor();
      assert.match(page.url(), /airport=KSEA/);
      await page.waitForLoadState("networkidle");
    }));

  test("reads a file of the US DOT by its layout, with cancelled flights apart", (t) =>
    planners.open(t, { path: "/?airport=KSEA" }, async (page) => {
      const text = [
        "FL_DATE,OP_UNIQUE_CARRIER,OP_CARRIER_FL_NUM,ORIGIN,DEST,CRS_DEP_TIME,DEP_TIME,DEP_DELAY,CRS_ARR_TIME,ARR_TIME,ARR_DELAY,CANCELLED,DIVERTED",
        "2026-03-01,AS,145,SEA,GEG,0605,,,0710,,,0.00,0.00",
        "2026-03-01,AS,147,SEA,GEG,1830,,,1930,,,1.00,0.00",
        "",
      ].join("\n");
      await openDay(page, csvFile("dot.csv", text));
      assert.match(await page.getByText(/^dot\.csv/).innerText(), /1 flight ·.*Read as .*(DOT|BTS)/);
      await page.getByText("1 flight is cancelled").click();
      await page.getByText(/18:30 · AS · 147 · GEG/).waitFor();
      const result = await savedResult(page);
      assert.match(result, /,147,SEA,GEG,1830,.*Cancelled: no forecast\./);
    }));

  test("says that the model does not know the airport of an address", (t) =>
    planners.open(t, { path: "/?airport=XYZ", language: "es-CL" }, async (page) => {
      await page
        .getByText(/El modelo no conoce el aeropuerto «XYZ» de esta dirección\. La página muestra/)
        .waitFor();
      await page.waitForLoadState("networkidle");
    }));
});

describe("the page of a model of arrivals", { skip: browserSkip, timeout: 400_000 }, () => {
  before(() => trainAt("arrivals", ["KSEA"], "arrivals"));
  const planners = plannersPage({ PUNTUAL_OPERATIONAL: join(folder, "arrivals") });

  for (const { language, movement, origin, lead, leaving } of [
    {
      ...{ language: "en-GB", movement: "SEA · Arrivals", origin: "Origin" },
      ...{ lead: "Which flights of a day will arrive late", leaving: /\bleav|\bdepartures?\b/i },
    },
    {
      ...{ language: "es-CL", movement: "SEA · Llegadas", origin: "Origen" },
      ...{ lead: "Qué vuelos de un día llegarán con atraso", leaving: /\bsal(ir|drá|ga|ida)/i },
    },
  ]) {
    test(`words arrivals as arrivals (${language})`, (t) =>
      planners.open(t, { language }, async (page) => {
        await page.getByText(movement).waitFor();
        await page.getByText(lead).waitFor();
        await openSample(page);
        await page.getByRole("columnheader", { name: origin }).waitFor();
        await page.locator("[data-index] button").first().click();
        const words = await page.locator("main").innerText();
        assert.doesNotMatch(words, leaving);
        assert.doesNotMatch(words, SANTIAGO);
        await page.getByRole("link", { name: /^(Open this flight|Ver solo este vuelo)$/ }).click();
        await page.locator("figure svg").first().waitFor();
        await page.waitForLoadState("networkidle");
        assert.doesNotMatch(await page.locator("main").innerText(), leaving);
      }));
  }
});
