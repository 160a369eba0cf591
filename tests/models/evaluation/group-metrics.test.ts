import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { expectedCalibrationError } from "../../../src/learn/metrics/reliability-curve.ts";
import { evaluate } from "../../../src/models/evaluation/evaluate.ts";
import { airlineMetrics, reliability } from "../../../src/models/evaluation/group-metrics.ts";

const flights = fc.array(
  fc.record({
    airline: fc.constantFrom("LAN", "SKU", "AAL"),
    label: fc.nat(1),
    probability: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { minLength: 1, maxLength: 60 },
);
const columns = (rows: readonly { readonly label: number; readonly probability: number }[]) =>
  [
    Uint8Array.from(rows, ({ label }) => label),
    Float64Array.from(rows, ({ probability }) => probability),
  ] as const;

test("the reliability curve has every flight once, and its distances add up to the calibration error", () => {
  fc.assert(
    fc.property(flights, (rows) => {
      const [labels, probabilities] = columns(rows);
      const points = reliability(labels, probabilities);
      const sum = (of: (point: (typeof points)[number]) => number) =>
        points.reduce((total, point) => total + of(point), 0);
      assert.equal(
        sum((point) => point.flights),
        rows.length,
      );
      assert.ok(points.length <= 15 && points.every((point) => point.flights > 0));
      const error = sum(({ flights, forecast, observed }) => flights * Math.abs(forecast - observed));
      assert.ok(Math.abs(error / rows.length - expectedCalibrationError(labels, probabilities)) < 1e-12);
      const delayed = rows.filter(({ label }) => label === 1).length;
      assert.ok(Math.abs(sum(({ flights, observed }) => flights * observed) - delayed) < 1e-9);
    }),
  );
});

test("each airline has the metrics of its own flights, in the order of the codes", () => {
  fc.assert(
    fc.property(flights, (rows) => {
      const metrics = airlineMetrics(
        rows.map(({ airline }) => airline),
        ...columns(rows),
      );
      assert.deepEqual(Object.keys(metrics), [...new Set(rows.map(({ airline }) => airline))].sort());
      for (const [code, ofAirline] of Object.entries(metrics)) {
        const own = rows.filter(({ airline }) => airline === code);
        const { brier, ece, rocAuc } = evaluate(...columns(own), 0.5);
        assert.deepEqual([ofAirline.brier, ofAirline.ece], [brier, ece]);
        assert.equal(ofAirline.rocAuc, Number.isNaN(rocAuc) ? null : rocAuc);
        assert.deepEqual(
          [ofAirline.flights, ofAirline.delayed],
          [own.length, own.filter(({ label }) => label === 1).length],
        );
        const mean = own.reduce((sum, { probability }) => sum + probability, 0) / own.length;
        assert.ok(Math.abs(ofAirline.forecast - mean) < 1e-12);
      }
    }),
  );
});

test("an airline of one class has no ROC AUC", () => {
  const metrics = airlineMetrics(
    ["LAN", "LAN", "SKU", "SKU"],
    Uint8Array.of(0, 1, 1, 1),
    Float64Array.of(0.1, 0.3, 0.2, 0.4),
  );
  assert.deepEqual([metrics.LAN.rocAuc, metrics.SKU.rocAuc], [1, null]);
});
