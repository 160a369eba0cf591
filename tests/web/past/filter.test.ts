import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { keysOf, PAST_GROUPS } from "../../../web/src/views/past/counts/past.ts";
import {
  chosenKeys,
  type Filter,
  filterQuery,
  readFilter,
  toggleKey,
} from "../../../web/src/views/past/filter/filter.ts";

const past = {
  groups: {
    airline: ["AAL", "LAN", "SKU"],
    destination: ["SCFA", "SPJC"],
    month: [1, 2, 12],
    weekday: [1, 2, 3, 4, 5, 6, 7],
    hour: [0, 8, 18, 19],
  },
};

const filters = fc
  .constantFrom(...PAST_GROUPS)
  .chain((group) =>
    fc.record({ group: fc.constant(group), keys: someOf(keysOf(past, group)) }, { noNullPrototype: true }),
  );

function someOf(keys: readonly string[]) {
  return fc.subarray([...keys], { minLength: 1 });
}

describe("the filter of an address", () => {
  const cases: readonly [string, Filter | undefined, readonly string[]][] = [
    ["", undefined, []],
    ["airline=SKU,LAN", { group: "airline", keys: ["LAN", "SKU"] }, []],
    ["?hour=18,19", { group: "hour", keys: ["18", "19"] }, []],
    ["airline=sku%2C%20lan", { group: "airline", keys: ["LAN", "SKU"] }, []],
    ["airline=SKU&airline=AAL&airline=SKU", { group: "airline", keys: ["AAL", "SKU"] }, []],
    ["hour=08,00", { group: "hour", keys: ["0", "8"] }, []],
    ["hour=99", undefined, ["hour=99"]],
    ["hour=8,-1,1e1,8.0", { group: "hour", keys: ["8"] }, ["hour=-1", "hour=1E1", "hour=8.0"]],
    ["airline=XXX&hour=18", { group: "hour", keys: ["18"] }, ["airline=XXX"]],
    ["hour=18&airline=SKU", { group: "airline", keys: ["SKU"] }, ["hour=18"]],
    ["airline=,,&month", undefined, []],
    ["colour=red&%E0%A4%A", undefined, []],
  ];
  for (const [search, filter, ignored] of cases) {
    test(`"${search}" is ${JSON.stringify(filter) ?? "none"}`, () => {
      assert.deepEqual(readFilter(search, past), { filter, ignored });
    });
  }

  test("is read from the address that it was written to", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        assert.deepEqual(readFilter(filterQuery(filter), past), { filter, ignored: [] });
      }),
    );
    assert.equal(filterQuery(undefined), "");
    assert.equal(filterQuery({ group: "airline", keys: ["SKU", "LAN"] }), "airline=SKU,LAN");
  });

  test("has only known keys, for any address", () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const { filter } = readFilter(search, past);
        if (filter === undefined) return;
        assert.ok(filter.keys.length > 0);
        assert.ok(filter.keys.every((key) => keysOf(past, filter.group).includes(key)));
      }),
    );
  });
});

describe("choosing a key", () => {
  test("starts a filter, adds to it in the order of the group, removes from it, and ends it", () => {
    const one = toggleKey(past, undefined, "airline", "SKU");
    assert.deepEqual(one, { group: "airline", keys: ["SKU"] });
    const two = toggleKey(past, one, "airline", "LAN");
    assert.deepEqual(two, { group: "airline", keys: ["LAN", "SKU"] });
    assert.deepEqual(toggleKey(past, two, "airline", "SKU"), { group: "airline", keys: ["LAN"] });
    assert.equal(toggleKey(past, one, "airline", "SKU"), undefined);
  });

  test("moves the filter to the group of the key", () => {
    const airlines: Filter = { group: "airline", keys: ["LAN", "SKU"] };
    const moved = toggleKey(past, airlines, "hour", "8");
    assert.deepEqual(moved, { group: "hour", keys: ["8"] });
    assert.deepEqual([...chosenKeys(moved, "airline")], []);
  });

  test("twice changes nothing within a group", () => {
    fc.assert(
      fc.property(filters, fc.nat(), (filter, at) => {
        const keys = keysOf(past, filter.group);
        const key = keys[at % keys.length];
        const twice = toggleKey(past, toggleKey(past, filter, filter.group, key), filter.group, key);
        assert.deepEqual(twice, filter);
      }),
    );
  });
});
