import react from "@vitejs/plugin-react";
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

export default defineConfig({
  root: import.meta.dirname,
  // Under whatever path a proxy shows the service.
  base: "./",
  plugins: [airportZones, react()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // The content security policy of the page forbids data URLs.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // `npm run dev:page` rebuilds the page with each change; requests go to a service on the default port.
  server: { proxy: { "/v1": "http://localhost:8080", "/ready": "http://localhost:8080" } },
});
