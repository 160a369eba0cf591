import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleFlights } from "../../../web/src/views/flight/question/examples.ts";
import { smallNetwork } from "./small-network.ts";

test("examples are the routes with the most flights, each of another airline and destination", () => {
  const examples = exampleFlights(smallNetwork, "2018-03-02");
  assert.deepEqual(
    examples.map(({ airline, destination, date }) => [airline, destination, date]),
    // Not of TAM, which is called as LAN is, nor of SKU to SPJC, where LAN flies.
    [
      ["LAN", "SPJC", "2018-03-02"],
      ["SKU", "SKBO", "2018-03-02"],
      ["LAW", "SABE", "2018-03-02"],
    ],
  );
  assert.deepEqual(exampleFlights({ ...smallNetwork, routes: [] }, "2018-03-02"), []);
});
