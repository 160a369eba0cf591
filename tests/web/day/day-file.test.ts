import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { MAX_BYTES } from "../../../web/src/views/day/file/day-file.ts";
import { piecesOf } from "../../../web/src/views/day/file/pieces.ts";
import { cells, dayRows } from "../../../web/src/views/day/file/records.ts";
import { WRITTEN_DIALECTS } from "../../flights/dialects.ts";
import { faultOf, readText as read, seattle } from "./file-reading.ts";

describe("a file of flights in the browser", () => {
  test("has its header and its rows without blank ones", () => {
    const file = read("id,airline,destination,scheduled\n1,SKU,SCFA,2018-03-01T18:30\n\n2,SKU,SCFA,x");
    assert.deepEqual(file.header, ["id", "airline", "destination", "scheduled"]);
    assert.deepEqual(
      file.flights.map(({ index, line, id }) => [index, line, id]),
      [[0, 2, "1"]],
    );
    assert.deepEqual(file.faulty, [{ index: 1, line: 4, id: "2", faults: [{ kind: "time", value: "x" }] }]);
    assert.equal(file.separator, ",");
  });

  test("may be an earlier answer of the service, whose last record is no flight", () => {
    for (const separator of [",", ";"]) {
      const rows = ["id,airline,destination,scheduled,problem", "1,SKU,SCFA,2018-03-01T18:30,"];
      const text = `${rows.join("\n").replaceAll(",", separator)}\n${separator.repeat(4)}"complete: 1 flights (0 failed)"\n`;
      const file = read(text);
      assert.deepEqual(
        file.flights.map(({ line }) => line),
        [2],
      );
    }
  });

  test("may have the columns of the SCL data, and a byte-order mark", () => {
    assert.equal(read("\ufeffFecha-I,Emp-I,Des-I\n2018-03-01 18:30:00,SKU,SCFA\n").header[0], "Fecha-I");
  });

  for (const { name, separator, write } of WRITTEN_DIALECTS) {
    test(`may be written with ${name}`, () => {
      const file = read(
        write(
          "Fecha-I,Emp-I,Des-I,note\n\n2018-03-01 18:30:00,Sky Airline,SCFA,añejo\n2018-03-01 7:30,LA,LIM,\n",
        ),
      );
      assert.equal(file.header.length, 4);
      assert.equal(file.flights.length, 2);
      assert.equal(file.separator, separator);
      assert.deepEqual(
        [...dayRows(file)].map((place) => cells(file, place)),
        [
          ["2018-03-01 18:30:00", "Sky Airline", "SCFA", "añejo"],
          ["2018-03-01 7:30", "LA", "LIM", ""],
        ],
      );
    });
  }

  test("may have headers in any case", () => {
    assert.equal(read("Airline;Destination;Scheduled\nSKU;SCFA;2018-03-01T18:30\n").flights.length, 1);
  });

  test("in Latin-1 or windows-1252 keeps its accents and dashes", () => {
    const bytes = Buffer.from(
      "airline,destination,scheduled\nAerol\u00edneas \x96,C\u00f3rdoba,2018-03-01T18:30\n",
      "latin1",
    );
    const file = read(bytes);
    assert.ok(file.isLatin);
    const [place] = dayRows(file);
    assert.deepEqual(cells(file, place).slice(0, 2), ["Aerolíneas –", "Córdoba"]);
  });

  test("has its dates in the order that they prove, by days over 12 or by the month of their rows", () => {
    const dates = (...times: string[]) =>
      read(`airline,destination,scheduled\n${times.map((time) => `A,B,${time}\n`).join("")}`).dates;
    assert.equal(dates("03-04-2018 6:30", "13-04-2018 6:30"), "day-first");
    assert.equal(dates("03-04-2018 6:30", "04/13/2018 6:30 PM"), "month-first");
    assert.equal(dates("2018-04-03 6:30", "04-04-2018 6:30"), undefined);
    assert.equal(read("Emp-I,Des-I,Fecha-I,MES\nA,B,03-04-2018 6:30,3\n").dates, "month-first");
  });

  test("with dates that may be two days is refused, unless their order is named", () => {
    const text = "airline,destination,scheduled\nWN,DAL,07/04/2012 18:30\nWN,MSY,07/04/2012 19:10\n";
    assert.deepEqual(faultOf(text), {
      kind: "ambiguous-dates",
      text: "07/04/2012 18:30",
      line: 2,
      dayFirst: "2012-04-07T18:30",
      monthFirst: "2012-07-04T18:30",
    });
    for (const order of ["day-first", "month-first"] as const)
      assert.equal(read(text, { dates: order }).dates, order);
    assert.deepEqual(
      faultOf("airline,destination,scheduled\nA,B,13/04/2012 18:30\n\nA,B,04/13/2012 19:10\n"),
      {
        kind: "both-orders",
        dayFirst: { value: "13/04/2012 18:30", line: 2 },
        monthFirst: { value: "04/13/2012 19:10", line: 4 },
      },
    );
  });

  test("without a required column names it, and the columns that it has", () => {
    assert.deepEqual(faultOf("id,airline,destination\n1,SKU,SCFA\n"), {
      kind: "missing-columns",
      missing: ["scheduled"],
      found: ["id", "airline", "destination"],
      layout: undefined,
    });
    assert.deepEqual(faultOf("Emp-I,Vlo-I,Fecha-I\nSKU,12,2018-03-01 18:30\n"), {
      kind: "missing-columns",
      missing: ["Des-I"],
      found: ["Emp-I", "Vlo-I", "Fecha-I"],
      layout: "SCL challenge",
    });
    const found = ["carr", "where", "when"];
    assert.deepEqual(faultOf(`${found}\na,b,c\n`), { kind: "unknown-columns", found });
  });

  test("that cannot be used for another reason names the reason", () => {
    const header = "airline,destination,scheduled\n";
    assert.deepEqual(faultOf(""), { kind: "empty" });
    assert.deepEqual(faultOf(" \n\n"), { kind: "empty" });
    assert.deepEqual(faultOf(header), { kind: "no-rows" });
    assert.deepEqual(faultOf(' {"flights": []}'), { kind: "json" });
    assert.deepEqual(faultOf('[{"airline": "AS"}]'), { kind: "json" });
    assert.deepEqual(faultOf("PK\u0003\u0004 and so on"), { kind: "workbook" });
    assert.deepEqual(faultOf(`${header}a\0b,c,d\n`), { kind: "no-text" });
    assert.deepEqual(faultOf(header + "SKU,SCFA,2018-03-01T18:30\n".repeat(100_001)), {
      kind: "too-many",
      flights: 100_001,
    });
    const bytes = MAX_BYTES + 1;
    assert.deepEqual(faultOf(new Uint8Array(bytes)), { kind: "too-large", bytes });
  });
});

describe("the airport of a file", () => {
  const head = "airline,origin,destination,scheduled\n";
  const row = (origin: string) => `AS,${origin},GEG,2014-07-04 18:30\n`;

  test("is that which the page shows, by code, name or city; other rows are left out and counted", () => {
    const origins = [
      "SEA",
      "KSEA",
      "sea",
      "Seattle",
      "Seattle-Tacoma International Airport",
      "PDX",
      "GEG",
      "",
    ];
    const file = read(head + origins.map(row).join(""), seattle);
    assert.deepEqual(
      file.flights.map(({ line }) => line),
      [2, 3, 4, 5, 6, 9],
      "a row that names none is of the airport",
    );
    assert.equal(file.skipped, 2);
    assert.equal(read(head + origins.map(row).join(""), { ...seattle, airport: "KPDX" }).flights.length, 2);
  });

  test("that the page does not show is named, with the number of its flights and whether the model knows it", () => {
    assert.deepEqual(faultOf(head + [row("GEG"), row("PDX"), row("PDX")].join(""), seattle), {
      kind: "other-airport",
      airports: [
        { text: "PDX", flights: 2, code: "KPDX" },
        { text: "GEG", flights: 1, code: undefined },
      ],
    });
  });

  test("of a model that names none is any, but only one", () => {
    assert.equal(read(head + row("SEA")).flights.length, 1);
    const { kind } = faultOf(head + row("SEA") + row("PDX"));
    assert.equal(kind, "several-airports");
  });

  test("is that of the layout where the file has no column for it", () => {
    const scl = "Fecha-I,Emp-I,Des-I\n2017-03-01 18:30:00,SKU,SCFA\n";
    assert.deepEqual(faultOf(scl, seattle), {
      kind: "other-airport",
      airports: [{ text: "SCEL", flights: 1, code: undefined }],
    });
  });

  test("of arrivals is their destination", () => {
    const file = read("airline,origin,scheduled\nAS,GEG,2014-07-04 18:30\n", {
      ...seattle,
      movement: "arrivals",
    });
    assert.deepEqual(file.flights[0], {
      ...{ index: 0, line: 2, id: undefined, airline: "AS", other: "GEG" },
      ...{ scheduled: "2014-07-04T18:30:00", local: "2014-07-04T18:30:00", flightType: undefined },
      registration: undefined,
    });
    const departures = "Fecha-I,Emp-I,Des-I\n2017-03-01 18:30:00,SKU,SCFA\n";
    assert.deepEqual(faultOf(departures, { ...seattle, movement: "arrivals" }), { kind: "other-movement" });
  });
});

describe("the registration of an aircraft", () => {
  test("is read from its column and requested, but not what says that it is not known", () => {
    const cells = ["CC-BAA", "cc baa", "N1AS", "NA", "n/a", "-", "", "UNKNOWN AIRCRAFT"];
    const rows = cells.map((cell) => `AS,GEG,2014-07-04 18:30,${cell}`);
    const file = read(`airline,destination,scheduled,registration\n${rows.join("\n")}\n`);
    assert.deepEqual(
      file.flights.map(({ registration }) => registration),
      ["CC-BAA", "cc baa", "N1AS", ...Array.from({ length: 5 }, () => undefined)],
    );
    const [piece] = piecesOf(file, { code: undefined, movement: "departures" });
    assert.deepEqual(
      piece.body.split("\n").map((line) => JSON.parse(line).registration),
      ["CC-BAA", "cc baa", "N1AS", ...Array.from({ length: 5 }, () => undefined)],
    );
  });
});

describe("the layout of a file", () => {
  test("of the US DOT is found by its headers: times in HHMM, cancelled flights apart", () => {
    const file = read(
      [
        "FL_DATE,OP_UNIQUE_CARRIER,TAIL_NUM,OP_CARRIER_FL_NUM,ORIGIN,DEST,CRS_DEP_TIME,DEP_TIME,DEP_DELAY,CRS_ARR_TIME,ARR_TIME,ARR_DELAY,CANCELLED,DIVERTED,",
        "7/4/2014 12:00:00 AM,AS,N1AS,145,SEA,GEG,0605,,,0710,,,0.00,0.00,",
        "7/31/2014 12:00:00 AM,AS,N1AS,146,SEA,GEG,2400,,,0110,,,0.00,0.00,",
        "7/4/2014 12:00:00 AM,AS,,147,SEA,GEG,1830,,,1930,,,1.00,0.00,",
        "7/4/2014 12:00:00 AM,AS,N2AS,148,PDX,GEG,1830,,,1930,,,0.00,0.00,",
        "",
      ].join("\n"),
      seattle,
    );
    assert.match(file.layoutTitle ?? "", /US DOT|BTS/);
    assert.deepEqual(
      file.flights.map(({ id, scheduled }) => [id, scheduled]),
      [
        ["145", "2014-07-04T06:05:00"],
        ["146", "2014-08-01T00:00:00"],
      ],
      "24:00 is midnight at the end of its date",
    );
    assert.deepEqual(
      file.cancelled.map(({ id, airline, other, local }) => [id, airline, other, local]),
      [["147", "AS", "GEG", "2014-07-04T18:30:00"]],
    );
    assert.equal(file.skipped, 1);
    assert.deepEqual(file.faulty, []);
  });

  test("without a scheduled time takes it from the actual clock and the lateness, as an instant", () => {
    const file = read(
      "year,month,day,dep_time,dep_delay,arr_time,arr_delay,carrier,tailnum,flight,origin,dest,air_time,distance,hour,minute\n" +
        "2014,1,1,1,96,235,70,AS,N508AS,145,PDX,ANC,194,1542,0,1\n",
      { ...seattle, airport: "KPDX" },
    );
    assert.deepEqual(
      [file.flights[0].scheduled, file.flights[0].local],
      ["2014-01-02T06:25:00Z", "2014-01-01T22:25:00"],
    );
  });

  test("may be what a user says of its columns", () => {
    const layout = {
      name: "mine",
      airline: "carr",
      destination: "where",
      scheduled: { date: "d", time: "t" },
      cancelled: { column: "state", values: ["CNX"] },
    };
    const text = "carr,where,d,t,state\nAS,GEG,04.07.2014,6:05 PM,OK\nAS,GEG,13.07.2014,24:00,cnx\n";
    const file = read(text, { ...seattle, layout });
    assert.ok(file.isMapped);
    assert.equal(file.dates, "day-first");
    assert.equal(file.flights[0].scheduled, "2014-07-04T18:05:00");
    assert.equal(file.cancelled[0].local, "2014-07-14T00:00:00");
    const mapped = (header: readonly string[]) => (header[0] === "carr" ? layout : undefined);
    assert.ok(read(text, { ...seattle, mapped }).isMapped, "also one that was said earlier");
  });
});

describe("the times of a file", () => {
  const scheduledOf = (...times: string[]) =>
    read(`airline,destination,scheduled\n${times.map((time) => `WN,DAL,${time}\n`).join("")}`, {
      timeZone: "America/Chicago",
    });

  test("with an offset are instants, without one clocks of the airport", () => {
    const times = {
      "2012-07-04 18:30-05:00": "2012-07-04T23:30:00Z",
      "2012-07-04 23:30Z": "2012-07-04T23:30:00Z",
      "2012-07-04T18:30:00+00:00": "2012-07-04T18:30:00Z",
      "2012-07-04 18:30": "2012-07-04T18:30:00",
      "2012-07-04T18:30:00.000": "2012-07-04T18:30:00",
      "2012-07-04 24:00": "2012-07-05T00:00:00",
      "2012-07-04 6:05": "2012-07-04T06:05:00",
      "2012-07-04 6:05 PM": "2012-07-04T18:05:00",
      "1341444600": "2012-07-04T23:30:00Z",
      "1341444600000": "2012-07-04T23:30:00Z",
    };
    assert.deepEqual(
      scheduledOf(...Object.keys(times)).flights.map(({ scheduled }) => scheduled),
      Object.values(times),
    );
  });

  test("that cannot be read are faults of their rows", () => {
    const { flights, faulty } = scheduledOf("31-02-2018 7:30", "soon", "", "25:00", "2018-02-31T07:30");
    assert.deepEqual(flights, []);
    assert.deepEqual(
      faulty.map(({ faults }) => faults),
      [
        [{ kind: "no-such-time", value: "2018-02-31 07:30" }],
        [{ kind: "time", value: "soon" }],
        [{ kind: "missing", field: "scheduled" }],
        [{ kind: "time", value: "25:00" }],
        [{ kind: "no-such-time", value: "2018-02-31 07:30" }],
      ],
    );
  });

  test("that the clock skips or shows twice are left to the service, which says so", () => {
    const { flights } = scheduledOf("2012-03-11 02:30", "2012-11-04 01:30");
    assert.deepEqual(
      flights.map(({ scheduled }) => scheduled),
      ["2012-03-11T02:30:00", "2012-11-04T01:30:00"],
    );
  });
});

describe("the rows of a file", () => {
  test("have their flight types in any usual writing; others are faults", () => {
    const types = ["I", "n", "Domestic", "", "Q"];
    const file = read(
      `airline,destination,scheduled,flightType\n${types.map((type) => `WN,DAL,2012-07-04 18:30,${type}\n`).join("")}`,
    );
    assert.deepEqual(
      file.flights.map(({ flightType }) => flightType),
      ["I", "N", "N", undefined],
    );
    assert.deepEqual(file.faulty[0].faults, [{ kind: "flight-type", value: "Q" }]);
  });

  test("with too few cells, open quotes or blank names have these faults", () => {
    const { faulty } = read(
      'airline,destination,scheduled\nSKU,SCFA\n"SKU,SCFA,2018-03-01 18:30\n,,2018-03-01 18:30\n',
    );
    assert.deepEqual(
      faulty.map(({ line, faults }) => [line, ...faults]),
      [
        [2, { kind: "cells", found: 2, wanted: 3 }],
        [3, { kind: "quotes" }],
        [4, { kind: "missing", field: "airline" }, { kind: "missing", field: "destination" }],
      ],
    );
  });
});

describe("the pieces of a file", () => {
  const departures = { code: undefined, movement: "departures" } as const;

  test("contain each flight once, as a line of JSON", () => {
    const rows = Array.from({ length: 5_000 }, (_, row) => `${row},SKU,SCFA,2018-03-01T18:30`);
    const file = read(`id,airline,destination,scheduled\n${rows.join("\n\n")}\n`);
    const pieces = [...piecesOf(file, departures)];
    assert.ok(pieces.length > 2);
    const lines = pieces.flatMap(({ body }) => body.split("\n").map((line) => JSON.parse(line)));
    assert.deepEqual(
      lines.map(({ id }) => id),
      rows.map((_, row) => String(row)),
    );
    assert.deepEqual(
      pieces.flatMap(({ flights }) => flights),
      file.flights,
    );
    assert.deepEqual(lines[0], {
      ...{ id: "0", airline: "SKU", destination: "SCFA", scheduled: "2018-03-01T18:30:00" },
    });
  });

  test("name the airport where the model has several, and the origin of an arrival", () => {
    const file = read("airline,origin,scheduled\nAS,GEG,2014-07-04 18:30\n", {
      ...seattle,
      movement: "arrivals",
    });
    const [{ body }] = piecesOf(file, { code: "KSEA", movement: "arrivals" });
    assert.deepEqual(JSON.parse(body), {
      ...{ airline: "AS", origin: "GEG", destination: "KSEA", scheduled: "2014-07-04T18:30:00" },
    });
  });

  test("are limited in length as well", () => {
    const row = `${"x".repeat(100_000)},SCFA,2018-03-01T18:30`;
    const pieces = [...piecesOf(read(`airline,destination,scheduled\n${`${row}\n`.repeat(9)}`), departures)];
    assert.deepEqual(
      pieces.map(({ flights }) => flights.length),
      [2, 2, 2, 2, 1],
    );
  });
});
