import assert from "node:assert/strict";
import { after, test } from "node:test";
import { attackedService } from "../../bench/fuzz/attacked-service.ts";
import { showRequest } from "../../bench/fuzz/hostile-request.ts";
import { runFuzz, smallestFault } from "../../bench/fuzz/run-fuzz.ts";

const service = await attackedService();
after(() => service.stop());

test("3,000 hostile requests cause no internal error and no missing response, and the service ends normally", async () => {
  const options = { port: service.port, key: service.key, requests: 3_000, seed: 2017, connections: 20 };
  const { counts, faults, isGone, sent } = await runFuzz(options);
  assert.equal(isGone, false, `the service is gone: ${service.log()}`);
  const [first] = faults;
  if (first !== undefined) {
    const { what, request } = (await smallestFault(options, first)) ?? first;
    assert.fail(`${faults.length} faults; ${what}\n${showRequest(request)}\n${service.log()}`);
  }
  assert.equal(sent, 3_000);
  // The requests come past the door of every route, and most of them are refused there.
  for (const about of [
    "predict",
    "forecasts, JSON",
    "forecasts, CSV",
    "forecasts, lines",
    "outcomes",
    "inference",
    "binary tensors",
  ]) {
    const of = counts.get(about);
    assert.ok(
      (of?.get("200") ?? 0) >= 5 && (of?.get("400") ?? 0) >= 5,
      `${about}: ${JSON.stringify([...(of ?? [])])}`,
    );
  }
  assert.equal(await service.stop(), 0);
});
