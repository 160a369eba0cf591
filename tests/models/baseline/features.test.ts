import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { airlinesOf, baselineFeatures } from "../../../src/models/baseline/features.ts";
import { airlinesOfTheYear, flightTable } from "../hand-made-flights.ts";

const flight = { airline: "Brisa", flightType: "I", month: 7, latenessMinutes: 0 } as const;

test("features are columns of zeros and ones: airlines in the order of the argument, flight types, months", () => {
  const { names, rowCount, columns } = baselineFeatures(
    flightTable([flight, { ...flight, airline: "Zonda", flightType: "N", month: 12 }]),
    ["Zonda", "Andes", "Brisa"],
  );
  assert.deepEqual(names, [
    ...["airline=Zonda", "airline=Andes", "airline=Brisa", "flightType=I", "flightType=N"],
    ...["month=1", "month=2", "month=3", "month=4", "month=5", "month=6"],
    ...["month=7", "month=8", "month=9", "month=10", "month=11", "month=12"],
  ]);
  assert.equal(rowCount, 2);
  const ones = (row: number) => names.filter((_, feature) => columns[feature][row] === 1);
  assert.deepEqual(ones(0), ["airline=Brisa", "flightType=I", "month=7"]);
  assert.deepEqual(ones(1), ["airline=Zonda", "flightType=N", "month=12"]);
});

test("every flight has the features of its airline, flight type and month, and no others", () => {
  const flights = fc.array(
    fc.record({
      airline: fc.constantFrom(...airlinesOfTheYear),
      flightType: fc.constantFrom("I", "N"),
      month: fc.integer({ min: 1, max: 12 }),
      latenessMinutes: fc.constant(0),
    }),
  );
  fc.assert(
    fc.property(flights, (rows) => {
      const { names, columns } = baselineFeatures(flightTable(rows), airlinesOfTheYear);
      for (const [row, { airline, flightType, month }] of rows.entries()) {
        const expected = [`airline=${airline}`, `flightType=${flightType}`, `month=${month}`];
        for (const [feature, name] of names.entries()) {
          assert.equal(columns[feature][row], expected.includes(name) ? 1 : 0, name);
        }
      }
    }),
  );
});

test("the names of the features give back the airlines", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), (airlines) => {
      assert.deepEqual(airlinesOf(baselineFeatures({ ...flightTable([]) }, airlines).names), airlines);
    }),
  );
});

for (const month of [0, 13, 255]) {
  test(`month ${month} is refused`, () => {
    assert.throws(() => baselineFeatures(flightTable([flight, { ...flight, month }]), ["Brisa"]), {
      code: "invalid-argument",
      message: `month: ${month} is not allowed; allowed: 1 to 12`,
    });
  });
}

test("an unknown airline or flight type is refused by name, with the known ones", () => {
  assert.throws(() => baselineFeatures(flightTable([flight]), ["Andes", "Zonda"]), {
    code: "unknown-category",
    message: "airline: Brisa was not in the training data; allowed: Andes, Zonda",
  });
  const table = flightTable([flight]);
  const flightType = { names: ["N", "X"], codes: Uint16Array.of(1) };
  assert.throws(() => baselineFeatures({ ...table, flightType }, ["Brisa"]), {
    code: "unknown-category",
    message: "flightType: X was not in the training data; allowed: I, N",
  });
});

for (const column of ["airline", "flightType", "month"] as const) {
  test(`a table without the column ${column} is refused with the required columns`, () => {
    const { [column]: _, ...table } = flightTable([flight]);
    assert.throws(() => baselineFeatures(table, ["Brisa"]), {
      code: "invalid-argument",
      message:
        /^flights: a table with the columns .*; allowed: one with the columns airline, flightType, month$/,
    });
  });
}
