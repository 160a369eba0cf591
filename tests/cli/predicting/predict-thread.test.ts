import assert from "node:assert/strict";
import { test } from "node:test";
import { PredictThread } from "../../../src/cli/predicting/predict-thread.ts";

test("a thread that ends before its file is forecast says so, and takes no other file", async () => {
  const thread = new PredictThread({ model: "baseline", maxRejects: 0.05 } as never);
  const forecast = thread.forecast({ path: "flights.csv", out: "out.csv" });
  await Promise.all([thread.end(), assert.rejects(forecast, /^Error: flights\.csv: its thread ended$/)]);
  assert.equal(thread.isAlive, false);
});
