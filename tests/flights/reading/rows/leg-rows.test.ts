import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { LegTable } from "../../../../src/flights/flight-table.ts";
import { formatLocalTime } from "../../../../src/flights/local-time.ts";
import type { ReadFlightsOptions } from "../../../../src/flights/reading/file/flights-read.ts";
import { readFlights } from "../../../../src/flights/reading/read-flights.ts";
import { temporaryFile } from "../../temporary-folder.ts";
import { usFlights, withoutUsFlights } from "../../us-data.ts";

/** The legs of a table as texts, with their times in UTC. */
function texts(legs: LegTable | undefined): string[] {
  if (legs === undefined) return [];
  const { rowCount, airport, registration, origin, airlineCode, scheduled, departed, operated } = legs;
  const time = (instant: number) => (Number.isNaN(instant) ? "-" : formatLocalTime(instant).slice(5, 16));
  return Array.from({ length: rowCount }, (_, row) =>
    [
      ...[airport, registration, origin, airlineCode].map(({ names, codes }) => names[codes[row]]),
      ...[scheduled, departed, operated].map((times) => time(times[row])),
    ].join(" "),
  );
}

const DOT =
  "ds,AIRLINE,FLIGHT_NUMBER,TAIL_NUMBER,ORIGIN_AIRPORT,DESTINATION_AIRPORT,SCHEDULED_DEPARTURE,DEPARTURE_TIME,DEPARTURE_DELAY,SCHEDULED_TIME,SCHEDULED_ARRIVAL,ARRIVAL_TIME,ARRIVAL_DELAY,DIVERTED,CANCELLED\n";
const ROWS = `2015-01-01,AS,1,N1,SEA,ATL,0700,0705,5,270,1430,1440,10,0,0
2015-01-01,AS,2,N1,ATL,SEA,1530,1540,10,330,1800,1815,15,0,0
2015-01-01,AS,3,N2,ATL,SEA,1630,1640,10,330,1900,,,1,0
2015-01-01,AS,4,N3,ATL,SEA,1730,1735,5,330,2000,,,0,1
2015-01-01,AS,5,N4,ATL,SEA,1830,,,330,2100,,,0,1
2015-01-01,AS,6,,ATL,SEA,1930,1930,0,330,2200,2200,0,0,0
2015-01-01,AS,7,N5,SEA,PDX,2100,2100,0,60,2200,2155,-5,0,0
`;

describe("the legs by which aircraft get to an airport", () => {
  const ofSeattle = [
    "KSEA N1 KATL ASA 01-02 02:00 01-01 20:40 01-02 02:15",
    "KSEA N2 KATL ASA 01-02 03:00 01-01 21:40 -",
  ];
  const read = async (t: Parameters<typeof temporaryFile>[0], text: string, options: ReadFlightsOptions) =>
    (await readFlights(await temporaryFile(t, text), options)).flights;

  it("are read beside its departures, each end on its own clock: not cancelled ones, and diverted ones do not arrive", async (t) => {
    const flights = await read(t, DOT + ROWS, { airports: ["SEA"] });
    assert.equal(flights.rowCount, 2);
    assert.deepEqual(texts(flights.legs), ofSeattle);
  });

  it("are those of all airports that have departures, in the order of their scheduled arrivals", async (t) => {
    const { legs } = await read(t, DOT + ROWS, { airports: "all" });
    assert.deepEqual(texts(legs), ["KATL N1 KSEA ASA 01-01 19:30 01-01 15:05 01-01 19:40", ...ofSeattle]);
  });

  it("do not change the flights, what is rejected and what is counted", async (t) => {
    const file = await temporaryFile(t, DOT + ROWS.replace("1800,1815", "99x0,1815"));
    const { flights, rejected, rowCount, skipped } = await readFlights(file, { airports: ["SEA"] });
    assert.deepEqual([flights.rowCount, rejected, rowCount, skipped], [2, 0, 7, 5]);
    assert.deepEqual(texts(flights.legs), ofSeattle.slice(1));
  });

  it("are rows of arrivals where a file has both movements in rows of their own", async (t) => {
    const header = "movement,airline,registration,origin,destination,scheduled,operated\n";
    const rows = `arrival,LA,CC-BAA,SCFA,SCEL,2017-01-01 10:00,2017-01-01 10:20
departure,LA,CC-BAA,SCEL,SCFA,2017-01-01 11:00,2017-01-01 11:05
`;
    const { legs } = await read(t, header + rows, {});
    assert.deepEqual(texts(legs), ["SCEL CC-BAA SCFA LAN 01-01 13:00 - 01-01 13:20"]);
  });

  it("are none of departures whose rows have the times of one end", async (t) => {
    const rows =
      "AS,N1,SEA,PDX,2019-01-01 10:00,2019-01-01 10:05\nAS,N1,PDX,SEA,2019-01-01 12:00,2019-01-01 12:05\n";
    const header = "airline,registration,origin,destination,scheduled,operated\n";
    const { legs, rowCount } = await read(t, header + rows, { airports: "all" });
    assert.deepEqual([rowCount, legs], [2, undefined]);
  });

  it("are none of arrivals, of a file without registrations, and where no actual times are wanted", async (t) => {
    const arrivals = await read(t, DOT + ROWS, { airports: ["SEA"], movement: "arrivals" });
    assert.equal(arrivals.legs, undefined);
    const unnamed = await read(t, DOT.replace("TAIL_NUMBER", "TAIL") + ROWS, { airports: ["SEA"] });
    assert.equal(unnamed.legs, undefined);
    const columns = ["airlineCode", "destination", "scheduled"] as const;
    assert.equal((await read(t, DOT + ROWS, { airports: ["SEA"], columns })).legs, undefined);
  });

  it("arrive where the next departure of most aircraft is, in all legs of four days", {
    skip: withoutUsFlights("us-2015-january"),
  }, async () => {
    const { flights } = await readFlights(usFlights("us-2015-january"), { airports: ["ATL"] });
    const { legs } = flights;
    assert(legs !== undefined && flights.registration !== undefined);
    // The 3,357 rows to Atlanta, less the 23 cancelled ones.
    assert.equal(legs.rowCount, 3334);
    const departing = new Set(flights.registration.names);
    const known = legs.registration.names.filter((name) => departing.has(name));
    assert.ok(known.length > 0.8 * legs.registration.names.length, `${known.length} aircraft`);
    const isOrdered = legs.operated.every((time, row) => !(time <= legs.departed[row]));
    assert.ok(isOrdered, "no leg arrives before it left");
  });
});
