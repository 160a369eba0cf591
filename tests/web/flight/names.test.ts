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

/** The codes that a text is completed to. */
const complete = (entries: typeof airlines, text: string) =>
  completions(entries, text).map(({ code }) => code);

describe("what a text is completed to", () => {
  test("names, cities, ICAO and IATA codes are found, in any case", () => {
    assert.deepEqual(complete(airlines, "sky"), ["SKU"]);
    assert.deepEqual(complete(airlines, "h2"), ["SKU"]);
    assert.deepEqual(complete(destinations, "skbo"), ["SKBO"]);
    assert.deepEqual(complete(destinations, "Gig"), ["SBGL"]);
  });

  test("accents do not matter, neither in what is typed nor in what is found", () => {
    assert.deepEqual(complete(destinations, "Bogotá"), ["SKBO"]);
    assert.deepEqual(complete(destinations, "rio de j"), ["SBGL"]);
  });

  test("a code that is whole comes before names with a word that begins so, the most flown of them first", () => {
    assert.deepEqual(complete(airlines, "la"), ["LAN", "TAM", "LAW"]);
    assert.deepEqual(complete(airlines, "wings"), ["LAW"]);
    assert.deepEqual(complete(airlines, "lin"), ["SKU"]);
  });

  test("of those as close the most flown comes first; without a text all come", () => {
    assert.deepEqual(complete(destinations, "buenos"), ["SAEZ", "SABE"]);
    assert.equal(complete(destinations, " ").length, destinations.length);
  });

  test("nothing comes of what is not known", () => {
    assert.deepEqual(complete(airlines, "foo"), []);
  });
});

describe("what is asked for a text", () => {
  test("a code, a name or a label stand for their code", () => {
    for (const text of ["SKU", " sku ", "h2", "Sky Airline", "SKY AIRLINE", "Sky Airline (SKU)"])
      assert.equal(codeOf(airlines, text), "SKU", text);
    assert.equal(codeOf(airlines, "xyz"), "XYZ");
  });

  test("a name that several codes share is left to the service, which knows the route", () => {
    assert.equal(codeOf(airlines, "Grupo LATAM"), "Grupo LATAM");
    assert.equal(codeOf(airlines, "Grupo LATAM (TAM)"), "TAM");
  });

  test("an unknown code stays, in capitals; an unknown name stays as it is; nothing stays nothing", () => {
    assert.equal(codeOf(airlines, "qqq"), "QQQ");
    assert.equal(codeOf(airlines, " Foo air "), "Foo air");
    assert.equal(codeOf(airlines, "  "), "");
  });

  test("what is typed to its end means what alone it may mean, but a code in capitals itself", () => {
    assert.equal(meantCode(destinations, "bogot"), "SKBO");
    assert.equal(meantCode(destinations, "rio de"), "SBGL");
    assert.equal(meantCode(destinations, "buenos"), "buenos");
    assert.equal(meantCode(destinations, "rioj"), "RIOJ");
    assert.equal(meantCode(airlines, "sky"), "SKU");
    assert.equal(meantCode(airlines, "SKY"), "SKY");
    assert.equal(meantCode(destinations, ""), "");
  });
});

test("the destinations of an airline come first, by its own flights, and no other twice", () => {
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

test("a field shows name and code, a code without a name alone, and the unknown as it is", () => {
  assert.equal(labelOfCode(airlines, "SKU"), "Sky Airline (SKU)");
  assert.equal(labelOfCode(airlines, "XYZ"), "XYZ");
  assert.equal(labelOfCode(airlines, "Foo air"), "Foo air");
});
