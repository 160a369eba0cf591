import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatWithOffset } from "../../../../src/flights/read-time.ts";
import { LocalDates } from "../../../../src/flights/reading/csv/local-dates.ts";
import type { Layout } from "../../../../src/flights/reading/layouts/layout.ts";
import { LAYOUTS } from "../../../../src/flights/reading/layouts/layouts.ts";
import { findLayout } from "../../../../src/flights/reading/planning/find-layout.ts";
import { FlightReader } from "../../../../src/flights/reading/planning/flight-reader.ts";
import { timeZoneOf } from "../../../../src/flights/time-zone.ts";

const ZONES: Readonly<Record<string, string>> = {
  SEA: "America/Los_Angeles",
  ATL: "America/New_York",
  NRT: "Asia/Tokyo",
};
const zoneOf = (airport?: string) =>
  ZONES[airport ?? "SEA"] ? timeZoneOf(ZONES[airport ?? "SEA"]) : undefined;

/** Reads rows of a text with commas. */
function readRows(text: string, layout?: Layout, movement?: "arrivals") {
  const [header, ...rows] = text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(","));
  const found = layout ?? findLayout(header, LAYOUTS).layout;
  const reader = new FlightReader(found, header, {
    dates: new LocalDates(found.dates),
    zoneOf,
    wantsActual: true,
    movement,
  });
  assert.deepEqual(reader.missing, []);
  return rows.map((row) => reader.read((position) => row[position]));
}

describe("reading flights row by row", () => {
  it("gives the texts of codes, and instants", () => {
    const [row] = readRows(`
      FL_DATE,OP_UNIQUE_CARRIER,OP_CARRIER_FL_NUM,TAIL_NUM,ORIGIN,DEST,CRS_DEP_TIME,DEP_TIME,DEP_DELAY,CRS_ARR_TIME,ARR_TIME,ARR_DELAY,CANCELLED,DIVERTED
      1/2/2019 12:00:00 AM,MQ,1234,N123,SEA,ATL,2350,0012,22.00,0731,0745,14.00,0.00,0.00`);
    assert.equal(row.kind, "flight");
    assert.ok(row.kind === "flight");
    const { scheduled, operated, airline, destination, flight, registration, isCancelled } = row.flight;
    assert.equal(formatWithOffset(scheduled, timeZoneOf(ZONES.SEA)), "2019-01-02T23:50:00-08:00");
    assert.equal((operated as number) - scheduled, 22);
    assert.deepEqual(
      { airline, destination, flight, registration, isCancelled },
      {
        airline: "MQ",
        destination: "ATL",
        flight: "1234",
        registration: "N123",
        isCancelled: false,
      },
    );
  });

  it("names the cell of a fault, its value and what is allowed", () => {
    const [row] = readRows("airline,destination,scheduled,origin\nDL,ATL,2019-13-01 10:00,SEA");
    assert.deepEqual(row, {
      kind: "faults",
      faults: [
        { column: "scheduled", value: "2019-13-01 10:00", reason: "bad date; allowed: YYYY-MM-DD HH:MM:SS" },
      ],
    });
    const [other] = readRows("airline,destination,scheduled,origin\n,ATL,2019-01-01 10:00,XXX");
    assert.ok(other.kind === "faults");
    assert.deepEqual(
      other.faults.map(({ column, reason }) => [column, reason]),
      [
        ["airline", "blank"],
        ["origin", "an airport whose time zone is not known"],
      ],
    );
  });

  it("knows cancelled flights, and the rows of the other movement", () => {
    const rows = readRows(`
      airline,origin,destination,scheduled,operated,movement,status
      DL,SEA,ATL,2019-01-01 10:00,,D,Cancelled
      DL,ATL,SEA,2019-01-01 10:00,,A,`);
    assert.deepEqual(
      rows.map((row) => (row.kind === "flight" ? row.flight.isCancelled : row.kind)),
      [true, "skipped"],
    );
  });

  it("places an arrival across the date line by its departure", () => {
    const layout: Layout = {
      name: "mine",
      airline: "al",
      origin: "from",
      destination: "to",
      scheduledDeparture: { date: "date", time: "std" },
      scheduledArrival: { time: "sta" },
      actualArrival: { time: "ata" },
    };
    const [west, east] = readRows(
      "al,from,to,date,std,sta,ata\nDL,SEA,NRT,2019-01-01,1300,1605,0015\nDL,NRT,SEA,2019-01-02,1800,1010,0955",
      layout,
      "arrivals",
    ).map((row) => (row.kind === "flight" ? row.flight : undefined));
    const written = (instant: number | undefined, zone: string) =>
      formatWithOffset(instant as number, timeZoneOf(zone));
    assert.equal(written(west?.scheduled, ZONES.NRT), "2019-01-02T16:05:00+09:00");
    assert.equal(written(west?.operated, ZONES.NRT), "2019-01-03T00:15:00+09:00");
    assert.equal(written(east?.scheduled, ZONES.SEA), "2019-01-02T10:10:00-08:00");
    assert.equal(written(east?.operated, ZONES.SEA), "2019-01-02T09:55:00-08:00");
  });
});
