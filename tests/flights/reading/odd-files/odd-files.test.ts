import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { airports } from "./airports.ts";
import { type OddFile, readOddFile } from "./odd-file.ts";
import { outcomes } from "./outcomes.ts";
import { structure } from "./structure.ts";
import { times } from "./times.ts";

const rooms: Readonly<Record<string, readonly OddFile[]>> = { structure, airports, outcomes, times };

describe("odd and broken files: what is read, and what is said", () => {
  for (const [room, files] of Object.entries(rooms)) {
    for (const file of files) {
      it(`${room}: ${file.title}`, async (t) => {
        assert.deepEqual(await readOddFile(t, file), file.expected);
      });
    }
  }

  it("are over fifty, each with another title", () => {
    const titles = Object.values(rooms).flatMap((files) => files.map(({ title }) => title));
    assert.ok(new Set(titles).size > 50);
    assert.equal(new Set(titles).size, titles.length);
  });
});
