import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { wilsonInterval } from "../../src/learn/metrics/wilson-interval.ts";
import { thinCurve } from "../../src/report/charts/thin-curve.ts";
import { evaluatedFlights } from "../../src/report/evaluated-flights.ts";
import { alarmsOver, costCurve, evaluateAlarms } from "../../src/report/metrics/alarm-metrics.ts";
import { deciles } from "../../src/report/metrics/deciles.ts";
import { groupMetrics, groupRows, poolOthers } from "../../src/report/metrics/group-metrics.ts";
import { html } from "../../src/report/page/html.ts";
import { countOf, fixed, monthsText, percent } from "../../src/report/page/number-text.ts";
import { syntheticBackTest } from "./synthetic-back-test.ts";

const probability = fc.double({ min: 0, max: 1, noNaN: true });
const flights = fc.array(fc.tuple(fc.integer({ min: 0, max: 1 }), probability), {
  minLength: 1,
  maxLength: 40,
});

describe("html", () => {
  it("escapes text for elements and attributes, and takes HTML as it is", () => {
    const inner = html`<b>${"<&>"}</b>`;
    assert.equal(
      html`<p title="${`"'`}">${inner}${[inner, inner]}${1.5}</p>`.text,
      '<p title="&quot;&#39;"><b>&lt;&amp;&gt;</b><b>&lt;&amp;&gt;</b><b>&lt;&amp;&gt;</b>1.5</p>',
    );
  });
});

describe("numbers as text", () => {
  it("has no minus zero, and a dash for a missing value", () => {
    assert.deepEqual(
      [fixed(-0.00001), fixed(-0.5, 1), fixed(Number.NaN), percent(0.12345), percent(Number.NaN)],
      ["0.0000", "-0.5", "–", "12.3%", "–"],
    );
  });

  it("counts one flight and many", () => {
    assert.deepEqual([countOf(1, "flight"), countOf(1234, "flight")], ["1 flight", "1,234 flights"]);
  });

  it("writes months as a range, or each if some are missing", () => {
    const cases: [string[], string][] = [
      [["2017-09"], "September 2017"],
      [["2017-09", "2017-10"], "September and October 2017"],
      [["2017-07", "2017-08", "2017-09"], "July to September 2017"],
      [["2017-01", "2017-03", "2017-12"], "January, March and December 2017"],
      [["2017-12", "2018-01"], "December 2017 and January 2018"],
      [["2017-11", "2017-12", "2018-01"], "November 2017 to January 2018"],
    ];
    for (const [names, text] of cases) {
      const isOneYear = new Set(names.map((name) => name.slice(0, 4))).size === 1;
      const months = names.map((name) => {
        const [year, number] = name.split("-").map(Number);
        const [from, to] = [number - 1, number].map((month) => Date.UTC(year, month) / 60_000);
        return { key: isOneYear ? String(number) : name, name, number, from, to };
      });
      assert.equal(monthsText(months), text);
    }
  });
});

describe("deciles", () => {
  it("part all flights into equal tenths of rising forecasts", () => {
    const forecast = Float64Array.from({ length: 25 }, (_, row) => (row * 7) % 25);
    const parts = deciles(
      forecast,
      forecast.map((value) => value + 1),
    );
    assert.equal(parts.length, 10);
    assert.equal(
      parts.reduce((sum, part) => sum + part.flights, 0),
      25,
    );
    for (const [index, part] of parts.entries()) {
      assert.ok(part.flights === 2 || part.flights === 3);
      assert.ok(Math.abs(part.actual - part.forecast - 1) < 1e-12);
      if (index > 0) assert.ok(part.forecast > parts[index - 1].forecast);
    }
    assert.equal(deciles(Float64Array.of(0.5), [1]).length, 1);
  });
});

describe("a thinned curve", () => {
  it("keeps its ends, drops NaN, and deviates nowhere by more than a step", () => {
    const x = Float64Array.from({ length: 5000 }, (_, i) => i / 4999);
    const y = x.map((value, i) => (i === 100 ? Number.NaN : Math.sqrt(value)));
    const points = thinCurve(x, y);
    assert.deepEqual(
      [points[0], points.at(-1)],
      [
        { x: 0, y: 0 },
        { x: 1, y: 1 },
      ],
    );
    assert.ok(points.length < 501, `${points.length}`);
    for (let i = 1; i < points.length; i++) {
      assert.ok(points[i].x - points[i - 1].x <= 1 / 250 + 1 / 4999 + 1e-12);
    }
  });
});

describe("Wilson's interval", () => {
  it("ends at the rates from which the observed one is 1.96 standard errors away, or at 0 or 1", () => {
    const observed = fc
      .integer({ min: 1, max: 500 })
      .chain((count) => fc.tuple(fc.integer({ min: 0, max: count }), fc.constant(count)));
    fc.assert(
      fc.property(observed, ([delayed, count]) => {
        const rate = delayed / count;
        const { lower, upper } = wilsonInterval(rate, count);
        assert.ok(lower <= rate + 1e-12 && rate <= upper + 1e-12);
        for (const end of [lower, upper]) {
          const distance = Math.abs(rate - end) - 1.959964 * Math.sqrt((end * (1 - end)) / count);
          assert.ok(Math.abs(distance) < 1e-6, `${delayed} of ${count}: ${end}`);
        }
      }),
    );
  });
});

describe("the cost curve", () => {
  it("equals at each threshold the cost of the alarms over it", () => {
    const costs = { missed: 3, falseAlarm: 1 };
    fc.assert(
      fc.property(flights, (list) => {
        const labels = Uint8Array.from(list, ([label]) => label);
        const forecast = Float64Array.from(list, ([, value], row) =>
          row % 3 === 0 ? Math.round(value * 100) / 100 : value,
        );
        for (const { threshold, costPer100 } of costCurve(labels, forecast, costs)) {
          const evaluated = evaluateAlarms(labels, alarmsOver(forecast, threshold), costs);
          assert.ok(Math.abs(costPer100 - evaluated.costPer100) < 1e-9, `${threshold}`);
        }
      }),
    );
  });
});

describe("groups of flights", () => {
  it("contain each flight once, the largest group first, groups of equal size by name", () => {
    const keys = ["b", "a", "c", "b", "a", "b"];
    assert.deepEqual(
      groupRows(keys.length, (row) => keys[row]).map(({ name, rows }) => [name, ...rows]),
      [
        ["b", 0, 3, 5],
        ["a", 1, 4],
        ["c", 2],
      ],
    );
  });

  it("are pooled if they are small, unless there is only one", () => {
    const groups = groupRows(6, (row) => "aaabbc"[row]);
    assert.deepEqual(
      poolOthers(groups, ({ rows }) => rows.length > 2).map(({ name, rows }) => [name, ...rows]),
      [
        ["a", 0, 1, 2],
        ["2 others", 3, 4, 5],
      ],
    );
    assert.deepEqual(
      poolOthers(groups, ({ rows }) => rows.length > 1),
      groups,
    );
  });

  it("as one group have the metrics of the whole back-test", () => {
    const backTest = syntheticBackTest({ rows: 1500 });
    const evaluated = evaluatedFlights(backTest);
    const [whole] = groupRows(backTest.flights.length, () => "all");
    const { actual, flights: count, forecasts } = groupMetrics(evaluated, whole);
    assert.equal(count, backTest.flights.length);
    assert.ok(Math.abs(actual - evaluated.delayRate) < 1e-12);
    for (const [name, { brier }] of Object.entries(forecasts)) {
      assert.ok(Math.abs(brier - backTest.models[name as "hour"].pooled.brier) < 1e-12);
    }
  });
});
