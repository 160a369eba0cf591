import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { networkOf } from "../../../../src/models/operational/forecasting/network.ts";
import { smallModel } from "../small-model.ts";

const known = {
  names: {
    airlines: { SKU: "Sky Airline", LAN: "Grupo LATAM" },
    destinations: { SCFA: "Antofagasta", SPJC: "Lima" },
  },
  flightTypes: { SCFA: "N", SPJC: "I", XXXX: "I" },
  flightsByRoute: { "LAN SCFA": 5, "LAN SPJC": 7, "SKU SCFA": 7, "SKU XXXX": 1, "ZZZ SPJC": 12 },
} as const;

describe("the network of a model", () => {
  test("has airlines and destinations with their codes, names and flights, the most flown first", () => {
    const { airlines, destinations } = networkOf(known);
    assert.deepEqual(airlines, [
      { code: "LAN", iata: "LA", name: "Grupo LATAM", flights: 12 },
      { code: "ZZZ", iata: null, name: "ZZZ", flights: 12 },
      { code: "SKU", iata: "H2", name: "Sky Airline", flights: 8 },
    ]);
    assert.deepEqual(destinations, [
      { code: "SPJC", iata: "LIM", city: "Lima", flightType: "I", flights: 19 },
      { code: "SCFA", iata: "ANF", city: "Antofagasta", flightType: "N", flights: 12 },
      { code: "XXXX", iata: null, city: "XXXX", flightType: "I", flights: 1 },
    ]);
  });

  test("has each route with its flights, the most flown first, ties by code", () => {
    assert.deepEqual(networkOf(known).routes, [
      { airline: "ZZZ", destination: "SPJC", flights: 12 },
      { airline: "LAN", destination: "SPJC", flights: 7 },
      { airline: "SKU", destination: "SCFA", flights: 7 },
      { airline: "LAN", destination: "SCFA", flights: 5 },
      { airline: "SKU", destination: "XXXX", flights: 1 },
    ]);
  });

  test("has every category of the shipped model, with all of its flights", () => {
    const { model, flights } = smallModel(400);
    const { airlines, destinations, routes } = networkOf(model.data);
    const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code).sort();
    assert.deepEqual(codes(airlines), model.data.encoding.airlines);
    assert.deepEqual(codes(destinations), model.data.encoding.destinations);
    for (const { code, flights: count } of airlines)
      assert.equal(count, flights.filter(({ airlineCode }) => airlineCode === code).length);
    for (const { code, flights: count, flightType } of destinations) {
      assert.equal(count, flights.filter(({ destination }) => destination === code).length);
      assert.equal(flightType, model.data.flightTypes[code]);
    }
    assert.equal(routes.length, Object.keys(model.data.flightsByRoute).length);
    for (const { airline, destination, flights: count } of routes)
      assert.equal(count, model.data.flightsByRoute[`${airline} ${destination}`]);
  });
});
