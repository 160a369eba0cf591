import assert from "node:assert/strict";
import { test } from "node:test";
import { takeRows } from "../../../src/learn/matrix/selection.ts";
import { DelayModel } from "../../../src/models/baseline/delay-model.ts";
import { trainBaseline } from "../../../src/models/baseline/train-baseline.ts";
import { evaluate } from "../../../src/models/evaluation/evaluate.ts";
import { assertSameEvaluation } from "../evaluation/same-evaluation.ts";
import { flightTable, yearOfFlights } from "../hand-made-flights.ts";

const table = flightTable(yearOfFlights());

test("a baseline is trained on all flights", () => {
  const model = new DelayModel();
  const { features, target } = model.preprocess(table, { target: "delay" });
  const trained = trainBaseline(table);
  assert.deepEqual(trained.model.data, model.fit(features, target).data);
  assert.deepEqual(trained.flights, {
    rows: 960,
    delayed: target.reduce((sum, label) => sum + label, 0),
    from: table.scheduled[0],
    to: table.scheduled[959],
  });
});

test("a baseline is evaluated on the last third of the flights, fitted to the first two", () => {
  const rows = Int32Array.from(table.month.keys());
  const model = new DelayModel();
  const { features, target } = model.preprocess(table, { target: "delay" });
  const [earlier, later] = [rows.subarray(0, 640), rows.subarray(640)];
  const labels = (part: Int32Array) => Uint8Array.from(part, (row) => target[row]);
  const fitted = model.fit(takeRows(features, earlier), labels(earlier));
  const expected = evaluate(labels(later), fitted.predictProbability(takeRows(features, later)), 0.5);
  assertSameEvaluation(trainBaseline(table).heldOut.laterFlights, expected);
});

test("later flights are later in time, whatever their order in the file", () => {
  const order = table.month.keys().toArray().reverse();
  const reversed = {
    ...table,
    airline: { ...table.airline, codes: Uint16Array.from(order, (row) => table.airline.codes[row]) },
    flightType: { ...table.flightType, codes: Uint16Array.from(order, (row) => table.flightType.codes[row]) },
    month: Uint8Array.from(order, (row) => table.month[row]),
    scheduled: Float64Array.from(order, (row) => table.scheduled[row]),
    operated: Float64Array.from(order, (row) => table.operated[row]),
  };
  const [a, b] = [trainBaseline(table), trainBaseline(reversed)];
  assert.deepEqual(b.heldOut.laterFlights, a.heldOut.laterFlights);
  assert.deepEqual(b.flights, a.flights);
  assert.deepEqual(b.model.data, a.model.data);
});

test("refuses a table without times, or with flights of one class only", () => {
  const { operated: _, ...untimed } = table;
  assert.throws(() => trainBaseline(untimed), { code: "invalid-argument", message: /scheduled, operated$/ });
  const punctual = yearOfFlights().map((flight) => ({ ...flight, latenessMinutes: 0 }));
  assert.throws(() => trainBaseline(flightTable(punctual)), {
    code: "invalid-argument",
    message: /^target: /,
  });
});
