import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import type { Page, Route } from "playwright-core";
import { formatLocalTime, parseLocalTime } from "../../src/flights/local-time.ts";
import { createRandom } from "../../src/flights/synthetic/random.ts";
import { saveOperational } from "../../src/models/operational/artefact/saved-operational.ts";
import { trainOperational } from "../../src/models/operational/training/train-operational.ts";
import type { Forecast } from "../../web/src/flights/forecast.ts";
import { madeUpNetwork } from "../models/operational/features/made-up-network.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { keyOf } from "../service/identity/api-keys.ts";
import { tableOf } from "../web/day/csv-tables.ts";
import { airportDays, reportOutcomes } from "./airport-days.ts";
import { browserSkip, english, spanish } from "./browser.ts";
import { csvFile, manyFlights } from "./day-files.ts";
import { openDay, savedResult, serviceForecasts, shownFlights } from "./day-page.ts";
import { plannersPage } from "./planners-page.ts";

const FLIGHT = "/flight?airline=SKU&destination=SCFA&scheduled=2018-03-01T18:30";
const CSV = manyFlights(12);

/** Answers as a service from before forecasts had quantiles and a moment. */
async function asOlderService(route: Route): Promise<void> {
  const response = await route.fetch();
  const later = /"latenessMinutes":\{[^}]*\},|"moment":[^,]*,|"leadMinutes":[^,]*,/g;
  await route.fulfill({ response, body: (await response.text()).replace(later, "") });
}

/** Returns the texts of the column of minutes by the ids of the flights. */
async function minutesShown(page: Page): Promise<ReadonlyMap<string, string>> {
  const ids = (await shownFlights(page)).map(({ airline }) => String(/F\d+$/.exec(airline)?.[0]));
  const cells = await page.locator("tbody[data-index] td:nth-child(6)").allInnerTexts();
  return new Map(cells.map((text, index) => [ids[index], text.replace(/\s+/g, " ").trim()]));
}

/** The minutes and the interval of a forecast, as the board writes them. */
const written = ({ latenessMinutes }: Forecast, between = "to", format = english) =>
  latenessMinutes &&
  `${format.minutes(latenessMinutes.p50)} ${format.wholeMinutes(latenessMinutes.p10)} ${between} ${format.wholeMinutes(latenessMinutes.p90)}`.replace(
    "\u00a0",
    " ",
  );

describe("the minutes of forecasts", { skip: browserSkip, timeout: 300_000 }, () => {
  const planners = plannersPage();

  for (const [language, between, format] of [
    ["en", "to", english],
    ["es", "a", spanish],
  ] as const) {
    test(`are the median and its interval on the board, in ${language}`, (t) =>
      planners.open(t, { language }, async (page) => {
        await openDay(page, csvFile("day.csv", CSV));
        const shown = await minutesShown(page);
        for (const forecast of await serviceForecasts(planners.url, CSV)) {
          assert.equal(shown.get(String(forecast.id)), written(forecast, between, format));
        }
      }));
  }

  test("fit the cards and the details of a narrow window", (t) =>
    planners.open(t, { window: "phone" }, async (page) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await openDay(page, csvFile("day.csv", CSV));
      const [first] = (await serviceForecasts(planners.url, CSV)).toSorted(
        (one, other) => other.probability - one.probability,
      );
      const card = page.locator("li[data-index='0']");
      const minutes = card.locator("[class*=minutes]");
      assert.equal((await minutes.innerText()).replace(/\s+/g, " "), `Lateness ${written(first)}`);
      const box = await minutes.boundingBox();
      assert.ok(box !== null && box.x >= 0 && box.x + box.width <= 320);
      await card.getByRole("button").first().click();
      const { latenessMinutes, expectedLatenessMinutes } = first;
      assert.ok(latenessMinutes !== undefined);
      for (const [name, value] of [
        ["Typically", english.minutes(latenessMinutes.p50)],
        [
          "8 of 10 such flights",
          `${english.wholeMinutes(latenessMinutes.p10)} to ${english.minutes(latenessMinutes.p90)}`,
        ],
        ["On average", english.minutes(expectedLatenessMinutes)],
      ]) {
        const row = card.locator("dl > div", { hasText: name });
        assert.equal(await row.locator("dd").innerText(), value);
      }
    }));

  test("are saved as the service's own CSV has them", (t) =>
    planners.open(t, {}, async (page) => {
      await openDay(page, csvFile("day.csv", CSV));
      const columnsOf = (table: readonly (readonly string[])[]) => {
        const [head, ...rows] = table;
        const places = ["id", "minutes_p10", "minutes_p50", "minutes_p90"].map((name) => head.indexOf(name));
        return rows.map((row) => places.map((place) => row[place])).sort();
      };
      const answer = await fetch(`${planners.url}/v1/forecasts`, {
        method: "POST",
        headers: { "content-type": "text/csv", accept: "text/csv" },
        body: CSV,
      });
      const own = tableOf(await answer.text()).filter(([id]) => id !== "");
      assert.deepEqual(columnsOf(tableOf((await savedResult(page)).slice(1))), columnsOf(own));
    }));

  test("of one flight are said in words", (t) =>
    planners.open(t, { path: FLIGHT }, async (page) => {
      await page.getByText(/^Typically \d+.min late$/).waitFor();
      await page
        .getByText(
          /^Half of such flights are later than that\. 8 of 10 are from \d+.min early to \d+.min late; the average is \d+.min late\.$/,
        )
        .waitFor();
    }));

  test("are the mean of a service that has no quantiles", (t) =>
    planners.open(t, { path: FLIGHT }, async (page) => {
      await page.route("**/v1/forecasts*", asOlderService);
      await page.reload();
      await page.getByText(/^On average \d+.min late$/).waitFor();
      await page.getByText("Lead time: Timetable").waitFor();
      assert.equal(await page.getByText("Typically").count(), 0);
      await page.getByRole("link", { name: "The day" }).click();
      await openDay(page, csvFile("day.csv", CSV));
      const shown = await minutesShown(page);
      for (const { id, expectedLatenessMinutes } of await serviceForecasts(planners.url, CSV)) {
        const mean = english.minutes(expectedLatenessMinutes).replace("\u00a0", " ");
        assert.equal(shown.get(String(id)), mean);
      }
    }));
});

const { key, entry } = keyOf("tower", ["outcomes"]);
const keys = join(temporaryFolder(), "keys.json");
writeFileSync(keys, JSON.stringify({ open: ["forecast"], keys: [entry] }));

/**
 * Asserts that no time of the day is that of a flight that is known to be late, which has a risk of nearly 1: its time is
 * forecast from a moment before it.
 */
async function assertNoRiskOfLateFlight(page: Page): Promise<void> {
  const chart = page.getByRole("figure", { name: "Durante el día" });
  await chart.getByText("Como tabla").click();
  await chart.locator("tbody tr").nth(95).waitFor();
  const risks = (await chart.locator("tbody td:last-child").allInnerTexts()).map((text) =>
    Number.parseFloat(text.replace(",", ".")),
  );
  assert.equal(risks.length, 96);
  assert.ok(Math.max(...risks) < 70, `${Math.max(...risks)}`);
}

describe("the moment of forecasts and their aircraft", { skip: browserSkip, timeout: 300_000 }, () => {
  const planners = plannersPage({ PUNTUAL_KEYS_FILE: keys });
  let now = "";
  before(async () => {
    now = ((await (await fetch(`${planners.url}/v1/history`)).json()) as { now: string }).now;
    await reportOutcomes(planners.url, key, airportDays(now, 12).outcomes);
  });
  const inMinutes = (minutes: number) =>
    new Date(Date.parse(`${now.slice(0, 16)}Z`) + minutes * 60_000).toISOString().slice(0, 16);
  const pathAt = (minutes: number) => `/flight?airline=LAN&destination=SCFA&scheduled=${inMinutes(minutes)}`;

  test("is how long before the flight a forecast was made", (t) =>
    planners.open(t, { path: pathAt(55) }, async (page) => {
      await page.getByText(/^Lead time: 5\d.min before$/).waitFor();
      await page
        .getByText(/^As of (\w{3} \d+ \w{3}, )?\d\d:\d\d, 5\d.min before departure\. It uses what was known/)
        .waitFor();
    }));

  test("is after the time of a flight that is still here, which stands beside the curve of the day", (t) =>
    planners.open(t, { path: pathAt(-12), language: "es" }, async (page) => {
      await page.getByText(/^Anticipación: 1\d.min después$/).waitFor();
      await page.getByText(/: el vuelo sigue aquí, 1\d.min después de su hora\./).waitFor();
      await page.getByText(/^El punto es el vuelo ahora que pasó su hora/).waitFor();
      await assertNoRiskOfLateFlight(page);
    }));

  test("is requested for other times of the day only when the airport's time is known", (t) =>
    planners.open(t, { language: "es" }, async (page) => {
      await page.route("**/v1/history*", async (route) => {
        await setTimeout(2000);
        await route.continue();
      });
      await page.goto(planners.url + pathAt(-100));
      await assertNoRiskOfLateFlight(page);
    }));

  test("is said once for a board, which has intervals also between the lead times that were back-tested", (t) =>
    planners.open(t, {}, async (page) => {
      const rows = [200, 260, 320, 400].map((minutes) => `LAN,SCFA,${inMinutes(minutes)}`);
      await openDay(page, csvFile("today.csv", `airline,destination,scheduled\n${rows.join("\n")}\n`));
      const days = page.getByLabel("Day", { exact: true });
      if ((await days.count()) > 0) await days.selectOption("");
      await page.getByText(/today\.csv · .* · As of \w{3} \d+ \w{3}, \d\d:\d\d/).waitFor();
      await page.getByText(/forecast a day before departure, \d+ left/).waitFor();
      const chart = page.getByRole("figure", { name: /Late departures by/ });
      await chart.getByText("As a table").click();
      await chart
        .getByRole("cell", { name: /^\d+–\d+$/ })
        .first()
        .waitFor();
    }));

  test("the registration of the aircraft is part of the address, of the request and of the answer", (t) =>
    planners.open(
      t,
      { path: `${pathAt(90)}&registration=cc-baa`, mayComplain: /status of 400/ },
      async (page) => {
        await page.getByText(/ · Aircraft CCBAA$/).waitFor();
        const field = page.getByLabel("Aircraft registration");
        assert.equal(await field.inputValue(), "cc-baa");
        await field.fill("CC--BAA");
        await page.keyboard.press("Enter");
        await page.getByText("Letters and digits, with hyphens or without, such as CC-BAA.").waitFor();
        await field.fill("CC-BAB");
        await page.keyboard.press("Tab");
        await page.getByText(/ · Aircraft CCBAB$/).waitFor();
        assert.equal(new URL(page.url()).searchParams.get("registration"), "CC-BAB");
      },
    ));

  test("the registrations of a file are requested, and lead to the one flight", (t) =>
    planners.open(t, {}, async (page) => {
      const rows = ["LAN,SCFA,CC-BAA", "LAN,SCFA,NA"].map((row, index) => `${row},${inMinutes(90 + index)}`);
      await openDay(
        page,
        csvFile("day.csv", `airline,destination,registration,scheduled\n${rows.join("\n")}\n`),
      );
      assert.equal((await shownFlights(page)).length, 2);
      await page.getByRole("button", { name: new RegExp(`^Reasons: ${inMinutes(90).slice(11)}`) }).click();
      await page.getByText("Aircraft CCBAA").waitFor();
      const link = page.getByRole("link", { name: "Open this flight" });
      assert.match(String(await link.getAttribute("href")), /&registration=CCBAA$/);
    }));
});

describe("the aircraft of a model that knows them", { skip: browserSkip, timeout: 300_000 }, () => {
  const folder = join(temporaryFolder(), "operational");
  before(async () => {
    const network = madeUpNetwork({ days: 30, aircraft: 20 }, createRandom(3));
    const trained = await trainOperational(network, { leadTimes: [] });
    await saveOperational(folder, trained, { sha256: "e".repeat(64), rejected: 0 });
  });
  const planners = plannersPage({ PUNTUAL_OPERATIONAL: folder, PUNTUAL_KEYS_FILE: keys });

  test("are asked for in the form, and the reasons say when they arrive, in both languages", async (t) => {
    const { now } = (await (await fetch(`${planners.url}/v1/history`)).json()) as { now: string };
    const today = parseLocalTime(now.slice(0, 16)) as number;
    const at = (minutes: number) => formatLocalTime(today + minutes, "T");
    const outcomes = Array.from({ length: 600 }, (_, index) => {
      const scheduled = today - 30 * index - 90;
      return { airlineCode: "AAL", destination: "KLAX", scheduled, operated: scheduled + 3, ordinal: 0 };
    });
    await reportOutcomes(planners.url, key, outcomes);
    const leg = { registration: "N100", airline: "AAL", origin: "KLAX", scheduled: at(-20) };
    const arrivals = [{ ...leg, departed: at(-200), estimated: at(70), estimatedAt: at(-30) }];
    const answer = await fetch(`${planners.url}/v1/arrivals`, {
      method: "POST",
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      body: JSON.stringify({ arrivals }),
    });
    assert.equal(answer.status, 200, await answer.text());
    const path = `/flight?airline=AAL&destination=KLAX&scheduled=${at(55).slice(0, 16)}`;
    await planners.open(t, { path }, async (page) => {
      await page.getByLabel("Aircraft registration").fill("n-100");
      await page.keyboard.press("Enter");
      await page.getByText(/ · Aircraft N100$/).waitFor();
      await page
        .getByText(/^Its aircraft is to arrive 90 minutes late, 15 minutes after the scheduled departure$/)
        .waitFor();
    });
    await planners.open(t, { path: `${path}&registration=N100`, language: "es" }, async (page) => {
      await page
        .getByText(/^Su avión llega con 90 minutos de atraso, 15 minutos después de la salida programada$/)
        .waitFor();
    });
    await planners.open(t, { path: "/model" }, async (page) => {
      await page.getByText("the inbound aircraft of flights whose registration is not known").waitFor();
    });
    await planners.open(t, { path: "/now" }, async (page) => {
      await page.getByText("Arrivals of aircraft").waitFor();
    });
  });
});
