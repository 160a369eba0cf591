import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { FlightColumn } from "../../../src/flights/flight-table.ts";
import { flightColumns } from "../../../src/flights/reading/flight-columns.ts";
import { timeZoneOf } from "../../../src/flights/time-zone.ts";

const read = (column: FlightColumn, text: string) => flightColumns[column].read(text, timeZoneOf());

describe("reading a cell", () => {
  const good = [
    ["airline", "Sky Airline", "Sky Airline"],
    ["flightType", "I", "I"],
    ["flightType", "N", "N"],
    ["flightType", "n", "N"],
    ["flightType", "D", "N"],
    ["flightType", "Domestic", "N"],
    ["flightType", "INTERNATIONAL", "I"],
    ["month", "1", 1],
    ["month", "07", 7],
    ["month", "12", 12],
    ["scheduled", "1970-01-01 00:01:00", { instant: 1, other: undefined, hasOffset: false }],
  ] as const;
  for (const [column, text, value] of good) {
    it(`reads ${JSON.stringify(text)} for the column ${column}`, () =>
      assert.deepEqual(read(column, text), { value }));
  }

  const bad = [
    ["airline", "", "blank"],
    ["flightType", "", "blank"],
    ["flightType", "x", "unknown flight type; allowed: I, N"],
    ["month", "", "blank"],
    ["month", "0", "not a month; allowed: 1 to 12"],
    ["month", "13", "not a month; allowed: 1 to 12"],
    ["month", "-1", "not a month; allowed: 1 to 12"],
    ["month", "007", "not a month; allowed: 1 to 12"],
    ["month", "Julio", "not a month; allowed: 1 to 12"],
    ["operated", "", "blank"],
    ["operated", "1969-12-31 23:59:59", "before 1970 or after 9999; allowed: a time from 1970 to 9999"],
    ["scheduled", "2018-02-30 10:00:00", "bad date; allowed: YYYY-MM-DD HH:MM:SS"],
    ["scheduled", "tomorrow", "bad date; allowed: YYYY-MM-DD HH:MM:SS"],
  ] as const;
  for (const [column, text, reason] of bad) {
    it(`refuses ${JSON.stringify(text)} for the column ${column}: ${reason}`, () =>
      assert.deepEqual(read(column, text), { reason }));
  }
});
