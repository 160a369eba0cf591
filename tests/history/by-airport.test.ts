import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ByAirport } from "../../src/history/by-airport.ts";

describe("values by airport", () => {
  const several = new ByAirport([{ code: "KPDX" }, { code: "KSEA" }], (code, index) => `${index} ${code}`);
  const only = new ByAirport([{ code: "SCEL" }], () => "the only one");
  const unnamed = new ByAirport([{ code: "" }], () => "of an older artefact");

  test("are those of the airport that is named", () => {
    assert.deepEqual([several.of("KSEA"), several.get("KPDX")], ["1 KSEA", "0 KPDX"]);
    assert.deepEqual([...several.entries()].flat(), ["KPDX", "0 KPDX", "KSEA", "1 KSEA"]);
  });

  test("need no name where there is one airport", () => {
    assert.deepEqual(
      [only.of(), only.of("SCEL"), unnamed.of()],
      ["the only one", "the only one", "of an older artefact"],
    );
  });

  test("need a name where there are several", () => {
    assert.throws(() => several.of(), {
      code: "invalid-argument",
      message: "airport: none is not allowed; allowed: one of KPDX, KSEA",
    });
  });

  test("are of no other airport", () => {
    assert.throws(() => several.of("KBOS"), {
      code: "unknown-category",
      message: "airport: KBOS is not an airport of this model; allowed: KPDX, KSEA",
    });
    assert.throws(() => unnamed.of("SCEL"), /allowed: none, as the model names no airport/);
    assert.equal(several.get("KBOS"), undefined);
  });
});
