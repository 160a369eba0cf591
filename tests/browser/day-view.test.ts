import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { cells, records } from "../../web/src/views/day/file/records.ts";
import { browserSkip } from "./browser.ts";
import { csvFile, manyFlights } from "./day-files.ts";
import { openDay, openSample, shownCount, shownFlights } from "./day-page.ts";
import { plannersPage } from "./planners-page.ts";

const HEADER = "id,airline,destination,scheduled";
const DAY = csvFile("friday.csv", manyFlights(120));

describe("the day", { skip: browserSkip, timeout: 300_000 }, () => {
  const planners = plannersPage();

  /** What the service itself forecasts for the flights of a CSV. */
  async function forecastsOf(csv: string) {
    const answer = await fetch(`${planners.url}/v1/forecasts?explain=true`, {
      method: "POST",
      headers: { "content-type": "text/csv", accept: "application/x-ndjson" },
      body: csv,
    });
    const lines = (await answer.text()).trim().split("\n");
    return lines.slice(0, -1).map((line) => JSON.parse(line));
  }

  test("the five riskiest flights of a file, and why, in at most four actions", (t) =>
    planners.open(t, {}, async (page) => {
      const expected = (await forecastsOf(manyFlights(120)))
        .toSorted((one, other) => other.probability - one.probability)
        .slice(0, 5);
      let actions = 0;
      const act = async (action: Promise<void>) => {
        actions++;
        await action;
      };
      await act(openDay(page, DAY));
      const found = (await shownFlights(page)).slice(0, 5);
      assert.ok(actions <= 4);
      for (const [place, { probability, scheduled, reasons }] of expected.entries()) {
        assert.equal(found[place].risk, Math.round(100 * probability));
        assert.equal(found[place].time, scheduled.slice(11, 16));
        assert.ok(
          reasons.some(({ sentence }: { sentence: string }) => sentence === found[place].reason),
          found[place].reason,
        );
      }
      const last = await page.locator("[data-index='4']").boundingBox();
      assert.ok(last !== null && last.y + last.height <= 900, "all five are seen without scrolling");
    }));

  test("the sample is a day's timetable, dated tomorrow by the airport's clock", (t) =>
    planners.open(t, {}, async (page) => {
      const { now } = (await (await fetch(`${planners.url}/v1/history`)).json()) as { now: string };
      const tomorrow = new Date(Date.parse(`${now.slice(0, 10)}T00:00Z`) + 86_400_000);
      const date = tomorrow.toLocaleDateString("en-GB", {
        weekday: "short",
        day: "numeric",
        month: "long",
        year: "numeric",
        timeZone: "UTC",
      });
      await openSample(page);
      await page.getByRole("heading", { level: 2, name: date }).waitFor();
      const count = Number.parseInt(await shownCount(page), 10);
      assert.ok(count > 150 && count < 230, `${count} flights`);
      const risks = (await shownFlights(page)).map(({ risk }) => risk);
      assert.deepEqual(
        risks,
        risks.toSorted((one, other) => other - one),
      );
    }));

  test("rows that cannot be used are listed by line and reason, and the others are on the board", (t) =>
    planners.open(t, {}, async (page) => {
      const rows = [
        "a,SKU,SCFA,2018-03-01T18:30",
        "b,SKU,SCFA,soon",
        "c,SKU,SCFA",
        "",
        "d,SKU,XXXX,2018-03-01T07:00",
      ];
      await openDay(page, csvFile("bad.csv", `${HEADER}\n${rows.join("\n")}\ne,,SCFA,2018-03-01T07:00\n`));
      await page.getByText("3 rows could not be used").waitFor();
      const listed = await page.locator("details table tbody tr").allInnerTexts();
      assert.match(listed[0], /^3\s+b\s+scheduled is "soon"; allowed: a time such as/);
      assert.match(listed[1], /^4\s+3 fields where the header has 4/);
      assert.match(listed[2], /^7\s+e\s+airline is ""/);
      assert.equal(await shownCount(page), "2 flights");
    }));

  test("a file without a needed column is refused, and the board stays", (t) =>
    planners.open(t, {}, async (page) => {
      await openDay(page, DAY);
      const wrong = csvFile("wrong.csv", "id,airline,destination\n1,SKU,SCFA\n");
      await page.locator("input[type=file]").setInputFiles(wrong);
      const alert = page.getByRole("alert");
      await alert.waitFor();
      const told = await alert.innerText();
      assert.match(told, /“wrong\.csv” cannot be used/);
      assert.match(told, /It lacks: scheduled\. Its columns are: id, airline, destination\./);
      assert.match(told, /up to 50 MB and 100,000 flights/);
      assert.equal(await shownCount(page), "120 flights");
      await openDay(page, csvFile("right.csv", manyFlights(3)));
      assert.equal(await alert.count(), 0);
      assert.equal(await shownCount(page), "3 flights");
    }));

  test("a file of something else is refused where there is no board yet", (t) =>
    planners.open(t, { language: "es-CL" }, async (page) => {
      await page.locator("input[type=file]").setInputFiles(csvFile("dia.xlsx", "PK\u0003\u0004"));
      assert.match(await page.getByRole("alert").innerText(), /Es un libro de Excel/);
      await page.getByRole("button", { name: "Abrir el día de ejemplo" }).waitFor();
    }));

  test("a file is dropped on the page, which shows that it takes it", (t) =>
    planners.open(t, {}, async (page) => {
      await page.getByRole("heading", { level: 1 }).waitFor();
      const transfer = await page.evaluateHandle((text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], "dropped.csv", { type: "text/csv" }));
        return data;
      }, manyFlights(7));
      await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
      await page.getByText("Let go to open the file").waitFor();
      await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
      await page.locator("[data-index]").first().waitFor();
      assert.match(await page.getByText(/dropped\.csv/).innerText(), /7 flights/);
      assert.equal(await page.getByText("Let go to open the file").count(), 0);
      await page.waitForLoadState("networkidle");
    }));

  test("a file as Excel writes it in Chile, with semicolons and Latin-1, is read, and that is told", (t) =>
    planners.open(t, {}, async (page) => {
      const text =
        "vuelo;airline;destination;scheduled\r\nAño 1;Sky Airline;Antofagasta;2018-03-01T18:30\r\n";
      await openDay(page, csvFile("excel.csv", text, "latin1"));
      const facts = await page.getByText(/excel\.csv/).innerText();
      assert.match(facts, /separated by something other than commas/);
      assert.match(facts, /Latin-1/);
      const csv = await downloaded(page);
      assert.match(csv, /^\ufeffvuelo;airline;destination;scheduled;delay_probability/);
      assert.match(csv, /Año 1;Sky Airline;Antofagasta;2018-03-01T18:30;0,\d+;/);
    }));

  test("ten thousand flights scroll to the last, with few of them drawn, and 500 are printed", (t) =>
    planners.open(t, {}, async (page) => {
      await openDay(page, csvFile("many.csv", manyFlights(10_000)));
      assert.equal(await shownCount(page), "10,000 flights");
      assert.equal(await page.locator("table[aria-rowcount]").getAttribute("aria-rowcount"), "10001");
      let most = 0;
      for (const share of [0, 0.1, 0.5, 0.9]) {
        await page.evaluate((at) => window.scrollTo(0, at * document.documentElement.scrollHeight), share);
        await page.locator(`tr[aria-rowindex="${rowAt(share)}"]`).waitFor();
        most = Math.max(most, await page.locator("tbody[data-index]").count());
      }
      await page.keyboard.press("End");
      await page.locator('tr[aria-rowindex="10001"]').waitFor();
      assert.ok(most < 80, `${most} rows are drawn`);
      const last = (await shownFlights(page)).at(-1);
      const least = Math.min(
        ...(await forecastsOf(manyFlights(10_000))).map(({ probability }) => probability),
      );
      assert.equal(last?.risk, Math.round(100 * least));
      await page.emulateMedia({ media: "print" });
      await page.getByText("The first 500 of 10,000 flights are printed").waitFor();
      assert.equal(await page.locator(".only-print tbody tr").count(), 500);
      await page.emulateMedia({ media: "screen" });
      await page.keyboard.press("Home");
      await page.locator('tr[aria-rowindex="2"]').waitFor();
    }));

  test("flights are searched, and filtered by airline, destination, hour and risk", (t) =>
    planners.open(t, {}, async (page) => {
      const forecasts = await forecastsOf(manyFlights(120));
      await openDay(page, DAY);
      const shows = async (kept: (forecast: (typeof forecasts)[number]) => boolean) => {
        const count = forecasts.filter(kept).length;
        assert.ok(count > 0 && count < 120);
        await page.getByText(`${count} of 120 flights`, { exact: true }).waitFor();
        await page.getByRole("button", { name: "Clear filters" }).click();
        await page.getByText("120 flights", { exact: true }).waitFor();
      };
      await page.getByLabel("Search").fill("antofa sky");
      await shows(({ airline, destination }) => airline === "SKU" && destination === "SCFA");
      await page.getByLabel("Airline").selectOption("LAW");
      await shows(({ airline }) => airline === "LAW");
      await page.getByLabel("Destination").selectOption("SPJC");
      await shows(({ destination }) => destination === "SPJC");
      await page.getByLabel("From").selectOption("22");
      await page.getByLabel("To").selectOption("5");
      const hour = ({ scheduled }: { scheduled: string }) => Number(scheduled.slice(11, 13));
      await shows((forecast) => hour(forecast) >= 22 || hour(forecast) <= 5);
      await page.getByLabel("Risk").selectOption("0.2");
      await shows(({ probability }) => probability > 0.2);
      await page.getByLabel("Search").fill("no such flight");
      await page.getByText("No flight passes these filters").waitFor();
    }));

  test("headings sort, and say so", (t) =>
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

  test("the slider of costs moves the threshold, the alarms and what they come to", (t) =>
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
      await page.getByText("10.0").waitFor();
      assert.equal(await alarms(), String(over(0.1)));
      assert.ok(over(0.1) > over(0.25));
      assert.equal(await page.getByRole("slider").getAttribute("aria-valuetext"), "9 false alarms");
      for (const { risk, isAlarm } of await shownFlights(page)) {
        if (risk !== 10) assert.equal(isAlarm, risk > 10);
      }
      await page.getByLabel("Risk").selectOption("alarm");
      await page.getByText(new RegExp(`^${over(0.1)} of 120 flights$`)).waitFor();
    }));

  test("the result is a CSV of what is shown, with the file's own columns", (t) =>
    planners.open(t, {}, async (page) => {
      await openDay(
        page,
        csvFile(
          "two.csv",
          `note,${HEADER}\n=1+1,x,SKU,SCFA,2018-03-01T18:30\n"a, b",y,LAW,SPJC,2018-03-01T12:05\n`,
        ),
      );
      const csv = (await downloaded(page)).slice(1);
      const [head, ...rows] = [...records(csv)].map(({ start, end }) => cells(csv.slice(start, end)));
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
      assert.ok(rows[0][at("reason_1")].startsWith(law.reasons[0].sentence));
    }));

  test("a row tells all its reasons, how late, what that stands on, and leads to the flight alone", (t) =>
    planners.open(t, {}, async (page) => {
      const csv = `${HEADER}\nx,SKU,SCFA,2018-03-01T18:30\n`;
      const [forecast] = await forecastsOf(csv);
      await openDay(page, csvFile("one.csv", csv));
      await page.getByRole("button", { name: "Reasons: 18:30 Sky Airline, Antofagasta" }).click();
      for (const { sentence } of forecast.reasons) {
        await page.getByRole("listitem").filter({ hasText: sentence }).waitFor();
      }
      await page.getByText(/1,575 flights of Sky Airline to Antofagasta/).waitFor();
      const link = page.getByRole("link", { name: "Look at this flight alone" });
      const address = new URL((await link.getAttribute("href")) ?? "", planners.url);
      assert.equal(address.pathname, "/flight");
      assert.deepEqual(Object.fromEntries(address.searchParams), {
        airline: "SKU",
        destination: "SCFA",
        scheduled: "2018-03-01T18:30",
      });
    }));

  test("the keyboard alone opens the sample, and the reasons of the second flight", (t) =>
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

  test("in another language the file is asked about anew, and what was chosen stays", (t) =>
    planners.open(t, {}, async (page) => {
      await openDay(page, DAY);
      await page.getByLabel("Airline").selectOption("SKU");
      const english = (await shownFlights(page)).map(({ reason }) => reason);
      await page.getByText("ES", { exact: true }).click();
      await page
        .getByRole("cell", { name: /suelen salir/ })
        .first()
        .waitFor();
      const flights = await shownFlights(page);
      assert.equal(flights.length, english.length);
      for (const { reason, airline } of flights) {
        assert.match(airline, /^Sky Airline/);
        assert.ok(!english.includes(reason), reason);
      }
      await page.getByRole("heading", { level: 1, name: "El día" }).waitFor();
    }));

  test("what was opened and chosen is still there after another view", (t) =>
    planners.open(t, {}, async (page) => {
      await openDay(page, DAY);
      await page.getByLabel("Search").fill("sky");
      await page.getByText(/of 120 flights/).waitFor();
      const before = await shownCount(page);
      await page.getByRole("link", { name: "The model", exact: true }).click();
      await page.getByRole("heading", { level: 1, name: "The model" }).waitFor();
      await page.getByRole("link", { name: "The day" }).click();
      await page.locator("[data-index]").first().waitFor();
      assert.equal(await shownCount(page), before);
      assert.equal(await page.getByLabel("Search").inputValue(), "sky");
    }));

  test("a file of several days shows one, and all of them when asked to", (t) =>
    planners.open(t, {}, async (page) => {
      await openDay(page, csvFile("days.csv", manyFlights(90, 3)));
      await page.getByRole("heading", { level: 2, name: "Thu, 1 March 2018" }).waitFor();
      assert.equal(await shownCount(page), "30 flights");
      await page.getByLabel("Day", { exact: true }).selectOption("");
      await page.getByText("90 flights", { exact: true }).waitFor();
      await page.getByRole("heading", { name: "Late departures by day" }).waitFor();
    }));

  test("with the model's spread each hour has its interval, and so has the day", (t) =>
    planners.open(t, {}, async (page) => {
      await page.route("**/v1/models/operational", async (route) => {
        const model = await (await route.fetch()).json();
        const schedule = { ...model.metrics.models.schedule, lateDepartures: { spread: 0.6 } };
        const models = { ...model.metrics.models, schedule };
        await route.fulfill({ json: { ...model, metrics: { ...model.metrics, models } } });
      });
      await openDay(page, DAY);
      const told = await page.getByText(/80 % interval: \d+ to \d+/).innerText();
      const [low, high] = /(\d+) to (\d+)/.exec(told)?.slice(1).map(Number) ?? [];
      const expected = (await forecastsOf(manyFlights(120))).reduce(
        (sum, { probability }) => sum + probability,
        0,
      );
      assert.ok(low < expected && expected < high && high < 120, told);
      await page.getByText("As a table").click();
      const rows = page.locator("figure table tbody tr");
      await rows.first().waitFor();
      assert.equal(await rows.count(), 24);
      assert.match(await rows.nth(18).innerText(), /^18:00\s+\d+\s+[\d.]+\s+\d+–\d+$/);
    }));

  test("while the service is lost the board stays, and a new file comes once it is back", (t) =>
    planners.open(t, { mayComplain: /Failed to load resource/ }, async (page) => {
      await openDay(page, DAY);
      await page.route("**/v1/forecasts*", (route) => route.abort());
      await page.locator("input[type=file]").setInputFiles(csvFile("later.csv", manyFlights(5)));
      await page.getByRole("alert").filter({ hasText: "The service does not answer" }).waitFor();
      assert.equal(await shownCount(page), "120 flights");
      await page.unroute("**/v1/forecasts*");
      await page.getByText(/later\.csv · 5 flights/).waitFor();
      await page.getByRole("alert").waitFor({ state: "detached" });
    }));

  test("on a phone flights are cards, sorted and filtered all the same", (t) =>
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

  test("the board is as readable in the dark", (t) =>
    planners.open(t, { window: "dark" }, async (page) => {
      await openSample(page);
      await page.locator("[data-index] button").first().click();
      await page.getByRole("heading", { name: "Why" }).waitFor();
    }));

  test("what is printed has the date, the model and all flights that are shown", (t) =>
    planners.open(t, {}, async (page) => {
      await openDay(page, DAY);
      await page.getByLabel("Airline").selectOption("SKU");
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

/** About which row of ten thousand stands where so much of the page is scrolled. */
function rowAt(share: number): number {
  return 2 + Math.round(share * 10_000);
}

/** Presses Tab until what is called so has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const { activeElement: element } = document;
      return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });
    if (focused.startsWith(name)) return;
  }
  throw new Error(`no way by Tab to ${name}`);
}

/** The text of the result, as it is saved. */
async function downloaded(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Result as CSV" }).click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}
