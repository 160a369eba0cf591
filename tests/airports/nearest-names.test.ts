import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { NearestNames } from "../../src/airports/nearest-names.ts";
import { plainName } from "../../src/airports/plain-name.ts";

/** The distance by its definition, without any shortcut: the least of all ways to edit, for short words. */
function slowDistance(from: string, to: string): number {
  if (from === "" || to === "") return from.length + to.length;
  const least = [
    slowDistance(from.slice(1), to) + 1,
    slowDistance(from, to.slice(1)) + 1,
    slowDistance(from.slice(1), to.slice(1)) + (from[0] === to[0] ? 0 : 1),
  ];
  if (from.length > 1 && from[0] === to[1] && from[1] === to[0])
    least.push(slowDistance(from.slice(2), to.slice(2)) + 1);
  return Math.min(...least);
}

const named = (names: readonly string[]) =>
  names.map((name, index) => ({ code: `#${index}`, iata: undefined, label: name, names: [name] }));

describe("the nearest names", () => {
  test("are those with the fewest edits for their length, the first of equal ones, and none that is half another", () => {
    const word = fc.string({ minLength: 1, maxLength: 5, unit: fc.constantFrom(..."abcdz") });
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), word, (names, text) => {
        const distances = names.map((name) =>
          text.length > 3 && name === text
            ? 0.2
            : slowDistance(text, name) / Math.max(text.length, name.length),
        );
        const expected = names
          .map((name, index) => ({ name, distance: distances[index] }))
          .filter(({ distance }) => distance < 0.5)
          .toSorted((a, b) => a.distance - b.distance)
          .slice(0, 3);
        const found = new NearestNames(() => named(names)).find(text, 3);
        assert.deepEqual(
          found.map(({ label }) => label),
          expected.map(({ name }) => name),
        );
      }),
    );
  });

  test("of a short text are codes too, but of a long one only names", () => {
    const all = [
      { code: "SKU", iata: "H2", label: "Sky Airline", names: ["Sky Airline"] },
      { code: "AFL", iata: undefined, label: "Aeroflot", names: ["Aeroflot"] },
    ];
    const find = (text: string) => new NearestNames(() => all).find(text, 5).map(({ code }) => code);
    assert.deepEqual(find("SKX"), ["SKU"]);
    assert.deepEqual(find("Aerofolt"), ["AFL"]);
    assert.deepEqual(find("Nowhere"), []);
  });

  test("have no accents and no case", () => {
    assert.equal(plainName(" Aeroméxico  S.A. "), "aeromexico sa");
    assert.equal(plainName("aerome\u0301xico-SA"), "aeromexico sa");
    assert.equal(plainName("O'Hare"), "ohare");
    assert.equal(plainName("São\u00a0Paulo"), "sao paulo");
  });
});
