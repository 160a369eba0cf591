import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { loadPage, SLOW_PHONE } from "../../bench/load/page-load.ts";
import { browserSkip } from "./browser.ts";
import { plannersPage } from "./planners-page.ts";

/** The most that the first load may be, in bytes: where the page opens, and of any view, its charts included. */
const MAX_BYTES_AT_START = 150_000;
const MAX_BYTES = 300_000;
/** The most that may shift; under a tenth is good to Lighthouse. */
const MAX_SHIFT = 0.05;

describe("the first load of the planners' page", { skip: browserSkip, timeout: 300_000 }, () => {
  const planners = plannersPage();

  for (const view of ["/", "/flight", "/past", "/model", "/now"]) {
    test(`${view} is small, brings no chart before it is wanted, and does not shift`, async (t) => {
      const load = await loadPage(planners.browser, planners.url + view);
      t.diagnostic(
        `${view}: ${Math.round(load.bytes / 1000)} kB, layout shift ${load.layoutShift.toFixed(3)}, ` +
          `first paint ${Math.round(load.firstPaint)} ms, interactive ${Math.round(load.interactive)} ms`,
      );
      assert.ok(
        load.bytes > 50_000 && load.bytes < (view === "/" ? MAX_BYTES_AT_START : MAX_BYTES),
        `${load.bytes} bytes`,
      );
      assert.ok(load.layoutShift <= MAX_SHIFT, `shift ${load.layoutShift}`);
      const plot = load.paths.filter((path) => path.includes("draw-plot"));
      if (view === "/" || view === "/flight") assert.deepEqual(plot, []);
    });
  }

  test("the page is measured on a slow phone", async (t) => {
    const { firstPaint, interactive, blocked, bytes } = await loadPage(
      planners.browser,
      planners.url,
      SLOW_PHONE,
    );
    // How long it takes is told, not judged: the machine is shared. `npm run bench -- page` keeps what it comes to.
    t.diagnostic(
      `slow phone: first paint ${Math.round(firstPaint)} ms, interactive ${Math.round(interactive)} ms, ` +
        `blocked ${Math.round(blocked)} ms, ${Math.round(bytes / 1000)} kB`,
    );
    assert.ok(firstPaint > SLOW_PHONE.latencyMilliseconds && interactive >= firstPaint);
  });
});
