import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { NO_POSTGRES, PostgresServer } from "../../bench/replicas/postgres-server.ts";
import { readArtefact, writeArtefact } from "../../src/models/artefact/format.ts";
import { repository } from "../import-graph.ts";
import { saveSmallBaseline } from "../models/baseline/small-baseline.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { keyOf } from "../service/identity/api-keys.ts";
import { airportDays, reportOutcomes } from "./airport-days.ts";
import { browserSkip, english, eventually, spanish } from "./browser.ts";
import { plannersPage } from "./planners-page.ts";

const { key, entry } = keyOf("tower", ["outcomes", "admin"]);
const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };

/** Forecasts are open; outcomes and models need a key. */
const keys = join(temporaryFolder(), "keys.json");
writeFileSync(keys, JSON.stringify({ open: ["forecast"], keys: [entry] }));

/** Returns the value of a fact in a panel of the view. */
async function factOf(page: Page, panel: string, name: string): Promise<string> {
  const region = page.getByRole("region", { name: panel, exact: true });
  const term = region.locator("dt", { hasText: new RegExp(`^${name}$`) }).first();
  return (await term.locator("xpath=following-sibling::dd").innerText()).replaceAll("\u00a0", " ");
}

/** Waits for the example of a command, which needs the airlines and destinations of the service. */
async function commandOf(page: Page): Promise<string> {
  const command = page.locator("pre", { hasText: /\S/ });
  await command.waitFor();
  return command.innerText();
}

/** Waits until a panel of the view shows a text. */
const shows = (page: Page, panel: string, text: string | RegExp) =>
  page.getByRole("region", { name: panel, exact: true }).getByText(text).first().waitFor();

async function ask<Answer>(url: string): Promise<Answer> {
  const answer = await fetch(url);
  assert.equal(answer.status, 200);
  return (await answer.json()) as Answer;
}

describe("Now, without known outcomes", { skip: browserSkip, timeout: 180_000 }, () => {
  const planners = plannersPage();

  test("says so, and explains how to report outcomes", (t) =>
    planners.open(t, { path: "/now" }, async (page) => {
      await shows(page, "Known outcomes", "Nothing known");
      await shows(page, "The last hours", "No outcome is known for the flights of these hours.");
      assert.equal(await factOf(page, "Known outcomes", "Outcomes"), "0");
      assert.match(await commandOf(page), new RegExp(`^curl ${planners.url}/v1/outcomes `));
      await page.getByRole("button", { name: "Copy" }).click();
      await page.getByText(/^(Copied|Selected: copy it with Ctrl\+C)$/).waitFor();
      await shows(page, "Requests", "/v1/history");
    }));

  test("shows a command that the service accepts, except for the key", async (t) => {
    const { now } = await ask<{ now: string }>(`${planners.url}/v1/history`);
    await planners.open(t, { path: "/now", window: "phone", language: "es" }, async (page) => {
      await shows(page, "Resultados conocidos", "Sin datos");
      const [, body] = /-d '([^']+)'/.exec(await commandOf(page)) ?? [];
      const { outcomes } = JSON.parse(body) as { outcomes: { scheduled: string; operated?: string }[] };
      assert.equal(outcomes.length, 2);
      for (const { scheduled, operated = now } of outcomes) {
        assert.ok(scheduled < now && operated <= now && scheduled < operated, `${scheduled} ${operated}`);
      }
    });
  });
});

describe("Now, with metrics on a separate port", { skip: browserSkip, timeout: 180_000 }, () => {
  const planners = plannersPage({ PUNTUAL_METRICS_PORT: "0" });

  test("says where the metrics of requests are, and shows the rest", (t) =>
    planners.open(t, { path: "/now" }, async (page) => {
      await shows(page, "Requests", "Not published here");
      await shows(page, "Active models", "Operational model");
      assert.equal(await factOf(page, "The service", "Processes"), "1");
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

  /** Reports ten days except for the last flights, once. */
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

  test("shows the outcomes and the last hours, as the service answers them", async (t) => {
    await report();
    await planners.open(t, { path: "/now" }, async (page) => {
      await shows(page, "Known outcomes", "Fresh");
      assert.equal(await factOf(page, "Known outcomes", "Outcomes"), english.count(reported));
      for (const count of [24, 6, 12, 72]) {
        await page.getByText(`${count}\u00a0h`, { exact: true }).click();
        await page.getByText("As a table").click();
        const rows = page
          .getByRole("region", { name: "Delays per hour, actual and expected" })
          .locator("tbody tr");
        // The hours move on with the time, and the page follows.
        await eventually(async () => {
          const answer = await ask<Hours>(`${planners.url}/v1/history/hours?hours=${count}`);
          const [flights, delayed, expected, brier] = await Promise.all(
            ["Flights", "Delayed", "Expected", "Brier score"].map((name) =>
              factOf(page, "The last hours", name),
            ),
          );
          assert.deepEqual(
            [flights, delayed.split("\n")[0], expected.split("\n")[0], brier],
            [
              english.count(answer.flights),
              english.count(answer.delayed),
              english.number(answer.expected, 1),
              english.number(answer.brier, 3),
            ],
          );
          assert.deepEqual(
            (await rows.allInnerTexts()).map((row) => row.split("\t").slice(1, 3).map(Number)),
            answer.hours.map((hour) => [hour.flights, hour.delayed]),
          );
        });
        await page.getByText("As a table").click();
      }
      assert.ok((await page.locator("svg [aria-label=rect] rect").count()) >= 72, "the chart has its bars");
    });
  });

  test("shows requests, forecasts and versions, as the service answers them", async (t) => {
    await report();
    await planners.open(t, { path: "/now" }, async (page) => {
      await shows(page, "Forecasts made", "with an alarm");
      const { forecasts, processes, version } = await ask<{
        forecasts: { operational: { total: number; delayed: number } };
        processes: number;
        version: string;
      }>(`${planners.url}/v1/status`);
      const { total, delayed } = forecasts.operational;
      const share = Math.round(100 * (delayed / total)); // a half is rounded as the share in binary is
      assert.equal(
        await factOf(page, "Forecasts made", "Operational model"),
        `${total}\n${share} % with an alarm`,
      );
      assert.equal(await factOf(page, "The service", "Processes"), String(processes));
      assert.equal(await factOf(page, "The service", "Puntual"), version);
      const { models: active } = await ask<{
        models: {
          version: string;
          previous: string | null;
          shadow: { compared: number; disagreed: number } | null;
        }[];
      }>(`${planners.url}/v1/models`);
      const versions = active.map((model) => model.version.slice(0, 8));
      const panel = page.getByRole("region", { name: "Active models" });
      for (const shown of [...versions, active[0].previous?.slice(0, 8) ?? "a version before"]) {
        await panel.getByText(shown, { exact: true }).waitFor();
      }
      const { compared, disagreed } = active[1].shadow ?? { compared: 0, disagreed: 0 };
      assert.ok(compared === 200 && disagreed > 0, `${disagreed} of ${compared}`);
      await shows(page, "Active models", `its decision differs for ${disagreed} of 200 flights`);
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

  test("updates itself, and announces only what the user requested", async (t) => {
    await report();
    const { now } = await ask<{ now: string }>(`${planners.url}/v1/history`);
    await planners.open(t, { path: "/now", window: "dark" }, async (page) => {
      const known = (count: number) => shows(page, "Known outcomes", english.count(count));
      await known(reported);
      const late = { airlineCode: "SKU", destination: "SCFA", ordinal: 77 };
      const { outcomes } = airportDays(now, 0.1);
      const { scheduled, operated } = outcomes[0];
      await reportOutcomes(planners.url, key, [{ ...late, scheduled, operated }]);
      reported += 1;
      await known(reported);
      const announcement = page.locator("main [role=status]").filter({ hasText: "Refreshed" });
      assert.equal(await announcement.count(), 0);
      await page.getByRole("button", { name: "Refresh" }).click();
      await announcement.waitFor();
      await shows(page, "Requests", /^\d+\.\d$/); // requests per second
    });
  });

  test("is in Spanish", async (t) => {
    await report();
    await planners.open(t, { path: "/now", language: "es-CL" }, async (page) => {
      await shows(page, "Resultados conocidos", "Al día");
      await shows(page, "Las últimas horas", "Atrasados");
      await eventually(async () => {
        const { brier } = await ask<Hours>(`${planners.url}/v1/history/hours`);
        const shown = await factOf(page, "Las últimas horas", "Puntaje de Brier");
        assert.equal(shown, spanish.number(brier, 3));
      });
      await shows(page, "Modelos en servicio", "Modelo operacional");
    });
  });
});

describe("Now, while the database is away", { skip: NO_POSTGRES || browserSkip, timeout: 180_000 }, () => {
  let database: PostgresServer;
  const environment: Record<string, string> = {};
  before(async () => {
    database = await PostgresServer.start();
    environment.PUNTUAL_DATABASE_URL = await database.createDatabase();
  });
  const planners = plannersPage(environment);
  after(() => database.end());

  test("shows until when the history is complete, and no longer once the database is back", (t) =>
    planners.open(t, { path: "/now" }, async (page) => {
      await shows(page, "Known outcomes", "Nothing known");
      assert.equal(await page.getByText("Complete until").count(), 0);
      await database.stop();
      await eventually(async () => {
        const { asOf } = await ask<{ asOf: string | null }>(`${planners.url}/v1/history`);
        assert.notEqual(asOf, null);
      });
      await page.getByRole("button", { name: "Refresh" }).click();
      await shows(page, "Known outcomes", /^Complete until .*\d\d:\d\d/);
      await database.restart();
      await eventually(async () => {
        const { asOf } = await ask<{ asOf: string | null }>(`${planners.url}/v1/history`);
        assert.equal(asOf, null);
      });
      await page.getByRole("button", { name: "Refresh" }).click();
      await page.getByText("Complete until").waitFor({ state: "detached" });
    }));
});
