import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { ByAirport } from "../../../../src/history/by-airport.ts";
import { readArtefact, writeArtefact } from "../../../../src/models/artefact/format.ts";
import {
  loadOperational,
  saveOperational,
} from "../../../../src/models/operational/artefact/saved-operational.ts";
import { countPast } from "../../../../src/models/operational/training/past-counts.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { smallModel } from "../small-model.ts";

const scratch = temporaryFolder();
const folder = join(scratch, "model");
const { model, flights, past: pastFlights } = smallModel(300);
const past = countPast(pastFlights);
const pasts = new ByAirport([{ code: "" }], () => past);
const trained = {
  model,
  flights: {
    rows: flights.length,
    delayed: flights.filter(({ scheduled, operated }) => operated - scheduled > 15).length,
    from: flights[0].scheduled,
    to: flights[flights.length - 1].scheduled,
  },
  past: pasts,
};
const source = { sha256: "ab".repeat(32), rejected: 7 };
let version: string;
before(async () => {
  version = (await saveOperational(folder, trained, source)).version;
});

describe("past.json of an artefact", () => {
  test("is loaded unchanged", async () => {
    assert.deepEqual((await loadOperational(folder)).past?.of(), past);
  });

  test("is the same to the byte when it is written again", async () => {
    const loaded = await loadOperational(folder);
    const again = { ...trained, model: loaded.model, ...(loaded.past && { past: loaded.past }) };
    assert.equal((await saveOperational(join(scratch, "again"), again, source)).version, version);
  });

  test("has a line for all cells of one key", () => {
    const text = readFileSync(join(folder, "past.json"), "utf8");
    const keys = past.pairs.map(({ cells }) => new Set(cells.map(([first]) => first)).size);
    const expected = keys.reduce((sum, count) => sum + count, 0);
    assert.equal(text.split("\n").filter((line) => /^\[\d+,/.test(line)).length, expected);
    assert.ok(text.endsWith("}\n"));
  });

  test("may be missing: an older artefact is read, and has no counts", async () => {
    const before = join(scratch, "before");
    const { past: _, ...without } = trained;
    await saveOperational(before, without, source);
    const loaded = await loadOperational(before);
    assert.equal(loaded.past, undefined);
    assert.ok(!Object.hasOwn(loaded.checksums, "past.json"));
  });
});

describe("an artefact is refused for a past.json", () => {
  // biome-ignore lint/suspicious/noExplicitAny: the damages apply to data of any shape
  type Json = any;
  const edit = (change: (value: Json) => void) => (text: string) => {
    const value = JSON.parse(text);
    change(value);
    return JSON.stringify(value);
  };
  const none = "past.json holds no counts of flights";
  const others = "past.json counts other flights than the model was trained on";
  const cases: Record<string, readonly [(text: string) => string, string]> = {
    "that is not JSON": [() => "{", "past.json is not JSON"],
    "that is null": [() => "null", "past.json holds no object"],
    "that is empty": [() => "{}", none],
    "without a threshold": [edit((value) => delete value.thresholdMinutes), none],
    "without groups": [edit((value) => delete value.groups), none],
    "without airlines": [edit((value) => delete value.groups.airline), none],
    "of an airline twice": [edit(({ groups }) => (groups.airline[1] = groups.airline[0])), none],
    "of a destination that is none": [edit(({ groups }) => (groups.destination[0] = 7)), none],
    "of a group too many": [edit(({ groups }) => (groups.minute = [0])), none],
    "of a thirteenth month": [edit(({ groups }) => groups.month.push(13)), none],
    "of weekdays from Sunday on": [edit(({ groups }) => groups.weekday.reverse()), none],
    "without pairs": [edit((value) => delete value.pairs), none],
    "of nine pairs": [edit(({ pairs }) => pairs.pop()), none],
    "of pairs in another order": [edit(({ pairs }) => pairs.reverse()), none],
    "of a pair without cells": [edit(({ pairs }) => delete pairs[4].cells), none],
    "of a cell that is none": [edit(({ pairs }) => (pairs[4].cells[0] = null)), none],
    "of a cell too short": [edit(({ pairs }) => pairs[9].cells[0].pop()), none],
    "of a cell too long": [edit(({ pairs }) => pairs[9].cells[0].push(1)), none],
    "of a key that there is not": [edit(({ pairs }) => (pairs[9].cells.at(-1)[1] = 24)), none],
    "of a key below the first": [edit(({ pairs }) => (pairs[9].cells[0][1] = -1)), none],
    "of a first key that there is not": [edit(({ pairs }) => (pairs[9].cells.at(-1)[0] = 7)), none],
    "of a cell twice": [edit(({ pairs }) => pairs[3].cells.push(pairs[3].cells.at(-1))), none],
    "of cells in another order": [edit(({ pairs }) => pairs[3].cells.reverse()), none],
    "of half a flight": [edit(({ pairs }) => (pairs[0].cells[0][2] += 0.5)), none],
    "of a cell without flights": [edit(({ pairs }) => pairs[0].cells[0].splice(2, 2, 0, 0)), none],
    "of more delayed than flights": [
      edit(({ pairs }) => (pairs[0].cells[0][3] = pairs[0].cells[0][2] + 1)),
      none,
    ],
    "that counts a flight more in one table": [edit(({ pairs }) => pairs[7].cells[0][2]++), others],
    "that counts a flight less in one table": [edit(({ pairs }) => pairs[0].cells.pop()), others],
    "that counts a delay less in one table": [
      edit(({ pairs }) => pairs[7].cells.find((cell: Json) => cell[3] > 0)[3]--),
      others,
    ],
  };
  for (const [index, [what, [damage, reason]]] of Object.entries(cases).entries()) {
    test(what, async () => {
      const files = new Map((await readArtefact(folder)).files);
      files.set("past.json", damage(files.get("past.json") as string));
      const broken = join(scratch, `broken-${index}`);
      await writeArtefact(broken, files);
      await assert.rejects(loadOperational(broken), {
        name: "PuntualError",
        code: "artefact-damaged",
        message: `${broken}: ${reason}`,
      });
    });
  }

  test("and a record of the training of other flights", async () => {
    const files = new Map((await readArtefact(folder)).files);
    const training = JSON.parse(files.get("training.json") as string);
    training.flights.rows++;
    files.set("training.json", JSON.stringify(training));
    const broken = join(scratch, "untold");
    await writeArtefact(broken, files);
    await assert.rejects(loadOperational(broken), { message: `${broken}: ${others}` });
  });
});
