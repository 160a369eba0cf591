import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { readArtefact, writeArtefact } from "../../src/models/artefact/format.ts";
import { repository } from "../import-graph.ts";
import { saveSmallBaseline } from "../models/baseline/small-baseline.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { keyOf } from "../service/identity/api-keys.ts";
import { airportDays, reportOutcomes } from "./airport-days.ts";
import { browserSkip } from "./browser.ts";
import { plannersPage } from "./planners-page.ts";

const { key, entry } = keyOf("tower", ["outcomes", "admin"]);
const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };

/** Forecasts are open, outcomes and models take a key. */
const keys = join(temporaryFolder(), "keys.json");
writeFileSync(keys, JSON.stringify({ open: ["forecast"], keys: [entry] }));

/** The figure of that name in a part of the view. */
async function figure(page: Page, part: string, name: string): Promise<string> {
  const region = page.getByRole("region", { name: part, exact: true });
  const term = region.locator("dt", { hasText: new RegExp(`^${name}$`) }).first();
  return (await term.locator("xpath=following-sibling::dd").innerText()).replaceAll("\u00a0", " ");
}

/** Waits until the page shows a text in a part of the view. */
const shows = (page: Page, part: string, text: string | RegExp) =>
  page.getByRole("region", { name: part, exact: true }).getByText(text).first().waitFor();

async function ask<Answer>(url: string): Promise<Answer> {
  const answer = await fetch(url);
  assert.equal(answer.status, 200);
  return (await answer.json()) as Answer;
}

describe("Now, where nothing is known", { skip: browserSkip, timeout: 180_000 }, () => {
  const planners = plannersPage();

  test("says so, what forecasts stand on then, and how outcomes come in", (t) =>
    planners.open(t, { path: "/now" }, async (page) => {
      await shows(page, "What forecasts stand on", "Nothing known");
      await shows(page, "The last hours", "No outcome is known of a flight of these hours.");
      assert.equal(await figure(page, "What forecasts stand on", "Outcomes known"), "0");
      assert.match(await page.locator("pre").innerText(), new RegExp(`^curl ${planners.url}/v1/outcomes `));
      await page.getByRole("button", { name: "Copy" }).click();
      await page.getByText(/^(Copied|Selected: copy it with Ctrl\+C)$/).waitFor();
      await shows(page, "Requests", "/v1/history");
    }));

  test("its command is one that the service takes, but for the key", async (t) => {
    const { now } = await ask<{ now: string }>(`${planners.url}/v1/history`);
    await planners.open(t, { path: "/now", window: "phone", language: "es" }, async (page) => {
      await shows(page, "Base de los pronósticos", "Sin datos");
      const [, body] = /-d '([^']+)'/.exec(await page.locator("pre").innerText()) ?? [];
      const { outcomes } = JSON.parse(body) as { outcomes: { scheduled: string; operated?: string }[] };
      assert.equal(outcomes.length, 2);
      for (const { scheduled, operated = now } of outcomes) {
        assert.ok(scheduled < now && operated <= now && scheduled < operated, `${scheduled} ${operated}`);
      }
    });
  });
});

describe("Now, where the metrics have a port of their own", { skip: browserSkip, timeout: 180_000 }, () => {
  const planners = plannersPage({ PUNTUAL_METRICS_PORT: "0" });

  test("says where the figures of requests are, and shows all else", (t) =>
    planners.open(t, { path: "/now" }, async (page) => {
      await shows(page, "Requests", "Not told here");
      await shows(page, "Models in service", "Operational model");
      assert.equal(await figure(page, "The service", "Processes"), "1");
      assert.equal(await page.getByRole("heading", { name: "Forecasts made" }).count(), 0);
    }));
});

interface Hours {
  readonly flights: number;
  readonly delayed: number;
  readonly expected: number;
  readonly brier: number;
  readonly hours: readonly { readonly from: string; readonly flights: number; readonly delayed: number }[];
}

describe("Now, of an airport that reports", { skip: browserSkip, timeout: 240_000 }, async () => {
  const models = temporaryFolder();
  for (const name of ["baseline", "operational"]) {
    const { files } = await readArtefact(join(repository, "models", name));
    await writeArtefact(join(models, name), files);
  }
  // Another decision for flights between the two thresholds.
  const { files } = await readArtefact(join(models, "operational"));
  const model = JSON.parse(files.get("model.json") as string);
  const bold = JSON.stringify({ ...model, costs: { missed: 9, falseAlarm: 1 } });
  await writeArtefact(join(models, "bold"), new Map([...files, ["model.json", bold]]));
  await saveSmallBaseline(join(models, "small"));

  const planners = plannersPage({ PUNTUAL_KEYS_FILE: keys, PUNTUAL_MODELS_DIR: models });
  let reported = 0;

  /** Has the airport report ten days but for the last flights, once. */
  async function report(): Promise<void> {
    if (reported > 0) return;
    const { now } = await ask<{ now: string }>(`${planners.url}/v1/history`);
    const { outcomes } = airportDays(now, 10);
    const known = outcomes.slice(0, -3);
    await reportOutcomes(planners.url, key, known);
    reported = known.length;
    for (const [method, path, artefact] of [
      ["PUT", "operational/shadow", "bold"],
      ["POST", "baseline/activate", "small"],
    ]) {
      const body = JSON.stringify({ artefact });
      const answer = await fetch(`${planners.url}/v1/models/${path}`, { method, headers, body });
      assert.equal(answer.status, 200, await answer.text());
    }
    const flights = known
      .slice(-200)
      .map(({ airlineCode: airline, destination }) => ({ airline, destination, scheduled: now }));
    const body = JSON.stringify({ flights });
    const answer = await fetch(`${planners.url}/v1/forecasts`, { method: "POST", headers, body });
    assert.equal(answer.status, 200);
  }

  test("shows what the service tells of outcomes and of the last hours", async (t) => {
    await report();
    await planners.open(t, { path: "/now" }, async (page) => {
      await shows(page, "What forecasts stand on", "Fresh");
      assert.equal(
        await figure(page, "What forecasts stand on", "Outcomes known"),
        reported.toLocaleString("en-GB"),
      );
      for (const count of [24, 6, 12, 72]) {
        const told = await ask<Hours>(`${planners.url}/v1/history/hours?hours=${count}`);
        await page.getByText(`${count}\u00a0h`, { exact: true }).click();
        await shows(page, "The last hours", new RegExp(`^${told.flights}$`));
        const [flights, delayed, expected, brier] = await Promise.all(
          ["Flights", "Delayed", "Expected", "Brier score"].map((name) =>
            figure(page, "The last hours", name),
          ),
        );
        assert.deepEqual(
          [flights, delayed.split("\n")[0], expected.split("\n")[0], brier],
          [String(told.flights), String(told.delayed), told.expected.toFixed(1), told.brier.toFixed(3)],
        );
        await page.getByText("As a table").click();
        const rows = page
          .getByRole("region", { name: "Delays an hour against the forecast" })
          .locator("tbody tr");
        await rows.first().waitFor();
        assert.deepEqual(
          (await rows.allInnerTexts()).map((row) => row.split("\t").slice(1, 3).map(Number)),
          told.hours.map((hour) => [hour.flights, hour.delayed]),
        );
        await page.getByText("As a table").click();
      }
      assert.ok((await page.locator("svg [aria-label=rect] rect").count()) >= 72, "the chart has its bars");
    });
  });

  test("shows requests, forecasts and versions as the service tells them", async (t) => {
    await report();
    await planners.open(t, { path: "/now" }, async (page) => {
      await shows(page, "Forecasts made", "with an alarm");
      const { forecasts, processes, version } = await ask<{
        forecasts: { operational: { total: number; delayed: number } };
        processes: number;
        version: string;
      }>(`${planners.url}/v1/status`);
      const { total, delayed } = forecasts.operational;
      const share = Math.round((100 * delayed) / total);
      assert.equal(
        await figure(page, "Forecasts made", "Operational model"),
        `${total}\n${share} % with an alarm`,
      );
      assert.equal(await figure(page, "The service", "Processes"), String(processes));
      assert.equal(await figure(page, "The service", "Puntual"), version);
      const { models: slots } = await ask<{
        models: {
          version: string;
          previous: string | null;
          shadow: { compared: number; disagreed: number } | null;
        }[];
      }>(`${planners.url}/v1/models`);
      const versions = slots.map((slot) => slot.version.slice(0, 8));
      const part = page.getByRole("region", { name: "Models in service" });
      for (const shown of [...versions, slots[0].previous?.slice(0, 8) ?? "a version before"]) {
        await part.getByText(shown, { exact: true }).waitFor();
      }
      const { compared, disagreed } = slots[1].shadow ?? { compared: 0, disagreed: 0 };
      assert.ok(compared === 200 && disagreed > 0, `${disagreed} of ${compared}`);
      await shows(page, "Models in service", `decided otherwise for ${disagreed} of 200 flights`);
    });
  });

  test("unfolds all routes, by keyboard", async (t) => {
    await report();
    await planners.open(t, { path: "/now", window: "phone" }, async (page) => {
      const rows = page.getByRole("region", { name: "Requests" }).locator("tbody tr");
      const more = page.getByRole("button", { name: /^All \d+ routes$/ });
      await more.waitFor();
      assert.equal(await rows.count(), 5);
      await more.press("Enter");
      await page.getByRole("button", { name: "Fewer routes" }).waitFor();
      assert.ok((await rows.count()) > 5);
    });
  });

  test("asks anew by itself, and tells a screen reader only of what was asked for", async (t) => {
    await report();
    const { now } = await ask<{ now: string }>(`${planners.url}/v1/history`);
    await planners.open(t, { path: "/now", window: "dark" }, async (page) => {
      const known = (count: number) => shows(page, "What forecasts stand on", count.toLocaleString("en-GB"));
      await known(reported);
      const late = { airlineCode: "SKU", destination: "SCFA", ordinal: 77 };
      const { outcomes } = airportDays(now, 0.1);
      const { scheduled, operated } = outcomes[0];
      await reportOutcomes(planners.url, key, [{ ...late, scheduled, operated }]);
      reported += 1;
      await known(reported);
      const said = page.locator("main [role=status]").filter({ hasText: "Refreshed" });
      assert.equal(await said.count(), 0);
      await page.getByRole("button", { name: "Refresh" }).click();
      await said.waitFor();
      await shows(page, "Requests", /^\d+\.\d$/); // requests a second
    });
  });

  test("speaks Spanish", async (t) => {
    await report();
    await planners.open(t, { path: "/now", language: "es-CL" }, async (page) => {
      await shows(page, "Base de los pronósticos", "Al día");
      await shows(page, "Las últimas horas", "Atrasados");
      const { brier } = await ask<Hours>(`${planners.url}/v1/history/hours`);
      const shown = await figure(page, "Las últimas horas", "Puntaje de Brier");
      assert.equal(shown, brier.toFixed(3).replace(".", ","));
      await shows(page, "Modelos en servicio", "Modelo operacional");
    });
  });
});
