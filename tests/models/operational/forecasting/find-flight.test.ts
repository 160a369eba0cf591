import assert from "node:assert/strict";
import process from "node:process";
import { describe, test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
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
    for (let i = 0; i < 12_000; i++) finder.route("SKU".padEnd(3 + (i % 1000)), "SCFA".padEnd(4 + i / 1000));
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

  test("that is known, but not in the training data, has its ICAO codes", () => {
    const unseen = { airlineCode: "QFA", destination: "KJFK", flightType: "I", scheduled: 1000 };
    for (const airline of ["qfa", "QF", "Qantas"])
      for (const destination of ["kjfk", "JFK", "Kennedy"])
        assert.deepEqual(find(airline, destination), unseen);
  });

  test("with an unknown name is refused with the nearest ones, of the training data first", () => {
    const nearest = (airline: string, destination: string) => {
      try {
        find(airline, destination);
      } catch (error) {
        assert.ok(error instanceof PuntualError && error.code === "unknown-category");
        const [, field, names] =
          /^(\w+): .*known (?:airline|airport).*nearest known: (.*)$/.exec(error.message) ?? [];
        return [field, ...names.split(", ").slice(0, 1)];
      }
      return assert.fail("was found");
    };
    assert.deepEqual(nearest("Sky Arline", "SCFA"), ["airline", "SKU (Sky Airline)"]);
    assert.deepEqual(nearest("S4U", "SCFA"), ["airline", "SKU (Sky Airline)"]);
    assert.deepEqual(nearest("Areoflot", "SCFA"), ["airline", "AFL (Aeroflot)"]);
    assert.deepEqual(nearest("SKU", " Antofogasta "), ["destination", "SCFA (Antofagasta)"]);
    assert.deepEqual(nearest("SKU", "Barcelonna"), ["destination", "LEBL (Barcelona)"]);
    assert.deepEqual(nearest("SKU", "????"), ["destination", "SCFA (Antofagasta)"], "the most flown");
  });

  for (const text of ["", "  ", "A", "1AB", "A-B", "XQZ", "AMS", "toString", "constructor", "__proto__"]) {
    test(`with the airline ${JSON.stringify(text)} is refused`, () => {
      assert.throws(() => find(text, "SCFA"), { code: "unknown-category" });
    });
  }

  test("has the type of the flights to its destination unless stated", () => {
    assert.equal(find("SKU", "SCFA").flightType, "N");
    assert.equal(find("SKU", "SABE").flightType, "I");
    assert.equal(find("SKU", "SCFA", "I").flightType, "I");
  });

  test("has the type by the country of a destination without flights", () => {
    assert.equal(find("SKU", "Lima").flightType, "I");
    assert.equal(find("SKU", "El Calafate").flightType, "I");
    assert.equal(find("SKU", "Puerto Williams").flightType, "N");
    assert.equal(find("SKU", "Lima", "N").flightType, "N");
  });

  test("is that of most training flights if the country of a destination is not known", () => {
    const madeUp = {
      names: { airlines: { SKU: "Sky Airline" }, destinations: { D001: "First", D002: "Second" } },
      flightsByRoute: { "SKU D001": 3 },
      flightTypes: { D001: "N" },
    } as const;
    const named = { airline: "SKU", scheduled: 1000 };
    assert.equal(findFlight({ ...named, destination: "d001" }, madeUp).flightType, "N");
    assert.equal(findFlight({ ...named, destination: "D002" }, madeUp).flightType, "N");
    const abroad = { ...madeUp, flightTypes: { D001: "I" } } as const;
    assert.equal(findFlight({ ...named, destination: "D002" }, abroad).flightType, "I");
    assert.equal(findFlight({ ...named, destination: "D002", flightType: "I" }, madeUp).flightType, "I");
  });
});

describe("a name or a code that stands for several", () => {
  const taken = (airline: string, destination: string) => {
    const { airlineCode, destination: to, notes = [] } = find(airline, destination, "I");
    return [airlineCode, to, ...notes.map(({ code, taken, alternatives }) => [code, taken, ...alternatives])];
  };

  test("is that with the most training flights on the route, with a note on the others", () => {
    assert.deepEqual(taken("LATAM", "SCFA"), [
      ...["LAN", "SCFA"],
      ["ambiguous-airline", "LAN", "TAM", "DSM", "LPE", "LXP", "LNE", "ARE", "LAP"],
    ]);
    assert.deepEqual(taken("SKU", "BUE"), ["SKU", "SAEZ", ["ambiguous-destination", "SAEZ", "SABE"]]);
    const [note] = find("SKU", " Buenos Aires ").notes ?? [];
    assert.deepEqual(note, {
      code: "ambiguous-destination",
      field: "/destination",
      value: " Buenos Aires ",
      taken: "SAEZ",
      alternatives: ["SABE"],
      detail:
        "Buenos Aires may be SAEZ (Buenos Aires - Ministro Pistarini) or SABE (Buenos Aires Jorge Newbery); SAEZ was taken.",
    });
  });

  test("of which none is in the training data is the largest of them", () => {
    const [, to, note] = taken("SKU", "London");
    assert.equal(to, "EGLL");
    const london = ["EGLL", "EGKK", "EGGW", "EGLC", "EGSS", "EGMC"];
    assert.deepEqual(note, ["ambiguous-destination", ...london, "CYXU", "KLOZ"]);
  });

  test("is that of the training data rather than a namesake elsewhere, without a note", () => {
    assert.deepEqual(taken("SKU", "Lima"), ["SKU", "SPJC"]);
    assert.deepEqual(taken("SKU", "São Paulo"), ["SKU", "SBGR"]);
  });

  test("is the usual short name of an airline of the training data rather than another's code, with a note", () => {
    assert.deepEqual(taken("SKY", "SCFA"), ["SKU", "SCFA", ["ambiguous-airline", "SKU", "SKX", "SKY"]]);
    assert.deepEqual(taken("Skymark", "SCFA"), ["SKY", "SCFA"]);
  });
});

describe("a code of the training data", () => {
  const trained = (airlines: Record<string, string>, destinations: Record<string, string>) => ({
    names: { airlines, destinations },
    flightsByRoute: Object.fromEntries(
      Object.keys(airlines).flatMap((airline) =>
        Object.keys(destinations).map((destination) => [`${airline} ${destination}`, 1]),
      ),
    ),
    flightTypes: {},
  });
  const route = (data: ReturnType<typeof trained>, airline: string, destination: string) => {
    const found = findFlight({ airline, destination, scheduled: 0, flightType: "I" }, data);
    return [found.airlineCode, found.destination];
  };

  test("is known, whatever it is, and found by the codes and names of the airline or airport that it means", () => {
    const iata = trained({ AA: "American", WN: "Southwest" }, { DFW: "Dallas-Fort Worth", ATL: "Atlanta" });
    for (const airline of ["AA", "AAL", "American Airlines", "american"])
      for (const destination of ["ATL", "katl", "Atlanta"])
        assert.deepEqual(route(iata, airline, destination), ["AA", "ATL"]);
    const own = trained(
      { QFU: "Qantas Airways", D1: "Nowhere Air" },
      { D000: "Dallas-Fort Worth", SPIM: "Lima" },
    );
    for (const destination of ["d000", "DFW", "KDFW", "Dallas/Fort Worth"])
      assert.deepEqual(route(own, "QF", destination), ["QFU", "D000"]);
    assert.deepEqual(route(own, "nowhere", "LIM"), ["D1", "SPIM"]);
    assert.deepEqual(route(own, "D1", "SPJC"), ["D1", "SPIM"]);
  });

  test("is not taken for another airline of the same name", () => {
    const two = trained({ LAN: "Grupo LATAM", TAM: "Grupo LATAM" }, { SCFA: "Antofagasta" });
    assert.deepEqual(route(two, "LPE", "SCFA"), ["LPE", "SCFA"]);
    assert.deepEqual(route(two, "4C", "SCFA"), ["ARE", "SCFA"]);
  });
});

describe("a text of a megabyte, as a field of a CSV may have", () => {
  const finder = new FlightFinder(data);
  const long = 1_000_000;

  test("is compared by its beginning: putting its accents in order would take minutes", () => {
    const accents = `a${"\u0301\u0323".repeat(long / 2)}`;
    assert.throws(() => finder.route(accents, "SCFA"), { code: "unknown-category" });
    assert.throws(() => finder.route("LAN", `x${" airport".repeat(long / 8)}`), { code: "unknown-category" });
    assert.throws(() => finder.route(`x${" air".repeat(long / 4)}`, "SCFA"), { code: "unknown-category" });
  });

  test("is not kept, whether it is known or not", () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const used = () => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const before = used();
    for (let index = 0; index < 100; index++) {
      // Buffers make texts of their own, not of shared parts.
      const tabs = Buffer.from(`${"\t".repeat(long + index)}LAN`).toString();
      assert.equal(finder.route(tabs, "SCFA").airlineCode, "LAN");
      const unknown = Buffer.from(`${"z".repeat(long + index)}`).toString();
      assert.throws(() => finder.route(unknown, "SCFA"), { code: "unknown-category" });
    }
    const kept = used() - before;
    assert.ok(kept < 20 * long, `${kept} bytes are kept of 200 texts of a megabyte`);
  });
});
