import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { checkLayout } from "../../src/cli/layout-file.ts";
import { browserSkip } from "./browser.ts";
import { csvFile } from "./day-files.ts";
import { shownFlights } from "./day-page.ts";
import { assertAccessible, plannersPage } from "./planners-page.ts";

/** A file whose headers are of no layout, with a cancelled flight and one without a time. */
const ODD = csvFile(
  "odd.csv",
  [
    "carr;nr;from_ap;to_ap;day;std;state",
    "SKU;12;SCL;ANF;01.03.2018;18:30;OK",
    "LAN;45;SCL;LIM;01.03.2018;7:05 PM;OK",
    "LAN;46;SCL;EZE;14.03.2018;24:00;CNX",
    "SKU;47;SCL;LIM;14.03.2018;soon;OK",
    "",
  ].join("\n"),
);

const USE = "Read the file like this";

/** Opens a file whose columns the page asks about. */
async function openOdd(page: Page, file = ODD) {
  await page.locator("input[type=file]").setInputFiles(file);
  const dialog = page.getByRole("dialog");
  await dialog.getByText(/^Of the first \d+ rows/).waitFor();
  return dialog;
}

describe("the dialog of the columns", { skip: browserSkip, timeout: 300_000 }, () => {
  const planners = plannersPage();

  for (const window of ["light", "dark", "phone"] as const) {
    test(`fills in its best guesses and shows how it understands the first rows (${window})`, (t) =>
      planners.open(t, { window }, async (page) => {
        const dialog = await openOdd(page);
        const chosen = async (label: string) => dialog.getByLabel(label, { exact: true }).inputValue();
        assert.deepEqual(
          await Promise.all(
            [
              ...["Airline", "Destination", "Airport of departure", "Date", "Scheduled time of day"],
              ...["Flight number", "Cancelled", "Value that means cancelled"],
            ].map(chosen),
          ),
          ["carr", "to_ap", "from_ap", "day", "std", "nr", "state", "CNX"],
        );
        await dialog.getByText("Of the first 4 rows: 2 to forecast, 1 cancelled, 1 not usable.").waitFor();
        const rows = await dialog.locator("tbody tr").allInnerTexts();
        assert.match(rows[1], /45\s+LAN\s+LIM\s+Thu, 1 March 2018, 19:05/);
        assert.match(rows[2], /Thu, 15 March 2018, 00:00 \(cancelled\)/);
        assert.match(rows[3], /“14\.03\.2018 soon” is not a date and time/);
        await assertAccessible(page);
        await dialog.getByRole("button", { name: USE }).click();
        await page.locator("[data-index]").first().waitFor();
        await page.waitForLoadState("networkidle");
        await dialog.waitFor({ state: "detached" });
      }));
  }

  test("is used by keyboard alone, and its answer is remembered, changed and forgotten", (t) =>
    planners.open(t, {}, async (page) => {
      const dialog = await openOdd(page);
      // From the button that closes the dialog the first field is next.
      await page.keyboard.press("Tab");
      assert.equal(
        await dialog.getByLabel("Airline", { exact: true }).evaluate((field) => field.matches(":focus")),
        true,
      );
      await dialog.getByLabel("Flight number").focus();
      await page.keyboard.press("Enter");
      assert.equal(await dialog.count(), 1, "Enter in a list does not send the form");
      await dialog.getByRole("button", { name: USE }).focus();
      await page.keyboard.press("Enter");
      await page.locator("[data-index]").first().waitFor();
      const facts = page.getByText(/^odd\.csv · /);
      assert.match(
        await facts.innerText(),
        /2 flights.*Read as you said what its columns mean.*Separated by semicolons/,
      );
      await page.getByText("1 flight is cancelled").click();
      await page.getByText(/^Thu,? 15 Mar, 00:00 · LAN · 46 · EZE$/).waitFor();
      await page.getByText("1 row could not be used").waitFor();
      assert.equal((await shownFlights(page)).length, 2);

      await page.reload();
      await page.locator("input[type=file]").setInputFiles({ ...ODD, name: "later.csv" });
      await page.getByText(/^later\.csv · /).waitFor();
      assert.equal(await dialog.count(), 0, "the same headers are not asked about again");

      await page.getByRole("button", { name: "Columns" }).click();
      await dialog.getByText("You said this earlier").waitFor();
      await dialog.getByLabel("Cancelled", { exact: true }).selectOption("");
      await dialog.getByText("Of the first 4 rows: 3 to forecast, 1 not usable.").waitFor();
      await dialog.getByRole("button", { name: USE }).click();
      await page.getByText(/^later\.csv · 3 flights/).waitFor();

      await page.getByRole("button", { name: "Columns" }).click();
      await dialog.getByRole("button", { name: "Forget it" }).click();
      await page.getByText("Its columns have names that the page does not know").waitFor();
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
      await page.getByRole("button", { name: "Say what the columns mean" }).click();
      await dialog.waitFor();
      await page.keyboard.press("Escape");
      await page.waitForLoadState("networkidle");
    }));

  test("gives the map that the command reads", (t) =>
    planners.open(t, {}, async (page) => {
      const dialog = await openOdd(page);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        dialog.getByRole("button", { name: "Download map.json" }).click(),
      ]);
      assert.equal(download.suggestedFilename(), "map.json");
      const map = JSON.parse(readFileSync(await download.path(), "utf8"));
      assert.deepEqual(checkLayout(map), {
        ...{ name: "mine", airline: "carr", flight: "nr", origin: "from_ap", destination: "to_ap" },
        scheduled: { date: "day", time: "std" },
        cancelled: { column: "state", values: ["CNX"] },
      });
      await page.keyboard.press("Escape");
    }));

  test("says in Spanish what is missing, and asks for the order of dates that may be two days", (t) =>
    planners.open(t, { language: "es-CL" }, async (page) => {
      const file = csvFile("raro.csv", "uno,dos,tres\nSKU,ANF,03/04/2018 18:30\nLAN,LIM,03/04/2018 19:30\n");
      await page.locator("input[type=file]").setInputFiles(file);
      const dialog = page.getByRole("dialog");
      await dialog.getByText(/puede ser dos días/).waitFor();
      await dialog.getByLabel("Orden de las fechas").selectOption("month-first");
      await dialog.getByText("De las primeras 2 filas: 2 para pronosticar.").waitFor();
      await dialog.getByLabel("Aerolínea", { exact: true }).selectOption("");
      await dialog.getByText("Falta: Aerolínea.").waitFor();
      assert.equal(await dialog.getByRole("button", { name: "Leer así el archivo" }).isDisabled(), true);
      await assertAccessible(page);
      await dialog.getByLabel("Aerolínea", { exact: true }).selectOption("uno");
      await dialog.getByRole("button", { name: "Leer así el archivo" }).click();
      await page.getByText(/^raro\.csv · 2 vuelos/).waitFor();
      await page.getByRole("heading", { level: 2, name: "4 de marzo de 2018" }).waitFor();
      await page.waitForLoadState("networkidle");
    }));
});
