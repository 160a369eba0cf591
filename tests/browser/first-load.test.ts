import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { loadPage, SLOW_PHONE } from "../../bench/load/page-load.ts";
import { browserSkip } from "./browser.ts";
import { plannersPage } from "./planners-page.ts";

/** The largest first load in bytes: of the view that the page opens with, and of any view with its charts. */
const MAX_BYTES_AT_START = 90_000;
const MAX_BYTES = 230_000;
/** The largest layout shift; Lighthouse calls less than 0.1 good. */
const MAX_SHIFT = 0.05;

describe("the first load of the planners' page", { skip: browserSkip, timeout: 300_000 }, () => {
  const planners = plannersPage();

  for (const view of ["/", "/flight", "/past", "/model", "/now"]) {
    test(`${view} is small, loads no chart before it is shown, and does not shift`, async (t) => {
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
    // Times are reported but not tested, as the machine is shared. `npm run bench -- page` records them.
    t.diagnostic(
      `slow phone: first paint ${Math.round(firstPaint)} ms, interactive ${Math.round(interactive)} ms, ` +
        `blocked ${Math.round(blocked)} ms, ${Math.round(bytes / 1000)} kB`,
    );
    assert.ok(firstPaint > SLOW_PHONE.latencyMilliseconds && interactive >= firstPaint);
  });
});
