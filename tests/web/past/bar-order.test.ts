import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  type BarNames,
  foldBars,
  orderBars,
  searchBars,
} from "../../../web/src/views/past/counts/bar-order.ts";
import { delayRateOf, scaleOf, standingOf } from "../../../web/src/views/past/counts/delay-rate.ts";
import { groupNames } from "../../../web/src/views/past/counts/group-names.ts";

const name = groupNames(
  {
    airlines: [
      { code: "LAN", iata: "LA", name: "Grupo LATAM", flights: 400 },
      { code: "TAM", iata: "JJ", name: "Grupo LATAM", flights: 100 },
      { code: "LNE", iata: null, name: "Grupo LATAM", flights: 1 },
    ],
    destinations: [{ code: "SCIE", iata: "CCP", city: "Concepción", flightType: "N", flights: 9 }],
  },
  { month: (month, width) => `${width} ${month}`, weekday: (weekday, width) => `${width} ${weekday}` },
);
const names: BarNames = {
  nameOf: (key) => name("airline", key).long,
  wordsOf: (key) => name("airline", key).words,
  compare: (one, other) => one.localeCompare(other, "en"),
};
const bars = [
  { key: "LNE", flights: 1, delayed: 1 },
  { key: "TAM", flights: 100, delayed: 30 },
  { key: "AAL", flights: 0, delayed: 0 },
  { key: "LAN", flights: 400, delayed: 40 },
];
const keys = (of: readonly { key: string }[]) => of.map(({ key }) => key);

describe("a long list of bars", () => {
  test("is sorted by flights, by rate with few flights last, or by name and code", () => {
    assert.deepEqual(keys(orderBars(bars, "flights", names)), ["LAN", "TAM", "LNE", "AAL"]);
    assert.deepEqual(keys(orderBars(bars, "rate", names)), ["TAM", "LAN", "LNE", "AAL"]);
    assert.deepEqual(keys(orderBars(bars, "name", names)), ["AAL", "LAN", "LNE", "TAM"]);
  });

  test("is searched by name, ICAO or IATA code, whatever the case, and by several words", () => {
    assert.deepEqual(keys(searchBars(bars, "latam", names)), ["LNE", "TAM", "LAN"]);
    assert.deepEqual(keys(searchBars(bars, " jj ", names)), ["TAM"]);
    assert.deepEqual(keys(searchBars(bars, "LAN grupo", names)), ["LAN"]);
    assert.deepEqual(searchBars(bars, "zzz", names), []);
  });

  test("is searched with or without accents", () => {
    const city = { ...names, wordsOf: (key: string) => name("destination", key).words };
    const one = [{ key: "SCIE", flights: 9, delayed: 1 }];
    for (const typed of ["concepcion", "CONCEPCIÓN", "ccp"])
      assert.deepEqual(searchBars(one, typed, city), one);
  });

  test("has the first bars with flights and all chosen bars when folded", () => {
    const sorted = orderBars(bars, "flights", names);
    assert.deepEqual(keys(foldBars(sorted, new Set(), 2)), ["LAN", "TAM"]);
    assert.deepEqual(keys(foldBars(sorted, new Set(["AAL"]), 2)), ["LAN", "TAM", "AAL"]);
    assert.deepEqual(keys(foldBars(sorted, new Set(), 9)), ["LAN", "TAM", "LNE"]);
  });
});

describe("the names of keys", () => {
  test("include the code, and are codes if the name is not known", () => {
    assert.equal(name("airline", "LAN").long, "Grupo LATAM · LAN");
    assert.equal(name("airline", "XYZ").long, "XYZ");
    assert.equal(
      groupNames(undefined, { month: String, weekday: String })("destination", "SCIE").long,
      "SCIE",
    );
  });

  test("of the calendar have a short form", () => {
    assert.deepEqual([name("hour", "8").long, name("hour", "8").short], ["08:00–08:59", "08"]);
    assert.deepEqual([name("month", "3").long, name("month", "3").short], ["long 3", "short 3"]);
  });
});

describe("a delay rate", () => {
  test("of no flights is undefined, not zero", () => {
    assert.equal(delayRateOf({ flights: 0, delayed: 0 }), undefined);
    assert.equal(delayRateOf({ flights: 7, delayed: 0 })?.rate, 0);
  });

  test("is clearly over or under an average outside of its interval", () => {
    const rate = { rate: 0.2, lower: 0.15, upper: 0.26 };
    assert.equal(standingOf(rate, 0.14), "over");
    assert.equal(standingOf(rate, 0.27), "under");
    assert.equal(standingOf(rate, 0.15), "near");
    assert.equal(standingOf(rate, 0.26), "near");
  });

  test("has a scale that contains the average and the intervals of all bars with 30 flights", () => {
    const many = { flights: 1_000, delayed: 120 };
    assert.equal(scaleOf([many], 0.1), 0.2);
    assert.equal(scaleOf([many], 0.31), 0.4);
    assert.equal(scaleOf([many, { flights: 29, delayed: 29 }], 0.1), 0.2);
    assert.equal(scaleOf([many, { flights: 30, delayed: 30 }], 0.1), 1);
    assert.equal(scaleOf([{ flights: 1, delayed: 1 }], 0.1), 1);
    assert.equal(scaleOf([], 0), 0.1);
  });
});
