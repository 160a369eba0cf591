import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";

/** A phone on a slow connection, as Lighthouse has it: the round trip, the throughput, how much slower its processor is. */
export const SLOW_PHONE = { latencyMilliseconds: 150, kilobitsPerSecond: 1_638.4, processorSlowdown: 4 };

/** For so long nothing may keep the page busy before it counts as interactive, in milliseconds; Lighthouse's definition. */
const QUIET = 5_000;

/** How a page loads for whoever opens it first. */
export interface PageLoad {
  /** What came over the network, its headers included, in bytes. */
  readonly bytes: number;
  /** What was asked for, as paths. */
  readonly paths: readonly string[];
  /** Until the first text or picture is seen, in milliseconds from the start. */
  readonly firstPaint: number;
  /** Until no task of over 50 ms is left before a quiet window. */
  readonly interactive: number;
  /** How long tasks blocked in all, each beyond its first 50 ms. */
  readonly blocked: number;
  /** Cumulative layout shift, without unit: how far what is seen has moved by itself. */
  readonly layoutShift: number;
}

/** What the page notes down while it loads; a program for the browser. */
const NOTE_DOWN = `
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
 * Opens a page in a new window with nothing kept, and measures how it loads.
 * @param slow absent, as fast as the machine is
 */
export async function loadPage(browser: Browser, url: string, slow?: typeof SLOW_PHONE): Promise<PageLoad> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const traffic = await watchTraffic(page);
    if (slow !== undefined) await slowDown(page, slow);
    await page.addInitScript(NOTE_DOWN);
    await page.goto(url, { waitUntil: "load" });
    await page.locator("h1").first().waitFor();
    const noted = await untilQuiet(page);
    const long = noted.tasks.map(([start, duration]) => ({ end: start + duration, over: duration - 50 }));
    return {
      ...traffic,
      firstPaint: noted.paint,
      interactive: Math.max(noted.paint, ...long.map(({ end }) => end)),
      blocked: long.reduce((sum, { over }) => sum + over, 0),
      layoutShift: noted.shift,
    };
  } finally {
    await context.close();
  }
}

interface Noted {
  readonly tasks: readonly (readonly [start: number, duration: number])[];
  readonly shift: number;
  readonly paint: number;
}

/** What was noted down once no long task has run for the quiet window. */
async function untilQuiet(page: Page): Promise<Noted> {
  for (;;) {
    const [noted, now]: [Noted, number] = await page.evaluate("[noted, performance.now()]");
    const last = Math.max(noted.paint, ...noted.tasks.map(([start, duration]) => start + duration));
    if (noted.paint > 0 && now - last >= QUIET) return noted;
    await sleep(Math.max(100, QUIET - (now - last)));
  }
}

async function watchTraffic(page: Page) {
  const traffic = { bytes: 0, paths: [] as string[] };
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  session.on("Network.responseReceived", ({ response }) =>
    traffic.paths.push(new URL(response.url).pathname),
  );
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
  });
  return traffic;
}

async function slowDown(page: Page, slow: typeof SLOW_PHONE): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const bytesPerSecond = (slow.kilobitsPerSecond * 1_000) / 8;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: slow.latencyMilliseconds,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: slow.processorSlowdown });
}
