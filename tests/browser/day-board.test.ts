import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import type { Forecast } from "../../web/src/flights/forecast.ts";
import { tableOf } from "../web/day/csv-tables.ts";
import { browserSkip } from "./browser.ts";
import { csvFile, manyFlights } from "./day-files.ts";
import { openDay, openSample, savedResult, serviceForecasts, shownCount, shownFlights } from "./day-page.ts";
import { plannersPage } from "./planners-page.ts";

const HEADER = "id,airline,destination,scheduled";
const DAY = csvFile("friday.csv", manyFlights(120));

describe("the board of the day", { skip: browserSkip, timeout: 600_000 }, () => {
  const planners = plannersPage();

  const forecastsOf = (csv: string) => serviceForecasts(planners.url, csv);

  test("flights are searched, and filtered by airline, destination, hour and risk", (t) =>
    planners.open(t, {}, async (page) => {
      const forecasts = await forecastsOf(manyFlights(120));
      await openDay(page, DAY);
      const shows = async (passes: (forecast: Forecast) => boolean) => {
        const count = forecasts.filter(passes).length;
        assert.ok(count > 0 && count < 120);
        await page.getByText(`${count} of 120 flights`, { exact: true }).waitFor();
        await page.getByRole("button", { name: "Clear filters" }).click();
        await page.getByText("120 flights", { exact: true }).waitFor();
      };
      await page.getByLabel("Search").fill("antofa sky");
      await shows(({ airline, destination }) => airline === "SKU" && destination === "SCFA");
      await page.getByLabel("Airline", { exact: true }).selectOption("LAW");
      await shows(({ airline }) => airline === "LAW");
      await page.getByLabel("Destination", { exact: true }).selectOption("SPJC");
      await shows(({ destination }) => destination === "SPJC");
      await page.getByLabel("From", { exact: true }).selectOption("22");
      await page.getByLabel("To", { exact: true }).selectOption("5");
      const hour = ({ scheduled }: Forecast) => Number(scheduled.slice(11, 13));
      await shows((forecast) => hour(forecast) >= 22 || hour(forecast) <= 5);
      await page.getByLabel("Risk", { exact: true }).selectOption("0.2");
      await shows(({ probability }) => probability > 0.2);
      await page.getByLabel("Search").fill("no such flight");
      await page.getByText("No flight passes these filters").waitFor();
    }));

  test("headings sort, and announce the order", (t) =>
    planners.open(t, {}, async (page) => {
      await openDay(page, DAY);
      const heading = page.getByRole("columnheader", { name: "Time" });
      assert.equal(await heading.getAttribute("aria-sort"), null);
      await page.getByRole("button", { name: "Time" }).click();
      assert.equal(await heading.getAttribute("aria-sort"), "ascending");
      const times = (await shownFlights(page)).map(({ time }) => time);
      assert.deepEqual(times, times.toSorted());
      await page.getByRole("button", { name: "Time" }).click();
      assert.equal(await heading.getAttribute("aria-sort"), "descending");
      assert.ok((await shownFlights(page))[0].time >= times[0]);
    }));

  test("the cost slider changes the threshold, the alarms and their expected outcomes", (t) =>
    planners.open(t, {}, async (page) => {
      const forecasts = await forecastsOf(manyFlights(120));
      const over = (threshold: number) =>
        forecasts.filter(({ probability }) => probability > threshold).length;
      await openDay(page, DAY);
      const alarms = () => page.getByTestId("alarms").innerText();
      assert.equal(await alarms(), String(over(0.25)));
      await page.getByRole("slider").focus();
      for (let cost = 3; cost < 9; cost++) await page.keyboard.press("ArrowRight");
      await page.getByText("9 false alarms").waitFor();
      await page.getByText("10.0\u00a0%").first().waitFor();
      assert.equal(await alarms(), String(over(0.1)));
      assert.ok(over(0.1) > over(0.25));
      assert.equal(await page.getByRole("slider").getAttribute("aria-valuetext"), "9 false alarms");
      for (const { risk, isAlarm } of await shownFlights(page)) {
        // A risk near the threshold has as many digits as show on which side it is.
        assert.equal(isAlarm, risk > 10);
      }
      await page.getByLabel("Risk", { exact: true }).selectOption("alarm");
      await page.getByText(new RegExp(`^${over(0.1)} of 120 flights$`)).waitFor();
    }));

  test("the result is a CSV of the flights shown, with the columns of the file", (t) =>
    planners.open(t, {}, async (page) => {
      await openDay(
        page,
        csvFile(
          "two.csv",
          `note,${HEADER}\n=1+1,x,SKU,SCFA,2018-03-01T18:30\n"a, b",y,LAW,SPJC,2018-03-01T12:05\n`,
        ),
      );
      const csv = (await savedResult(page)).slice(1);
      const [head, ...rows] = tableOf(csv);
      assert.deepEqual(head.slice(0, 6), ["note", ...HEADER.split(","), "delay_probability"]);
      const [sky, law] = await forecastsOf(
        `${HEADER}\nx,SKU,SCFA,2018-03-01T18:30\ny,LAW,SPJC,2018-03-01T12:05\n`,
      );
      const at = (name: string) => head.indexOf(name);
      assert.deepEqual(
        rows.map((row) => [row[0], Number(row[at("delay_probability")]), Number(row[at("over_60")])]),
        [
          ["a, b", law.probability, law.over["60"]],
          ["'=1+1", sky.probability, sky.over["60"]],
        ],
      );
      assert.ok(rows[0][at("reason_1")].startsWith(law.reasons?.[0].sentence ?? "?"));
    }));

  test("a row unfolds all its reasons and the data behind them, and links to the view of the flight", (t) =>
    planners.open(t, {}, async (page) => {
      const csv = `${HEADER}\nx,SKU,SCFA,2018-03-01T18:30\n`;
      const [forecast] = await forecastsOf(csv);
      await openDay(page, csvFile("one.csv", csv));
      await page.getByRole("button", { name: "Reasons: 18:30 Sky Airline, Antofagasta" }).click();
      for (const { sentence } of forecast.reasons ?? []) {
        await page.getByRole("listitem").filter({ hasText: sentence }).waitFor();
      }
      await page.getByText(/1,575 flights of Sky Airline to Antofagasta/).waitFor();
      const link = page.getByRole("link", { name: "Open this flight" });
      const address = new URL((await link.getAttribute("href")) ?? "", planners.url);
      assert.equal(address.pathname, "/flight");
      assert.deepEqual(Object.fromEntries(address.searchParams), {
        airline: "SKU",
        destination: "SCFA",
        scheduled: "2018-03-01T18:30",
      });
    }));

  test("the sample and the reasons of a flight can be opened by keyboard alone", (t) =>
    planners.open(t, {}, async (page) => {
      await page.getByRole("heading", { level: 1 }).waitFor();
      await tabTo(page, "Open the sample day");
      await page.keyboard.press("Enter");
      await page.locator("[data-index]").first().waitFor();
      await tabTo(page, "Reasons: ");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.locator("[data-index='1'] [aria-expanded=true]").waitFor();
      await page.locator("[data-index='1']").getByRole("heading", { name: "Why" }).waitFor();
      await page.waitForLoadState("networkidle");
    }));

  test("Home, End and the page keys move from flight to flight, and a flight keeps the focus while it is scrolled away", (t) =>
    planners.open(t, {}, async (page) => {
      await openDay(page, DAY);
      const focused = () =>
        page.evaluate("document.activeElement?.closest('[data-index]')?.getAttribute('data-index')");
      await page.locator("[data-index='0'] [aria-expanded]").focus();
      for (const [key, index] of [
        ["End", "119"],
        ["PageUp", "109"],
        ["ArrowUp", "108"],
        ["Home", "0"],
        ["ArrowUp", "0"],
        ["PageDown", "10"],
      ] as const) {
        await page.keyboard.press(key);
        assert.equal(await focused(), index, key);
        await page.locator(`[data-index='${index}'] [aria-expanded]:focus`).waitFor();
      }
      await page.evaluate("scrollTo(0, document.body.scrollHeight)");
      await page.locator("[data-index='119']").waitFor();
      assert.equal(await focused(), "10");
      await page.keyboard.press("ArrowDown");
      assert.equal(await focused(), "11");
    }));

  test("a wide window is used whole by the board alone", (t) =>
    planners.open(t, {}, async (page) => {
      await page.setViewportSize({ width: 1920, height: 1000 });
      const width = async () => (await page.locator("main").boundingBox())?.width ?? 0;
      await page.getByRole("heading", { level: 1 }).waitFor();
      assert.ok((await width()) < 1400);
      await openSample(page);
      assert.ok((await width()) > 1800);
    }));

  test("each hour has its interval, and so has the day", (t) =>
    planners.open(t, {}, async (page) => {
      await openDay(page, DAY);
      const text = await page.getByText(/80 % interval: \d+ to \d+/).innerText();
      const [low, high] = /(\d+) to (\d+)/.exec(text)?.slice(1).map(Number) ?? [];
      const expected = (await forecastsOf(manyFlights(120))).reduce(
        (sum, { probability }) => sum + probability,
        0,
      );
      assert.ok(low < expected && expected < high && high < 120, text);
      await page.getByText("As a table").click();
      const rows = page.locator("figure table tbody tr");
      await rows.first().waitFor();
      assert.equal(await rows.count(), 24);
      assert.match(await rows.nth(18).innerText(), /^18:00\s+\d+\s+[\d.]+\s+\d+–\d+$/);
    }));

  test("on a phone flights are cards, which can be sorted and filtered", (t) =>
    planners.open(t, { window: "phone" }, async (page) => {
      await openDay(page, DAY);
      assert.equal(await page.locator("table[aria-rowcount]").count(), 0);
      const first = page.locator("li[data-index='0']");
      assert.equal(await first.getAttribute("aria-setsize"), "120");
      await page.getByText("Filter and sort").click();
      await page.getByLabel("Sorted by").selectOption("scheduled");
      assert.match(await first.innerText(), /^00:/);
      await first.getByRole("button").click();
      await first.getByRole("heading", { name: "Why" }).waitFor();
    }));

  test("the board is readable in the dark", (t) =>
    planners.open(t, { window: "dark" }, async (page) => {
      await openSample(page);
      await page.locator("[data-index] button").first().click();
      await page.getByRole("heading", { name: "Why" }).waitFor();
    }));

  test("a printed board has the date, the model and all flights shown", (t) =>
    planners.open(t, {}, async (page) => {
      await openDay(page, DAY);
      await page.getByLabel("Airline", { exact: true }).selectOption("SKU");
      await page
        .getByText(/of 120 flights/)
        .first()
        .waitFor();
      const count = Number.parseInt(await shownCount(page), 10);
      await page.emulateMedia({ media: "print" });
      await page.locator(".only-print tbody tr").first().waitFor();
      assert.equal(await page.locator(".only-print tbody tr").count(), count);
      const printed = await page.locator("main").innerText();
      assert.match(printed, /Thu, 1 March 2018/);
      assert.match(printed, /Model [0-9a-f]{8}/);
      assert.match(printed, /Only: Sky Airline\./);
      assert.ok(!printed.includes("Clear filters"));
      assert.ok((await page.pdf({ format: "A4" })).length > 10_000);
      await page.emulateMedia({ media: "screen" });
    }));
});

/** Presses Tab until the element of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab");
    const focused = String(
      await page.evaluate(
        "document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent",
      ),
    );
    if (focused.startsWith(name)) return;
  }
  throw new Error(`Tab does not reach ${name}`);
}
