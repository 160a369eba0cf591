import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { PuntualError } from "../../../../src/errors.ts";
import { findFlight } from "../../../../src/models/operational/forecasting/find-flight.ts";
import type { KnownNames } from "../../../../src/models/operational/forecasting/known-network.ts";
import { networkOf } from "../../../../src/models/operational/forecasting/network.ts";
import { SupportIndex } from "../../../../src/models/operational/forecasting/support.ts";

/** A model of Houston by the codes of its training data. */
const houston = (codes: Readonly<Record<string, string>>, isNamed = true): KnownNames => {
  const { WN = "WN", AA = "AA", DL = "DL", DAL = "DAL", MSY = "MSY", DFW = "DFW" } = codes;
  return {
    names: {
      airlines: isNamed ? { [WN]: "Southwest", [AA]: "American", [DL]: "Delta" } : {},
      destinations: isNamed ? { [DAL]: "Dallas", [MSY]: "New Orleans", [DFW]: "Dallas-Fort Worth" } : {},
    },
    flightTypes: { [DAL]: "N", [MSY]: "N", [DFW]: "N" },
    flightsByRoute: { [`${WN} ${DAL}`]: 50, [`${WN} ${MSY}`]: 10, [`${AA} ${DFW}`]: 9, [`${DL} ${DFW}`]: 3 },
  };
};
const ICAO = { WN: "SWA", AA: "AAL", DL: "DAL", DAL: "KDAL", MSY: "KMSY", DFW: "KDFW" };
const LOWER = { WN: "wn", AA: "aa", DL: "dl", DAL: "dal", MSY: "msy", DFW: "dfw" };
const NAMES = {
  WN: "Southwest Airlines",
  AA: "American Airlines",
  DAL: "Dallas Love Field",
  MSY: "New Orleans",
};

const found = (known: KnownNames, airline: string, destination: string) => {
  const flight = findFlight({ airline, destination, scheduled: 0 }, known);
  return `${flight.airlineCode} ${flight.destination} ${flight.flightType}`;
};

describe("a flight is found by any code of its airline and airport", () => {
  for (const [kind, codes] of [
    ["ICAO codes", ICAO],
    ["IATA codes, an older artefact", {}],
    ["lower-case codes, an older artefact", LOWER],
  ] as const) {
    for (const isNamed of [true, false]) {
      test(`in a model of ${kind}, ${isNamed ? "with" : "without"} names`, () => {
        const known = houston(codes, isNamed);
        const { WN, AA, DL, DAL, MSY, DFW } = {
          WN: "WN",
          AA: "AA",
          DL: "DL",
          DAL: "DAL",
          MSY: "MSY",
          DFW: "DFW",
          ...codes,
        };
        for (const airline of ["WN", "SWA", "wn", "swa", " Swa ", "Southwest", "Southwest Airlines"]) {
          for (const destination of ["DAL", "KDAL", "dal", "kdal", "Dallas Love Field"])
            assert.equal(found(known, airline, destination), `${WN} ${DAL} N`, `${airline} ${destination}`);
        }
        for (const airline of ["AA", "AAL"]) {
          for (const destination of ["DFW", "KDFW"])
            assert.equal(found(known, airline, destination), `${AA} ${DFW} N`);
        }
        assert.equal(found(known, "DAL", "MSY"), `${DL} ${MSY} N`, "DAL is Delta, and an airport of Dallas");
      });

      test(`to an airport or by an airline that a model of ${kind} does not have, ${isNamed ? "with" : "without"} names`, () => {
        const known = houston(codes, isNamed);
        const own = codes.WN ?? "WN";
        for (const [text, code] of Object.entries({ BOS: "KBOS", KSLC: "KSLC", slc: "KSLC" }))
          assert.equal(found(known, "WN", text), `${own} ${code} N`);
        assert.equal(found(known, "WN", "CUN"), `${own} MMUN I`);
        assert.equal(found(known, "WN", "SJU"), `${own} TJSJ N`, "a territory of the same country");
        for (const text of ["QF", "QFA", "qf", "Qantas"])
          assert.equal(found(known, text, "SYD"), "QFA YSSY I");
      });
    }
  }

  test("by the name of another's, which its own code never is", () => {
    const known = {
      names: { airlines: { JQ: "Qantas" }, destinations: {} },
      flightTypes: { SYD: "I" },
      flightsByRoute: { "JQ SYD": 9 },
    } as const;
    assert.equal(found(known, "QF", "SYD"), "QFA SYD I");
    assert.equal(found(known, "QFA", "SYD"), "QFA SYD I");
    assert.equal(found(known, "JST", "SYD"), "JQ SYD I");
  });

  test("by a code that another airline has today", () => {
    const known = (code: string, name?: string): KnownNames => ({
      names: { airlines: name === undefined ? {} : { [code]: name }, destinations: {} },
      flightTypes: { KDFW: "N" },
      flightsByRoute: { [`${code} KDFW`]: 9 },
    });
    assert.equal(found(known("COM"), "OH", "DFW"), "COM KDFW N");
    assert.equal(found(known("OH", "Comair"), "COM", "DFW"), "OH KDFW N");
    assert.equal(found(known("OH", "Comair"), "JIA", "DFW"), "JIA KDFW N");
    assert.equal(found(known("OH", "PSA Airlines"), "JIA", "DFW"), "OH KDFW N");
    assert.equal(found(known("KPBI"), "KPBI", "DFW"), "KPBI KDFW N");
  });

  test("by a code of an airport before or after it changed", () => {
    const known = (code: string): KnownNames => ({
      names: { airlines: {}, destinations: {} },
      flightTypes: { [code]: "N" },
      flightsByRoute: { [`DAL ${code}`]: 9 },
    });
    for (const trained of ["PBI", "KPBI", "KDJT", "DJT"]) {
      for (const text of ["PBI", "KPBI", "KDJT", "DJT"])
        assert.equal(found(known(trained), "DL", text), `DAL ${trained} N`);
    }
  });
});

describe("the codes of an older artefact may hold spaces", () => {
  const known = houston({ ...NAMES, DL: "Delta" }, false);

  test("and its routes are counted as they are", () => {
    const { airlines, destinations, routes } = networkOf(known);
    assert.deepEqual(
      airlines.map(({ code, flights }) => `${code} ${flights}`),
      ["Southwest Airlines 60", "American Airlines 9", "Delta 3"],
    );
    assert.deepEqual(
      destinations.map(({ code, flights, flightType }) => `${code} ${flights} ${flightType}`),
      ["Dallas Love Field 50 N", "DFW 12 N", "New Orleans 10 N"],
    );
    assert.equal(routes.length, 4);
  });

  test("and the support of a forecast is the number of its flights", () => {
    const encoding = { airlines: ["Southwest Airlines"], destinations: ["New Orleans"] };
    const supports = new SupportIndex({ ...known, encoding } as unknown as ConstructorParameters<
      typeof SupportIndex
    >[0]);
    const flight = { airlineCode: "Southwest Airlines", destination: "New Orleans", scheduled: 0 };
    assert.deepEqual(supports.of(flight), { flights: 10, unseen: [] });
  });

  test("and are found by name and by code", () => {
    for (const [airline, destination] of [
      ["Southwest Airlines", "Dallas Love Field"],
      ["WN", "KDAL"],
      ["southwest airlines", "dal"],
    ])
      assert.equal(found(known, airline, destination), "Southwest Airlines Dallas Love Field N");
  });
});

describe("the flight type to a new destination", () => {
  const type = (known: Partial<KnownNames>, destination: string) =>
    findFlight(
      { airline: "LAN", destination, scheduled: 0 },
      {
        names: { airlines: {}, destinations: {} },
        flightTypes: { AAAA: "N" },
        flightsByRoute: { "LAN AAAA": 1 },
        ...known,
      },
    ).flightType;
  const at = (...countries: (string | null)[]): Partial<KnownNames> => ({
    airports: countries.map((country) => ({ country })) as unknown as NonNullable<KnownNames["airports"]>,
  });

  test("follows from the countries of the two airports", () => {
    assert.deepEqual([type(at("CL"), "SCFA"), type(at("CL"), "SPJC")], ["N", "I"]);
    assert.deepEqual([type(at("PE"), "SCFA"), type(at("PE"), "SPJC")], ["I", "N"]);
    assert.equal(type(at("FR"), "RUN"), "N");
    // What the training data says of national flights elsewhere does not count.
    const national = { flightTypes: { SPJC: "N" }, flightsByRoute: { "LAN SPJC": 9 } } as const;
    assert.equal(type({ ...at("CL"), ...national }, "SPQU"), "I");
  });

  test("follows in an older artefact from its national flights, or else is that of most", () => {
    const flights = {
      flightTypes: { SPJC: "N", SCEL: "I" },
      flightsByRoute: { "LAN SPJC": 9, "LAN SCEL": 10 },
    } as const;
    assert.deepEqual([type(flights, "SPQU"), type(flights, "SCFA")], ["N", "I"]);
    assert.equal(type({}, "SCFA"), "N");
    assert.equal(type({ flightTypes: { SPJC: "I" }, flightsByRoute: { "LAN SPJC": 9 } }, "SCFA"), "I");
    assert.equal(type(at("CL", null), "SCFA"), "N");
  });

  test("is not asked for where the airport is not known: its name is", () => {
    assert.throws(
      () => type(at("CL"), "QQQQ"),
      (error: PuntualError) => error.code === "unknown-category" && /destination: QQQQ/.test(error.message),
    );
  });
});
