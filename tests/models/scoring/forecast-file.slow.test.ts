import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { loadOperational } from "../../../src/models/operational/artefact/saved-operational.ts";
import { historiesOf, readPast } from "../../../src/models/operational/features/read-history.ts";
import type { OperationalModel } from "../../../src/models/operational/forecasting/operational-model.ts";
import {
  type ForecastFileOptions,
  forecastFile,
} from "../../../src/models/scoring/forecasts/forecast-file.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();
const { model } = await loadOperational("models/operational");

/** Writes flights of a year that call at several minutes of each hour; one in 50 is cancelled, one in 500 has an unknown airline. */
function writeFlights(name: string, rows: number, year = 2017): string {
  const path = join(folder, name);
  const [airlines, others] = [
    ["SKU", "LAN", "CMP", "ARG"],
    ["SCFA", "SCCI", "SABE", "SPJC", "SCDA"],
  ];
  const start = Date.UTC(year, 0, 5);
  const text = (minutes: number) =>
    new Date(start + minutes * 60_000).toISOString().slice(0, 16).replace("T", " ");
  const lines = ["origin,destination,airline,scheduled,operated,status"];
  for (let row = 0; row < rows; row++) {
    const scheduled = Math.floor((row * 300 * 1440) / rows) + ((row * 7919) % 50);
    const airline = row % 500 === 499 ? "No such airline" : airlines[(row * 31) % airlines.length];
    const isCancelled = row % 50 === 7;
    const operated = isCancelled ? "" : text(scheduled + ((row * 613) % 45) - 5);
    const cells = ["SCEL", others[(row * 17) % others.length], airline, text(scheduled), operated];
    lines.push([...cells, isCancelled ? "cancelled" : ""].join(","));
  }
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

async function forecasts(path: string, of: OperationalModel, options: ForecastFileOptions) {
  const chunks: Uint8Array[] = [];
  const rejected: number[] = [];
  const sink = {
    write: async (bytes: Uint8Array) => {
      chunks.push(bytes);
    },
    reject: async ({ line }: { readonly line: number }) => {
      rejected.push(line);
    },
  };
  const { scored, names } = await forecastFile(path, of, sink, { timeZone: "America/Santiago", ...options });
  return { text: Buffer.concat(chunks).toString(), rejected, scored, names: names.counted };
}

const past = await readPast(writeFlights("past.csv", 2_000), { model });
const path = writeFlights("flights.csv", 4_500);

describe("a file of forecasts", () => {
  for (const moment of [undefined, { at: Date.UTC(2017, 4, 20) / 60_000 }] as const) {
    test(`is the same from one thread and from two: ${JSON.stringify(moment) ?? "each at its own moment"}`, async () => {
      const large = join(folder, "large.csv");
      const [header, ...lines] = readFileSync(path, "utf8").split("\n");
      // Over the 8 MiB from which on there are threads, by a column that is not read
      const wide = lines.filter((line) => line !== "").map((line) => `${line},${"x".repeat(2_000)}`);
      writeFileSync(large, `${header},remarks\n${wide.join("\n")}\n`);
      const one = await forecasts(large, model, { past: past.past, moment, threads: 1 });
      const two = await forecasts(large, model, { past: past.past, moment, threads: 2 });
      assert.deepEqual(two, one);
      // Of 4,500 flights of 14 bytes some are kept, or none: the others are read again
      for (const keptBytes of [30_000, 0])
        assert.deepEqual(
          await forecasts(large, model, { past: past.past, moment, threads: 2, keptBytes }),
          one,
        );
      const small = await forecasts(path, model, { history: historiesOf(past.past, model), moment });
      assert.deepEqual(small, one);
      // Nine unknown airlines, and times that the clock skips
      assert.ok(one.rejected.length >= 9);
      assert.equal(one.text.split("\n").length, 4_500 - one.rejected.length + 2);
    });
  }
});
