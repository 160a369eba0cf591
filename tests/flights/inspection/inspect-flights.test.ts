import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inspectFlights } from "../../../src/flights/inspection/inspect-flights.ts";
import { errorWith } from "../expected-error.ts";
import { temporaryFile } from "../temporary-folder.ts";

const HEADER = "origin,destination,airline,flight,registration,scheduled,operated,status,Gate";

const TWO_AIRPORTS = `${HEADER}
SEA,PDX,AS,1,N1,2024-05-01 06:00,2024-05-01 06:20,,A1
SEA,PDX,AS,1,N1,2024-05-01 06:00,2024-05-01 06:20,,A1
SEA,DEN,UA,2,N2,2024-05-01 07:00,2024-05-01 07:15,,A2
SEA,DEN,UA,2,N2,2024-05-05 07:00,,cancelled,A2
PDX,SEA,AS,3,N1,2024-05-05 08:00,2024-05-05 08:05,,B1
PDX,SEA,AS,3,N1,2024-05-06 8 o'clock,2024-05-06 08:05,,B1
`;

describe("inspecting a file of flights", () => {
  it("counts each airport's flights, and shows what is odd", async (t) => {
    const { rows, layout, guess, movements } = await inspectFlights(await temporaryFile(t, TWO_AIRPORTS));
    assert.deepEqual([rows, layout.name, guess], [6, "puntual", undefined]);
    const [{ airports, notes, rejections, ...counts }, ...others] = movements;
    assert.deepEqual(others, []);
    assert.deepEqual(counts, {
      movement: "departures",
      flights: 3,
      delayed: 1,
      cancelled: 1,
      diverted: 0,
      airlines: [
        { code: "ASA", name: "Alaska Airlines", flights: 2 },
        { code: "UAL", name: "United Airlines", flights: 1 },
      ],
      otherAirports: 3,
      registrations: 2,
      gaps: [{ from: "2024-05-02", to: "2024-05-04", days: 3 }],
      rejected: 1,
    });
    const timeZone = "America/Los_Angeles";
    assert.deepEqual(
      airports.map(({ name, ...airport }) => airport),
      [
        {
          ...{ code: "KSEA", iata: "SEA", country: "US", timeZone, flights: 2, delayed: 1, cancelled: 1 },
          ...{ diverted: 0, from: "2024-05-01", to: "2024-05-05", daysWithout: 3 },
        },
        {
          ...{ code: "KPDX", iata: "PDX", country: "US", timeZone, flights: 1, delayed: 0, cancelled: 0 },
          ...{ diverted: 0, from: "2024-05-05", to: "2024-05-05", daysWithout: 0 },
        },
      ],
    );
    assert.deepEqual(
      notes.map(({ code, count }) => [code, count]),
      [["duplicate", 1]],
    );
    assert.deepEqual(
      rejections.map(({ line, column, value }) => [line, column, value]),
      [[7, "scheduled", "2024-05-06 8 o'clock"]],
    );
  });

  it("names the columns that are read, those that are not, and those that could help", async (t) => {
    const { columns } = await inspectFlights(await temporaryFile(t, TWO_AIRPORTS));
    assert.deepEqual(columns.unused, ["Gate"]);
    assert.deepEqual(columns.helpful, [{ column: "Gate", as: "stand" }]);
    assert.deepEqual(columns.missing, []);
    assert.deepEqual(
      columns.read.map(({ column, as }) => `${column}: ${as}`),
      [
        ...["airline: airline", "flight: flight", "registration: registration", "origin: origin"],
        ...["destination: destination", "scheduled: scheduled", "operated: actual", "status: cancelled"],
        "status: diverted",
      ],
    );
  });

  it("shows the arrivals of a file of legs too", async (t) => {
    const text = `year,month,day,dep_time,sched_dep_time,dep_delay,arr_time,sched_arr_time,arr_delay,carrier,flight,tailnum,origin,dest
2013,1,1,517,515,2,830,819,11,UA,1545,N1,EWR,IAH
2013,1,1,600,600,0,900,840,20,UA,1546,N2,EWR,ORD
`;
    const { movements } = await inspectFlights(await temporaryFile(t, text));
    assert.deepEqual(
      movements.map(({ movement, airports }) => [movement, airports.map(({ code }) => code)]),
      [
        ["departures", ["KEWR"]],
        ["arrivals", ["KIAH", "KORD"]],
      ],
    );
    assert.deepEqual(
      movements.map(({ flights, delayed }) => [flights, delayed]),
      [
        [2, 0],
        [2, 1],
      ],
    );
  });

  it("names what a model would miss, and reads the rest", async (t) => {
    const text = "origin,destination,date,delay,distance\nLAS,PHL,2001-01-01 00:01,33,2176\n";
    const { guess, movements, columns } = await inspectFlights(await temporaryFile(t, text));
    assert.deepEqual(columns.missing, ["airline"]);
    assert.deepEqual([guess?.scheduledDeparture, guess?.actualDeparture], ["date", { minutesLate: "delay" }]);
    const [{ flights, delayed, airlines }] = movements;
    assert.deepEqual([flights, delayed, airlines], [1, 1, []]);
  });

  it("guesses the database of an airport, with both movements in one file and no airport of its own", async (t) => {
    const text = `Carrier;Flt No;Dir;Other Apt;STx;ATx
LH;LH1;D;MAD;13.03.2025 06:00;13.03.2025 06:20
LH;LH2;A;FCO;13.03.2025 07:00;13.03.2025 07:05
`;
    const path = await temporaryFile(t, text);
    const { guess, movements, columns } = await inspectFlights(path);
    assert.deepEqual(guess, {
      ...{ name: "mine", airline: "Carrier", flight: "Flt No" },
      ...{ airport: { value: "YOUR AIRPORT" }, otherAirport: "Other Apt" },
      movement: {
        column: "Dir",
        departures: ["D", "DEP", "Departure"],
        arrivals: ["A", "ARR", "Arrival"],
      },
      ...{ scheduled: "STx", actual: "ATx" },
    });
    const counts = movements.map(({ movement, flights, delayed }) => [movement, flights, delayed]);
    assert.deepEqual(counts, [
      ["departures", 1, 1],
      ["arrivals", 1, 0],
    ]);
    assert.deepEqual(columns.missing, ["airport"]);
    const stated = await inspectFlights(path, { airports: ["BER"] });
    assert.equal(stated.movements[0].airports[0].timeZone, "Europe/Berlin");
    assert.deepEqual(stated.columns.missing, []);
  });

  it("reads a file of departures by a guess that knows no airport", async (t) => {
    const text = "Carrier,STD,ATD,To\nLH,2025-03-13 06:00,2025-03-13 06:20,MAD\n";
    const { guess, movements, columns } = await inspectFlights(await temporaryFile(t, text));
    assert.deepEqual(guess?.origin, { value: "YOUR AIRPORT" });
    assert.equal(movements[0].airports[0].timeZone, undefined);
    assert.deepEqual([movements[0].delayed, columns.missing], [1, ["airport"]]);
  });

  it("reads a file without an airport, and one whose airport is stated", async (t) => {
    const text = "airline,destination,scheduled,operated\nWN,DAL,2012-07-04 18:30,2012-07-04 19:00\n";
    const path = await temporaryFile(t, text);
    const { movements, columns } = await inspectFlights(path);
    const [{ airports, delayed }] = movements;
    assert.deepEqual(
      [airports[0].code, airports[0].timeZone, airports[0].from],
      ["", undefined, "2012-07-04"],
    );
    assert.deepEqual([delayed, columns.missing], [1, ["airport"]]);
    const stated = await inspectFlights(path, { airports: ["HOU"] });
    assert.equal(stated.movements[0].airports[0].timeZone, "America/Chicago");
    assert.deepEqual(stated.columns.missing, []);
  });

  it("inspects a file of which no row can be used", async (t) => {
    for (const [row, cancelled, rejected] of [
      ["SEA,PDX,AS,1,,2024-05-01 06:00,,cancelled,", 1, 0],
      ["SEA,PDX,AS,1,,soon,,,", 0, 1],
    ] as const) {
      const { rows, movements } = await inspectFlights(await temporaryFile(t, `${HEADER}\n${row}\n`));
      const [movement] = movements;
      assert.deepEqual([rows, movement.flights], [1, 0]);
      assert.deepEqual([movement.cancelled, movement.rejected], [cancelled, rejected]);
    }
  });

  it("refuses a file in which nothing is found, with its headers and a map to begin with", async (t) => {
    const path = await temporaryFile(t, "name,age\nAda,36\n");
    await assert.rejects(
      inspectFlights(path),
      errorWith("unknown-layout", /columns that no known layout explains: name, age; .*"scheduledDeparture"/),
    );
  });
});
