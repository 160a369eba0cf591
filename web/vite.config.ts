import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  // Under whatever path a proxy shows the service.
  base: "./",
  plugins: [react()],
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
