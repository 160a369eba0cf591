import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { keyFile, keyOf } from "../service/identity/api-keys.ts";
import { browserSkip, overflow, watchPage } from "./browser.ts";
import { assertAccessible, plannersPage } from "./planners-page.ts";
import { strippingProxy } from "./stripping-proxy.ts";

const PATHS = ["/", "/flight", "/past", "/model", "/now"];

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name }).waitFor();

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

describe("the frame", { skip: browserSkip, timeout: 240_000 }, () => {
  const planners = plannersPage();

  test("sends few requests that count towards the limit while the user does nothing", (t) =>
    planners.open(t, { path: "/past" }, async (page) => {
      await page.clock.install();
      await page.reload();
      await heading(page, "The past");
      await page.waitForLoadState("networkidle");
      // From here on, time passes in the page only where the test says so.
      await page.clock.pauseAt(Date.now() + 60_000);
      const sent: string[] = [];
      const answers: Promise<unknown>[] = [];
      page.on("request", (request) => {
        sent.push(new URL(request.url()).pathname);
        answers.push(request.response().then((response) => response?.finished()));
      });
      for (let seconds = 0; seconds < 180; seconds += 5) {
        const answered = page.waitForResponse("**/ready");
        await page.clock.runFor(5_000);
        await answered;
        await Promise.all(answers);
        // The page has a turn to read the answers.
        await page.evaluate("0");
      }
      await page.clock.resume();
      const limited = sent.filter((path) => path !== "/ready");
      assert.ok(limited.length > 0 && limited.length <= 6, `in three minutes: ${limited.join(", ")}`);
      assert.equal(sent.length - limited.length, 36);
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
    await page.locator("pre", { hasText: new RegExp(`^curl ${origin}/puntual/v1/outcomes `) }).waitFor();
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
