import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import type { FlightTable } from "../../../src/flights/flight-table.ts";
import { formatLocalTime } from "../../../src/flights/local-time.ts";
import { csvField } from "../../../src/flights/reading/csv/csv-fields.ts";
import { readFlights } from "../../../src/flights/reading/read-flights.ts";
import type { Rejection } from "../../../src/flights/reading/rejected-rows.ts";
import { scoreFile } from "../../../src/models/scoring/score-file.ts";
import { temporaryFolder } from "../../flights/temporary-folder.ts";
import { handMadeScores } from "./hand-made-scores.ts";

const AIRLINES = ["Sky Airline", 'Línea "Ñ"', "Air, Inc.", "a"];
const scores = handMadeScores(AIRLINES);
const NO_ROWS = "no rows";

/** The rejections on which both readers must agree: `readFlights` reports every bad cell of a row, scoring the first. */
function firstOfEachRow(rejections: readonly Rejection[]): Rejection[] {
  return rejections.filter(({ line }, index) => rejections[index - 1]?.line !== line);
}

async function unlessWithoutRows<Result>(work: Promise<Result>): Promise<Result | typeof NO_ROWS> {
  return work.catch((error) => {
    if (error.code === "no-flights") return NO_ROWS;
    throw error;
  });
}

/** Reads and scores a file whose airlines are all known, and asserts that both agree; returns what was read. */
async function readAndScore(path: string) {
  const columns = ["airline", "flightType", "month"] as const;
  const read = await unlessWithoutRows(readFlights(path, { columns, maxRejects: 1 }));
  const rejected: Rejection[] = [];
  const sink = {
    write: async () => {},
    reject: async (rejection: Rejection) => void rejected.push(rejection),
  };
  const scored = await unlessWithoutRows(scoreFile(path, scores, sink, { maxRejects: 1, threads: 1 }));
  if (read === NO_ROWS) return assert.ok(scored === NO_ROWS || scored.scored === 0);
  assert.ok(scored !== NO_ROWS);
  assert.deepEqual(rejected, firstOfEachRow(read.rejections));
  assert.equal(scored.scored, read.flights.rowCount);
  assert.equal(scored.scored + scored.rejected, read.rowCount);
  return read;
}

/** Whether a field is quoted that need not be. */
const quoting = fc.boolean();
const lineEnd = fc.constantFrom("\n", "\r\n");

describe("reading and scoring the same file", () => {
  it("read any table that was written to CSV, with any quoting and line ends", async (t) => {
    const path = join(await temporaryFolder(t), "flights.csv");
    const filler = fc.string({ unit: fc.constantFrom("x", "ñ", '"', ",", "\n", " ", ";"), maxLength: 5 });
    const row = fc.record({
      airline: fc.constantFrom(...AIRLINES),
      flightType: fc.constantFrom("I", "N"),
      month: fc.integer({ min: 1, max: 12 }),
      scheduled: fc.integer({ min: 0, max: 60 * 365 * 1440 * 60 }).map((seconds) => seconds / 60),
      filler,
      quoted: fc.array(quoting, { minLength: 5, maxLength: 5 }),
      end: lineEnd,
      blankLine: fc.boolean(),
    });
    const rows = fc.array(row, { minLength: 1, maxLength: 12 });
    const order = fc.shuffledSubarray(["OPERA", "TIPOVUELO", "MES", "Fecha-I", "x"], { minLength: 5 });
    await fc.assert(
      fc.asyncProperty(rows, order, lineEnd, fc.boolean(), async (table, header, headerEnd, mark) => {
        const lines = table.map((flight) => {
          const cells: Record<string, string> = {
            OPERA: flight.airline,
            TIPOVUELO: flight.flightType,
            MES: String(flight.month),
            "Fecha-I": formatLocalTime(flight.scheduled),
            x: flight.filler,
          };
          const fields = header.map((name, index) =>
            flight.quoted[index] ? `"${cells[name].replaceAll('"', '""')}"` : csvField(cells[name]),
          );
          return fields.join(",") + flight.end + (flight.blankLine ? flight.end : "");
        });
        await writeFile(path, `${mark ? "\ufeff" : ""}${header.join(",")}${headerEnd}${lines.join("")}`);
        const columns = ["airline", "flightType", "month", "scheduled"] as const;
        const { flights, rejections } = await readFlights(path, { columns, timeZone: "UTC" });
        assert.deepEqual(rejections, []);
        const read = Array.from({ length: flights.rowCount }, (_, index) => ({
          airline: name(flights, "airline", index),
          flightType: name(flights, "flightType", index),
          month: flights.month?.[index],
          scheduled: formatLocalTime(flights.scheduled?.[index] ?? Number.NaN),
        }));
        const expected = table.map(({ airline, flightType, month, scheduled }) => ({
          airline,
          flightType,
          month,
          scheduled: formatLocalTime(scheduled),
        }));
        assert.deepEqual(read, expected);
        await readAndScore(path);
      }),
      { numRuns: 8 },
    );
  });

  it("reject the same cells of the same lines for the same reasons", async (t) => {
    const folder = await temporaryFolder(t);
    const field = fc.constantFrom(
      ...["a", " a ", '"a"', ' "a"', '"a" ', '   "a"  ', '""', "", " ", '" a "'],
      ...["N", "I", '"I"', "X", "n", "3", '"12"', "13", "0", "03", "3\t", "3\r"],
    );
    const wellFormed = fc
      .tuple(
        fc.constantFrom("a", '"a"', ' "a"', "  a", "", '""', '   "a"'),
        field,
        field,
        fc.constantFrom("", "x", '"x,y"', '"x\ny"', 'x"y', '"x""y"', " ", "\r", '  "x,y"'),
      )
      .map((fields) => fields.join(","));
    const odd = fc.constantFrom(
      "",
      " ",
      "a,N,3",
      "a,N,3,x,",
      "a,N,3,x,,",
      'a,N,3,"x"y',
      "a,N,3,x,y",
      ",,,",
      '""',
    );
    const line = fc.oneof({ weight: 6, arbitrary: wellFormed }, { weight: 1, arbitrary: odd });
    const lines = fc.array(fc.tuple(line, lineEnd), { maxLength: 12 });
    const last = fc.constantFrom("", "a,N,3,x", "a,Q,3,x", 'a,N,3,"x', "a,N,3,x\r");
    await fc.assert(
      fc.asyncProperty(lines, last, fc.boolean(), async (body, ending, gzip) => {
        const text = `OPERA,TIPOVUELO,MES,x\na,N,3,x\n${body.flat().join("")}${ending}`;
        const path = join(folder, "flights.csv");
        await writeFile(path, gzip ? gzipSync(text) : text);
        await readAndScore(path);
      }),
      { numRuns: 25 },
    );
  });
});

function name(flights: FlightTable, column: "airline" | "flightType", row: number): string | undefined {
  const { names, codes } = flights[column] ?? { names: [], codes: [] };
  return names[codes[row]];
}
