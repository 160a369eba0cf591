import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { PLAIN_CSV } from "../../../../src/flights/reading/csv/csv-dialect.ts";
import {
  completeText,
  incompleteText,
  isEndRecord,
  isEndText,
} from "../../../../src/flights/reading/csv/end-record.ts";
import { RecordScanner } from "../../../../src/flights/reading/csv/record-scanner.ts";
import { readFlights } from "../../../../src/flights/reading/read-flights.ts";
import { temporaryFolder } from "../../../models/temporary-folder.ts";

const ends = fc.oneof(
  fc.tuple(fc.nat(), fc.nat()).map(([flights, failed]) => completeText(flights, failed)),
  fc
    .constantFrom("request-timeout: too slow", 'invalid-request: line 3: "x" is no time')
    .map((problem) => incompleteText(problem)),
);

test("a record that ends an answer is recognised whatever its separator, columns and quotes", () => {
  const property = fc.property(
    fc.constantFrom(",", ";", "\t"),
    fc.integer({ min: 1, max: 40 }),
    fc.nat(3),
    ends,
    (separator, before, after, text) => {
      const row = `${separator.repeat(before)}"${text.replaceAll('"', '""')}"${separator.repeat(after)}`;
      assert.ok(isEndText(row));
      const scanner = new RecordScanner(0, { ...PLAIN_CSV, separator: separator.charCodeAt(0) });
      const block = Buffer.from(`${row}\r\n`);
      scanner.open(block);
      assert.ok(scanner.next());
      assert.ok(isEndRecord(block, scanner.record));
    },
  );
  fc.assert(property, { numRuns: 100 });
});

test("any other row is a flight, also one whose first cells are blank", () => {
  for (const row of [
    ",,,",
    ",,,invalid-request: line 3: 2 fields where the header has 4",
    "complete: 3 flights (0 failed)",
    "x,,,complete: 3 flights (0 failed)",
    ",,,complete: all flights (0 failed)",
    ",SKU,complete: 3 flights (0 failed)",
  ]) {
    assert.equal(isEndText(row), false, row);
  }
});

test("a file that is an earlier answer has no row rejected for its end", async () => {
  const path = join(temporaryFolder(), "answer.csv");
  writeFileSync(
    path,
    'Emp-I,Fecha-I,problem\nSKU,2018-03-01 10:00:00,\n\n,,"complete: 1 flights (0 failed)"\n',
  );
  const { flights, rejections } = await readFlights(path, { columns: ["airlineCode", "scheduled"] });
  assert.equal(flights.rowCount, 1);
  assert.deepEqual(rejections, []);
});
