import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, it, type TestContext } from "node:test";
import { gunzipSync } from "node:zlib";
import { latenessMinutes } from "../../../../src/flights/delay.ts";
import type { ReadFlightsOptions } from "../../../../src/flights/reading/file/flights-read.ts";
import { readFlights } from "../../../../src/flights/reading/read-flights.ts";
import { scl2017, withoutScl2017 } from "../../scl-2017.ts";
import { temporaryFile } from "../../temporary-folder.ts";
import { usFlights, withoutUsFlights } from "../../us-data.ts";

const HEADER = "airline,flight,registration,origin,destination,scheduled,operated,status\n";

async function read(t: TestContext, rows: string, options: ReadFlightsOptions = {}) {
  return readFlights(await temporaryFile(t, HEADER + rows), options);
}

describe("a file of several airports", () => {
  const rows = `AS,1,N1,SEA,PDX,2019-01-01 10:00,2019-01-01 10:05,
AS,2,N1,PDX,SEA,2019-01-01 12:00,2019-01-01 12:05,
AS,3,N1,sea,ATL,2019-01-01 13:00,2019-01-01 13:05,
AS,4,N1,ATL,KSEA,2019-01-01 20:00,,Cancelled
`;

  it("is refused where none is chosen, with the airports and their flights", async (t) => {
    await assert.rejects(read(t, rows), {
      code: "several-airports",
      message: /has departures of 3 airports: KSEA \(2\), KPDX \(1\), KATL \(0\); choose with --airport/,
    });
  });

  it("gives the flights of the chosen ones, by ICAO or IATA code or name; the others are skipped and not rejected", async (t) => {
    for (const airports of [["KSEA"], ["sea"], ["Seattle"]]) {
      const { flights, skipped, rejected, rowCount, airports: counts } = await read(t, rows, { airports });
      assert.deepEqual([flights.rowCount, skipped, rejected, rowCount], [2, 2, 0, 4]);
      assert.deepEqual(flights.airport, { names: ["KSEA"], codes: Uint16Array.of(0, 0) });
      assert.equal(flights.timeZone, "America/Los_Angeles");
      assert.deepEqual(counts, [
        { code: "KSEA", timeZone: "America/Los_Angeles", flights: 2, cancelled: 0, diverted: 0 },
      ]);
    }
  });

  it("gives all of them, each with its time zone, and cancelled flights beside them", async (t) => {
    const { flights, cancelled, cancelledAfter } = await read(t, rows, { airports: "all" });
    assert.deepEqual(
      flights.airports?.map(({ code }) => code),
      ["KPDX", "KSEA"],
    );
    assert.equal(flights.timeZone, "America/Los_Angeles");
    assert.equal(cancelled.rowCount, 1);
    assert.deepEqual(cancelled.airports, [{ code: "KATL", timeZone: "America/New_York" }]);
    assert.equal(cancelled.operated, undefined);
    assert.deepEqual(cancelledAfter, Uint32Array.of(3));
  });

  it("names an airport that it does not have, and those that it has", async (t) => {
    await assert.rejects(read(t, rows, { airports: ["KSEX"] }), {
      code: "invalid-argument",
      message: /airport: KSEX is not allowed; allowed: an airport of .*: KSEA, KPDX, KATL$/,
    });
    await assert.rejects(read(t, rows, { airports: "all", timeZone: "UTC" }), {
      code: "invalid-argument",
      message: /time zone: UTC is not allowed/,
    });
  });

  it("has a time zone for every airport, or says which one lacks it", async (t) => {
    const unknown = "AS,1,N1,XXQQ,PDX,2019-01-01 10:00,2019-01-01 10:05,\n";
    await assert.rejects(read(t, unknown), {
      code: "no-time-zone",
      message: /the time zone of XXQQ is not known/,
    });
    const { flights } = await read(t, unknown, { timeZone: "America/Denver" });
    assert.deepEqual(
      [flights.timeZone, flights.airports],
      ["America/Denver", [{ code: "XXQQ", timeZone: "America/Denver" }]],
    );
    const path = await temporaryFile(
      t,
      "airline,destination,scheduled,operated\nAS,PDX,2019-01-01 10:00,2019-01-01 10:05\n",
    );
    await assert.rejects(readFlights(path), {
      code: "no-time-zone",
      message: /--airport, or its time zone with --time-zone/,
    });
    assert.equal((await readFlights(path, { airports: ["SEA"] })).flights.timeZone, "America/Los_Angeles");
    await assert.rejects(
      readFlights(path, { airports: ["SEA", "PDX"] }),
      /for a file without a column of airports/,
    );
  });
});

describe("the codes of a file", () => {
  it("are one for each airline and airport, in any case and writing, and never hold white space", async (t) => {
    const { flights } = await read(
      t,
      `mq,1,,dfw,okc,2019-01-01 10:00,2019-01-01 10:05,
ENY,2,,KDFW,KOKC,2019-01-01 11:00,2019-01-01 11:05,
My Air,3,,DFW,San Nowhere,2019-01-01 12:00,2019-01-01 12:05,
`,
    );
    assert.deepEqual(flights.airlineCode?.names, ["ENY", "MY-AIR"]);
    assert.deepEqual(flights.destination?.names, ["KOKC", "SAN-NOWHERE"]);
    assert.deepEqual(flights.airport?.names, ["KDFW"]);
    assert.ok(flights.airline?.names.includes("My Air"));
    assert.deepEqual(flights.city?.names, ["Oklahoma City", "San Nowhere"]);
    assert.deepEqual(flights.flightType?.names, ["N"]);
  });
});

describe("flights that are there more than once", () => {
  const flight = "AS,1,N1,SEA,PDX,2019-01-01 10:00,2019-01-01 10:05,\n";

  it("are left out and counted where the flight number shows that they are one", async (t) => {
    const { flights, notes, rowCount } = await read(t, flight.repeat(3));
    assert.deepEqual([flights.rowCount, rowCount], [1, 3]);
    assert.deepEqual(
      notes.map(({ code, count }) => [code, count]),
      [["duplicate", 2]],
    );
  });

  it("are kept and counted without one", async (t) => {
    const { flights, notes } = await read(t, flight.replace(",1,", ",,").repeat(2));
    assert.equal(flights.rowCount, 2);
    assert.deepEqual(
      notes.map(({ code, count }) => [code, count]),
      [["same-flight", 1]],
    );
  });

  it("are counted where they are one aircraft under the codes of two airlines", async (t) => {
    const { flights, notes } = await read(t, flight + flight.replace("AS,1", "AA,7001"));
    assert.equal(flights.rowCount, 2);
    assert.deepEqual(
      notes.map(({ code, count }) => [code, count]),
      [["codeshare", 1]],
    );
  });

  it("refuse a file that holds its rows several times", { skip: withoutScl2017 }, async (t) => {
    const text = await readFile(scl2017, "utf8");
    const rows = text.slice(text.indexOf("\n") + 1);
    const path = await temporaryFile(t, text + rows);
    await assert.rejects(readFlights(path), {
      code: "repeated-flights",
      message: /68197 of 136412 flights/,
    });
  });
});

describe("a movement", () => {
  const header = "airline,flight,origin,destination,scheduled,operated,movement\n";

  it("is that of a column, or of the user's choice", async (t) => {
    const path = await temporaryFile(
      t,
      `${header}AS,1,SEA,PDX,2019-01-01 10:00,2019-01-01 10:05,D\nAS,2,PDX,SEA,2019-01-01 12:00,2019-01-01 12:35,arrivals\n`,
    );
    const { flights, skipped, movement } = await readFlights(path);
    assert.deepEqual([flights.airport?.names, skipped, movement], [["KSEA"], 1, "departures"]);
    const arrivals = await readFlights(path, { movement: "arrivals" });
    assert.deepEqual(
      [arrivals.flights.airport?.names, arrivals.flights.destination?.names],
      [["KSEA"], ["KPDX"]],
    );
    assert.equal(arrivals.flights.movement, "arrivals");
  });

  it("that a file does not have is refused with the other one", async (t) => {
    const path = await temporaryFile(t, `${header}AS,2,PDX,SEA,2019-01-01 12:00,2019-01-01 12:35,A\n`);
    await assert.rejects(readFlights(path), {
      code: "invalid-argument",
      message: /movement: departures is not allowed; allowed: arrivals/,
    });
  });
});

describe("a file that no layout explains", () => {
  it("is refused with its headers, the nearest layout and a map to fill in", async (t) => {
    const path = await temporaryFile(t, "Carrier,Flt No,Dep Arpt,Dest Arpt,Ops Date,Sched Dep,Act Dep\n");
    await assert.rejects(readFlights(path), (error: Error & { code: string }) => {
      assert.equal(error.code, "unknown-layout");
      assert.match(
        error.message,
        /explains: Carrier, Flt No, Dep Arpt, Dest Arpt, Ops Date, Sched Dep, Act Dep; the nearest/,
      );
      const map = JSON.parse(/such as (\{.*\})$/.exec(error.message)?.[1] ?? "null");
      assert.equal(map.airline, "Carrier");
      assert.equal(map.destination, "Dest Arpt");
      assert.deepEqual(map.scheduledDeparture, { date: "Ops Date", time: "Sched Dep" });
      assert.deepEqual(map.actualDeparture, { time: "Act Dep" });
      return true;
    });
  });

  it("is said to be JSON where it is", async (t) => {
    for (const text of ['{"flights":[]}', '[{"airline":"AS"}]', '\n {"a":1}\n{"a":2}\n', "[]"]) {
      const path = await temporaryFile(t, text);
      await assert.rejects(readFlights(path), {
        code: "file-not-flights",
        message: /is JSON; allowed are \.csv/,
      });
    }
  });
});

describe("real files", () => {
  const lateShare = (scheduled: Float64Array, operated: Float64Array) => {
    const lateness = latenessMinutes(scheduled, operated);
    return lateness.filter((minutes) => minutes > 15).length / lateness.length;
  };

  it("of Seattle and Portland have their scheduled times on the scheduled dates", {
    skip: withoutUsFlights("us-2014-pnw"),
  }, async () => {
    const { flights, rejections, airports } = await readFlights(usFlights("us-2014-pnw"), {
      airports: "all",
    });
    assert.deepEqual(rejections, []);
    assert.deepEqual(
      airports.map(({ code, flights, cancelled }) => [code, flights, cancelled]),
      [
        ["KSEA", 108_237, 477],
        ["KPDX", 52_955, 380],
      ],
    );
    const { scheduled, operated } = flights as Required<typeof flights>;
    assert.equal(lateShare(scheduled, operated).toFixed(3), "0.144");
    // The scheduled local days are those of the file: as many in each month as its rows, and none of another year.
    const text = gunzipSync(await readFile(usFlights("us-2014-pnw"))).toString();
    const rows = text
      .trim()
      .split("\n")
      .slice(1)
      .map((row) => row.split(","));
    const left = rows.filter(([, , , time]) => time !== "");
    const wrapped = left.filter(([, , , time, late]) => {
      const minutes = Math.floor(Number(time) / 100) * 60 + (Number(time) % 100) - Number(late);
      return minutes < 0 || minutes >= 1440;
    });
    assert.equal(wrapped.length, 671);
    const zone = new Intl.DateTimeFormat("en-CA", { timeZone: "America/Los_Angeles" });
    const wrong = left.filter(
      ([year, month, day], row) =>
        zone.format(scheduled[row] * 60_000) !== `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
    );
    assert.deepEqual(
      wrong
        .map(([, , , time, late]) => [time, late])
        .filter(([time, late]) => time !== "2400" || late !== "0"),
      [],
    );
  });

  it("of Houston have cancelled flights that left the gate and came back", {
    skip: withoutUsFlights("us-2011-houston"),
  }, async () => {
    const { airports, cancelled, rejections } = await readFlights(usFlights("us-2011-houston"), {
      airports: "all",
    });
    assert.deepEqual(rejections, []);
    assert.equal(
      airports.reduce((sum, airport) => sum + airport.cancelled, 0),
      2973,
    );
    assert.equal(cancelled.rowCount, 68);
  });

  it("of four days of the US give arrivals with the time at which they left", {
    skip: withoutUsFlights("us-2015-january"),
  }, async () => {
    const read = await readFlights(usFlights("us-2015-january"), {
      airports: ["ATL", "DEN"],
      movement: "arrivals",
    });
    const { scheduled, operated, departed } = read.flights as Required<typeof read.flights>;
    assert.deepEqual(read.rejections, []);
    assert.ok(read.flights.rowCount > 5000);
    const lateness = latenessMinutes(scheduled, operated);
    assert.ok(lateness.every((minutes) => minutes > -120 && minutes < 1500));
    assert.ok(departed.every((instant, row) => operated[row] > instant && operated[row] - instant < 14 * 60));
  });
});
