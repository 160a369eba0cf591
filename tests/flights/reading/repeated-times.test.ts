import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatWithOffset } from "../../../src/flights/read-time.ts";
import { readFlights } from "../../../src/flights/reading/read-flights.ts";
import { describeRejection } from "../../../src/flights/reading/rejected-rows.ts";
import { timeZoneOf } from "../../../src/flights/time-zone.ts";
import { errorWith } from "../expected-error.ts";
import { scl2017, withoutScl2017 } from "../scl-2017.ts";
import { temporaryFile } from "../temporary-folder.ts";

const COLUMNS = ["scheduled", "operated"] as const;

describe("the times of a file around a change of the clock", () => {
  it("are instants; one that does not exist makes its row unusable, with the gap", async (t) => {
    const path = await temporaryFile(
      t,
      "Fecha-I,Fecha-O\n2017-08-12 23:50:00,2017-08-13 01:04:00\n2017-08-13 00:30:00,2017-08-13 01:04:00\n",
    );
    const { flights, rejections, repeatedTimes } = await readFlights(path, {
      columns: COLUMNS,
      maxRejects: 1,
    });
    assert.equal(flights.timeZone, "America/Santiago");
    assert.equal(Number(flights.operated?.[0]) - Number(flights.scheduled?.[0]), 14);
    assert.deepEqual(rejections.map(describeRejection), [
      'line 3: Fecha-I "2017-08-13 00:30:00": a time that does not exist in America/Santiago, where the clock was put forward from 2017-08-13T00:00:00 to 2017-08-13T01:00:00; allowed: a time before 2017-08-13T00:00:00 or from 2017-08-13T01:00:00 on, or one with its offset, such as 2017-08-13T00:30:00-04:00',
    ]);
    assert.equal(repeatedTimes, undefined);
    const elsewhere = await readFlights(path, { columns: COLUMNS, timeZone: "America/Lima" });
    assert.equal(elsewhere.flights.rowCount, 2);
  });

  it("are the earlier of two, unless an offset says otherwise or a flight would have left far too early", async (t) => {
    const rows = [
      "2017-05-13 23:10,2017-05-13 23:25",
      "2017-05-13 23:50,2017-05-13 23:10",
      "2017-05-13 23:50,2017-05-13 23:40",
      "2017-05-13 23:10-04:00,2017-05-13 23:25-04:00",
      "2017-05-14 00:05,2017-05-13 23:58",
      ",2017-05-13 23:58", // rejected: no time of it counts
    ];
    const path = await temporaryFile(t, `Fecha-I,Fecha-O\n${rows.join("\n")}\n`);
    const { flights, repeatedTimes } = await readFlights(path, { columns: COLUMNS, maxRejects: 1 });
    const zone = timeZoneOf(flights.timeZone);
    const written = (times: Float64Array | undefined) =>
      Array.from(times ?? [], (instant) => formatWithOffset(instant, zone).slice(8).replace(":00-0", "-0"));
    assert.deepEqual(written(flights.scheduled), [
      ...["13T23:10-03:00", "13T23:50-03:00", "13T23:50-03:00", "13T23:10-04:00", "14T00:05-04:00"],
    ]);
    assert.deepEqual(written(flights.operated), [
      ...["13T23:25-03:00", "13T23:10-04:00", "13T23:40-03:00", "13T23:25-04:00", "13T23:58-04:00"],
    ]);
    assert.equal(repeatedTimes?.count, 7);
    assert.equal(repeatedTimes?.takenAsLater, 2);
  });

  it("are six in the real flights of 2017, of three flights", { skip: withoutScl2017 }, async () => {
    const { repeatedTimes, rejections } = await readFlights(scl2017, { columns: COLUMNS });
    assert.deepEqual(rejections, []);
    const { count, takenAsLater, first, last } = repeatedTimes ?? { count: 0 };
    assert.deepEqual([count, takenAsLater], [6, 0]);
    const zone = timeZoneOf("America/Santiago");
    assert.deepEqual(
      [first, last].map((instant = 0) => formatWithOffset(instant, zone)),
      ["2017-05-13T23:10:00-03:00", "2017-05-13T23:50:00-03:00"],
    );
  });

  it("need a time zone that exists", async (t) => {
    const path = await temporaryFile(t, "Fecha-I\n2017-05-13 23:10\n");
    await assert.rejects(
      readFlights(path, { columns: ["scheduled"], timeZone: "Chile/Santiago" }),
      errorWith("invalid-argument", /time zone.*Chile\/Santiago.*IANA name, such as America\/Santiago/),
    );
  });
});
