import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, CDPSession } from "playwright-core";

/** A phone on a slow connection, as Lighthouse defines it: round trip, throughput and slowdown of the processor. */
export const SLOW_PHONE = { latencyMilliseconds: 150, kilobitsPerSecond: 1_638.4, processorSlowdown: 4 };

/** The time without long tasks after which a page counts as interactive, in milliseconds; Lighthouse's definition. */
const QUIET = 5_000;

/** Measurements of a page's first load. */
export interface PageLoad {
  /** Bytes received, headers included. */
  readonly bytes: number;
  /** The paths of the requests. */
  readonly paths: readonly string[];
  /** The time to the first visible text or picture, in milliseconds. */
  readonly firstPaint: number;
  /** The time to the end of the last task over 50 ms before a quiet window, in milliseconds. */
  readonly interactive: number;
  /** The total time of long tasks, without the first 50 ms of each, in milliseconds. */
  readonly blocked: number;
  /** Cumulative layout shift, without a unit. */
  readonly layoutShift: number;
  /** The text that is shown at the end. */
  readonly text: string;
}

/** The script that records measurements in the page. */
const OBSERVER_SCRIPT = `
  globalThis.noted = { tasks: [], shift: 0, paint: 0 };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) noted.tasks.push([startTime, duration]);
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) noted.shift += value;
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) if (name === "first-contentful-paint") noted.paint = startTime;
  }).observe({ type: "paint", buffered: true });
`;

/**
 * Opens a page in a new window with empty caches and measures its load.
 * @param slow the network and the processor to emulate; undefined for full speed
 */
export async function loadPage(browser: Browser, url: string, slow?: typeof SLOW_PHONE): Promise<PageLoad> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const traffic = await watchTraffic(session);
    if (slow !== undefined) await slowDown(session, slow);
    await page.addInitScript(OBSERVER_SCRIPT);
    await page.goto(url, { waitUntil: "load" });
    const noted = await untilQuiet(session);
    const long = noted.tasks.map(([start, duration]) => ({ end: start + duration, over: duration - 50 }));
    return {
      ...traffic,
      firstPaint: noted.paint,
      interactive: Math.max(noted.paint, ...long.map(({ end }) => end)),
      blocked: long.reduce((sum, { over }) => sum + over, 0),
      layoutShift: noted.shift,
      text: await evaluate(session, "document.body.innerText"),
    };
  } finally {
    await context.close();
  }
}

interface Noted {
  readonly now: number;
  readonly tasks: readonly (readonly [start: number, duration: number])[];
  readonly shift: number;
  readonly paint: number;
  readonly hasHeading: boolean;
}

/** The expression of {@link Noted}. */
const NOTED = `({ ...noted, now: performance.now(), hasHeading: document.querySelector("h1") !== null })`;

/** Returns the recorded measurements when the page has a heading and no long task has run for the quiet window. */
async function untilQuiet(session: CDPSession): Promise<Noted> {
  let wait = QUIET;
  for (;;) {
    await sleep(wait);
    const noted = await evaluate<Noted>(session, NOTED);
    const last = Math.max(noted.paint, ...noted.tasks.map(([start, duration]) => start + duration));
    if (noted.hasHeading && noted.paint > 0 && noted.now - last >= QUIET) return noted;
    wait = Math.max(100, QUIET - (noted.now - last));
  }
}

/**
 * Evaluates an expression in the page by the protocol of the browser. Playwright's own functions run a script of theirs
 * in the page first, which takes a slow phone 70 ms.
 */
async function evaluate<Value>(session: CDPSession, expression: string): Promise<Value> {
  const { result } = await session.send("Runtime.evaluate", { expression, returnByValue: true });
  return result.value as Value;
}

async function watchTraffic(session: CDPSession) {
  const traffic = { bytes: 0, paths: [] as string[] };
  await session.send("Network.enable");
  session.on("Network.responseReceived", ({ response }) =>
    traffic.paths.push(new URL(response.url).pathname),
  );
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
  });
  return traffic;
}

async function slowDown(session: CDPSession, slow: typeof SLOW_PHONE): Promise<void> {
  const bytesPerSecond = (slow.kilobitsPerSecond * 1_000) / 8;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: slow.latencyMilliseconds,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: slow.processorSlowdown });
}
