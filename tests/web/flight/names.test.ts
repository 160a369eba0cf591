import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  airlineChoice,
  codeOf,
  completions,
  destinationChoice,
  labelOfCode,
  meantCode,
} from "../../../web/src/views/flight/question/names.ts";
import { smallNetwork } from "./small-network.ts";

const airlines = airlineChoice(smallNetwork);
const { others: destinations } = destinationChoice(smallNetwork, "");

/** Returns the codes of the completions of a text. */
const complete = (entries: typeof airlines, text: string) =>
  completions(entries, text).map(({ code }) => code);

describe("the completions of a text", () => {
  test("match names, cities, ICAO and IATA codes in any case", () => {
    assert.deepEqual(complete(airlines, "sky"), ["SKU"]);
    assert.deepEqual(complete(airlines, "h2"), ["SKU"]);
    assert.deepEqual(complete(destinations, "skbo"), ["SKBO"]);
    assert.deepEqual(complete(destinations, "Gig"), ["SBGL"]);
  });

  test("ignore accents, both in the text and in names", () => {
    assert.deepEqual(complete(destinations, "Bogotá"), ["SKBO"]);
    assert.deepEqual(complete(destinations, "rio de j"), ["SBGL"]);
  });

  test("list an exact code before names with a word that begins with the text", () => {
    assert.deepEqual(complete(airlines, "la"), ["LAN", "TAM", "LAW"]);
    assert.deepEqual(complete(airlines, "wings"), ["LAW"]);
    assert.deepEqual(complete(airlines, "lin"), ["SKU"]);
  });

  test("list equally close entries by flights; an empty text matches all", () => {
    assert.deepEqual(complete(destinations, "buenos"), ["SAEZ", "SABE"]);
    assert.equal(complete(destinations, " ").length, destinations.length);
  });

  test("are empty for an unknown text", () => {
    assert.deepEqual(complete(airlines, "foo"), []);
  });
});

describe("the code of a text", () => {
  test("is found from a code, a name or a label", () => {
    for (const text of ["SKU", " sku ", "h2", "Sky Airline", "SKY AIRLINE", "Sky Airline (SKU)"])
      assert.equal(codeOf(airlines, text), "SKU", text);
    assert.equal(codeOf(airlines, "xyz"), "XYZ");
  });

  test("is left to the service for a name that several codes share", () => {
    assert.equal(codeOf(airlines, "Grupo LATAM"), "Grupo LATAM");
    assert.equal(codeOf(airlines, "Grupo LATAM (TAM)"), "TAM");
  });

  test("is the text itself if it is unknown, in capitals if it has the form of a code", () => {
    assert.equal(codeOf(airlines, "qqq"), "QQQ");
    assert.equal(codeOf(airlines, " Foo air "), "Foo air");
    assert.equal(codeOf(airlines, "  "), "");
  });

  test("is that of the only completion of a complete text, except for a code in capitals", () => {
    assert.equal(meantCode(destinations, "bogot"), "SKBO");
    assert.equal(meantCode(destinations, "rio de"), "SBGL");
    assert.equal(meantCode(destinations, "buenos"), "buenos");
    assert.equal(meantCode(destinations, "rioj"), "RIOJ");
    assert.equal(meantCode(airlines, "sky"), "SKU");
    assert.equal(meantCode(airlines, "SKY"), "SKY");
    assert.equal(meantCode(destinations, ""), "");
  });
});

test("the destinations of an airline come first by its flights, and none is listed twice", () => {
  const { own, others } = destinationChoice(smallNetwork, "SKU");
  assert.deepEqual(
    own.map(({ code, flights }) => [code, flights]),
    [
      ["SKBO", 150],
      ["SPJC", 100],
    ],
  );
  assert.deepEqual(
    others.map(({ code }) => code),
    ["SAEZ", "SABE", "SBGL"],
  );
  assert.deepEqual(destinationChoice(undefined, "SKU"), { own: [], others: [] });
});

test("a field shows name and code, the code alone if it has no name, and an unknown text as it is", () => {
  assert.equal(labelOfCode(airlines, "SKU"), "Sky Airline (SKU)");
  assert.equal(labelOfCode(airlines, "XYZ"), "XYZ");
  assert.equal(labelOfCode(airlines, "Foo air"), "Foo air");
});
