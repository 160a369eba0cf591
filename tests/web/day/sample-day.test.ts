import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dayAfter } from "../../../web/src/flights/airport-day.ts";
import { sampleDay, templateDay } from "../../../web/src/views/day/start/sample-day.ts";
import { smallNetwork } from "../flight/small-network.ts";

const departures = { code: undefined, movement: "departures" } as const;

/** A year in which LAN flies from 6 to 7, and the other airlines at 20 hours. */
const past = {
  from: "2017-01-01T06:00:00",
  to: "2017-01-26T23:00:00",
  groups: { airline: ["LAN", "LAW", "SKU", "TAM"] },
  pairs: [
    { of: ["airline", "month"], cells: [] },
    {
      of: ["airline", "hour"],
      cells: [
        [0, 6, 300, 0],
        [0, 7, 300, 0],
        [1, 20, 90, 0],
        [2, 20, 250, 0],
        [3, 20, 350, 0],
      ],
    },
  ],
};

const rowsOf = (csv: string) => csv.trim().split("\n");

describe("the sample day", () => {
  test("has the airport's own routes, as often as in the training flights, at the hours of their airlines", () => {
    const [head, ...flights] = rowsOf(sampleDay(smallNetwork, past, "2018-02-28T10:00:00", departures));
    assert.equal(head, "airline,destination,scheduled");
    const perDay = 1290 / 26;
    assert.equal(flights.length, Math.round(perDay));
    for (const { airline, destination, flights: trained } of smallNetwork.routes) {
      const taken = flights.filter((flight) => flight.startsWith(`${airline},${destination},`)).length;
      assert.ok(Math.abs(taken - trained / 26) <= 1, `${airline} to ${destination}: ${taken}`);
    }
    for (const flight of flights)
      assert.match(flight, flight.startsWith("LAN") ? /,2018-03-01T0[67]:\d[05]$/ : /,2018-03-01T20:\d[05]$/);
    const times = flights.map((flight) => flight.slice(-5));
    assert.deepEqual(times, times.toSorted());
    assert.ok(new Set(times).size > 15, "spread over the hours");
    assert.deepEqual(rowsOf(sampleDay(smallNetwork, past, "2018-02-28", departures)), [head, ...flights]);
  });

  test("has usual hours where the model has no counts of past flights", () => {
    const [, ...flights] = rowsOf(sampleDay(smallNetwork, undefined, "2018-02-28", departures));
    assert.equal(flights.length, 120);
    for (const flight of flights) assert.match(flight, /T(0[6-9]|1\d|2[0-2]):[0-5][05]$/);
  });

  test("has the origins of arrivals, and names the airport where the model has several", () => {
    const [head, first] = rowsOf(
      sampleDay(smallNetwork, past, "2018-02-28", { code: "SCEL", movement: "arrivals" }),
    );
    assert.equal(head, "airline,origin,destination,scheduled");
    assert.match(first, /^LAN,SPJC,SCEL,2018-03-01T06:/);
  });

  test("quotes codes that a CSV needs quotes for", () => {
    const routes = [{ airline: "A,B", destination: 'X"Y', flights: 10 }];
    assert.match(sampleDay({ routes }, undefined, "2018-02-28", departures), /\n"A,B","X""Y",2018/);
  });
});

test("the template has three flights of the airport's own, of different airlines and destinations", () => {
  assert.equal(
    templateDay(smallNetwork, "2017-12-31T10:00:00", departures),
    "airline,destination,scheduled\nLAN,SPJC,2018-01-01T07:10\nTAM,SAEZ,2018-01-01T18:30\nSKU,SKBO,2018-01-01T21:45\n",
  );
});

test("the next day is also known at the end of a month", () => {
  assert.equal(dayAfter("2018-02-28T23:59:00"), "2018-03-01");
});
