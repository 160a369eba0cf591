import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { browserSkip, launchBrowser } from "../../build/browser.ts";
import { buildPage } from "../../build/page.ts";
import { loadPage, type PageLoad, SLOW_PHONE } from "../load/page-load.ts";
import { median, NODE, rounded } from "../processes/measured-process.ts";
import { startServer } from "../processes/running-server.ts";
import type { BenchCase } from "./bench-case.ts";

const ROUNDS = 7;

const QUESTION = {
  path: "/predict",
  type: "application/json",
  body: '{"flights":[{"OPERA":"Aerolineas Argentinas","TIPOVUELO":"N","MES":3}]}',
};

const SLOW = "slow phone";

const { latencyMilliseconds, kilobitsPerSecond, processorSlowdown } = SLOW_PHONE;

/** Measures the first load of the planners' page. */
export const page: BenchCase = {
  name: "page",
  title: "The page on a slow phone",
  about: `The first load of the planners' page in Chromium, in a window of a phone's size: the time until it is interactive, which is the end of the last task over 50 ms before five quiet seconds; at full speed, and on a slow phone (round trip ${latencyMilliseconds} ms, ${kilobitsPerSecond / 1000} Mbit/s, processor ${processorSlowdown} times slower), there compared with a page of one heading; layout shift as defined by Lighthouse`,
  figures: {
    slowInteractiveMilliseconds: ["Interactive, milliseconds", SLOW],
    interactiveMilliseconds: ["Interactive, milliseconds", "at full speed"],
    bareInteractiveMilliseconds: ["Interactive, milliseconds", "one heading, slow phone"],
    slowestInteractiveMilliseconds: ["Slowest of the rounds, milliseconds", SLOW],
    slowFirstPaintMilliseconds: ["First paint, milliseconds", SLOW],
    firstPaintMilliseconds: ["First paint, milliseconds", "at full speed"],
    slowBlockedMilliseconds: ["Blocked by tasks over 50 ms, milliseconds", SLOW],
    kilobytes: ["Transferred, kB", SLOW],
    layoutShift: ["Layout shift", SLOW],
    rounds: ["Rounds", SLOW],
  },
  async run() {
    if (browserSkip !== false) return { skipped: browserSkip };
    await buildPage();
    const server = await startServer(NODE, ["src/cli/puntual.js", "serve"], QUESTION);
    const bare = createServer((_, response) => {
      response.setHeader("content-type", "text/html").end("<!doctype html><title>Bare</title><h1>Bare</h1>");
    }).listen(0, "127.0.0.1");
    await once(bare, "listening");
    const bareUrl = `http://127.0.0.1:${(bare.address() as AddressInfo).port}`;
    const browser = await launchBrowser();
    try {
      const [fast, slow, heading]: PageLoad[][] = [[], [], []];
      for (let round = 0; round < ROUNDS; round++) {
        fast.push(await loadPage(browser, server.url));
        slow.push(await loadPage(browser, server.url, SLOW_PHONE));
        heading.push(await loadPage(browser, bareUrl, SLOW_PHONE));
      }
      const of = (loads: readonly PageLoad[], metric: "firstPaint" | "interactive" | "blocked") =>
        rounded(median(loads.map((load) => load[metric])), 0);
      return {
        rounds: ROUNDS,
        kilobytes: rounded(slow[0].bytes / 1000, 0),
        layoutShift: Math.max(...[...fast, ...slow].map(({ layoutShift }) => layoutShift)),
        firstPaintMilliseconds: of(fast, "firstPaint"),
        interactiveMilliseconds: of(fast, "interactive"),
        slowFirstPaintMilliseconds: of(slow, "firstPaint"),
        slowInteractiveMilliseconds: of(slow, "interactive"),
        slowestInteractiveMilliseconds: rounded(Math.max(...slow.map(({ interactive }) => interactive)), 0),
        slowBlockedMilliseconds: of(slow, "blocked"),
        bareInteractiveMilliseconds: of(heading, "interactive"),
      };
    } finally {
      await browser.close();
      bare.close();
      await server.stop();
    }
  },
};
