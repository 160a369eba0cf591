import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { browserSkip, WINDOWS, type WindowName } from "./browser.ts";
import { plannersPage } from "./planners-page.ts";

/** The views by their path, with what they are called. */
const VIEWS = [
  { path: "/", en: "The day", es: "El día" },
  { path: "/flight", en: "One flight", es: "Un vuelo" },
  { path: "/past", en: "The past", es: "El pasado" },
  { path: "/model", en: "The model", es: "El modelo" },
  { path: "/now", en: "Now", es: "Ahora" },
];

describe("the frame of the planners' page", { skip: browserSkip, timeout: 180_000 }, () => {
  const planners = plannersPage();

  for (const window of Object.keys(WINDOWS) as WindowName[]) {
    for (const { path, en } of VIEWS) {
      test(`${en} opens in a window that is ${window}`, (t) =>
        planners.open(t, { path, window }, async (page) => {
          await page.getByRole("heading", { level: 1, name: en }).waitFor();
          assert.equal(await page.title(), `${en} · Puntual`);
          await page.waitForLoadState("networkidle");
        }));
    }
  }

  for (const { path, es } of VIEWS) {
    test(`${es} opens in Spanish where the browser prefers that`, (t) =>
      planners.open(t, { path, language: "es-CL" }, async (page) => {
        await page.getByRole("heading", { level: 1, name: es }).waitFor();
        assert.equal(await page.evaluate("document.documentElement.lang"), "es");
        await page.waitForLoadState("networkidle");
      }));
  }
});
