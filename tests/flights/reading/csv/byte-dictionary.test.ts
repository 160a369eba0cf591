import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { ByteDictionary } from "../../../../src/flights/reading/csv/byte-dictionary.ts";

const lengthOf = (text: Buffer) => text.length;

describe("a dictionary of bytes", () => {
  it("gives each text its number, at any position in a buffer", () => {
    const bytes = Buffer.from("Sky,Copa,Sky");
    const dictionary = new ByteDictionary((text) => ["Sky", "Copa"].indexOf(text.toString()));
    assert.deepEqual(
      [dictionary.lookUp(bytes, 0, 3), dictionary.lookUp(bytes, 4, 8), dictionary.lookUp(bytes, 9, 12)],
      [0, 1, 0],
    );
    assert.equal(dictionary.lookUp(bytes, 0, 8), -1);
  });

  it("reads a text once, also if its buffer is overwritten later", () => {
    let reads = 0;
    const dictionary = new ByteDictionary((text) => {
      reads++;
      return text.length;
    });
    const bytes = Buffer.from("Sky");
    assert.equal(dictionary.lookUp(bytes, 0, 3), 3);
    bytes.fill(0);
    assert.equal(dictionary.lookUp(Buffer.from("a Sky"), 2, 5), 3);
    assert.equal(reads, 1);
  });

  it("distinguishes texts of the same hash", () => {
    // 31 × "A" + "a" = 31 × "B" + "B"
    const dictionary = new ByteDictionary((text) => text[0]);
    assert.equal(dictionary.lookUp(Buffer.from("Aa"), 0, 2), 65);
    assert.equal(dictionary.lookUp(Buffer.from("BB"), 0, 2), 66);
    assert.equal(dictionary.lookUp(Buffer.from("Aa"), 0, 2), 65);
  });

  it("gives the numbers of the reader for any texts, also beyond its capacity", () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom("A", "B", "a", "b"), maxLength: 6 }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(texts, fc.constantFrom(1, 4, 64), (words, capacity) => {
        const dictionary = new ByteDictionary(
          (text) => Number.parseInt(`1${text.toString("hex")}`, 16),
          capacity,
        );
        for (const word of words) {
          const expected = Number.parseInt(`1${Buffer.from(word).toString("hex")}`, 16);
          assert.equal(dictionary.lookUp(Buffer.from(word), 0, word.length), expected);
        }
      }),
    );
  });

  it("accepts the empty text", () => {
    assert.equal(new ByteDictionary(lengthOf).lookUp(Buffer.from("abc"), 1, 1), 0);
  });
});
