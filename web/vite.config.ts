import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { sampleDayFile } from "../build/sample-day-file.ts";

export default defineConfig({
  root: import.meta.dirname,
  // Under whatever path a proxy shows the service.
  base: "./",
  plugins: [react(), sampleDayFile()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // Data in an address is forbidden by the page's own policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // `npm run dev:page`: the page as its sources change, before a service on its usual port.
  server: { proxy: { "/v1": "http://localhost:8080", "/ready": "http://localhost:8080" } },
});
