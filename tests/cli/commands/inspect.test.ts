import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { temporaryFolder } from "../../flights/temporary-folder.ts";
import { puntual } from "../run-puntual.ts";

const FLIGHTS = `origin,destination,airline,scheduled,operated,seats
SEA,PDX,AS,2024-05-01 06:00,2024-05-01 06:20,76
SEA,PDX,AS,2024-05-02 06:00,2024-05-02 06:05,76
PDX,SEA,AS,2024-05-02 08:00,2024-05-02 08:05,76
PDX,SEA,AS,2024-05-02 25:00,2024-05-02 08:05,76
`;

describe("puntual inspect", () => {
  it("prints what is understood of a file of several airports, and the next commands", async (t) => {
    const folder = await temporaryFolder(t);
    await writeFile(join(folder, "two airports.csv"), FLIGHTS);
    const { code, stdout, stderr } = await puntual(["inspect", "two airports.csv"], { cwd: folder });
    assert.equal(stderr, "");
    assert.equal(code, 0);
    const guide = await readFile(new URL("../../../docs/data.md", import.meta.url), "utf8");
    const [, example] = /^```text\n(two airports\.csv: [\s\S]*?)^```/m.exec(guide) ?? [];
    assert.equal(stdout, example);
  });

  it("prints the same as JSON, also of standard input", async () => {
    const { code, stdout } = await puntual(["inspect", "-", "--json", "--airport", "PDX"], {
      stdin: FLIGHTS,
    });
    assert.equal(code, 0);
    const { file, rows, layout, movements, columns, next } = JSON.parse(stdout);
    assert.deepEqual([file, rows, layout.name], ["-", 4, "puntual"]);
    const [{ movement, flights, airports, rejections }] = movements;
    assert.deepEqual([movement, flights, airports.length], ["departures", 1, 1]);
    assert.deepEqual(rejections, [
      {
        ...{ line: 5, column: "scheduled", value: "2024-05-02 25:00" },
        reason: "bad date; allowed: YYYY-MM-DD HH:MM:SS",
      },
    ]);
    assert.deepEqual(columns.unused, ["seats"]);
    assert.deepEqual(next, ["puntual train - --model operational --airport KPDX --out models/kpdx"]);
  });

  it("refuses a file without flights and an airport that the file does not have, with exit code 2", async (t) => {
    const folder = await temporaryFolder(t);
    await writeFile(join(folder, "flights.csv"), FLIGHTS);
    const cases = [
      [["missing.csv"], /^puntual: missing\.csv: there is no such file\n$/],
      [
        ["flights.csv", "--airport", "XXXX"],
        /^puntual: airport: XXXX is not allowed; allowed: an airport of flights\.csv: /,
      ],
      [["flights.csv", "--layout", "bts"], /^puntual: flights\.csv: has no column /],
    ] as const;
    for (const [args, message] of cases) {
      const { code, stdout, stderr } = await puntual(["inspect", ...args], { cwd: folder });
      assert.match(stderr, message);
      assert.deepEqual([code, stdout], [2, ""]);
    }
  });
});
