import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { browserSkip } from "./browser.ts";
import { assertAccessible, plannersPage } from "./planners-page.ts";

describe("a service with a rate limit", { skip: browserSkip, timeout: 240_000 }, () => {
  const LIMIT = 40;
  const planners = plannersPage({ PUNTUAL_RATE_LIMIT: String(LIMIT) });

  test("has the page explain the limit, and continue by itself", (t) =>
    planners.open(t, { path: "/", mayComplain: /status of 429/ }, async (page) => {
      await page.getByRole("heading", { level: 1, name: "The day" }).waitFor();
      await page.waitForLoadState("networkidle");
      for (let i = 0; i < LIMIT; i++) await fetch(`${planners.url}/v1/models`);
      await page.getByRole("link", { name: "Now" }).click();
      const requests = page.getByRole("region", { name: "Requests" });
      await requests.getByText("Too many requests").waitFor();
      await requests.getByText(/It answers again in about \d+ s\./).waitFor();
      assert.equal(await page.getByText(/The service (does|did) not answer/).count(), 0);
      await assertAccessible(page);
      await requests.getByText("Median").first().waitFor({ timeout: 90_000 });
      assert.equal(await page.getByRole("alert").count(), 0);
    }));
});
