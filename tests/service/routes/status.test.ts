import assert from "node:assert/strict";
import process from "node:process";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { readConfig } from "../../../src/config.ts";
import { summariseRequests } from "../../../src/service/metrics/request-summary.ts";
import { ServiceMetrics } from "../../../src/service/metrics/service-metrics.ts";
import { VERSION } from "../../../src/version.ts";
import { configWithKeys, keyOf } from "../identity/api-keys.ts";
import { readExposition, seriesValue } from "../metrics/exposition.ts";
import { smallService } from "../small-service.ts";

const predict = { method: "POST", url: "/predict" } as const;
const brisa = { OPERA: "Brisa", TIPOVUELO: "N", MES: 3 };

async function statusOf(app: FastifyInstance) {
  const answer = await app.inject("/v1/status");
  assert.equal(answer.statusCode, 200, answer.body);
  return answer.json();
}

describe("GET /v1/status", () => {
  test("reports the versions and the start, and no requests before there are any", async () => {
    const { app } = await smallService();
    const { started, uptimeSeconds, ...rest } = await statusOf(app);
    const age = Date.now() - Date.parse(started);
    assert.match(started, /^20\d\d-\d\d-\d\dT[\d:.]+Z$/);
    assert.ok(Math.abs(age / 1000 - process.uptime()) < 5, started);
    assert.ok(uptimeSeconds <= age / 1000 && uptimeSeconds > age / 1000 - 5, String(uptimeSeconds));
    assert.deepEqual(rest, {
      ...{ version: VERSION, node: process.versions.node, processes: 1 },
      requests: { total: 1, failed: 0, refused: 0, medianMs: null, p99Ms: null, routes: [] },
      forecasts: { operational: { total: 0, delayed: 0 }, baseline: { total: 0, delayed: 0 } },
    });
  });

  test("counts requests by route, most first, and forecasts by model", async () => {
    const { app } = await smallService();
    const { predict: decided } = (
      await app.inject({ ...predict, payload: { flights: [brisa, brisa] } })
    ).json();
    await app.inject({ ...predict, payload: {} });
    await app.inject("/health");
    const asked = { airline: "LAN", destination: "SCFA", scheduled: "2018-03-01T14:30" };
    const payload = { flights: [asked, asked, asked] };
    const { forecasts } = (await app.inject({ method: "POST", url: "/v1/forecasts", payload })).json();
    const status = await statusOf(app);
    const delayed = forecasts.filter((forecast: { delayed: boolean }) => forecast.delayed).length;
    assert.deepEqual(status.forecasts, {
      operational: { total: 3, delayed },
      baseline: { total: 2, delayed: decided.filter((one: number) => one === 1).length },
    });
    const { total, failed, refused, medianMs, p99Ms, routes } = status.requests;
    assert.deepEqual([total, failed, refused], [5, 0, 0]);
    assert.ok(medianMs > 0 && medianMs <= p99Ms && p99Ms <= 10_000, `${medianMs} ${p99Ms}`);
    assert.deepEqual(
      routes.map(({ medianMs: median, p99Ms: p99, ...route }: Record<string, number>) => {
        assert.ok(median > 0 && median <= p99);
        return route;
      }),
      [
        { route: "/predict", method: "POST", requests: 2, failed: 0 },
        { route: "/health", method: "GET", requests: 1, failed: 0 },
        { route: "/v1/forecasts", method: "POST", requests: 1, failed: 0 },
      ],
    );
    assert.equal((await statusOf(app)).requests.routes[3].route, "/v1/status");
  });

  test("counts what the limit of rate refuses", async () => {
    const { app } = await smallService({ config: readConfig({ PUNTUAL_RATE_LIMIT: "1" }) });
    for (const status of [200, 429, 429]) {
      assert.equal((await app.inject({ url: "/v1/models", remoteAddress: "10.0.0.9" })).statusCode, status);
    }
    const { requests } = await statusOf(app);
    assert.deepEqual([requests.total, requests.refused, requests.failed], [4, 2, 0]);
  });

  test("shows no counts if the metrics have a port of their own", async () => {
    const { app } = await smallService({ config: readConfig({ PUNTUAL_METRICS_PORT: "9464" }) });
    await app.inject("/health");
    const { requests, forecasts, processes, version } = await statusOf(app);
    assert.deepEqual([requests, forecasts, processes, version], [null, null, 1, VERSION]);
  });

  test("requires a key for forecasts if there are keys", async () => {
    const { key, entry } = keyOf("page", ["forecast"]);
    const { app } = await smallService({ config: configWithKeys(entry) });
    assert.equal((await app.inject("/v1/status")).statusCode, 401);
    assert.equal((await app.inject({ url: "/v1/status", headers: { "x-api-key": key } })).statusCode, 200);
  });

  test("keeps the delay of the event loop for the next scrape", async () => {
    const { app } = await smallService();
    const scrape = async () => readExposition((await app.inject("/metrics")).body);
    await scrape();
    await sleep(100); // it is looked at again from here on
    const until = Date.now() + 150;
    while (Date.now() < until); // holds up the event loop
    await sleep(100);
    await statusOf(app);
    const held = seriesValue(await scrape(), "puntual_event_loop_delay_seconds", { statistic: "max" }) ?? 0;
    assert.ok(held > 0.1, `${held} s`);
  });
});

describe("the summary of requests", () => {
  test("sums all processes, and separates errors from refused requests", () => {
    const processes = [new ServiceMetrics(), new ServiceMetrics()];
    const answer = (index: number, url: string, statusCode: number, elapsedTime: number) => {
      const { requests } = processes[index];
      requests.countReceived();
      requests.countAnswered({ method: "GET", url, routeOptions: { url } }, { statusCode, elapsedTime });
    };
    for (const index of [0, 1]) {
      for (let i = 0; i < 5; i++) answer(index, "/a", 200, 2);
      answer(index, "/a", 500, 70);
      answer(index, "/b", 429, 0.2);
      processes[index].countRefused("overloaded");
    }
    answer(1, "/b", 503, 20_000);
    answer(1, "/b", 404, 0.2);
    const { routes, ...all } = summariseRequests(processes.map((one) => one.snapshot()));
    const { median, p99, ...counts } = all;
    assert.deepEqual(counts, { total: 18, failed: 3, refused: 4 });
    // Of 16 answers 3 are in the first bucket, up to 0.5 ms, and 10 in that from 1 to 2.5 ms.
    assert.ok(Math.abs((median ?? 0) - (0.001 + 0.0015 * (5 / 10))) < 1e-12, `${median}`);
    assert.equal(p99, 10, "a quantile over the last bound is that bound");
    const [a, b] = routes;
    assert.deepEqual([a.route, a.method, a.requests, a.failed], ["/a", "GET", 12, 2]);
    assert.deepEqual([b.route, b.method, b.requests, b.failed], ["/b", "GET", 4, 1]);
    assert.ok(Math.abs((a.p99 ?? 0) - (0.05 + 0.05 * ((0.99 * 12 - 10) / 2))) < 1e-12, `${a.p99}`);
  });
});
