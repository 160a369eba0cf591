import assert from "node:assert/strict";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { wilsonInterval } from "../../src/learn/metrics/wilson-interval.ts";
import { readArtefact, writeArtefact } from "../../src/models/artefact/format.ts";
import { repository } from "../import-graph.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { browserSkip, english } from "./browser.ts";
import { plannersPage } from "./planners-page.ts";

interface Past {
  readonly flights: number;
  readonly delayed: number;
  readonly groups: Readonly<Record<string, readonly (string | number)[]>>;
  readonly pairs: readonly { readonly of: readonly string[]; readonly cells: readonly number[][] }[];
}

/** Counts flights and delayed flights by the keys of a group, of the keys of another group where they are given. */
function counted(past: Past, group: string, by: string, keys?: readonly (string | number)[]) {
  const pair = past.pairs.find(({ of }) => of.includes(group) && of.includes(by));
  assert.ok(pair);
  const sums = new Map(past.groups[group].map((key) => [key, { flights: 0, delayed: 0 }]));
  for (const cell of pair.cells) {
    const [key, other] = [group, by].map((one) => past.groups[one][cell[pair.of.indexOf(one)]]);
    const sum = sums.get(key);
    if (sum === undefined || keys?.includes(other) === false) continue;
    sum.flights += cell[2];
    sum.delayed += cell[3];
  }
  return sums;
}

const number = (value: number) => english.count(value);
const percent = (share: number) => english.percent(share, 1);

/** Returns the accessible name of a bar. */
function label(name: string, { flights, delayed }: { flights: number; delayed: number }): string {
  if (flights === 0) return `${name}: no flights`;
  const { lower, upper } = wilsonInterval(delayed / flights, flights);
  const interval = `95 % interval ${percent(lower)} to ${percent(upper)}`;
  return `${name}: ${percent(delayed / flights)} delayed, ${interval}, ${number(flights)} flight${flights === 1 ? "" : "s"}`;
}

const bar = (page: Page, name: string) => page.getByRole("button", { name: new RegExp(`^${name}:`) });
const panel = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const shown = (page: Page, words: string | RegExp) =>
  page.getByRole("status").filter({ hasText: words }).waitFor();

/** Returns the names of the bars of a panel, in order. */
async function labels(page: Page, name: string): Promise<string[]> {
  const bars = panel(page, name).locator("li > button");
  return bars.evaluateAll((all) => all.map((one) => String(one.getAttribute("title"))));
}

describe("the view of the past", { skip: browserSkip, timeout: 600_000 }, () => {
  const planners = plannersPage();
  let past: Past;
  before(async () => {
    past = (await (await fetch(`${planners.url}/v1/past`)).json()) as Past;
  });

  const hours = (by: string, keys?: readonly (string | number)[]) =>
    [...counted(past, "hour", by, keys)].map(([hour, count]) => {
      const name = String(hour).padStart(2, "0");
      return label(`${name}:00–${name}:59`, count);
    });

  test("shows all flights, and the rate, interval and count of each bar", (t) =>
    planners.open(t, { path: "/past" }, async (page) => {
      await page
        .getByText(`of flights were delayed: ${number(past.delayed)} of ${number(past.flights)}`)
        .waitFor();
      await shown(page, "all flights");
      assert.deepEqual(await labels(page, "Hour of the scheduled time"), hours("month"));
      assert.equal(await page.getByText(`${percent(past.delayed / past.flights)} of all flights`).count(), 5);
      await page.getByText("Sun, 1 January 2017 to Sun, 31 December 2017. This is one year").waitFor();
      await page.locator("figure svg").first().waitFor();
      await page.getByText("As a table").click();
      assert.equal(await page.locator("figure tbody tr").count(), 24);
    }));

  test("filters by a bar, adds another bar of its panel, and replaces them by a bar of another panel", (t) =>
    planners.open(t, { path: "/past" }, async (page) => {
      await bar(page, "Sky Airline · SKU").click();
      const sky = counted(past, "airline", "hour").get("SKU");
      assert.ok(sky);
      const rate = percent(sky.delayed / sky.flights);
      await shown(page, `flights of Sky Airline · SKU ${number(sky.flights)} flights, ${rate} delayed`);
      assert.deepEqual(await labels(page, "Hour of the scheduled time"), hours("airline", ["SKU"]));
      assert.equal(await bar(page, "Sky Airline · SKU").getAttribute("aria-pressed"), "true");
      assert.match(page.url(), /\/past\?airline=SKU$/);

      await bar(page, "Grupo LATAM · LAN").click();
      await shown(page, "Grupo LATAM · LAN and Sky Airline · SKU");
      assert.match(page.url(), /\?airline=LAN,SKU$/);
      assert.deepEqual(await labels(page, "Hour of the scheduled time"), hours("airline", ["LAN", "SKU"]));

      await bar(page, "Friday").click();
      await shown(page, "flights on Friday");
      assert.match(page.url(), /\?weekday=5$/);
      assert.equal(await bar(page, "Grupo LATAM · LAN").getAttribute("aria-pressed"), "false");
      const lan = counted(past, "airline", "weekday", [5]).get("LAN");
      assert.ok(lan);
      assert.equal((await labels(page, "Airline"))[0], label("Grupo LATAM · LAN", lan));

      await bar(page, "Friday").click();
      await shown(page, "all flights");
      assert.match(page.url(), /\/past$/);
    }));

  test("can be used by keyboard alone, and Escape clears the filter", (t) =>
    planners.open(t, { path: "/past" }, async (page) => {
      await bar(page, "Monday").focus();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      await shown(page, "flights on Tuesday");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await shown(page, "flights on Tuesday and Wednesday");
      assert.match(String(await page.evaluate("document.activeElement.title")), /^Wednesday:/);
      await page.keyboard.press("Escape");
      await shown(page, "all flights");
      assert.match(page.url(), /\/past$/);

      await page.keyboard.press("Space");
      await page.getByRole("button", { name: "Show all flights" }).focus();
      await page.keyboard.press("Enter");
      await shown(page, "all flights");
      assert.equal(await page.evaluate("document.activeElement.ariaLabel"), "Flights shown");
    }));

  test("sorts, searches and unfolds lists; Escape in the search keeps the filter", (t) =>
    planners.open(t, { path: "/past?hour=18,19" }, async (page) => {
      await shown(page, "flights scheduled 18:00–18:59 and 19:00–19:59");
      const airlines = panel(page, "Airline");
      const sums = [...counted(past, "airline", "hour", [18, 19]).values()];
      const flown = sums.filter(({ flights }) => flights > 0);
      assert.equal(await airlines.locator("li > button").count(), Math.min(15, flown.length));
      await airlines.getByRole("button", { name: "Show all 30" }).click();
      assert.equal(await airlines.locator("li > button").count(), 30);
      const none = (await labels(page, "Airline")).filter((name) => name.endsWith(": no flights"));
      assert.equal(none.length, 30 - flown.length);
      assert.ok(none.length > 0);

      await airlines.getByText("By rate").click();
      const enough = sums
        .filter(({ flights }) => flights >= 30)
        .map(({ flights, delayed }) => delayed / flights);
      const [first] = await labels(page, "Airline");
      assert.ok(first.includes(`: ${percent(Math.max(...enough))} delayed`), first);

      const search = airlines.getByRole("searchbox");
      await search.fill("latam");
      const found = await labels(page, "Airline");
      assert.ok(found.length > 1 && found.every((name) => name.startsWith("Grupo LATAM · ")));
      await search.press("Escape");
      assert.equal(await airlines.locator("li > button").count(), 30);
      assert.match(page.url(), /\?hour=18,19$/);
      await search.fill("nowhere");
      await airlines.getByText("No name or code matches “nowhere”.").waitFor();
    }));

  test("shows the valid part of an address, and says what it ignores", (t) =>
    planners.open(t, { path: "/past?airline=sku,%3Cb%3E&month=13&hour=x" }, async (page) => {
      await shown(page, "flights of Sky Airline · SKU");
      await page.getByText("second group: airline=<B>, month=13, hour=X.").waitFor();
    }));

  for (const window of ["dark", "phone"] as const) {
    test(`fits a window that is ${window}, in Spanish, filtered to a single flight`, (t) =>
      planners.open(t, { path: "/past?airline=LNE", window, language: "es-CL" }, async (page) => {
        await shown(page, "Se muestran: vuelos de Grupo LATAM · LNE 1 vuelo, 100,0\u00a0% con atraso");
        await bar(page, "enero").waitFor();
        assert.match((await labels(page, "Mes"))[0], /^enero: sin vuelos$/);
        await page.locator("figure svg").first().waitFor();
      }));
  }

  test("stays when the service is lost, and reports it if it never answered", async (t) => {
    const mayComplain = /ERR_|Failed to load/;
    await planners.open(t, { path: "/", mayComplain }, async (page) => {
      await page.route("**/v1/past", (route) => route.abort());
      await page.getByRole("link", { name: "The past" }).click();
      await page.getByRole("alert").getByText("The service did not answer").waitFor();
      await page.unroute("**/v1/past");
      await shown(page, "all flights");
      await page.route("**/v1/**", (route) => route.abort());
      await bar(page, "Friday").click();
      await shown(page, "flights on Friday");
    });
  });
});

describe("the view of the past of a model without counts", {
  skip: browserSkip,
  timeout: 180_000,
}, () => {
  const folder = join(temporaryFolder(), "before");
  before(async () => {
    const files = new Map((await readArtefact(join(repository, "models", "operational"))).files);
    assert.ok(files.delete("past.json"));
    await writeArtefact(folder, files);
  });
  const planners = plannersPage({ PUNTUAL_OPERATIONAL: folder });

  test("explains what is missing", (t) =>
    planners.open(t, { path: "/past", mayComplain: /404/ }, async (page) => {
      await page.getByRole("heading", { name: "This model has no counts of past flights" }).waitFor();
      await page.getByRole("button", { name: "Try again" }).click();
      await page.waitForLoadState("networkidle");
      await page.getByRole("heading", { name: "This model has no counts of past flights" }).waitFor();
    }));
});
