import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { RecordCutter } from "../../../src/flights/reading/csv/record-cutter.ts";
import { cells, quoted, records } from "../../../web/src/views/day/file/records.ts";

describe("the records of a CSV in the browser", () => {
  test("any cells are read as they were written", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "é", " ", ",", ";", '"', "\n", "\r", "-") });
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.constantFrom(",", ";", "\t"), (rows, separator) => {
        const text = rows.map((row) => row.map((one) => quoted(one, separator)).join(separator)).join("\n");
        const read = [...records(`${text}\n`, separator)].map(({ start, end }) =>
          cells(text.slice(start, end), separator),
        );
        assert.deepEqual(read, rows);
      }),
    );
  });

  test("a text is cut at the same length as in the service", () => {
    const text = fc.string({ unit: fc.constantFrom("a", " ", ",", '"', "\n", "\r\n") });
    fc.assert(
      fc.property(text, (some) => {
        const whole = [...records(some)].filter(
          ({ next, isOpen }) => !isOpen && next > 0 && some[next - 1] === "\n",
        );
        assert.equal(whole.at(-1)?.next ?? 0, new RecordCutter().end(Buffer.from(some)));
      }),
    );
  });

  test("each record has its line, also after quoted line ends", () => {
    const text = 'a,b\r\n"1\n2",x\n\n3,"y\n"\nlast,';
    const lines = [...records(text)].map(({ line, start, end }) => [line, text.slice(start, end)]);
    assert.deepEqual(lines, [
      [1, "a,b"],
      [2, '"1\n2",x'],
      [4, ""],
      [5, '3,"y\n"'],
      [7, "last,"],
    ]);
  });

  test("a quote that never closes is reported", () => {
    const found = [...records('a,b\n"x,1\ny,2\n')];
    assert.deepEqual(
      found.map(({ line, isOpen }) => [line, isOpen]),
      [
        [1, false],
        [2, true],
      ],
    );
  });
});
