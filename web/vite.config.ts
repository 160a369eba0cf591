import { join } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { zonesOnly } from "../build/airports/zones-only.ts";
import { AIRPORTS, TIME_ZONES } from "../src/airports/data/airports.ts";

/** Gives the page the table of airports without names and places: it looks up nothing but time zones by codes. */
const airportZones: Plugin = {
  name: "time zones of airports",
  enforce: "pre",
  load(id) {
    if (!/\/src\/airports\/data\/airports\.ts$/.test(id)) return undefined;
    return Object.entries({ TIME_ZONES, AIRPORTS: zonesOnly(AIRPORTS) })
      .map(([name, rows]) => `export const ${name} = ${JSON.stringify(rows)};\n`)
      .join("");
  },
};

/**
 * Leaves out the colours and sizes of Mantine's theme as a script, of which the page has the style sheet: the script
 * computes them with every load.
 */
const noThemeScript: Plugin = {
  name: "no theme as a script",
  load: (id) =>
    id.endsWith("/MantineCssVariables.mjs")
      ? "export function MantineCssVariables() { return null; }"
      : undefined,
};

export default defineConfig({
  root: import.meta.dirname,
  // Under whatever path a proxy shows the service.
  base: "./",
  plugins: [airportZones, noThemeScript],
  // Preact does for the page what React does, at a sixth of its size.
  resolve: {
    alias: [
      { find: /^react\/jsx-(dev-)?runtime$/, replacement: "preact/jsx-runtime" },
      { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
      { find: /^react(-dom)?$/, replacement: join(import.meta.dirname, "react.js") },
    ],
  },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // The content security policy of the page forbids data URLs.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Libraries mark modules with "use client", which has no meaning here.
      onLog: (level, log, handle) => log.code !== "MODULE_LEVEL_DIRECTIVE" && handle(level, log),
    },
  },
  // `npm run dev:page` rebuilds the page with each change; requests go to a service on the default port.
  server: { proxy: { "/v1": "http://localhost:8080", "/ready": "http://localhost:8080" } },
});
