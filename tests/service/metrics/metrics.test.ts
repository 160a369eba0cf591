import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import process from "node:process";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { readConfig } from "../../../src/config.ts";
import { buildApp } from "../../../src/service/app.ts";
import { BucketCounts } from "../../../src/service/metrics/bucket-counts.ts";
import { addSnapshots, exposition } from "../../../src/service/metrics/exposition.ts";
import { counter, gauge, histogram } from "../../../src/service/metrics/metric-snapshot.ts";
import { ServiceMetrics } from "../../../src/service/metrics/service-metrics.ts";
import { ServedModels } from "../../../src/service/model-serving/served-models.ts";
import { memoryStorage } from "../../../src/store/open-storage.ts";
import { repository } from "../../import-graph.ts";
import { smallService } from "../small-service.ts";
import { type ExposedMetric, readExposition, seriesValue } from "./exposition.ts";

const { app, models } = await smallService();
const utc = readConfig({ PUNTUAL_TIME_ZONE: "UTC" });

async function scrape(of = app): Promise<ReadonlyMap<string, ExposedMetric>> {
  const answer = await of.inject("/metrics");
  assert.equal(answer.statusCode, 200);
  assert.equal(answer.headers["content-type"], "text/plain; version=0.0.4; charset=utf-8");
  return readExposition(answer.body);
}

/** The increase of a series. */
async function growth(
  name: string,
  labels: Record<string, string>,
  run: () => Promise<unknown>,
): Promise<number> {
  const before = seriesValue(await scrape(), name, labels) ?? 0;
  await run();
  return (seriesValue(await scrape(), name, labels) ?? 0) - before;
}

const flight = { OPERA: "Brisa", TIPOVUELO: "N", MES: 3 };
const predict = (...flights: object[]) =>
  app.inject({ method: "POST", url: "/predict", payload: { flights } });

describe("/metrics", () => {
  test("names and describes every metric after Prometheus' conventions", async () => {
    await predict(flight);
    const metrics = await scrape();
    assert.ok(metrics.size >= 18, `${metrics.size}`);
    for (const [name, { type, help, series }] of metrics) {
      assert.match(name, /^puntual_[a-z_]+$/);
      assert.equal(name.endsWith("_total"), type === "counter", name);
      assert.match(help, /^[A-Z].*\.$/);
      for (const { value } of series) assert.ok(Number.isFinite(value) && value >= 0, name);
    }
  });

  test("counts requests, and answers by route, method and status with their latency", async () => {
    const name = "puntual_http_request_duration_seconds_count";
    const answered = (route: string, method: string, status: string) => ({ route, method, status });
    assert.equal(
      await growth("puntual_http_requests_total", {}, () => app.inject("/health")),
      2,
      "the scrape too",
    );
    assert.equal(await growth(name, answered("/predict", "POST", "200"), () => predict(flight, flight)), 1);
    assert.equal(await growth(name, answered("/predict", "POST", "400"), () => predict({})), 1);
    assert.equal(
      await growth(name, answered("/health", "HEAD", "200"), () =>
        app.inject({ method: "HEAD", url: "/health" }),
      ),
      1,
    );
    const sum = await growth(
      "puntual_http_request_duration_seconds_sum",
      answered("/predict", "POST", "200"),
      () => predict(flight),
    );
    assert.ok(sum > 0 && sum < 60, `${sum} s`);
  });

  test("has no series for a path of a client's: those without a route are one", async () => {
    const name = "puntual_http_request_duration_seconds_count";
    const before = (await scrape()).get("puntual_http_request_duration_seconds");
    await app.inject("/warm-up");
    await app.inject("/%zz");
    await app.inject({ method: "DELETE", url: "/predict?a=1" });
    for (const [status, url] of [
      ["404", '/no\n"such\\path'],
      ["404", "/nope/2"],
      ["400", "/%zy"],
    ] as const) {
      const labels = { route: "none", method: "GET", status };
      assert.equal(await growth(name, labels, () => app.inject(url)), 1);
    }
    await app.inject("/docs/static/index.css?v=1");
    await app.inject("/docs/static/index.html?v=2");
    const routes = ({ series }: ExposedMetric) => new Set(series.map(({ labels }) => labels.route));
    const after = (await scrape()).get("puntual_http_request_duration_seconds") as ExposedMetric;
    const known = new Set([...(before === undefined ? [] : routes(before)), "/metrics", "none", "/docs/*"]);
    assert.deepEqual(
      [...routes(after)].filter((route) => !known.has(route)),
      [],
    );
  });

  test("counts forecasts by model and decision, with their probabilities", async () => {
    const decisions = ["delayed", "on_time"];
    const forecasts = async (model: string, run: () => Promise<unknown>) => {
      const [before, , after] = [await scrape(), await run(), await scrape()];
      const grown = (name: string, labels: object) =>
        (seriesValue(after, name, { model, ...labels }) ?? 0) -
        (seriesValue(before, name, { model, ...labels }) ?? 0);
      return {
        decided: decisions.map((decision) => grown("puntual_forecasts_total", { decision })),
        probabilities: grown("puntual_forecast_probability_count", {}),
        sum: grown("puntual_forecast_probability_sum", {}),
      };
    };
    const airlines = [...models.baseline.current.scores.airlineIndex.keys()];
    const flights = airlines.flatMap((OPERA) =>
      ["I", "N"].map((TIPOVUELO) => ({ OPERA, TIPOVUELO, MES: 7 })),
    );
    let late = 0;
    const { decided, probabilities, sum } = await forecasts("baseline", async () => {
      late = (await predict(...flights)).json().predict.filter((delayed: number) => delayed === 1).length;
    });
    assert.deepEqual(decided, [late, flights.length - late]);
    assert.equal(probabilities, flights.length);
    assert.ok(sum > 0 && sum < flights.length);

    const asked = { airline: "LAN", destination: "SCFA", scheduled: "2018-03-01T14:30" };
    const payload = { flights: [asked, asked, { airline: "unknown" }] };
    let answer: { forecasts: { probability?: number }[] } = { forecasts: [] };
    const operational = await forecasts("operational", async () => {
      answer = (await app.inject({ method: "POST", url: "/v1/forecasts", payload })).json();
    });
    assert.equal(operational.probabilities, 2);
    assert.equal(operational.decided[0] + operational.decided[1], 2);
    assert.ok(Math.abs(operational.sum - 2 * (answer.forecasts[0].probability ?? 0)) < 1e-5); // answered with six digits
  });

  test("names the active models, and none before there are any", async () => {
    for (const { name, current } of models.all) {
      const labels = { model: name, role: "active", version: current.version };
      assert.equal(seriesValue(await scrape(), "puntual_model_info", labels), 1);
    }
    const unloaded = await buildApp({ models: new ServedModels() });
    assert.deepEqual((await scrape(unloaded)).get("puntual_model_info")?.series, []);
    await unloaded.close();
  });

  test("reports the size and the age of the history", async () => {
    const empty = (name: string) => seriesValue(metrics, name, { airport: "SCEL" });
    let metrics = await scrape();
    assert.equal(empty("puntual_history_outcomes"), 0);
    assert.equal(empty("puntual_history_age_seconds"), undefined, "nothing has no age");
    const storage = memoryStorage();
    const scheduled = Math.floor(Date.now() / 60_000) - 600; // UTC, ten hours ago
    const outcome = {
      airport: "UTC",
      airlineCode: "LAN",
      destination: "SCFA",
      scheduled,
      operated: scheduled + 5,
    };
    await storage.record([outcome], scheduled + 10);
    const { app: known } = await smallService({ storage, config: utc });
    metrics = await scrape(known);
    assert.equal(seriesValue(metrics, "puntual_history_outcomes"), 1);
    const age = seriesValue(metrics, "puntual_history_age_seconds") ?? 0;
    assert.ok(age >= 595 * 60 && age < 600 * 60, `${age}`);
  });

  test("reports on the process: memory, processor time, the event loop, connections", async () => {
    await app.listen({ host: "127.0.0.1", port: 0 });
    const { port } = app.server.address() as AddressInfo;
    const client = connect(port, "127.0.0.1");
    await once(client, "connect");
    await (await fetch(`http://127.0.0.1:${port}/health`)).text();
    const metrics = await scrape();
    assert.ok((seriesValue(metrics, "puntual_http_connections") ?? 0) >= 1);
    client.destroy();
    assert.ok((seriesValue(metrics, "puntual_process_resident_memory_bytes") ?? 0) > 2 ** 24);
    assert.ok((seriesValue(metrics, "puntual_process_cpu_seconds_total", { mode: "user" }) ?? 0) > 0);
    const start = seriesValue(metrics, "puntual_process_start_time_seconds") ?? 0;
    assert.ok(Math.abs(start + process.uptime() - Date.now() / 1000) < 5);
    await sleep(100); // it is looked at again from here on
    const until = Date.now() + 150;
    while (Date.now() < until); // holds up the event loop
    await sleep(100);
    const later = await scrape();
    const held = seriesValue(later, "puntual_event_loop_delay_seconds", { statistic: "max" }) ?? 0;
    assert.ok(held > 0.1 && held < 60, `${held} s`);
    assert.equal(seriesValue(later, "puntual_process_start_time_seconds"), start, "a start happens once");
  });

  test("is open to all, for GET alone", async () => {
    assert.equal((await app.inject({ method: "POST", url: "/metrics" })).statusCode, 405);
    assert.equal(
      (await app.inject({ url: "/metrics", headers: { authorization: "Bearer x" } })).statusCode,
      200,
    );
  });

  test("costs the start nothing: prom-client is loaded by the first scrape", () => {
    const program = `
      import { createRequire } from "node:module";
      import { buildApp } from "./src/service/app.ts";
      import { ServedModels } from "./src/service/model-serving/served-models.ts";
      const { cache } = createRequire(import.meta.url);
      const loaded = () => Object.keys(cache).some((file) => file.includes("prom-client"));
      const app = await buildApp({ models: new ServedModels() });
      await app.inject("/ready");
      const before = loaded();
      await app.inject("/metrics");
      console.log(JSON.stringify([before, loaded()]));
      await app.close();`;
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
      cwd: repository,
      encoding: "utf8",
    });
    assert.equal(stdout, "[false,true]\n", stderr);
  });
});

describe("counts by bucket", () => {
  test("are those of Prometheus: a value counts if it is no more than the bound", () => {
    const bounds = [0, 0.5, 1, 10];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...bounds), fc.double({ min: 0, max: 20, noNaN: true }))),
        (values) => {
          const counts = new BucketCounts(bounds);
          for (const value of values) counts.add(value);
          const samples = counts.samples("x", { a: "b" });
          const expected = [...bounds, Infinity].map(
            (bound) => values.filter((value) => value <= bound).length,
          );
          assert.deepEqual(
            samples.slice(0, -2).map(({ value }) => value),
            expected,
          );
          assert.deepEqual(
            samples.slice(0, -2).map(({ labels }) => labels.le),
            ["0", "0.5", "1", "10", "+Inf"],
          );
          const [sum, count] = samples.slice(-2);
          assert.equal(count.value, values.length);
          assert.ok(Math.abs(sum.value - values.reduce((a, b) => a + b, 0)) < 1e-6);
        },
      ),
    );
  });
});

describe("the exposition", () => {
  test("escapes whatever a label holds", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom('"', "\\", "\n", "\\n", '\\"', "\u2028"),
        async (text, hard) => {
          const values = [{ labels: { of: text + hard + text }, value: 3 }];
          const metrics = readExposition(await exposition([[counter("a_total", "A\nB \\.", values)]]));
          assert.equal(seriesValue(metrics, "a_total", { of: text + hard + text }), 3);
        },
      ),
      { numRuns: 50 },
    );
  });

  test("adds up counters and histograms of processes, and takes the minimum or maximum of shared values", async () => {
    const of = (value: number, more: string) => {
      const buckets = new BucketCounts([1, 2]);
      for (const one of [value, value]) buckets.add(one);
      return [
        counter("a_total", "A.", [
          { labels: {}, value },
          { labels: { more }, value: 1 },
        ]),
        histogram("b", "B.", buckets.samples("b", { of: "all" })),
        gauge("first", "F.", "min", [{ labels: {}, value }]),
        gauge("last", "L.", "max", [{ labels: {}, value }]),
        gauge("both", "B.", "sum", [{ labels: {}, value }]),
      ];
    };
    const snapshots = [of(1, "x"), of(2, "y"), of(3, "x")];
    for (const text of [
      await exposition(snapshots),
      await exposition([await addSnapshots(snapshots.slice(0, 2)), snapshots[2]]),
    ]) {
      const metrics = readExposition(text);
      assert.deepEqual(
        [{}, { more: "x" }, { more: "y" }].map((labels) => seriesValue(metrics, "a_total", labels)),
        [6, 2, 1],
      );
      assert.deepEqual(
        ["1", "2", "+Inf"].map((le) => seriesValue(metrics, "b_bucket", { of: "all", le })),
        [2, 4, 6],
      );
      assert.equal(seriesValue(metrics, "b_sum", { of: "all" }), 12);
      assert.deepEqual(
        ["first", "last", "both"].map((name) => seriesValue(metrics, name)),
        [1, 3, 6],
      );
    }
  });
});

test("other counts than those of requests are exposed", async () => {
  const metrics = new ServiceMetrics();
  metrics.countUnknown("airline");
  metrics.countShadow("operational", true);
  metrics.countShadow("operational", false);
  metrics.countShadow("operational", false);
  metrics.countRefused("overloaded");
  metrics.countRefused("overloaded");
  metrics.countRefused("rate-limited");
  const read = readExposition(await exposition([metrics.snapshot()]));
  const value = (name: string, labels: Record<string, string>) =>
    seriesValue(read, `puntual_${name}_total`, labels);
  assert.deepEqual(
    [
      value("unknown_categories", { field: "airline" }),
      value("unknown_categories", { field: "destination" }),
      value("shadow_comparisons", { model: "operational", agrees: "true" }),
      value("shadow_comparisons", { model: "operational", agrees: "false" }),
      value("shadow_comparisons", { model: "baseline", agrees: "false" }),
      value("http_refused", { code: "overloaded" }),
      value("http_refused", { code: "rate-limited" }),
    ],
    [1, 0, 1, 2, 0, 2, 1],
  );
});
