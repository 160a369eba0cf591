import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { commonMoment } from "../../../web/src/views/day/rows/common-moment.ts";
import { countFilters, filterRows, NO_FILTERS } from "../../../web/src/views/day/rows/filter-rows.ts";
import { FlightNames } from "../../../web/src/views/day/rows/flight-names.ts";
import { nextOrder, RISKIEST_FIRST, sortRows } from "../../../web/src/views/day/rows/sort-rows.ts";
import { dayRow } from "./day-rows.ts";

const names = new FlightNames({
  airlines: [
    { code: "SKU", iata: "H2", name: "Sky Airline" },
    { code: "LAN", iata: "LA", name: "Grupo LATAM" },
  ],
  destinations: [
    { code: "SCFA", iata: "ANF", city: "Antofagasta" },
    { code: "SBBR", iata: "BSB", city: "Brasília" },
  ],
});
const rows = [
  dayRow(0, { id: "H2-41", probability: 0.3, scheduled: "2018-03-01T05:59:00" }),
  dayRow(1, { airline: "LAN", destination: "SBBR", probability: 0.5, scheduled: "2018-03-01T22:00:00" }),
  dayRow(2, { airline: "XXX", probability: 0.3, scheduled: "2018-03-01T05:00:00", leadTime: "hour" }),
];
const left = (filters: Partial<typeof NO_FILTERS>, threshold = 0.25) =>
  filterRows(rows, { ...NO_FILTERS, ...filters }, threshold, names).map(({ index }) => index);
const sorted = (by: Parameters<typeof nextOrder>[1], isDescending: boolean) =>
  sortRows(rows, { by, isDescending }, names, (one, other) => one.localeCompare(other)).map(
    ({ index }) => index,
  );

describe("the filters of the board", () => {
  test("pass all flights if none is set", () => {
    assert.deepEqual(left({}), [0, 1, 2]);
    assert.equal(countFilters(NO_FILTERS), 0);
    assert.equal(countFilters({ ...NO_FILTERS, search: "x", fromHour: 0 }), 2);
  });

  test("search names, codes, cities and ids for all words, ignoring case and accents", () => {
    assert.deepEqual(left({ search: "brasilia" }), [1]);
    assert.deepEqual(left({ search: "ANF" }), [0, 2]);
    assert.deepEqual(left({ search: "la bsb" }), [1]);
    assert.deepEqual(left({ search: "h2-41" }), [0]);
    assert.deepEqual(left({ search: "xxx" }), [2]);
    assert.deepEqual(left({ search: "sky lima" }), []);
  });

  test("pass hours with both ends included, and through midnight", () => {
    assert.deepEqual(left({ fromHour: 5, toHour: 5 }), [0, 2]);
    assert.deepEqual(left({ fromHour: 6 }), [1]);
    assert.deepEqual(left({ fromHour: 22, toHour: 5 }), [0, 1, 2]);
    assert.deepEqual(left({ fromHour: 23, toHour: 4 }), []);
  });

  test("pass risks strictly over a value, or over the threshold", () => {
    assert.deepEqual(left({ over: 0.3 }), [1]);
    assert.deepEqual(left({ over: "alarm" }, 0.29), [0, 1, 2]);
    assert.deepEqual(left({ over: "alarm" }, 0.4), [1]);
  });

  test("combine an airline and a destination", () => {
    assert.deepEqual(left({ airline: "SKU", destination: "SCFA" }), [0]);
    assert.deepEqual(left({ airline: "SKU", destination: "SBBR" }), []);
  });
});

describe("the order of the board", () => {
  test("has the highest risk first, and the earliest of equal ones", () => {
    assert.deepEqual(sorted(RISKIEST_FIRST.by, RISKIEST_FIRST.isDescending), [1, 2, 0]);
  });

  test("is by name, and by code if the name is not known", () => {
    assert.deepEqual(sorted("airline", false), [1, 0, 2]);
    assert.deepEqual(sorted("destination", true), [1, 2, 0]);
  });

  test("is by lead time, the one with the most information first", () => {
    assert.deepEqual(sorted("leadTime", false), [2, 0, 1]);
  });

  test("is by the typical lateness, or by the mean of a service without one", () => {
    const latenessMinutes = { p10: 0, p25: 0, p50: 9, p75: 0, p90: 0, expected: 0 };
    const of = [dayRow(0, { latenessMinutes }), dayRow(1), dayRow(2)];
    const { latenessMinutes: _, ...forecast } = dayRow(2, { expectedLatenessMinutes: 5 }).forecast;
    of[2] = { ...of[2], forecast };
    const byMinutes = sortRows(of, { by: "minutes", isDescending: true }, names, () => 0);
    assert.deepEqual(
      byMinutes.map(({ index }) => index),
      [0, 2, 1],
    );
  });

  test("starts with the highest number or the first name, and is reversed by a second click", () => {
    assert.deepEqual(nextOrder(RISKIEST_FIRST, "minutes"), { by: "minutes", isDescending: true });
    assert.deepEqual(nextOrder(RISKIEST_FIRST, "airline"), { by: "airline", isDescending: false });
    assert.deepEqual(nextOrder(RISKIEST_FIRST, "risk"), { by: "risk", isDescending: false });
  });
});

test("the flights of the hour that the clock shows twice are in the order of their instants", () => {
  const at = (index: number, time: string, offset?: string) => {
    const scheduled = `2026-04-0${time}:00`;
    const note = {
      ...({ code: "ambiguous-time", field: "/scheduled", value: scheduled } as const),
      ...{ taken: `${scheduled}${offset}`, alternatives: [], detail: "" },
    };
    return dayRow(index, { scheduled, ...(offset !== undefined && { notes: [note] }) });
  };
  const rows = [
    at(0, "5T00:05"),
    at(1, "4T23:10", "-04:00"),
    at(2, "4T23:50", "-03:00"),
    at(3, "4T22:55"),
    at(4, "4T23:05", "-03:00"),
  ];
  const sorted = sortRows(rows, { by: "scheduled", isDescending: false }, names, (one, other) =>
    one.localeCompare(other),
  );
  assert.deepEqual(
    sorted.map(({ index }) => index),
    [3, 4, 2, 1, 0],
  );
});

describe("the moment of a board", () => {
  const of = (...moments: (string | null | undefined)[]) =>
    commonMoment(moments.map((moment) => (moment === undefined ? {} : { moment })));

  test("is the earliest, as the pieces of a file are forecast one after the other", () => {
    assert.equal(
      of("2018-03-01T14:05:40-03:00", null, "2018-03-01T14:05:00-03:00"),
      "2018-03-01T14:05:00-03:00",
    );
    assert.equal(of("2018-05-12T23:59:00-03:00", "2018-05-12T23:00:00-04:00"), "2018-05-12T23:59:00-03:00");
  });

  test("is none where each flight has its own, or the timetable alone is known", () => {
    assert.equal(of("2018-03-01T14:05:00-03:00", "2018-03-01T14:25:00-03:00"), undefined);
    assert.equal(of(null, null), undefined);
    assert.equal(of(undefined), undefined);
    assert.equal(of(), undefined);
  });
});
