import assert from "node:assert/strict";
import { test } from "node:test";
import { zonesOnly } from "../../build/airports/zones-only.ts";
import { airports } from "../../src/airports/airports.ts";
import { AIRPORTS } from "../../src/airports/data/airports.ts";
import { Directory } from "../../src/airports/directory.ts";

test("the page's table of airports has the time zone of each code, and no names", () => {
  const rows = zonesOnly(AIRPORTS);
  const ofPage = new Directory({
    rows,
    entryOf: (fields) => ({ ...airports.entries[0], code: fields[0], timeZone: fields[4] }),
    shortName: airports.shortName,
  });
  const zones = new Map(AIRPORTS.split("\n").map((row) => [row.split("\t")[0], row.split("\t")[4]]));
  for (const { code, iata, otherCodes } of airports.entries) {
    for (const one of [code, iata, ...otherCodes]) {
      if (one === undefined) continue;
      const expected = airports.byCode(one)?.code as string;
      assert.equal(ofPage.byCode(one)?.code, expected, one);
      assert.equal(ofPage.byCode(one)?.timeZone, zones.get(expected), one);
    }
  }
  assert.doesNotMatch(rows, /[a-z]/);
  assert.ok(rows.length < AIRPORTS.length / 2, `${rows.length} of ${AIRPORTS.length} characters`);
});
