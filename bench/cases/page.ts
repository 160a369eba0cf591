import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { browserSkip, launchBrowser } from "../../build/browser.ts";
import { loadPage, type PageLoad, SLOW_PHONE } from "../load/page-load.ts";
import { measureProcess, median, NODE, rounded } from "../processes/measured-process.ts";
import { commitOf, OTHER_CHECKOUT } from "../processes/other-checkout.ts";
import { hashOf } from "../processes/result-hash.ts";
import { type RunningServer, startServer } from "../processes/running-server.ts";
import { type BenchCase, figuresOf, type Metrics, prefixed } from "./bench-case.ts";

const ROUNDS = 5;

const QUESTION = {
  path: "/predict",
  type: "application/json",
  body: '{"flights":[{"OPERA":"Aerolineas Argentinas","TIPOVUELO":"N","MES":3}]}',
};

const { latencyMilliseconds, kilobitsPerSecond, processorSlowdown } = SLOW_PHONE;

/** Measures the first load of the planners' page. */
export const page: BenchCase = {
  name: "page",
  title: "The page on a slow phone",
  about: `The first load of the planners' page in Chromium, in a window of a phone's size: the time until it is interactive, which is the end of the last task over 50 ms before five quiet seconds; at full speed, and on a slow phone (round trip ${latencyMilliseconds} ms, ${kilobitsPerSecond / 1000} Mbit/s, processor ${processorSlowdown} times slower), there in turn with a page of one heading and, where \`PUNTUAL_BENCH_BEFORE\` names another checkout, with its page; layout shift as defined by Lighthouse. The hash is of the text that is shown, without times and the footer`,
  figures: {
    ...figuresOf(
      {
        interactiveMilliseconds: "Interactive, milliseconds",
        slowestInteractiveMilliseconds: "Slowest of the rounds, milliseconds",
        firstPaintMilliseconds: "First paint, milliseconds",
        blockedMilliseconds: "Blocked by tasks over 50 ms, milliseconds",
        kilobytes: "Transferred, kB",
        layoutShift: "Layout shift",
        textSha256: "SHA-256 of the text",
      },
      {
        slow: "slow phone",
        before: "before, slow phone",
        fast: "at full speed",
        bare: "one heading, slow phone",
      },
    ),
    interactiveTimesBefore: ["Interactive, milliseconds", "slow phone ÷ before"],
    beforeCommit: ["Commit", "before, slow phone"],
    rounds: ["Rounds", "slow phone"],
  },
  comparisons: [
    {
      what: "The page on a slow phone, until it is interactive",
      with: "the build before",
      metrics: ["slowInteractiveMilliseconds", "beforeInteractiveMilliseconds", "interactiveTimesBefore"],
      unit: "ms",
      goal: { atMost: 0.7 },
    },
  ],
  async run() {
    if (browserSkip !== false) return { skipped: browserSkip };
    const servers = [await startPage()];
    const bare = await bareServer();
    const browser = await launchBrowser();
    try {
      if (OTHER_CHECKOUT !== undefined) servers.push(await startPage(OTHER_CHECKOUT));
      return await loadInTurns(browser, servers, bare.url);
    } finally {
      await browser.close();
      bare.close();
      for (const server of servers) await server.stop();
    }
  },
};

/** Builds the page of a checkout and starts its service. */
async function startPage(directory?: string): Promise<RunningServer> {
  await measureProcess(NODE, ["build/page.ts"], directory);
  return startServer(NODE, ["src/cli/puntual.js", "serve"], QUESTION, directory ? { directory } : {});
}

async function bareServer() {
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html").end("<!doctype html><title>Bare</title><h1>Bare</h1>");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

async function loadInTurns(
  browser: Browser,
  [ours, before]: readonly RunningServer[],
  bareUrl: string,
): Promise<Metrics> {
  const [fast, slow, beforeSlow, heading]: PageLoad[][] = [[], [], [], []];
  for (let round = 0; round < ROUNDS; round++) {
    fast.push(await loadPage(browser, ours.url));
    slow.push(await loadPage(browser, ours.url, SLOW_PHONE));
    if (before !== undefined) beforeSlow.push(await loadPage(browser, before.url, SLOW_PHONE));
    heading.push(await loadPage(browser, bareUrl, SLOW_PHONE));
  }
  const ratios = beforeSlow.map(({ interactive }, round) => slow[round].interactive / interactive);
  return {
    ...metricsOf("slow", slow),
    ...(before !== undefined && {
      beforeCommit: commitOf(OTHER_CHECKOUT as string),
      ...metricsOf("before", beforeSlow),
      interactiveTimesBefore: rounded(median(ratios), 3),
    }),
    ...metricsOf("fast", fast),
    ...metricsOf("bare", heading),
    rounds: ROUNDS,
  };
}

/** Returns the medians of loads as metrics of a column. */
function metricsOf(prefix: string, loads: readonly PageLoad[]): Metrics {
  const middle = (metric: "firstPaint" | "interactive" | "blocked") =>
    rounded(median(loads.map((load) => load[metric])), 0);
  return {
    [prefixed(prefix, "interactiveMilliseconds")]: middle("interactive"),
    [prefixed(prefix, "slowestInteractiveMilliseconds")]: rounded(
      Math.max(...loads.map(({ interactive }) => interactive)),
      0,
    ),
    [prefixed(prefix, "firstPaintMilliseconds")]: middle("firstPaint"),
    [prefixed(prefix, "blockedMilliseconds")]: middle("blocked"),
    [prefixed(prefix, "kilobytes")]: rounded(loads[0].bytes / 1000, 0),
    [prefixed(prefix, "layoutShift")]: Math.max(...loads.map(({ layoutShift }) => layoutShift)),
    [prefixed(prefix, "textSha256")]: textHash(loads[0].text),
  };
}

/** Hashes a text without what depends on the time of the load: times, and the footer with the airport's clock. */
function textHash(text: string): string {
  const timeless = text.split("Airport time")[0].replace(/\d{4}-\d\d-\d\dT\d\d:\d\d/g, "");
  return hashOf(timeless);
}
