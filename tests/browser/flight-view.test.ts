import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { keyFile, keyOf } from "../service/identity/api-keys.ts";
import { ServerProcess } from "../service/server-process.ts";
import { browserSkip, english, WINDOWS, type WindowName } from "./browser.ts";
import { plannersPage } from "./planners-page.ts";

const FLIGHT = "/flight?airline=SKU&destination=SCFA&scheduled=2018-03-01T18:30";

/** The messages of the console on an answer of 400, and on no answer. */
const REFUSED = /status of 400/;
const LOST = /ERR_|Failed to load/;

const field = (page: Page, name: string): Locator => page.getByRole("combobox", { name, exact: true });
const options = (page: Page): Locator => page.getByRole("option");
const heading = (page: Page, name: string): Promise<void> =>
  page.getByRole("heading", { level: 2, name, exact: true }).waitFor();
const slider = (page: Page): Locator => page.getByRole("slider", { name: "Departure" });

/** Waits for the answer to a question, with its reasons and its day. */
async function answered(
  page: Page,
  flight = "Sky Airline to Antofagasta",
  day = "Over the day",
): Promise<void> {
  await heading(page, flight);
  await page.locator("section[aria-busy=false]").waitFor();
  await page.getByRole("figure", { name: day }).locator("svg text", { hasText: /\d/ }).first().waitFor();
}

/** Returns the text of the answer that screen readers announce. */
async function announced(page: Page): Promise<string> {
  return String(await page.locator("section [role=status]").nth(-1).textContent());
}

/** Waits until the announced text contains some text. */
const announces = (page: Page, text: string | RegExp): Promise<void> =>
  page.locator("section [role=status]", { hasText: text }).first().waitFor({ state: "attached" });

describe("the view of one flight", { skip: browserSkip, timeout: 600_000 }, () => {
  const planners = plannersPage();

  /** Returns the forecast of the service for the flight of most tests. */
  async function forecast(time: string): Promise<number> {
    const response = await fetch(`${planners.url}/v1/forecasts`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        flights: [{ airline: "SKU", destination: "SCFA", scheduled: `2018-03-01T${time}` }],
      }),
    });
    const { forecasts } = (await response.json()) as { forecasts: { probability: number }[] };
    return forecasts[0].probability;
  }
  /** Near the threshold of 25 %, a risk has more digits. */
  const percent = async (time: string) => {
    const risk = await forecast(time);
    return english.percentBeside(risk, 0.25);
  };

  for (const window of Object.keys(WINDOWS) as WindowName[]) {
    test(`shows the forecast of its address at once in a window that is ${window}`, (t) =>
      planners.open(t, { path: FLIGHT, window }, async (page) => {
        await answered(page);
        assert.ok(
          (await announced(page)).includes(`18:30: ${await percent("18:30")}.`),
          await announced(page),
        );
        const reasons = page.getByRole("list", { name: "Why, in percentage points" });
        assert.match(String(await reasons.textContent()), /Sky Airline's flights tend to leave late/);
        assert.equal(await addedUp(reasons.locator("li")), 6);
        await page.getByText("flights of Sky Airline to Antofagasta").waitFor();
      }));
  }

  test("completes typed names, IATA and ICAO codes, ignoring accents", (t) =>
    planners.open(t, { path: "/flight" }, async (page) => {
      await field(page, "Destination").click();
      await options(page).first().waitFor();
      assert.match(String(await options(page).first().textContent()), /Antofagasta.*5,787 flights/);
      for (const [name, text, first] of [
        ["Airline", "SKY air", "Sky Airline"],
        ["Airline", "h2", "Sky Airline"],
        ["Airline", "cmp", "Copa Air"],
        ["Destination", "Bogotá", "Bogota"],
        ["Destination", "bogota", "Bogota"],
        ["Destination", "lim", "Lima"],
        ["Destination", "SKBO", "Bogota"],
      ]) {
        await field(page, name).fill(text);
        await options(page).filter({ hasText: first }).first().waitFor();
        assert.match(String(await options(page).first().textContent()), new RegExp(first), text);
        await page.keyboard.press("Escape");
      }
    }));

  test("lists the destinations of an airline first, with its flights there", (t) =>
    planners.open(t, { path: "/flight?airline=CMP" }, async (page) => {
      await page.getByText("Still missing: Destination.").waitFor();
      await field(page, "Destination").click();
      await options(page).first().waitFor();
      assert.match(String(await options(page).first().textContent()), /Ciudad de Panama.*1,850 flights/);
      await page.getByText("Destinations of Copa Air").waitFor();
    }));

  test("can be used by keyboard alone, and Enter asks the question", (t) =>
    planners.open(t, { path: "/flight" }, async (page) => {
      await page.getByRole("navigation", { name: "Examples" }).getByRole("link").first().waitFor();
      await field(page, "Airline").focus();
      await page.keyboard.type("sky");
      await options(page).filter({ hasText: "Sky Airline" }).waitFor();
      await page.keyboard.press("Enter");
      assert.equal(await field(page, "Airline").inputValue(), "Sky Airline (SKU)");
      await page.keyboard.press("Tab");
      await page.keyboard.type("antofagasta");
      await page.keyboard.press("Tab");
      await answered(page);
      const { now } = (await (await fetch(`${planners.url}/v1/history`)).json()) as { now: string };
      const query = new URL(page.url()).searchParams;
      assert.deepEqual([query.get("airline"), query.get("destination")], ["SKU", "SCFA"]);
      assert.match(String(query.get("scheduled")), /^\d{4}-\d\d-\d\dT18:30$/);
      assert.ok(String(query.get("scheduled")) > now);
      await page.getByLabel("Scheduled time").fill("07:15");
      await page.keyboard.press("Enter");
      await page.waitForURL(/T07:15$/);
      await announces(page, "07:15");
    }));

  test("has example links, and a way back to them", (t) =>
    planners.open(t, { path: "/flight" }, async (page) => {
      const example = page.getByRole("navigation", { name: "Examples" }).getByRole("link").first();
      const name = String(await example.locator("strong").textContent());
      await example.click();
      await answered(page, name);
      const first = page.url();
      await field(page, "Destination").fill("calama");
      await page.keyboard.press("Enter");
      await heading(page, "Grupo LATAM to Calama");
      await page.goBack();
      await answered(page, name);
      assert.equal(page.url(), first);
      assert.equal(await field(page, "Destination").inputValue(), "Antofagasta (SCFA)");
      await page.goBack();
      await example.waitFor();
      assert.equal(await field(page, "Airline").inputValue(), "");
      await page.goForward();
      await answered(page, name);
    }));

  test("shows the same answer to anyone who opens its address", (t) =>
    planners.open(t, { path: FLIGHT }, async (page) => {
      await answered(page);
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.getByRole("button", { name: "Copy link" }).click();
      await page.getByRole("button", { name: "Copied" }).waitFor();
      const copied = String(await page.evaluate("navigator.clipboard.readText()"));
      assert.equal(copied, planners.url + FLIGHT);
      const before = await announced(page);
      await page.goto(copied);
      await answered(page);
      assert.equal(await announced(page), before);
    }));

  test("has a slider that changes time, risk and address by arrow keys", (t) =>
    planners.open(t, { path: FLIGHT }, async (page) => {
      await answered(page);
      const steps = await page.evaluate<number>("history.length");
      await slider(page).focus();
      await page.keyboard.press("ArrowLeft");
      assert.equal(await slider(page).getAttribute("aria-valuetext"), `18:15: ${await percent("18:15")}`);
      await page.keyboard.press("Home");
      await page.keyboard.press("ArrowRight");
      assert.equal(await slider(page).getAttribute("aria-valuetext"), `00:15: ${await percent("00:15")}`);
      assert.equal(await page.getByLabel("Scheduled time").inputValue(), "00:15");
      await page.waitForURL(/T00:15$/);
      await announces(page, `00:15: ${await percent("00:15")}.`);
      await page.keyboard.press("End");
      await page.waitForURL(/T23:45$/);
      await page.keyboard.press("ArrowRight");
      await announces(page, `23:45: ${await percent("23:45")}.`);
      assert.equal(await page.evaluate("history.length"), steps);
    }));

  test("suggests a much better time of the day, and links to it", (t) =>
    planners.open(t, { path: FLIGHT }, async (page) => {
      await answered(page);
      const better = page.getByText(/^At \d\d:\d\d it would be [\d.]+\u00a0%\.$/);
      const time = String(/\d\d:\d\d/.exec(String(await better.textContent()))?.[0]);
      assert.equal(await better.textContent(), `At ${time} it would be ${await percent(time)}.`);
      assert.ok((await forecast(time)) < 0.7 * (await forecast("18:30")));
      await page.getByRole("link", { name: `Show ${time}` }).click();
      await announces(page, time);
      await page.getByText("No other time of that day would be much better.").waitFor();
    }));

  test("accepts an airline and a destination that the model has not seen, and says so", (t) =>
    planners.open(t, { path: FLIGHT }, async (page) => {
      await answered(page);
      await field(page, "Airline").fill("qtr");
      await page.keyboard.press("Enter");
      await answered(page, "QTR to Antofagasta");
      await page.getByText("The model has never seen the airline QTR.").waitFor();
      await page.getByText("new to the model", { exact: true }).waitFor();
      await field(page, "Destination").fill("Boston");
      await page.keyboard.press("Enter");
      await answered(page, "QTR to KBOS");
      await page.getByText("The model has never seen QTR or KBOS.").waitFor();
      await page.getByText("International", { exact: false }).first().waitFor();
    }));

  test("opens the list of a field below it at once, so that the page never gets wider", (t) =>
    planners.open(t, { path: FLIGHT, mayComplain: REFUSED }, async (page) => {
      await answered(page);
      await page.evaluate(`globalThis.lefts = new Set();
        new MutationObserver(() => {
          for (const list of document.querySelectorAll(".mantine-Popover-dropdown")) lefts.add(list.style.left);
        }).observe(document.body, { subtree: true, childList: true, attributes: true });`);
      for (const name of ["Airline", "Destination"]) {
        await field(page, name).fill("o");
        await options(page).first().waitFor();
        await page.keyboard.press("Escape");
      }
      await field(page, "Airline").fill("qtr");
      await page.keyboard.press("Enter");
      await field(page, "Destination").fill("Boston");
      await page.keyboard.press("Enter");
      await answered(page, "QTR to KBOS");
      assert.deepEqual(await page.evaluate("[...lefts]"), ["0px"]);
    }));

  test("says which meaning of a name with several it took, in either language", (t) =>
    planners.open(t, { path: FLIGHT.replace("SCFA", "BUE").replace("SKU", "LATAM") }, async (page) => {
      await answered(page, "Grupo LATAM to Buenos Aires");
      await page.getByText("one of 8 for “LATAM”", { exact: true }).waitFor();
      await page.getByText("one of 2 for “BUE”", { exact: true }).waitFor();
      await page.getByText("“BUE” may be SABE, SAEZ. The forecast is for SABE.").waitFor();
      await page.getByText("ES", { exact: true }).click();
      await page.getByText("uno de 2 para «BUE»", { exact: true }).waitFor();
      await page.getByText("«BUE» puede ser SABE, SAEZ. El pronóstico es para SABE.").waitFor();
    }));

  test("Tab goes from each field to the next, also from a long list of names", (t) =>
    planners.open(t, { path: "/flight" }, async (page) => {
      await field(page, "Airline").focus();
      for (const name of ["destination", "date"]) {
        await page.getByRole("option").first().waitFor();
        await page.keyboard.press("Tab");
        assert.equal(await page.evaluate("document.activeElement.name"), name);
      }
    }));

  test("reports an unknown name at its field", (t) =>
    planners.open(t, { path: FLIGHT, mayComplain: REFUSED }, async (page) => {
      await answered(page);
      await field(page, "Airline").fill("Foo air");
      await page.keyboard.press("Tab");
      const message = page.getByText("No airline is called “Foo air”.");
      await message.waitFor();
      assert.equal(await field(page, "Airline").getAttribute("aria-invalid"), "true");
      assert.match(String(await field(page, "Airline").getAttribute("aria-describedby")), /error/);
      await heading(page, "There is no forecast for this");
    }));

  test("warns if a forecast is based on few flights", (t) =>
    planners.open(
      t,
      { path: "/flight?airline=LAN&destination=SAWH&scheduled=2018-03-01T18:30" },
      async (page) => {
        await answered(page, "Grupo LATAM to Ushuaia");
        await page.getByText("Use the forecast with care.").waitFor();
      },
    ));

  for (const garbage of [
    "airline=SKU&destination=SCFA&scheduled=yesterday",
    "airline=%E0%A4%A&destination=%00&scheduled=2018-02-30T25:00",
  ]) {
    test(`reports garbage in the address at its field: ${garbage}`, (t) =>
      planners.open(t, { path: `/flight?${garbage}` }, async (page) => {
        await page.getByText("is not a date and time.").waitFor();
        await heading(page, "There is no forecast for this");
        await field(page, "Airline").fill("sky");
        await page.keyboard.press("Enter");
        await field(page, "Destination").fill("antofagasta");
        await page.getByLabel("Date").fill("2018-03-01");
        await page.getByLabel("Scheduled time").fill("18:30");
        await page.keyboard.press("Enter");
        await answered(page);
        assert.equal(page.url(), planners.url + FLIGHT);
      }));
  }

  test("asks for a date that was deleted, and keeps the last answer", (t) =>
    planners.open(t, { path: FLIGHT }, async (page) => {
      await answered(page);
      await page.getByLabel("Date").fill("");
      await page.getByLabel("Scheduled time").focus();
      await page.getByText("Enter the date of the flight.").waitFor();
      await answered(page);
    }));

  test("is all in Spanish in Spanish, and requests the reasons again in another language", (t) =>
    planners.open(t, { path: FLIGHT, language: "es-CL" }, async (page) => {
      await answered(page, "Sky Airline a Antofagasta", "Durante el día");
      await page.getByText("Los vuelos de Sky Airline suelen salir con atraso").waitFor();
      await page.getByText("EN", { exact: true }).click();
      await page.getByText("Sky Airline's flights tend to leave late").waitFor();
      await page.getByText("ES", { exact: true }).click();
      await page.getByText("Los vuelos de Sky Airline suelen salir con atraso").waitFor();
      await page.getByText("Sin alarma", { exact: true }).waitFor();
    }));

  test("reports a lost service, keeps the last answer, and continues by itself", (t) =>
    planners.open(t, { path: FLIGHT, mayComplain: LOST }, async (page) => {
      await answered(page);
      await page.route("**/v1/**", (route) => route.abort());
      await field(page, "Airline").fill("LAN");
      await page.keyboard.press("Enter");
      await page.getByRole("alert").getByText("The service did not answer").waitFor();
      await heading(page, "Sky Airline to Antofagasta");
      await page.unroute("**/v1/**");
      await answered(page, "Grupo LATAM to Antofagasta");
      await page.getByRole("alert").waitFor({ state: "detached" });
    }));

  test("continues by itself when the service is killed and started again", async (t) => {
    const first = new ServerProcess({ environment: { LOG_LEVEL: "warn" } });
    t.after(() => first.child.kill("SIGKILL"));
    const url = await first.url();
    const page = await planners.browser.newPage();
    t.after(() => page.close());
    await page.goto(url + FLIGHT);
    await answered(page);
    first.child.kill("SIGKILL");
    await first.ended;
    await field(page, "Destination").fill("lima");
    await page.keyboard.press("Enter");
    await page.getByText("The service does not answer.").waitFor();
    const second = new ServerProcess({ environment: { LOG_LEVEL: "warn", PORT: new URL(url).port } });
    t.after(() => second.child.kill("SIGKILL"));
    await second.url();
    await answered(page, "Sky Airline to Lima");
  });
});

const { key, entry } = keyOf("planner", ["forecast", "outcomes"]);

describe("the view of one flight with known outcomes", { skip: browserSkip, timeout: 120_000 }, () => {
  const planners = plannersPage({ PUNTUAL_KEYS_FILE: keyFile(entry) });

  /** Reports a month of flights, some of them late; returns the local time in 40 minutes. */
  async function reportMonth(): Promise<string> {
    const headers = { "content-type": "application/json", authorization: `Bearer ${key}` };
    const { now } = (await (await fetch(`${planners.url}/v1/history`, { headers })).json()) as {
      now: string;
    };
    const inMinutes = (minutes: number) =>
      new Date(Date.parse(`${now.slice(0, 16)}Z`) + minutes * 60_000).toISOString().slice(0, 16);
    const outcomes = Array.from({ length: 4_500 }, (_, index) => {
      const scheduled = -60 - index * 10;
      const destination = ["SCFA", "SCCF", "SPJC"][index % 3];
      const lateness = ((index * 37) % 50) - 8;
      return {
        airline: "LAN",
        destination,
        scheduled: inMinutes(scheduled),
        operated: inMinutes(scheduled + lateness),
      };
    });
    const body = JSON.stringify({ outcomes });
    const { status } = await fetch(`${planners.url}/v1/outcomes`, { method: "POST", headers, body });
    assert.equal(status, 200);
    return inMinutes(40);
  }

  test("accepts a key, shows the lead time, and unfolds weaker reasons, which add up", async (t) => {
    const scheduled = await reportMonth();
    const path = `/flight?airline=LAN&destination=SCFA&scheduled=${scheduled}`;
    await planners.open(t, { path, mayComplain: /status of 401/ }, async (page) => {
      await page.getByLabel("API key").fill(key);
      await page.keyboard.press("Enter");
      await answered(page, "Grupo LATAM to Antofagasta");
      await page.getByText(/^Lead time: (40|3\d).min before$/).waitFor();
      const lines = page.getByRole("list", { name: "Why, in percentage points" }).locator("li");
      const few = await addedUp(lines);
      const weaker = page.getByRole("button", { name: /\d+ weaker reasons together/ });
      const number = Number.parseInt(String(await weaker.textContent()), 10);
      assert.ok(number >= 2);
      await weaker.focus();
      await page.keyboard.press("Enter");
      const fewer = page.getByRole("button", { name: "Show only the strongest" });
      await fewer.waitFor();
      assert.equal(await page.evaluate("document.activeElement?.textContent.startsWith('Show')"), true);
      const all = await addedUp(lines);
      assert.equal(all, few + number - 1);
    });
  });
});

/** Asserts that the reasons, in tenths of a point, add up to the forecast; returns their number. */
async function addedUp(lines: Locator): Promise<number> {
  const points = (await lines.allTextContents()).filter(
    (text) => /\d\D*$/.test(text) && /[%+−]|points/.test(text),
  );
  const value = (text: string) =>
    Number(/[\d.]+(?=\D*$)/.exec(text)?.[0]) * (/−[\d.]+\D*$/.test(text) ? -1 : 1);
  const [base, ...effects] = points.map(value);
  const total = effects.pop() ?? Number.NaN;
  const sum = effects.reduce((one, other) => one + other, base);
  assert.ok(Math.abs(sum - total) <= 0.05 * points.length, points.join("; "));
  return effects.length;
}
