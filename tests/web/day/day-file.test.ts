import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type DayFile, MAX_BYTES } from "../../../web/src/views/day/file/day-file.ts";
import { type Fault, FileFault } from "../../../web/src/views/day/file/file-fault.ts";
import { piecesOf } from "../../../web/src/views/day/file/pieces.ts";
import { dayRows, readDayFile } from "../../../web/src/views/day/file/read-day-file.ts";
import { cells } from "../../../web/src/views/day/file/records.ts";
import { WRITTEN_DIALECTS } from "../../flights/dialects.ts";

const read = (text: string | Uint8Array): DayFile =>
  readDayFile("day.csv", typeof text === "string" ? new TextEncoder().encode(text) : text);

function faultOf(text: string | Uint8Array): Fault {
  try {
    read(text);
  } catch (error) {
    if (error instanceof FileFault) return error.fault;
    throw error;
  }
  throw new Error("it was read");
}

describe("a file of flights in the browser", () => {
  test("has its header and its rows without blank ones", () => {
    const file = read("id,airline,destination,scheduled\n1,SKU,SCFA,2018-03-01T18:30\n\n2,SKU,SCFA,x");
    assert.deepEqual(file.header, ["id", "airline", "destination", "scheduled"]);
    assert.equal(file.rows, 2);
    assert.equal(file.separator, ",");
  });

  test("may be an earlier answer of the service, whose last record is no flight", () => {
    for (const separator of [",", ";"]) {
      const rows = ["id,airline,destination,scheduled,problem", "1,SKU,SCFA,2018-03-01T18:30,"];
      const text = `${rows.join("\n").replaceAll(",", separator)}\n${separator.repeat(4)}"complete: 1 flights (0 failed)"\n`;
      const file = read(text);
      assert.equal(file.rows, 1);
      assert.deepEqual(
        [...piecesOf(file)].map(({ lines }) => lines),
        [[2]],
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
      assert.equal(file.rows, 2);
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
    assert.equal(read("Airline;Destination;Scheduled\nSKU;SCFA;2018-03-01T18:30\n").rows, 1);
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
      assert.equal(readDayFile("day.csv", Buffer.from(text), order).dates, order);
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
    });
    assert.deepEqual(faultOf("Emp-I,airline,destination,scheduled\nSKU,,,\n"), {
      kind: "missing-columns",
      missing: ["Des-I", "Fecha-I"],
      found: ["Emp-I", "airline", "destination", "scheduled"],
    });
  });

  test("that cannot be used for another reason names the reason", () => {
    const header = "airline,destination,scheduled\n";
    assert.deepEqual(faultOf(""), { kind: "empty" });
    assert.deepEqual(faultOf(" \n\n"), { kind: "empty" });
    assert.deepEqual(faultOf(header), { kind: "no-rows" });
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

describe("the pieces of a file", () => {
  test("contain each row once, with the header of the file and the line of the row", () => {
    const rows = Array.from({ length: 5_000 }, (_, row) => `${row},SKU,SCFA,"a\nb"`);
    const header = "id,airline,destination,scheduled";
    const pieces = [...piecesOf(read(`${header}\n${rows.join("\n\n")}\n`))];
    assert.ok(pieces.length > 2);
    const bodies = pieces.map(({ body }) => body.split("\n").filter(Boolean).join("\n"));
    for (const body of bodies) assert.ok(body.startsWith(`${header}\n`));
    assert.equal(bodies.map((body) => body.slice(header.length + 1)).join("\n"), rows.join("\n"));
    assert.deepEqual(
      pieces.flatMap(({ lines }) => lines),
      rows.map((_, row) => 2 + 3 * row),
    );
  });

  test("are limited in bytes as well", () => {
    const row = `${"x".repeat(100_000)},SKU,SCFA,2018-03-01T18:30`;
    const pieces = [...piecesOf(read(`id,airline,destination,scheduled\n${`${row}\n`.repeat(9)}`))];
    assert.deepEqual(
      pieces.map(({ lines }) => lines.length),
      [2, 2, 2, 2, 1],
    );
  });
});
