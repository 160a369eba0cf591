import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { formatLocalTime } from "../../../src/flights/local-time.ts";
import { csvField } from "../../../src/flights/reading/csv/csv-fields.ts";
import { minutesText } from "../../../src/models/scoring/forecast-columns.ts";
import { CsvBytes } from "../../../src/models/scoring/forecasts/csv-bytes.ts";

const written = (add: (bytes: CsvBytes) => void) => {
  const bytes = new CsvBytes();
  add(bytes);
  return Buffer.from(bytes.take()).toString();
};

describe("the bytes of a CSV", () => {
  test("have probabilities as toFixed(6) writes them, also those between two of them", () => {
    const check = (value: number) =>
      assert.equal(
        written((bytes) => bytes.probability(value)),
        value.toFixed(6),
      );
    for (const value of [0, 1, 0.5, 5e-7, 1.5e-6, 0.9999995, 0.99999949999, 1e-300, 0.1234565, 0.0000005])
      check(value);
    for (let half = 1; half < 2_000_000; half += 997) check(half / 2_000_000);
    fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), check));
  });

  test("have minutes to a tenth, none of them -0.0", () => {
    const check = (value: number) =>
      assert.equal(
        written((bytes) => bytes.minutes(value)),
        minutesText(value),
      );
    for (const value of [0, -0, -0.04, 0.05, -0.05, 0.15, -12.25, 360, 1e9, -1e12, Infinity]) check(value);
    fc.assert(fc.property(fc.double({ min: -1000, max: 5000, noNaN: true }), check));
  });

  test("have local times to the second, and whole numbers", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 4e9, noNaN: true }), fc.nat(), (minutes, whole) => {
        assert.equal(
          written((bytes) => bytes.localTime(minutes)),
          formatLocalTime(minutes),
        );
        assert.equal(
          written((bytes) => bytes.integer(whole)),
          String(whole),
        );
      }),
    );
  });

  test("have texts quoted where they must be, of any length", () => {
    const check = (text: string) =>
      assert.equal(
        written((bytes) => bytes.field(text)),
        csvField(text),
      );
    for (const text of ["", "LAN", 'a "b"', "a,b", "a\nb", "Córdoba", "é".repeat(70_000), "a".repeat(70_000)])
      check(text);
    fc.assert(fc.property(fc.string({ unit: "binary" }), check));
  });

  test("are taken once", () => {
    const bytes = new CsvBytes();
    bytes.field("a");
    bytes.comma();
    bytes.integer(1);
    bytes.endRow();
    assert.equal(Buffer.from(bytes.take()).toString(), "a,1\n");
    assert.equal(bytes.take().length, 0);
  });
});
