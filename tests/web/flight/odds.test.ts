import assert from "node:assert/strict";
import { test } from "node:test";
import { oddsOf } from "../../../web/src/views/flight/answer/odds.ts";

test("a probability is written in small whole numbers", () => {
  const said = (probability: number) => {
    const { how, some, of } = oddsOf(probability);
    return `${how} ${some} in ${of}`;
  };
  assert.equal(said(0.243812), "about 1 in 4");
  assert.equal(said(0.333), "about 1 in 3");
  assert.equal(said(0.397), "about 2 in 5");
  assert.equal(said(0.5), "about 1 in 2");
  assert.equal(said(0.78), "about 4 in 5");
  assert.equal(said(0.95), "about 19 in 20");
  assert.equal(said(0.01), "about 1 in 100");
  assert.equal(said(0.001), "under 1 in 100");
  assert.equal(said(0), "under 1 in 100");
  assert.equal(said(1), "over 99 in 100");
});

test("the fraction is never far from the probability", () => {
  for (let percent = 1; percent < 100; percent++) {
    const { some, of } = oddsOf(percent / 100);
    assert.ok(Math.abs(some / of - percent / 100) < 0.0501, `${percent} %: ${some} in ${of}`);
  }
});
