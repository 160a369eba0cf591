import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import { PuntualError } from "../../../../src/errors.ts";
import { MOVEMENTS } from "../../../../src/flights/flight-table.ts";
import { readFlights } from "../../../../src/flights/reading/read-flights.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { madeUpFiles } from "../layouts/made-up-files.ts";

/** Cells that stand where others are expected. */
const CELLS = [
  ...[
    "",
    "NA",
    "null",
    "NaN",
    "Infinity",
    "-5",
    "0",
    "1",
    "2400",
    "24:10",
    "9999",
    "1e9",
    "99999999999",
    "-1.5",
  ],
  ...[
    "12:00 AM",
    "2024-02-30",
    "31/12/2024 24:00",
    "1969-12-31 23:59",
    "9999-12-31 23:59",
    "KSEA",
    "é",
    "x y",
  ],
];

const mutation = fc.record({
  file: fc.nat(madeUpFiles.length - 1),
  cells: fc.array(fc.record({ line: fc.nat(), column: fc.nat(), cell: fc.constantFrom(...CELLS) }), {
    minLength: 1,
    maxLength: 4,
  }),
  movement: fc.constantFrom(...MOVEMENTS),
});

describe("files of every layout in which cells are replaced by others", () => {
  it("are read to flights whose times are near each other, or are refused with a reason", async (t) => {
    const path = join(await temporaryFolder(t), "flights.csv");
    await fc.assert(
      fc.asyncProperty(mutation, async ({ file, cells, movement }) => {
        const { text } = madeUpFiles[file];
        const lines = text.split("\n").map((line) => line.split(/([,;])/));
        for (const { line, column, cell } of cells) {
          const row = lines[1 + (line % (lines.length - 1))];
          row[2 * (column % ((row.length + 1) / 2))] = cell;
        }
        await writeFile(path, lines.map((line) => line.join("")).join("\n"));
        const options = { movement, airports: "all", maxRejects: 1, mayBeEmpty: true } as const;
        const read = await readFlights(path, options).catch((error) => {
          assert.ok(error instanceof PuntualError, error.stack);
          assert.ok(error.message.length > 10);
          return undefined;
        });
        if (read === undefined) return;
        const { scheduled = [], operated = [] } = read.flights;
        for (const [row, instant] of scheduled.entries()) {
          const late = operated[row] - instant;
          assert.ok(late >= -12 * 60 && late <= 7 * 24 * 60, `${late} minutes late`);
        }
        for (const instant of read.cancelled.scheduled ?? []) assert.ok(Number.isFinite(instant));
        for (const { reason } of read.rejections) assert.notEqual(reason, "");
      }),
      { numRuns: 200 },
    );
  });
});
