import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { FlightTable, LegTable } from "../../../../src/flights/flight-table.ts";
import { createRandom } from "../../../../src/flights/synthetic/random.ts";
import { fitPlatt, type PlattCalibration } from "../../../../src/learn/calibration/platt.ts";
import {
  calibrateAirports,
  fitCalibration,
} from "../../../../src/models/operational/training/airport-calibrations.ts";
import { madeUpNetwork } from "../features/made-up-network.ts";
import { runTask } from "../run-task.ts";

const pooled: PlattCalibration = { kind: "platt", intercept: 0.2, slope: 0.9 };
const ofSmall = (scores: readonly number[], labels: readonly number[]) =>
  calibrateAirports(pooled, Float64Array.from(scores), Uint8Array.from(labels), {
    codes: ["KSEA"],
    indices: new Uint16Array(labels.length),
  })[0];

describe("the calibration of an airport", () => {
  test("is that of all airports where its flights are all delayed, or none is, or there are none", () => {
    for (const labels of [[1, 1, 1], [0, 0, 0], []])
      assert.deepEqual(ofSmall([-1, 0, 1].slice(0, labels.length), labels), pooled);
  });

  test("moves from that of all to its own with the number of its flights: half way at 8,000", () => {
    const random = createRandom(2);
    for (const flights of [40, 8000]) {
      const scores = Float64Array.from({ length: flights }, () => random() * 4 - 2);
      const labels = Uint8Array.from(scores, (score) => (random() < 1 / (1 + Math.exp(1 - score)) ? 1 : 0));
      const own = fitPlatt(scores, labels);
      const share = flights / (flights + 8000);
      const between = ofSmall([...scores], [...labels]);
      for (const part of ["intercept", "slope"] as const)
        assert.ok(Math.abs(between[part] - (pooled[part] + share * (own[part] - pooled[part]))) < 1e-12);
    }
  });

  test("is smoothed where every delayed flight has a higher score than every other: no line is best", () => {
    const cases: [scores: number[], labels: number[]][] = [
      [
        [-2, -1.5, -1, 0.5, 1],
        [0, 0, 0, 1, 1],
      ],
      [
        [1, -2, 0.5],
        [1, 0, 0],
      ],
      [
        [-1, -1, 0, -1],
        [0, 0, 1, 1],
      ],
    ];
    for (const [scores, labels] of cases) {
      const [x, y] = [Float64Array.from(scores), Uint8Array.from(labels)];
      assert.throws(() => fitPlatt(x, y), /no overlap in log-odds/);
      const own = fitCalibration(x, y);
      assert.deepEqual(own, fitPlatt(x, y, { smoothTargets: true }));
      assert.ok(own.slope > 0 && own.slope < 10, String(own.slope));
      const { intercept, slope } = ofSmall(scores, labels);
      assert.ok(Math.abs(intercept - pooled.intercept) < 0.01 && Math.abs(slope - pooled.slope) < 0.01);
    }
  });

  test("is not smoothed where they overlap, and level where the delayed ones have the lower scores", () => {
    const [x, y] = [Float64Array.of(-2, -1, 0, 1), Uint8Array.of(0, 1, 0, 1)];
    assert.deepEqual(fitCalibration(x, y), fitPlatt(x, y));
    assert.equal(fitCalibration(x, Uint8Array.of(1, 1, 0, 0)).slope, 0);
  });
});

/** A network of which the flights of one aircraft are those of a small airport. */
function withSmallAirport(table: FlightTable & { readonly legs: LegTable }, aircraft: number): FlightTable {
  const airport = ({ registration }: Pick<FlightTable, "registration">) => ({
    names: ["KJFK", "KHPN"],
    codes: Uint16Array.from(registration?.codes ?? [], (code) => (code === aircraft ? 1 : 0)),
  });
  const { timeZone = "UTC", legs } = table;
  return {
    ...table,
    airports: [
      { code: "KJFK", timeZone },
      { code: "KHPN", timeZone },
    ],
    airport: airport(table),
    legs: { ...legs, airport: airport(legs) },
  };
}

describe("the calibration of airports whose aircraft are known", () => {
  test("is fitted to the few flights of a small one, whichever they are", () => {
    const { legs, ...table } = madeUpNetwork({ days: 12, aircraft: 30 }, createRandom(3));
    assert(legs !== undefined);
    for (let aircraft = 0; aircraft < 3; aircraft++) {
      const small = withSmallAirport({ ...table, legs }, aircraft);
      const { lead } = runTask(small, { leadTime: "hour", until: Infinity });
      assert.ok(lead.trees.featureNames.includes("aircraft.readyLateness"));
      const { KHPN, KJFK } = lead.calibrations ?? {};
      for (const part of ["intercept", "slope"] as const) {
        assert.ok(Number.isFinite(KHPN[part]), `${part} ${KHPN[part]}`);
        assert.ok(Math.abs(KHPN[part] - KJFK[part]) < 0.05, `${part} ${KHPN[part]}, ${KJFK[part]}`);
      }
    }
  });

  test("is fitted where the aircraft alone decides what is late", () => {
    const { legs, ...table } = madeUpNetwork({ days: 12, aircraft: 30 }, createRandom(3));
    const { scheduled = new Float64Array(), operated = scheduled, registration } = table;
    const { codes } = registration as NonNullable<typeof registration>;
    const decided = operated.map((_, row) => scheduled[row] + (codes[row] % 3 === 0 ? 60 : 2));
    const { lead } = runTask({ ...table, operated: decided }, { leadTime: "hour", until: Infinity });
    assert.ok(legs && Number.isFinite(lead.calibration.intercept) && lead.calibration.slope > 0.5);
  });
});
