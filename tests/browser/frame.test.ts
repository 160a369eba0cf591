import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { browserSkip, WINDOWS, type WindowName, waitUntil } from "./browser.ts";
import { plannersPage } from "./planners-page.ts";

/** The paths of the views, and their titles. */
const VIEWS = [
  { path: "/", en: "The day", es: "El día" },
  { path: "/flight", en: "One flight", es: "Un vuelo" },
  { path: "/past", en: "The past", es: "El pasado" },
  { path: "/model", en: "The model", es: "El modelo" },
  { path: "/now", en: "Now", es: "Ahora" },
];

describe("the frame of the planners' page", { skip: browserSkip, timeout: 180_000 }, () => {
  const planners = plannersPage();

  for (const [index, { path, en, es }] of VIEWS.entries()) {
    const window = (Object.keys(WINDOWS) as WindowName[])[index % 3];
    test(`${en} opens in English, and as ${es} where the browser prefers Spanish, in a window that is ${window}`, async (t) => {
      for (const [language, title] of [
        ["en-US", en],
        ["es-CL", es],
      ]) {
        await planners.open(t, { path, window, language }, async (page) => {
          await page.getByRole("heading", { level: 1, name: title }).waitFor();
          assert.equal(await page.title(), `${title} · Puntual`);
          assert.equal(await page.evaluate("document.documentElement.lang"), language.slice(0, 2));
          await page.waitForLoadState("networkidle");
        });
      }
    });
  }

  test("says in its language that an address leads nowhere, and links to its views", (t) =>
    planners.open(t, { path: "/vuelo/1", language: "es-CL", mayComplain: /404/ }, async (page) => {
      await page.getByRole("heading", { level: 1, name: "Esta página no existe" }).waitFor();
      await page.getByText("No hay nada en /vuelo/1.").waitFor();
      assert.equal(await page.title(), "Esta página no existe · Puntual");
      await page.getByRole("main").getByRole("link", { name: "El pasado" }).click();
      await page.getByRole("heading", { level: 1, name: "El pasado" }).waitFor();
      await page
        .getByRole("button", { name: /vuelos/ })
        .first()
        .waitFor();
      assert.equal(new URL(page.url()).pathname, "/past");
    }));

  const FLIGHT = "/flight?airline=SKU&destination=SCFA&date=2018-03-01&time=18:30";

  for (const path of [FLIGHT, "/past", "/model"]) {
    test(`the charts of ${path.split("?")[0]} fit on paper, with all their colours`, (t) =>
      planners.open(t, { path, window: "dark" }, async (page) => {
        await page.locator("figure svg[aria-hidden]").first().waitFor();
        await page.waitForLoadState("networkidle");
        const widths = `[...document.querySelectorAll("figure > div svg")].map((svg) => svg.getBoundingClientRect().width)`;
        const onScreen: number[] = await page.evaluate(widths);
        assert.ok(Math.max(...onScreen) > 700, "a chart is wider than paper");
        await page.evaluate(`addEventListener("beforeprint", () => { window.onPaper = ${widths}; })`);
        await page.pdf({ format: "A4" });
        const onPaper: number[] = await page.evaluate("window.onPaper");
        assert.deepEqual([onPaper.length, onPaper.filter((width) => width > 640)], [onScreen.length, []]);
        await page.emulateMedia({ media: "print" });
        const scrolling = `[...document.querySelectorAll("main *")].filter((element) => element.scrollWidth >
          element.clientWidth + 1 && getComputedStyle(element).overflowX === "auto").map(({ className }) => className)`;
        const adjust = `getComputedStyle(document.querySelector("figure svg")).printColorAdjust`;
        const ground = "getComputedStyle(document.body).backgroundColor";
        assert.deepEqual(await page.evaluate(`[${adjust}, ${ground}, ${scrolling}]`), [
          "exact",
          "rgb(255, 255, 255)",
          [],
        ]);
        await page.emulateMedia({ media: "screen" });
        // The charts take their widths one after the other, in later frames.
        const isAsBefore = `JSON.stringify(${widths}) === ${JSON.stringify(JSON.stringify(onScreen))}`;
        await waitUntil(page, isAsBefore);
      }));
  }

  test("where the user's colours replace those of the page, bars, the slider and the current view keep theirs", (t) =>
    planners.open(t, { path: FLIGHT }, async (page) => {
      await page.emulateMedia({ forcedColors: "active" });
      await page.getByRole("slider").waitFor();
      await page.waitForLoadState("networkidle");
      /** Returns the colour of a property of elements, once each. */
      const colors = (selector: string, property: string): Promise<string[]> =>
        page.evaluate(
          `[...new Set([...document.querySelectorAll(${JSON.stringify(selector)})]
            .map((element) => getComputedStyle(element)[${JSON.stringify(property)}]))]`,
        );
      const [ground] = await colors("body", "backgroundColor");
      const isSeen = (color: string) => color !== ground && color !== "rgba(0, 0, 0, 0)";
      for (const bar of ["[style*='--alarm']", "[style*='--no-alarm']", ".mantine-Slider-thumb"]) {
        const property = bar.startsWith(".") ? "borderTopColor" : "backgroundColor";
        const seen = await colors(bar, property);
        assert.ok(seen.length === 1 && isSeen(seen[0]), `${bar}: ${seen}`);
      }
      const [current] = await colors("nav a[aria-current]", "borderBottomColor");
      const others = await colors("nav a:not([aria-current])", "borderBottomColor");
      assert.ok(isSeen(current), current);
      assert.deepEqual(others, [ground]);
      await page.goto(`${planners.url}/past`);
      await page
        .getByRole("button", { name: /^LATAM|^Sky Airline|^Grupo/ })
        .first()
        .waitFor();
      const swatches = await colors("main li > span:first-child:empty", "backgroundColor");
      assert.ok(swatches.filter(isSeen).length >= 3, `${swatches}`);
    }));
});
