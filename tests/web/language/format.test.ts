import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Format, rounded } from "../../../web/src/language/format.ts";

test("a number is rounded as it is written, half up in its decimal digits", () => {
  assert.equal(rounded(0.2185, 3), 0.219);
  assert.equal((0.2185).toFixed(3), "0.218");
  assert.equal(rounded(12_345.5, 0), 12_346);
  const english = new Format("en");
  const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 0, max: 4 }), (value, digits) => {
      // Zero has no sign once it is rounded.
      const written = english.number(value, digits).replace(/^-(?=[0.]+$)/, "");
      assert.equal(english.number(rounded(value, digits) + 0, digits), written);
    }),
  );
});

test("a short date is written as Intl writes it, on every day of a leap year", () => {
  for (const [language, locale] of [
    ["en", "en-GB"],
    ["es", "es-CL"],
  ] as const) {
    const [format, options] = [
      new Format(language),
      { weekday: "short", day: "numeric", month: "short" } as const,
    ];
    const intl = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    for (let day = 1; day <= 366; day++) {
      const date = new Date(Date.UTC(2028, 0, day, 23, 59));
      assert.equal(format.shortDate(date.toISOString().slice(0, 16)), intl.format(date));
      assert.equal(format.shortDate(date.toISOString().slice(0, 10)), intl.format(date));
    }
  }
});
