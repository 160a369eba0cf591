import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { PuntualError } from "../../../../src/errors.ts";
import { FlightFinder, findFlight } from "../../../../src/models/operational/forecasting/find-flight.ts";
import type { OperationalModelData } from "../../../../src/models/operational/model-data.ts";

const data = {
  names: {
    airlines: {
      AMX: "Aeroméxico",
      DSM: "Grupo LATAM",
      LAN: "Grupo LATAM",
      SKU: "Sky Airline",
      TAM: "Grupo LATAM",
    },
    destinations: {
      SABE: "Buenos Aires",
      SAEZ: "Buenos Aires",
      SBGR: "São Paulo",
      SCFA: "Antofagasta",
      SPJC: "Lima",
    },
  },
  flightsByRoute: {
    "AMX SAEZ": 5,
    "DSM SABE": 2,
    "LAN SABE": 500,
    "LAN SAEZ": 100,
    "LAN SCFA": 900,
    "SKU SABE": 10,
    "SKU SAEZ": 20,
    "TAM SBGR": 800,
  },
  flightTypes: { SABE: "I", SAEZ: "I", SBGR: "I", SCFA: "N" },
} as unknown as OperationalModelData;

const find = (airline: string, destination: string, flightType?: "I" | "N") =>
  findFlight({ airline, destination, scheduled: 1000, flightType }, data);
const codes = (airline: string, destination: string) => {
  const flight = find(airline, destination);
  return [flight.airlineCode, flight.destination];
};

describe("a flight that a client names", () => {
  test("is found by codes in any case, with spaces around", () => {
    assert.deepEqual(find("SKU", "SCFA"), {
      airlineCode: "SKU",
      destination: "SCFA",
      flightType: "N",
      scheduled: 1000,
    });
    assert.deepEqual(codes(" sku ", "\tScfa"), ["SKU", "SCFA"]);
  });

  test("is found by IATA codes in any case", () => {
    assert.deepEqual(codes("H2", "ANF"), ["SKU", "SCFA"]);
    assert.deepEqual(codes(" jj ", "gru"), ["TAM", "SBGR"]);
    assert.throws(() => codes("SKU", "XXX"), { code: "unknown-category" });
    assert.throws(() => codes("__proto__", "SCFA"), { code: "unknown-category" });
  });

  test("is found again, among any number of others", () => {
    const finder = new FlightFinder(data);
    const first = finder.route("sky airline", "antofagasta");
    for (let i = 0; i < 12_000; i++)
      finder.route("SKU", `Z${String(i % 1000).padStart(3, "0")}${" ".repeat(i / 1000)}`);
    assert.deepEqual(finder.route("sky airline", "antofagasta"), first);
    assert.equal(finder.route("SKU", "SCFA"), finder.route("SKU", "SCFA"));
  });

  test("is found by names in any case, with and without accents", () => {
    assert.deepEqual(codes("sky airline", "ANTOFAGASTA"), ["SKU", "SCFA"]);
    assert.deepEqual(codes("AEROMEXICO", "sao paulo"), ["AMX", "SBGR"]);
    assert.deepEqual(codes(" Aeroméxico", "São Paulo "), ["AMX", "SBGR"]);
    assert.deepEqual(codes("aerome\u0301xico", "SCFA"), ["AMX", "SCFA"]);
  });

  test("is found by every code and every name of the model, however they are written", () => {
    const { airlines } = data.names;
    const written = (text: string) =>
      fc.constantFrom(text, text.toLowerCase(), text.toUpperCase(), `  ${text} `);
    const texts = fc
      .constantFrom(...Object.entries(airlines))
      .chain(([code, name]) => fc.tuple(fc.constant(name), fc.oneof(written(code), written(name))));
    fc.assert(
      fc.property(texts, ([name, text]) => {
        assert.equal(data.names.airlines[find(text, "SCFA").airlineCode], name);
      }),
    );
  });

  test("with a name of several codes is that with the most training flights on the route", () => {
    assert.deepEqual(codes("Grupo LATAM", "Antofagasta"), ["LAN", "SCFA"]);
    assert.deepEqual(codes("Grupo LATAM", "Sao Paulo"), ["TAM", "SBGR"]);
    assert.deepEqual(codes("Sky Airline", "Buenos Aires"), ["SKU", "SAEZ"]);
    assert.deepEqual(codes("Grupo LATAM", "Buenos Aires"), ["LAN", "SABE"]);
    assert.deepEqual(codes("AMX", "Buenos Aires"), ["AMX", "SAEZ"]);
    assert.deepEqual(
      codes("TAM", "Buenos Aires"),
      ["TAM", "SABE"],
      "where it has none, that of most flights",
    );
    assert.deepEqual(codes("DSM", "Buenos Aires"), ["DSM", "SABE"], "a code is that code");
    assert.equal(find("Grupo LATAM", "KJFK", "I").airlineCode, "LAN");
  });

  test("keeps codes that were not in the training data", () => {
    assert.deepEqual(find("qfa", "kjfk", "I"), {
      airlineCode: "QFA",
      destination: "KJFK",
      flightType: "I",
      scheduled: 1000,
    });
    assert.deepEqual(codes("U2X", "SCFA"), ["U2X", "SCFA"]);
  });

  test("with an unknown name is refused with the known names", () => {
    assert.throws(() => find("Aeroflot", "SCFA"), {
      code: "unknown-category",
      message:
        "airline: Aeroflot was not in the training data; allowed: AMX (Aeroméxico), DSM (Grupo LATAM), LAN (Grupo LATAM), SKU (Sky Airline), TAM (Grupo LATAM)",
    });
    assert.throws(() => find("SKU", "Arica "), {
      code: "unknown-category",
      message: /^destination: Arica +was not .* allowed: SABE \(Buenos Aires\), .*SPJC \(Lima\)$/,
    });
  });

  for (const text of ["", "  ", "A", "1AB", "A-B", "toString", "constructor", "__proto__"]) {
    test(`with the airline ${JSON.stringify(text)} is refused`, () => {
      assert.throws(() => find(text, "SCFA"), { code: "unknown-category" });
    });
  }

  test("has the type of the flights to its destination unless stated", () => {
    assert.equal(find("SKU", "SCFA").flightType, "N");
    assert.equal(find("SKU", "SABE").flightType, "I");
    assert.equal(find("SKU", "SCFA", "I").flightType, "I");
  });

  test("is refused without a type if the destination has none", () => {
    assert.throws(
      () => find("SKU", "Lima"),
      (error) =>
        error instanceof PuntualError &&
        error.code === "unknown-category" &&
        /flights to SPJC.*I \(international\) or N \(national\)/.test(error.message),
    );
    assert.equal(find("SKU", "Lima", "I").flightType, "I");
  });
});
