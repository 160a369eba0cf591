import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { browserSkip, WINDOWS, type WindowName } from "./browser.ts";
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
});
