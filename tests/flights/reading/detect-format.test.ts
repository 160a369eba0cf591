import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { detectFormat } from "../../../src/flights/reading/detect-format.ts";
import { errorWith } from "../expected-error.ts";
import { temporaryFile, temporaryFolder } from "../temporary-folder.ts";

const HEAD_BYTES = 1 << 18;

describe("detecting the format of a file", () => {
  it("depends on its bytes, not on its name", async (t) => {
    const folder = await temporaryFolder(t);
    const path = join(folder, "flights.parquet");
    await writeFile(path, gzipSync("OPERA,MES\nSky Airline,3\n"));
    const { kind, gzip, encoding } = await detectFormat(path);
    assert.deepEqual({ kind, gzip, encoding }, { kind: "csv", gzip: true, encoding: "utf-8" });
  });

  it("recognises Parquet by its magic number", async (t) => {
    const format = await detectFormat(await temporaryFile(t, "PAR1 and so on", "flights.csv"));
    assert.equal(format.kind, "parquet");
  });

  it("recognises UTF-8 with a byte-order mark", async (t) => {
    const path = await temporaryFile(t, "\ufeffAÑO\n2018\n");
    assert.equal((await detectFormat(path)).encoding, "utf-8");
  });

  it("reads text that is not UTF-8 as Latin-1", async (t) => {
    const path = await temporaryFile(t, Buffer.from("A\u00d1O\n2018\n", "latin1"));
    assert.equal((await detectFormat(path)).encoding, "windows-1252");
  });

  it("recognises UTF-8 if its head ends inside a character", async (t) => {
    for (const character of ["ñ", "–", "\u{1f6eb}"]) {
      const size = Buffer.byteLength(character);
      for (let before = 0; before <= size; before++) {
        const path = await temporaryFile(t, `${"x".repeat(HEAD_BYTES - before)}${character}\n`);
        assert.equal((await detectFormat(path)).encoding, "utf-8", `${before} bytes of ${character}`);
      }
    }
  });

  it("refuses each file that cannot hold flights, with its own error", async (t) => {
    const folder = await temporaryFolder(t);
    const file = async (name: string, content: string | Uint8Array) => {
      await writeFile(join(folder, name), content);
      return join(folder, name);
    };
    await mkdir(join(folder, "folder"));
    const damaged = Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.from("no gzip at all")]);
    const cases = [
      [join(folder, "none.csv"), "file-not-found", /none\.csv: there is no such file/],
      [join(folder, "folder"), "not-a-file", /is a folder/],
      [await file("empty.csv", ""), "file-empty", /empty\.csv: is empty/],
      [await file("mark.csv", "\ufeff"), "file-empty", /mark\.csv: is empty/],
      [await file("empty.csv.gz", gzipSync("")), "file-empty", /is empty/],
      [await file("image.csv", Buffer.from([137, 80, 78, 71, 0, 1])), "file-not-flights", /is a binary file/],
      [await file("utf16.csv", Buffer.from("OPERA", "utf16le")), "file-not-flights", /is a binary file/],
      [await file("damaged.gz", damaged), "file-not-flights", /is a damaged gzip file/],
      [join(folder, "empty.csv", "in-a-file.csv"), "file-unreadable", /cannot be read: ENOTDIR/],
    ] as const;
    for (const [path, code, message] of cases)
      await assert.rejects(detectFormat(path), errorWith(code, message));
  });
});
