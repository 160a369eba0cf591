import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { exceededLimits, limitsText } from "../../bench/stress/limits.ts";
import { planText, startsOf } from "../../bench/stress/load-plan.ts";
import { Measurements } from "../../bench/stress/measurements.ts";
import { stressReport } from "../../bench/stress/report.ts";
import { resultTable } from "../../bench/stress/result-table.ts";

/** Responses of 1 to 100 ms. */
function hundredAnswers(): Measurements {
  const measurements = new Measurements(["a", "b"]);
  for (let milliseconds = 1; milliseconds <= 100; milliseconds++) measurements.answered(0, milliseconds);
  return measurements;
}

describe("measurements", () => {
  test("are kept by kind, in total, and by second", () => {
    const measurements = hundredAnswers();
    measurements.answered(1, 0.0001);
    measurements.failed(1, "status 500");
    const { p50, p99, ...second } = measurements.endSecond(3);
    assert.deepEqual(second, { from: 0, to: 1, users: 3, answersPerSecond: 101, failuresPerSecond: 1 });
    assert.ok(Math.abs(p50 - 50) < 1 && Math.abs(p99 - 99) < 1, `${p50}, ${p99}`);
    const [a, b, all] = measurements.tallies(2);
    assert.deepEqual([a.requests, a.failures, a.requestsPerSecond], [100, 0, 50]);
    assert.ok(Math.abs(a.mean - 50.5) < 0.1 && Math.abs(a.percentiles[100] - 100) < 0.1);
    assert.deepEqual([b.requests, b.failures, b.least], [2, 1, 0.001]);
    assert.deepEqual([all.name, all.requests, all.failuresPerSecond], ["all", 102, 0.5]);
    assert.deepEqual([...measurements.failures], [["b: status 500", 1]]);
  });

  test("restart each second, and are divided by its real length", () => {
    const measurements = hundredAnswers();
    measurements.failed(0, "status 500");
    measurements.endSecond(1, 1);
    measurements.answered(0, 7);
    const { from, to, answersPerSecond, failuresPerSecond, p99 } = measurements.endSecond(1, 1.5);
    assert.deepEqual([from, to, answersPerSecond, failuresPerSecond], [1, 1.5, 2, 0]);
    assert.ok(Math.abs(p99 - 7) < 0.1);
    assert.ok(Number.isNaN(measurements.endSecond(3).p50), "a second without an answer has no latency");
    assert.equal(measurements.elapsed, 2.5);
    assert.equal(measurements.tallies().at(-1)?.requestsPerSecond, 102 / 2.5);
  });

  test("keep twenty reasons of failure, and count the others together", () => {
    const measurements = new Measurements(["a"]);
    for (let reason = 0; reason < 30; reason++) measurements.failed(0, `reason ${reason}`);
    measurements.failed(0, "reason 19");
    assert.equal(measurements.failures.size, 21);
    assert.equal(measurements.failures.get("a: reason 19"), 2);
    assert.equal(measurements.failures.get("other reasons"), 10);
  });

  test("include failures and missing responses in the longest wait", () => {
    const measurements = hundredAnswers();
    measurements.failed(0, "timeout", 900);
    measurements.waited(1, 5000);
    const [a, b, all] = measurements.tallies(1);
    assert.deepEqual([a.longestWait, b.longestWait, all.longestWait], [900, 5000, 5000]);
    assert.deepEqual([b.requests, b.failures], [0, 0]);
    assert.ok(all.percentiles[100] < 101);
  });
});

describe("limits", () => {
  test("are exceeded only by more than they allow", () => {
    const measurements = new Measurements(["a"]);
    for (let count = 0; count < 100; count++) measurements.answered(0, 10);
    measurements.failed(0, "status 500");
    const [, all] = measurements.tallies(1);
    const { 50: maxMedian, 99: maxP99 } = all.percentiles;
    const within = { maxFailures: 1, maxMedian, maxP99, maxLatency: 10, minThroughput: 100 };
    assert.deepEqual(exceededLimits(all, within), []);
    const over = { maxFailures: 0, maxMedian: 9, maxP99: 9, maxLatency: 9, minThroughput: 101 };
    assert.equal(exceededLimits(all, over).length, 5, "a failure is no throughput");
  });

  test("of latency are exceeded if there was no response", () => {
    const measurements = new Measurements(["a"]);
    measurements.failed(0, "status 500");
    const limits = { maxFailures: 1, maxMedian: 9, maxP99: 9, maxLatency: 9 };
    assert.deepEqual(exceededLimits(measurements.tallies(1)[1], limits), [
      "no request got a correct answer",
      "the median is unknown, because no request got a correct answer",
      "the 99th percentile is unknown, because no request got a correct answer",
      "the longest wait is unknown, because no request got a correct answer",
    ]);
  });

  test("are described in words", () => {
    assert.equal(
      limitsText({ maxFailures: 0, maxP99: 250, maxLatency: 1000, minThroughput: 5000 }),
      "at most 0 failures, 99 % at most 250 ms, longest wait at most 1000 ms, at least 5,000 correct answers a second",
    );
  });
});

describe("a plan", () => {
  test("states the number of users that it really reaches", () => {
    const plan = { users: 100, seconds: 60, spawnRate: 1 };
    assert.equal(startsOf(plan).length, 60);
    assert.equal(planText(plan), "up to 100 users, one added each second: 60 of them by the end, after 60 s");
    assert.equal(planText({ ...plan, spawnRate: 2 }), "100 users, 2 added each second, for 60 s");
  });
});

describe("the report", () => {
  test("labels the median and the 99th percentile, and separates thousands", () => {
    const measurements = hundredAnswers();
    measurements.answered(1, 12_345);
    const [head, , ...rows] = resultTable(measurements.tallies(1)).split("\n");
    assert.match(head, /^request +requests +failures +requests\/s +median ms +99 % ms +longest wait ms$/);
    assert.match(rows[0], /^a +100 +0 +100 +50\.\d\d +99\.\d\d +100\.00$/);
    assert.match(rows[2], /^all +101 +0 +101 +51\.\d\d +100\.\d\d +12,345\.00$/);
  });

  test("shades seconds without a response, and interrupts the lines there", () => {
    const measurements = hundredAnswers();
    measurements.endSecond(1);
    measurements.endSecond(1);
    measurements.answered(0, 1);
    measurements.endSecond(1);
    const load = { url: "http://a.example", users: 1, seconds: 3, spawnRate: 1, headers: {} };
    const { seconds, failures } = measurements;
    const page = stressReport({
      load,
      seconds,
      failures,
      tallies: measurements.tallies(),
      overLimits: [],
      limits: { maxFailures: 0 },
      started: new Date(0),
    });
    assert.match(page, /Shaded: 1 second without any answer\./);
    assert.equal(page.match(/fill-opacity="0.15"/g)?.length, 3);
    const axes = page.match(/<g [^>]*aria-label="x-axis tick label".*?<\/g>/gs);
    assert.deepEqual([axes?.length, new Set(axes).size], [3, 1], "all charts have the same axis of time");
    assert.match(page, /<strong>all<\/strong>/);
    assert.doesNotMatch(page, /NaN/);
  });
});
