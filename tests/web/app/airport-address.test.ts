import assert from "node:assert/strict";
import { test } from "node:test";
import {
  airportOfAddress,
  keepAirport,
  withAirport,
  withoutAirport,
} from "../../../web/src/service/airport-address.ts";

test("the airport of an address is its parameter, if it has one", () => {
  assert.equal(airportOfAddress("airline=AS&airport=KSEA"), "KSEA");
  assert.equal(airportOfAddress("?airport=%20sea "), "sea");
  for (const search of ["", "airport=", "airport=%20", "airline=AS"])
    assert.equal(airportOfAddress(search), undefined, search);
});

test("the airport lasts from address to address, until another one is chosen", () => {
  assert.equal(keepAirport("/past", "?airport=KSEA"), "/past?airport=KSEA");
  assert.equal(keepAirport("/flight?airline=AS", "airport=KSEA&x=1"), "/flight?airline=AS&airport=KSEA");
  assert.equal(keepAirport("/past?airport=KPDX", "airport=KSEA"), "/past?airport=KPDX");
  assert.equal(keepAirport("/past", "airline=AS"), "/past");
  assert.equal(withAirport("/past?airport=KSEA&airline=AS", "KPDX"), "/past?airline=AS&airport=KPDX");
  assert.equal(withAirport("/past", "A/B&C"), "/past?airport=A%2FB%26C");
});

test("the airport is no part of the question of a view", () => {
  assert.equal(withoutAirport("airport=KSEA"), "");
  assert.equal(
    withoutAirport("?airline=AS&airport=KSEA&scheduled=2018-03-01T18:30"),
    "airline=AS&scheduled=2018-03-01T18:30",
  );
});
