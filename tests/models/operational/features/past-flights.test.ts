import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { FlightTable } from "../../../../src/flights/flight-table.ts";
import {
  HISTORY_COLUMNS,
  pastFlights,
  replay,
} from "../../../../src/models/operational/features/past-flights.ts";
import { yearTable } from "../small-model.ts";

const table = yearTable(300);

describe("past flights", () => {
  test("are the rows of the table in the order of their scheduled times, each with its row number", () => {
    const backwards: FlightTable = {
      ...table,
      scheduled: table.scheduled.toReversed(),
      operated: table.operated.toReversed(),
    };
    const past = pastFlights(backwards);
    const flights = [...past];
    assert.deepEqual(
      flights.map(({ scheduled }) => scheduled),
      [...table.scheduled],
    );
    for (const { ordinal, ...flight } of flights) {
      const row = past.columns.row[ordinal];
      assert.deepEqual(flight, {
        airlineCode: table.airlineCode.names[table.airlineCode.codes[row]],
        destination: table.destination.names[table.destination.codes[row]],
        flightType: table.flightType.names[table.flightType.codes[row]],
        scheduled: backwards.scheduled?.[row],
        operated: backwards.operated?.[row],
      });
    }
  });

  for (const column of ["airlineCode", "destination", "flightType", "scheduled", "operated"] as const) {
    test(`without the column ${column} are refused with the required columns`, () => {
      const { [column]: _, ...rest } = table;
      assert.throws(() => pastFlights(rest), {
        code: "invalid-argument",
        message: new RegExp(`allowed: one with the columns ${HISTORY_COLUMNS.join(", ")}$`),
      });
    });
  }

  test("are at least one", () => {
    assert.throws(() => pastFlights(yearTable(0)), {
      code: "invalid-argument",
      message: "flights: none is not allowed; allowed: at least one",
    });
  });

  test("are all in the history and in the timetable, also if they share route and time", () => {
    const twice: FlightTable = { ...table, scheduled: table.scheduled.map(() => 25_000_000) };
    const flights = pastFlights(twice);
    const { history, timetable } = replay(flights);
    assert.equal(history.size, 300);
    assert.equal(timetable.trafficAround(flights.at(0)).day, 300);
  });
});
