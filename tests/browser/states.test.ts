import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import type { Page } from "playwright-core";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { keyFile, keyOf } from "../service/identity/api-keys.ts";
import { ServerProcess } from "../service/server-process.ts";
import { airportDays, reportOutcomes } from "./airport-days.ts";
import { browserSkip, overflow, watchPage } from "./browser.ts";
import { assertAccessible, type PlannersPage, plannersPage } from "./planners-page.ts";
import { strippingProxy } from "./stripping-proxy.ts";

const PATHS = ["/", "/flight", "/past", "/model", "/now"];

/** The messages of the console on a lost service, and on a view that fails. */
const LOST = /ERR_|Failed to load resource|Failed to fetch|a file of the view failed to load/;

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name }).waitFor();

/** The messages on the page that the service is lost. */
const lostMessages = (page: Page) => page.getByText(/The service (does|did) not answer/);

/** Kills a service, and returns a function that starts it again at the same address. */
async function kill(
  t: TestContext,
  planners: PlannersPage,
  environment: Readonly<Record<string, string>> = {},
) {
  const { service, url } = planners;
  service.child.kill("SIGKILL");
  await service.ended;
  return async () => {
    const PORT = new URL(url).port;
    const again = new ServerProcess({ environment: { LOG_LEVEL: "warn", ...environment, PORT } });
    t.after(async () => {
      again.child.kill("SIGKILL");
      await again.ended;
    });
    await again.url();
  };
}

describe("a service that is lost", { skip: browserSkip, timeout: 240_000 }, () => {
  const { key, entry } = keyOf("tower", ["outcomes"]);
  const keys = join(temporaryFolder(), "keys.json");
  writeFileSync(keys, JSON.stringify({ open: ["forecast"], keys: [entry] }));
  const environment = { PUNTUAL_KEYS_FILE: keys };

  describe("while a view is open", () => {
    const planners = plannersPage(environment);

    test("is reported once, the data stay, and new data arrive by themselves", async (t) => {
      const { now } = (await (await fetch(`${planners.url}/v1/history`)).json()) as { now: string };
      const { outcomes } = airportDays(now, 1);
      await reportOutcomes(planners.url, key, outcomes.slice(0, 5));
      await planners.open(t, { path: "/now", mayComplain: LOST }, async (page) => {
        const known = page.getByText("5 outcomes known");
        await known.waitFor();
        await page.getByText("Operational model").first().waitFor();
        await page.evaluate("window.isTheSame = true");
        const startAgain = await kill(t, planners, environment);
        await lostMessages(page).waitFor();
        assert.equal(await lostMessages(page).count(), 1);
        assert.equal(await page.getByRole("alert").count(), 0);
        await assertAccessible(page);
        await known.waitFor();
        await startAgain();
        await page.getByText("Nothing known").waitFor();
        await lostMessages(page).waitFor({ state: "detached" });
        assert.equal(await page.evaluate("window.isTheSame"), true, "the page was not reloaded");
      });
    });
  });

  describe("before a view has its data", () => {
    const planners = plannersPage();

    test("is reported once, and the data arrive once it is back", (t) =>
      planners.open(t, { path: "/", mayComplain: LOST }, async (page) => {
        await heading(page, "The day");
        let release = () => {};
        const held = new Promise<void>((resolve) => {
          release = resolve;
        });
        await page.route("**/v1/**", async (route) => {
          await held;
          await route.continue();
        });
        await page.goto(`${planners.url}/now`);
        await heading(page, "Now");
        const startAgain = await kill(t, planners);
        release();
        await lostMessages(page).first().waitFor();
        await page.getByText("This appears once the service answers again.").waitFor();
        assert.equal(await lostMessages(page).count(), 1);
        await startAgain();
        await page.getByText("Nothing known").waitFor();
        await lostMessages(page).waitFor({ state: "detached" });
      }));
  });

  describe("before the files of a view have loaded", () => {
    const planners = plannersPage();

    test("is reported, and the view opens once it is back", (t) =>
      planners.open(t, { path: "/", mayComplain: LOST }, async (page) => {
        await heading(page, "The day");
        await page.waitForLoadState("networkidle");
        const startAgain = await kill(t, planners);
        await page.getByRole("link", { name: "Now" }).click();
        await page.getByText("This appears once the service answers again.").waitFor();
        await startAgain();
        await heading(page, "Now");
        await page.getByText("Nothing known").waitFor();
      }));
  });

  describe("that hangs", () => {
    const planners = plannersPage();

    test("is reported as well, and the view continues", (t) =>
      planners.open(t, { path: "/now", mayComplain: LOST }, async (page) => {
        await page.getByText("Nothing known").waitFor();
        planners.service.child.kill("SIGSTOP");
        await lostMessages(page).waitFor();
        planners.service.child.kill("SIGCONT");
        await lostMessages(page).waitFor({ state: "detached" });
        await page.getByText("Nothing known").waitFor();
      }));
  });
});

describe("a service that requires a key", { skip: browserSkip, timeout: 240_000 }, () => {
  const planner = keyOf("planner", ["forecast"]);
  const tower = keyOf("tower", ["outcomes"]);
  const planners = plannersPage({ PUNTUAL_KEYS_FILE: keyFile(planner.entry, tower.entry) });
  const mayComplain = /status of 40[13]/;

  test("has the page ask for it once, and reject a wrong key and one of another scope", (t) =>
    planners.open(t, { path: "/now", mayComplain }, async (page) => {
      const field = page.getByLabel("API key");
      await field.waitFor();
      assert.equal(await field.count(), 1);
      await assertAccessible(page);
      for (const wrong of ["puntual_wrong", "clavé ✈"]) {
        await field.fill(wrong);
        await field.press("Enter");
        await page.getByText("The service does not know this key, or it has expired.").waitFor();
      }
      await field.fill(tower.key);
      await page.getByRole("button", { name: "Use this key" }).click();
      await page.getByText("This key does not allow forecasts.").waitFor();
      assert.equal(await page.evaluate("sessionStorage.getItem('puntual-key')"), null);
      assert.equal(await page.evaluate("document.activeElement.type"), "password");
    }));

  test("accepts the right key, which is stored for the tab only and never in an address", (t) =>
    planners.open(t, { path: "/now", mayComplain }, async (page) => {
      const urls: string[] = [];
      const keys = new Set<string | undefined>();
      await page.getByLabel("API key").fill(planner.key);
      page.on("request", (request) => {
        urls.push(request.url());
        if (request.url().includes("/v1/")) keys.add(request.headers().authorization);
      });
      await page.getByRole("button", { name: "Use this key" }).click();
      await page.getByText("Nothing known").waitFor();
      await page.getByText("Operational model").first().waitFor();
      await page.reload();
      await page.getByText("Nothing known").waitFor();
      assert.equal(await page.getByLabel("API key").count(), 0);
      assert.deepEqual([...keys], [`Bearer ${planner.key}`]);
      assert.ok(urls.length > 0 && urls.every((url) => !url.includes(planner.key)));
      assert.equal(await page.evaluate("localStorage.getItem('puntual-key')"), null);
      const other = await planners.browser.newPage();
      t.after(() => other.close());
      await other.goto(`${planners.url}/now`);
      await other.getByLabel("API key").waitFor();
    }));

  test("has the page ask in Spanish", (t) =>
    planners.open(t, { path: "/model", language: "es-CL", window: "phone", mayComplain }, async (page) => {
      await page.getByLabel("Clave de API").fill("otra");
      await page.getByRole("button", { name: "Usar esta clave" }).click();
      await page.getByText("El servicio no conoce esta clave o ya venció.").waitFor();
    }));

  test("has the page ask again if the stored key has expired", (t) =>
    planners.open(t, { path: "/now", mayComplain }, async (page) => {
      await page.evaluate("sessionStorage.setItem('puntual-key', 'puntual_expired')");
      await page.reload();
      await page.getByText("The service does not know this key, or it has expired.").waitFor();
      await page.getByLabel("API key").fill(planner.key);
      await page.getByRole("button", { name: "Use this key" }).click();
      await page.getByText("Nothing known").waitFor();
    }));
});

describe("a service with a rate limit", { skip: browserSkip, timeout: 240_000 }, () => {
  const LIMIT = 40;
  const planners = plannersPage({ PUNTUAL_RATE_LIMIT: String(LIMIT) });

  test("has the page explain the limit, and continue by itself", (t) =>
    planners.open(t, { path: "/", mayComplain: /status of 429/ }, async (page) => {
      await heading(page, "The day");
      await page.waitForLoadState("networkidle");
      for (let i = 0; i < LIMIT; i++) await fetch(`${planners.url}/v1/models`);
      await page.getByRole("link", { name: "Now" }).click();
      const requests = page.getByRole("region", { name: "Requests" });
      await requests.getByText("Too many requests").waitFor();
      await requests.getByText(/It answers again in about \d+ s\./).waitFor();
      assert.equal(await lostMessages(page).count(), 0);
      await assertAccessible(page);
      await requests.getByText("Median").first().waitFor({ timeout: 90_000 });
      assert.equal(await page.getByRole("alert").count(), 0);
    }));
});

describe("the frame", { skip: browserSkip, timeout: 240_000 }, () => {
  const planners = plannersPage();

  test("sends few requests that count towards the limit while the user does nothing", (t) =>
    planners.open(t, { path: "/past" }, async (page) => {
      await page.clock.install();
      await page.reload();
      await heading(page, "The past");
      await page.waitForLoadState("networkidle");
      const sent = { limited: 0, probes: 0 };
      page.on("request", (request) => {
        sent[request.url().endsWith("/ready") ? "probes" : "limited"]++;
      });
      for (let seconds = 0; seconds < 60; seconds += 5) {
        const answered = page.waitForResponse("**/ready");
        await page.clock.runFor(5_000);
        await answered;
        await page.waitForLoadState("networkidle");
      }
      assert.ok(sent.limited > 0 && sent.limited <= 2, `${sent.limited} in a minute`);
      assert.equal(sent.probes, 12);
    }));

  test("stays when a view fails, and lets the user try it again", (t) =>
    planners.open(t, { path: "/", mayComplain: /./ }, async (page) => {
      await page.route("**/v1/status", (route) => route.fulfill({ json: {} }));
      await page.getByRole("link", { name: "Now" }).click();
      await page.getByText("This view failed").waitFor();
      await assertAccessible(page);
      await page.unroute("**/v1/status");
      await page.getByRole("button", { name: "Try again" }).click();
      await heading(page, "Now");
      await page.getByText("Nothing known").waitFor();
      assert.equal(await page.getByText("This view failed").count(), 0);
    }));

  test("changes the language without changing the view, and remembers it", (t) =>
    planners.open(t, { path: "/now" }, async (page) => {
      await page.getByText("Nothing known").waitFor();
      await page.getByText("How to report outcomes").click();
      assert.equal(await page.locator("details[open]").count(), 0);
      await page.getByText("ES", { exact: true }).click();
      await heading(page, "Ahora");
      assert.equal(await page.title(), "Ahora · Puntual");
      assert.equal(await page.locator("details[open]").count(), 0, "it is still folded");
      await page.reload();
      await heading(page, "Ahora");
      await page.getByText("EN", { exact: true }).click();
      await heading(page, "Now");
    }));

  test("is light or dark as the browser prefers, until the user chooses; it remembers the choice", (t) =>
    planners.open(t, { path: "/now" }, async (page) => {
      const scheme = (wanted: string) =>
        page.locator(`html[data-mantine-color-scheme=${wanted}]`).waitFor({ state: "attached" });
      await heading(page, "Now");
      await scheme("light");
      await page.emulateMedia({ colorScheme: "dark" });
      await scheme("dark");
      await page.getByRole("button", { name: "Switch to light" }).click();
      await scheme("light");
      await page.reload();
      await heading(page, "Now");
      await scheme("light");
      await page.getByRole("button", { name: "Switch to dark" }).click();
      await page.emulateMedia({ colorScheme: "light" });
      await page.reload();
      await heading(page, "Now");
      await scheme("dark");
    }));

  test("lets keyboard users skip the header", (t) =>
    planners.open(t, { path: "/now" }, async (page) => {
      await page.getByText("Nothing known").waitFor();
      const focused = () => page.evaluate("document.activeElement.id || document.activeElement.textContent");
      await page.keyboard.press("Tab");
      assert.equal(await focused(), "Skip to the content");
      await page.keyboard.press("Enter");
      assert.equal(await focused(), "content");
      await page.keyboard.press("Tab");
      assert.equal(await focused(), "Refresh");
    }));

  test("opens a view at its top, with the focus on its heading", (t) =>
    planners.open(t, { path: "/now" }, async (page) => {
      await page.getByText("Nothing known").waitFor();
      const focused = () => page.evaluate("document.activeElement.id || document.activeElement.textContent");
      await page.evaluate("scrollTo(0, 500)");
      await page.getByRole("link", { name: "The model" }).focus();
      await page.keyboard.press("Enter");
      await heading(page, "The model");
      assert.equal(await focused(), "The model");
      assert.equal(await page.evaluate("document.activeElement.tagName"), "H1");
      assert.equal(await page.title(), "The model · Puntual");
      assert.equal(await page.evaluate("scrollY"), 0);
      await page.goBack();
      await heading(page, "Now");
      assert.equal(await focused(), "Now");
    }));

  test("leaves the focus to the browser when the page opens", (t) =>
    planners.open(t, { path: "/now" }, async (page) => {
      await page.getByText("Nothing known").waitFor();
      assert.equal(await page.evaluate("document.activeElement.tagName"), "BODY");
    }));

  test("works below the path of a proxy, each view by its address", async (t) => {
    const { origin, server, asked } = await strippingProxy("/puntual", planners.url);
    const page = await planners.browser.newPage();
    t.after(async () => {
      await page.close();
      server.close();
      server.closeAllConnections();
    });
    const { faults } = watchPage(page, origin);
    for (const path of PATHS) {
      await page.goto(`${origin}/puntual${path}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.getByText("No outcomes known: forecasts use the timetable alone").waitFor();
      assert.equal(new URL(page.url()).pathname, `/puntual${path}`);
    }
    await page.getByText("Nothing known").waitFor();
    assert.match(await page.locator("pre").innerText(), new RegExp(`^curl ${origin}/puntual/v1/outcomes `));
    await page.getByRole("link", { name: "The model" }).click();
    await heading(page, "The model");
    assert.equal(new URL(page.url()).pathname, "/puntual/model");
    await page.reload();
    await heading(page, "The model");
    const docs = await page.getByRole("link", { name: "For developers" }).getAttribute("href");
    assert.equal(docs, `${origin}/puntual/docs`);
    assert.ok((await overflow(page)) <= 0);
    assert.deepEqual(faults, []);
    assert.deepEqual(
      asked.filter((path) => !path.startsWith("/puntual/")),
      [],
    );
  });
});
