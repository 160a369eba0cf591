import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import type { FlightColumn } from "../../../src/flights/flight-table.ts";
import { formatLocalTime, parseLocalTime } from "../../../src/flights/local-time.ts";
import { readFlights } from "../../../src/flights/reading/read-flights.ts";
import { describeRejection } from "../../../src/flights/reading/rejected-rows.ts";
import { WRITTEN_DIALECTS } from "../dialects.ts";
import { errorWith } from "../expected-error.ts";
import { scl2017, withoutScl2017 } from "../scl-2017.ts";
import { temporaryFile, temporaryFolder } from "../temporary-folder.ts";

const BASELINE = ["airline", "flightType", "month"] as const;
const HEADER = "OPERA,TIPOVUELO,MES,DIANOM\n";
const GOOD = "Sky Airline,N,3,Lunes\n";

/** The airlines that were read, and the description of each rejected cell. */
async function read(path: string, columns: readonly FlightColumn[] = BASELINE) {
  const { flights, rejections, rowCount } = await readFlights(path, { columns, maxRejects: 1 });
  const { airline } = flights;
  return {
    airlines: Array.from(airline?.codes ?? [], (code) => airline?.names[code]),
    rejected: rejections.map(describeRejection),
    rowCount,
  };
}

describe("reading a file of flights", () => {
  it("gives all known columns, typed", async (t) => {
    const header = "Fecha-I,Vlo-I,Des-I,Emp-I,Fecha-O,MES,AÑO,TIPOVUELO,OPERA,SIGLADES\n";
    const rows = [
      "2018-05-06 07:08:09,12,SCFA,SKU,2018-05-06 07:30:00,5,2018,N,Sky Airline,Antofagasta",
      '2018-12-31 23:55:00,,SAEZ,ARG,2019-01-01 00:10:00,1,2019,I,Aerolineas Argentinas,"Buenos Aires, Arg."',
    ];
    const { flights, rejections, rowCount } = await readFlights(
      await temporaryFile(t, `${header}${rows.join("\n")}`),
      { timeZone: "UTC" },
    );
    assert.equal(rowCount, 2);
    assert.deepEqual(rejections, []);
    const texts = (column: typeof flights.airline) =>
      Array.from(column?.codes ?? [], (code) => column?.names[code]);
    assert.deepEqual(texts(flights.airline), ["Sky Airline", "Aerolineas Argentinas"]);
    assert.deepEqual(texts(flights.flightType), ["N", "I"]);
    assert.deepEqual(texts(flights.airlineCode), ["SKU", "ARG"]);
    assert.deepEqual(texts(flights.destination), ["SCFA", "SAEZ"]);
    assert.deepEqual(texts(flights.city), ["Antofagasta", "Buenos Aires, Arg."]);
    assert.deepEqual([...(flights.month ?? [])], [5, 1]);
    const times = (first: string, second: string) => [parseLocalTime(first), parseLocalTime(second)];
    assert.deepEqual([...(flights.scheduled ?? [])], times("2018-05-06 07:08:09", "2018-12-31 23:55:00"));
    assert.deepEqual([...(flights.operated ?? [])], times("2018-05-06 07:30:00", "2019-01-01 00:10:00"));
  });

  it("gives only the wanted columns", async (t) => {
    const { flights } = await readFlights(await temporaryFile(t, HEADER + GOOD), { columns: ["month"] });
    assert.deepEqual(Object.keys(flights), [
      "rowCount",
      "timeZone",
      "movement",
      "airport",
      "airports",
      "month",
    ]);
  });

  it("finds columns in any order among others, the first of those that are there twice", async (t) => {
    const path = await temporaryFile(t, "MES,x,OPERA,MES,TIPOVUELO,y\n3,,Sky Airline,99,N,\n");
    assert.deepEqual(await read(path), { airlines: ["Sky Airline"], rejected: [], rowCount: 1 });
  });

  it("ignores blank or wrong cells in columns that are not wanted", async (t) => {
    const path = await temporaryFile(t, `Fecha-O,${HEADER},${GOOD}yesterday,${GOOD}`);
    assert.deepEqual((await read(path)).rejected, []);
  });

  it("reads times written with a T or without seconds, too", async (t) => {
    const path = await temporaryFile(
      t,
      "Fecha-I\n2018-01-02T03:04:00\n2018-01-02 03:04\n2018-01-02 03:04:00\n",
    );
    const { flights } = await readFlights(path, { columns: ["scheduled"] });
    assert.equal(new Set(flights.scheduled).size, 1);
  });

  it("reads any number of rows", async (t) => {
    const rows = Array.from(
      { length: 150_000 },
      (_, row) => `${formatLocalTime(row)},Airline ${row % 1000}\n`,
    );
    const path = await temporaryFile(t, `Fecha-I,OPERA\n${rows.join("")}`);
    const { flights } = await readFlights(path, { columns: ["scheduled", "airline"], timeZone: "UTC" });
    assert.deepEqual(
      flights.scheduled,
      Float64Array.from(rows, (_, row) => row),
    );
    const { names = [], codes = [] } = flights.airline ?? {};
    assert.deepEqual(names, names.toSorted());
    assert.ok(codes.every((code, row) => names[code] === `Airline ${row % 1000}`));
  });

  it("does not count the cells of rejected rows among the names", async (t) => {
    const path = await temporaryFile(t, `${HEADER}Copa Air,N,13,x\n${GOOD}`);
    const { flights } = await readFlights(path, { columns: BASELINE, maxRejects: 1 });
    assert.deepEqual(flights.airline, { names: ["Sky Airline"], codes: Uint16Array.of(0) });
  });

  it("trims spaces, and spaces only", async (t) => {
    const path = await temporaryFile(t, `${HEADER} Sky Airline , N ," 3 ",\nSky Airline,N,3\t,\n`);
    assert.deepEqual(await read(path), {
      airlines: ["Sky Airline"],
      rejected: ['line 3: MES "3\\t": not a month; allowed: 1 to 12'],
      rowCount: 2,
    });
  });

  for (const [kind, name] of [
    ["CSV", "flights.csv"],
    ["gzipped CSV", "flights.csv.gz"],
  ] as const) {
    it(`names every rejected cell of a ${kind} by line, column, value and reason`, async (t) => {
      const rows = [
        "Sky Airline,N,3,2018-01-01 10:00:00,2018-01-01 10:00:00",
        ",N,3,2018-01-01 10:00:00,2018-01-01 10:00:00",
        "Sky Airline,X,13,2018-01-01 24:01:00,1969-12-31 23:59:00",
        "Sky Airline,,,,",
        "Sky Airline,N,3,2018-01-01 10:00:00Z,0099-01-01 10:00:00",
        "Sky Airline,N,3,2018-01-01 10:00:00,2018-02-29 10:00:00",
      ];
      const path = await temporaryFile(t, `OPERA,TIPOVUELO,MES,Fecha-I,Fecha-O\n${rows.join("\n")}\n`, name);
      const { rejected, rowCount } = await read(path, [...BASELINE, "scheduled", "operated"]);
      assert.equal(rowCount, 6);
      const badDate = "bad date; allowed: YYYY-MM-DD HH:MM:SS";
      assert.deepEqual(rejected, [
        'line 3: OPERA "": blank',
        'line 4: TIPOVUELO "X": unknown flight type; allowed: I, N',
        'line 4: MES "13": not a month; allowed: 1 to 12',
        `line 4: Fecha-I "2018-01-01 24:01:00": ${badDate}`,
        'line 4: Fecha-O "1969-12-31 23:59:00": before 1970 or after 9999; allowed: a time from 1970 to 9999',
        'line 5: TIPOVUELO "": blank',
        'line 5: MES "": blank',
        'line 5: Fecha-I "": blank',
        `line 6: Fecha-O "0099-01-01 10:00:00": ${badDate}`,
        `line 7: Fecha-O "2018-02-29 10:00:00": ${badDate}`,
      ]);
    });

    it(`rejects the rows of a ${kind} that cannot be split into its columns, and goes on`, async (t) => {
      const rows = [
        `${GOOD}Sky Airline,N,3\n`,
        `${GOOD}Sky Airline,N,3,Lunes,\n`,
        `${GOOD}Sky Airline,N,3,Lunes,,\n`,
        `${GOOD}Sky Airline,N,3,Lunes,x\n`,
        `${GOOD}"Sky" Airline,N,3,Lunes\n`,
        `${GOOD}   \n`,
        `${GOOD}Sky Airline,N,3,"Lunes\n${GOOD}`,
      ];
      const path = await temporaryFile(t, HEADER + rows.join(""), name);
      const { airlines, rejected, rowCount } = await read(path);
      assert.equal(airlines.length, 8);
      assert.equal(rowCount, 15);
      assert.deepEqual(rejected, [
        "line 3: 3 fields where the header has 4",
        "line 5: 5 fields where the header has 4",
        "line 7: 6 fields where the header has 4",
        "line 9: 5 fields where the header has 4",
        "line 11: quotes out of order",
        "line 13: 1 fields where the header has 4",
        "line 15: a quote that does not close within 20 lines",
      ]);
    });

    it(`counts blank lines and the lines of quoted fields of a ${kind}`, async (t) => {
      const text = `${HEADER}\n"Sky Airline",N,3,"a\n\r\nb"\r\n\r\nSky Airline,N,13,"\n\n"\nSky Airline,Q,3,x`;
      assert.deepEqual(await read(await temporaryFile(t, text, name)), {
        airlines: ["Sky Airline"],
        rejected: [
          'line 7: MES "13": not a month; allowed: 1 to 12',
          'line 10: TIPOVUELO "Q": unknown flight type; allowed: I, N',
        ],
        rowCount: 3,
      });
    });
  }

  it("counts the lines of a header of several lines", async (t) => {
    const path = await temporaryFile(t, `OPERA,TIPOVUELO,MES,"DIA\nNOM"\n${GOOD}Sky Airline,Q,3,x\n`);
    const { airlines, rejected } = await read(path);
    assert.deepEqual(airlines, ["Sky Airline"]);
    assert.deepEqual(rejected, ['line 4: TIPOVUELO "Q": unknown flight type; allowed: I, N']);
  });

  for (const [kind, text] of [
    ["CRLF", `${HEADER}${GOOD}Sky Airline,Q,3,x\n`.replaceAll("\n", "\r\n")],
    ["mixed line ends", `${HEADER}${GOOD.replace("\n", "\r\n")}Sky Airline,Q,3,x\n${GOOD}`],
    ["a byte-order mark", `\ufeff${HEADER}${GOOD}Sky Airline,Q,3,x\n`],
    ["no line end at its end", `${HEADER}${GOOD}Sky Airline,Q,3,x`],
  ] as const) {
    it(`finds the line of a row in a file with ${kind}`, async (t) => {
      const { rejected } = await read(await temporaryFile(t, text));
      assert.deepEqual(rejected, ['line 3: TIPOVUELO "Q": unknown flight type; allowed: I, N']);
    });
  }

  it("reads Latin-1", async (t) => {
    const text = `OPERA,TIPOVUELO,MES,A\u00d1O\nAerol\u00edneas,N,3,2018\nAerol\u00edneas,N,x\u00f1,2018\n`;
    assert.deepEqual(await read(await temporaryFile(t, Buffer.from(text, "latin1"))), {
      airlines: ["Aerolíneas"],
      rejected: ['line 3: MES "xñ": not a month; allowed: 1 to 12'],
      rowCount: 2,
    });
  });

  it("rejects a row with a wanted cell that is not UTF-8, and no other", async (t) => {
    const text = `${HEADER}${GOOD.repeat(12_000)}Aerol\u00edneas,N,3,x\n${GOOD}Sky Airline,N,3,mi\u00e9rcoles\n`;
    const { airlines, rejected } = await read(await temporaryFile(t, Buffer.from(text, "latin1")));
    assert.equal(airlines.length, 12_002);
    assert.deepEqual(rejected, ['line 12002: OPERA "Aerol\ufffdneas": not UTF-8']);
  });

  it("rejects a row of over a million bytes", async (t) => {
    const long = (bytes: number) => `Sky Airline,N,3,${"x".repeat(bytes - 16)}\n`;
    const path = await temporaryFile(t, HEADER + long(1_000_000) + long(1_000_001) + GOOD);
    assert.deepEqual((await read(path)).rejected, ["line 3: row of over a million bytes"]);
  });

  it("allows a carriage return or a quote inside an unquoted cell", async (t) => {
    const path = await temporaryFile(t, `${HEADER}LATAM,N,3,x\rz\nSky "Air" Line,N,3,y"\n${GOOD}`);
    assert.deepEqual((await read(path)).airlines, ["LATAM", 'Sky "Air" Line', "Sky Airline"]);
  });

  it("allows spaces around quotes", async (t) => {
    const path = await temporaryFile(t, `${HEADER}  "Sky Airline" ,"N" ,3, "a,b"\n`);
    assert.deepEqual((await read(path)).airlines, ["Sky Airline"]);
  });

  it("treats no character of the path as a wildcard", async (t) => {
    const folder = await temporaryFolder(t);
    await writeFile(join(folder, "flights-1.csv"), HEADER + GOOD);
    for (const name of [
      "flights*.csv",
      "flights-?.csv",
      "flights-[1].csv",
      "flight's.csv",
      "flights ñ.csv",
    ]) {
      await writeFile(join(folder, name), `${HEADER}Copa Air,I,7,x\n`);
      assert.deepEqual((await read(join(folder, name))).airlines, ["Copa Air"], name);
    }
  });

  it("reads the real flights without rejecting one", { skip: withoutScl2017 }, async () => {
    const { flights, rejections, rowCount } = await readFlights(scl2017);
    assert.equal(rowCount, 68_206);
    assert.deepEqual(rejections, []);
    const counts = [flights.airline, flights.airlineCode, flights.destination].map(
      (column) => column?.names.length,
    );
    assert.deepEqual(counts, [23, 30, 64]);
    assert.equal(
      flights.flightType?.codes.filter((code) => flights.flightType?.names[code] === "N").length,
      36_966,
    );
  });
});

describe("reading a file of flights in another dialect", () => {
  const plain =
    "Fecha-I,OPERA,TIPOVUELO,MES\n2018-03-01 06:30:00,Sky Airline,N,3\n\n2018-04-13 06:30:00,Aerolíneas,I,4\n";
  const columns = ["scheduled", "airline", "flightType", "month"] as const;

  for (const { name, write } of WRITTEN_DIALECTS) {
    for (const gzip of [false, true]) {
      it(`gives the same flights: ${name}${gzip ? ", compressed" : ""}`, async (t) => {
        const expected = await readFlights(await temporaryFile(t, plain), { columns });
        const path = await temporaryFile(t, write(plain), gzip ? "flights.csv.gz" : "flights.csv");
        assert.deepEqual((await readFlights(path, { columns })).flights, expected.flights);
      });
    }
  }

  it("gives the same flights in windows-1252, with its quotation marks and dashes", async (t) => {
    const bytes = Buffer.from(`${HEADER}\x93Sky\x94 \x96 Línea,N,3,x\n`, "latin1");
    assert.deepEqual((await read(await temporaryFile(t, bytes))).airlines, ["“Sky” – Línea"]);
  });
});

describe("a quote that never closes", () => {
  const rows = (count: number) => GOOD.repeat(count);

  it("takes its own line only, wherever it is, and the rows below it are read", async (t) => {
    for (const [row, line] of [
      ['"Sky Airline,N,3,x\n', 102],
      ['Sky Airline,N,3,"x\n', 102],
      ['Sky Airline,N, "3,x\r\n', 102],
    ] as const) {
      const { airlines, rejected, rowCount } = await read(
        await temporaryFile(t, HEADER + rows(100) + row + rows(50)),
      );
      assert.equal(airlines.length, 150);
      assert.equal(rowCount, 151);
      assert.deepEqual(rejected, [`line ${line}: a quote that does not close within 20 lines`]);
    }
  });

  it("does so also if the cells below it are quoted, and if there are several", async (t) => {
    const stray = '"Sky Airline,N,3,x\n';
    const quoted = '"Sky Airline","N","3","a, ""b""\nc"\n'.repeat(30);
    const { airlines, rejected } = await read(
      await temporaryFile(t, HEADER + stray + quoted + stray + stray + quoted + stray),
    );
    assert.equal(airlines.length, 60);
    assert.deepEqual(
      rejected.map((text) => text.split(":")[0]),
      ["line 2", "line 63", "line 64", "line 125"],
    );
  });

  it("is counted with all lines that it takes away where another stray quote closes it", async (t) => {
    const swallowed = `"Sky Airline,N,3,x\n${rows(9)}Sky Airline",N,3,x\n`;
    const { airlines, rejected, rowCount } = await read(await temporaryFile(t, HEADER + swallowed + rows(9)));
    assert.equal(airlines.length, 9);
    assert.equal(rowCount, 20);
    assert.match(rejected[0], /^line 2: OPERA "Sky.*: line end in a name$/s);
    const other = `Sky Airline,"N,3,x\n${rows(9)}Sky Airline",N,3,x\n`;
    const more = await read(await temporaryFile(t, HEADER + other + rows(9)));
    assert.equal(more.rowCount, 20);
    assert.deepEqual(more.rejected, ["line 2: 5 fields where the header has 4, over 11 lines"]);
  });

  it("makes a file over the limit be refused where it has many", async (t) => {
    const path = await temporaryFile(t, HEADER + `"Sky Airline,N,3,x\n${rows(9)}`.repeat(5));
    await assert.rejects(
      readFlights(path, { columns: BASELINE }),
      errorWith("too-many-rejects", /5 of 50 rows rejected.*first: line 2: a quote that does not close/),
    );
  });
});

describe("refusing a file of flights", () => {
  it("for a column that is missing, naming it and those that are there", async (t) => {
    const path = await temporaryFile(t, "OPERA,TIPOVUELO,DIANOM\nSky Airline,N,Lunes\n");
    await assert.rejects(
      read(path, [...BASELINE, "scheduled"]),
      errorWith("missing-column", /has no column MES, Fecha-I; it has OPERA, TIPOVUELO, DIANOM$/),
    );
  });

  it("for another separator, naming the right ones", async (t) => {
    const path = await temporaryFile(t, "OPERA|TIPOVUELO|MES\nSky Airline|N|3\n");
    const message = /\(the separator must be a comma, a semicolon or a tab\)/;
    await assert.rejects(read(path), errorWith("missing-column", message));
  });

  it("for having no row", async (t) => {
    for (const text of [HEADER, HEADER.trim(), `${HEADER}\n\r\n`])
      for (const name of ["flights.csv", "flights.csv.gz"])
        await assert.rejects(
          read(await temporaryFile(t, text, name)),
          errorWith("no-flights", /no usable row/),
        );
  });

  it("for having no usable row, however many may be rejected", async (t) => {
    const path = await temporaryFile(t, `${HEADER}Sky Airline,N,13,x\n`);
    await assert.rejects(read(path), errorWith("no-flights", /no usable row/));
  });

  it("for quotes out of order in the header", async (t) => {
    const path = await temporaryFile(t, `OPERA,TIPOVUELO,MES,"DIA"NOM\n${GOOD}`);
    await assert.rejects(read(path), errorWith("file-not-flights", /quotes out of order in its header/));
  });

  it("for a gzip file that is cut off", async (t) => {
    const rows = Array.from({ length: 5000 }, (_, row) => `Sky Airline,N,3,${row * 7919}\n`).join("");
    const whole = gzipSync(HEADER + rows);
    const path = await temporaryFile(t, whole.subarray(0, whole.length - 200));
    await assert.rejects(read(path), errorWith("file-not-flights", /is a damaged gzip file/));
  });

  it("for over 65,536 different names in a column of categories", async (t) => {
    const rows = Array.from({ length: 65_537 }, (_, row) => `Airline ${row},N,3,x\n`).join("");
    const path = await temporaryFile(t, HEADER + rows);
    await assert.rejects(read(path), errorWith("invalid-argument", /OPERA: over 65,536 different values/));
  });

  it("for over 5 % of its rows rejected, naming the first; exactly 5 % are allowed", async (t) => {
    const rows = (good: number, bad: number) =>
      HEADER + GOOD.repeat(good) + "Sky Airline,N,13,x\n".repeat(bad);
    const exactly = await readFlights(await temporaryFile(t, rows(95, 5)), { columns: BASELINE });
    assert.equal(exactly.flights.rowCount, 95);
    assert.equal(exactly.rejections.length, 5);
    await assert.rejects(
      readFlights(await temporaryFile(t, rows(94, 6)), { columns: BASELINE }),
      errorWith(
        "too-many-rejects",
        /6 of 100 rows rejected, over the limit of 5 %; first: line 96: MES "13": not a month/,
      ),
    );
  });

  it("counts malformed rows and bad cells alike, a row of two bad cells once", async (t) => {
    const path = await temporaryFile(t, `${HEADER}${GOOD.repeat(98)}Sky Airline\nSky Airline,Q,13,x\n`);
    const { rejections } = await readFlights(path, { columns: BASELINE, maxRejects: 0.02 });
    assert.equal(rejections.length, 3);
    await assert.rejects(
      readFlights(path, { columns: BASELINE, maxRejects: 0.019 }),
      errorWith(
        "too-many-rejects",
        /2 of 100 rows rejected, over the limit of 1\.9 %; first: line 100: 1 fields/,
      ),
    );
  });

  it("for a share of rejects outside 0 to 1", async (t) => {
    const path = await temporaryFile(t, HEADER + GOOD);
    await assert.rejects(
      readFlights(path, { maxRejects: 5 }),
      errorWith("invalid-argument", /maxRejects: 5 is not allowed; allowed: 0 to 1/),
    );
  });
});
