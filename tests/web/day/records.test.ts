import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { quoted, records, textOf } from "../../../web/src/views/day/file/records.ts";
import { csvText, tableOf } from "./csv-tables.ts";

describe("the records of a CSV in the browser", () => {
  test("any cells are read as they were written", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "é", " ", ",", ";", '"', "\n", "\r", "-") });
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 6 });
    fc.assert(
      fc.property(table, fc.constantFrom(",", ";", "\t"), (rows, separator) => {
        const lines = [["a", "b", "c"], ...rows].map((row) =>
          row.map((one) => quoted(one, separator)).join(separator),
        );
        // Spaces at the ends of a quoted cell do not count, as in the service.
        const expected = rows.map((row) => row.map((one) => one.replace(/^ +| +$/g, "")));
        assert.deepEqual(tableOf(`${lines.join("\n")}\n`).slice(1), expected);
      }),
    );
  });

  test("each record has its line, also after quoted line ends", () => {
    const csv = csvText('a,b\r\n"1\n2",x\n\n3,"y\n"\nlast,');
    const lines = [...records(csv)].map(({ line, start, end }) => [line, textOf(csv, start, end)]);
    assert.deepEqual(lines, [
      [1, "a,b"],
      [2, '"1\n2",x'],
      [4, ""],
      [5, '3,"y\n"'],
      [7, "last,"],
    ]);
    assert.deepEqual(
      [...records(csvText("sep=;\na;b\n1;2"))].map(({ line }) => line),
      [2, 3],
    );
  });

  test("a quote that never closes takes its own line only", () => {
    const found = [...records(csvText('a,b\n"x,1\ny,2\n'))];
    assert.deepEqual(
      found.map(({ line }) => line),
      [1, 2, 3],
    );
  });
});
