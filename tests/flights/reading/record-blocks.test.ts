import assert from "node:assert/strict";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { PLAIN_CSV } from "../../../src/flights/reading/csv/csv-dialect.ts";
import { detectFormat } from "../../../src/flights/reading/detect-format.ts";
import type { FileFormat } from "../../../src/flights/reading/file-format.ts";
import { BlockMemory, ownBuffer, recordBlocks } from "../../../src/flights/reading/record-blocks.ts";
import { errorWith } from "../expected-error.ts";
import { temporaryFile, temporaryFolder } from "../temporary-folder.ts";
import { csvLikeBytes, recordEnds } from "./csv/csv-bytes.ts";

async function blocksOf(
  path: string,
  format: FileFormat,
  blockBytes = 1 << 19,
): Promise<Buffer<ArrayBuffer>[]> {
  const blocks: Buffer<ArrayBuffer>[] = [];
  for await (const block of recordBlocks(path, format, { blockBytes })) blocks.push(block);
  return blocks;
}

describe("blocks of whole records", () => {
  it("are the file's bytes, cut only where a record ends, at any block size", async (t) => {
    const folder = await temporaryFolder(t);
    const path = join(folder, "flights.csv");
    const size = fc.integer({ min: 4, max: 40 });
    await fc.assert(
      fc.asyncProperty(csvLikeBytes, size, fc.boolean(), async (bytes, blockBytes, gzip) => {
        await writeFile(path, gzip ? gzipSync(bytes) : bytes);
        const text = { source: "utf-8", markBytes: 0, encoding: "utf-8", dialect: PLAIN_CSV } as const;
        const format = { kind: "csv", gzip, ...text, size: bytes.length } as const;
        const blocks = await blocksOf(path, format, gzip ? 64 : blockBytes);
        assert.deepEqual(Buffer.concat(blocks), bytes);
        const ends = new Set([0, ...recordEnds(bytes)]);
        let at = 0;
        for (const block of blocks) {
          assert.ok(ends.has(at), `a block begins at ${at}`);
          at += block.length;
        }
      }),
      { numRuns: 150 },
    );
  });

  it("leave a byte-order mark out", async (t) => {
    const path = await temporaryFile(t, "\ufeffa,b\n1,2\n");
    const format = await detectFormat(path);
    assert.equal(Buffer.concat(await blocksOf(path, format, 8)).toString(), "a,b\n1,2\n");
  });

  it("can each be moved to another thread", async (t) => {
    const path = await temporaryFile(t, "a,b\n1,2");
    for (const block of await blocksOf(path, await detectFormat(path))) {
      const moved = structuredClone(block, { transfer: [block.buffer] });
      assert.ok(moved.length > 0);
      assert.equal(block.length, 0);
    }
    assert.equal(ownBuffer(Buffer.from("abc")).buffer.byteLength, 3);
  });

  it("report how much of the file has been read", async (t) => {
    const path = await temporaryFile(t, "a,b\n".repeat(100));
    const reported: number[] = [];
    const onBytes = (bytes: number) => reported.push(bytes);
    for await (const _ of recordBlocks(path, await detectFormat(path), { onBytes, blockBytes: 128 }));
    assert.deepEqual(reported, [128, 256, 384, 400]);
  });

  it("end with an error at a quote that is not closed for 8 MiB", async (t) => {
    const path = await temporaryFile(t, `a,b\n1,"${"x".repeat((1 << 23) + 10)}\n`);
    await assert.rejects(
      blocksOf(path, await detectFormat(path)),
      errorWith("file-not-flights", /has a row of over 8 MiB, or a quote that never closes/),
    );
  });

  it("end with an error if a gzip file is cut off", async (t) => {
    const whole = gzipSync(Array.from({ length: 5000 }, (_, row) => `${row},${row * 7919}\n`).join(""));
    const path = await temporaryFile(t, whole.subarray(0, whole.length - 100));
    await assert.rejects(
      blocksOf(path, await detectFormat(path)),
      errorWith("file-not-flights", /is a damaged gzip file/),
    );
  });

  for (const name of ["flights.csv", "flights.csv.gz"]) {
    it(`end with an error where ${name} is gone by the time it is read`, async (t) => {
      const path = await temporaryFile(t, "a,b\n1,2\n", name);
      const format = await detectFormat(path);
      await rm(path);
      await assert.rejects(blocksOf(path, format), errorWith("file-not-found", /there is no such file/));
    });
  }
});

describe("the memory of blocks", () => {
  it("is used again once it has been given back", () => {
    const memory = new BlockMemory();
    const first = memory.take(100);
    memory.give(first.subarray(3, 50));
    assert.equal(memory.take(1000).buffer, first.buffer);
    assert.notEqual(memory.take(1000).buffer, first.buffer);
  });

  it("grows for a large block, and does not keep the large buffer", () => {
    const memory = new BlockMemory();
    const large = memory.take(5 << 20);
    assert.ok(large.length >= 5 << 20);
    memory.give(large);
    assert.notEqual(memory.take(100).buffer, large.buffer);
  });
});
