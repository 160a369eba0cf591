import assert from "node:assert/strict";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { readBinary } from "../../../src/service/inference/binary-data.ts";
import { heapOfBinary, heapOfJson } from "../../../src/service/workload/body-weight.ts";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

const MEBIBYTE = 1 << 20;

/** A list of items that together have a number of bytes. */
function listOf(item: (index: number) => string): string {
  const items: string[] = [];
  for (let bytes = 0; bytes < MEBIBYTE / 4; bytes += (items.at(-1) as string).length + 1) {
    items.push(item(items.length));
  }
  return `{"flights":[${items.join(",")}]}`;
}

test("no JSON takes more of the heap than it is weighed", () => {
  const shapes: Readonly<Record<string, (index: number) => string>> = {
    flights: (index) => `{"airline":"SKU","destination":"SCFA","scheduled":"2018-03-01T14:30","id":${index}}`,
    "empty objects": () => "{}",
    "empty lists": () => "[]",
    "lists of objects": () => "[{}]",
    "lists of lists": () => "[[]]",
    numbers: () => "0.5",
    texts: (index) => JSON.stringify(index.toString(36)),
    "objects with a name each": (index) => `{"${(index % 900).toString(36)}":0}`,
    "texts of two bytes a character": (index) => `"${"ł".repeat(50)}${index}"`,
  };
  for (const [name, shape] of Object.entries(shapes)) {
    const bytes = Buffer.from(listOf(shape));
    collect();
    const before = process.memoryUsage().heapUsed;
    const text = bytes.toString();
    const value = JSON.parse(text);
    const taken = process.memoryUsage().heapUsed - before;
    // Code that was not used before may be counted too, once.
    assert.ok(taken < heapOfJson(bytes) + MEBIBYTE, `${name}: ${taken} of ${heapOfJson(bytes)} bytes`);
    assert.ok(value.flights.length > 0);
  }
});

test("no binary tensor takes more of the heap than it is weighed", () => {
  const prefixed = (text: string) =>
    Buffer.concat([Buffer.from([Buffer.byteLength(text), 0, 0, 0]), Buffer.from(text)]);
  const texts = (text: (index: number) => string) =>
    [
      "BYTES",
      40_000,
      Buffer.concat(Array.from({ length: 40_000 }, (_, index) => prefixed(text(index)))),
    ] as const;
  const tensors: Readonly<Record<string, readonly [datatype: string, count: number, bytes: Buffer]>> = {
    "integers of a byte": ["INT8", 1 << 19, Buffer.alloc(1 << 19, 7)],
    fractions: ["FP16", 1 << 18, Buffer.alloc(1 << 19, 0x3e)],
    "empty texts": texts(() => ""),
    "texts of two characters": texts((index) => String(index % 100).padStart(2, "0")),
    "texts of two bytes a character": texts((index) => `ł${index}`),
  };
  // A function of its own, so that the values of one tensor are gone before the next.
  const check = (name: string, datatype: string, count: number, bytes: Buffer) => {
    collect();
    const before = process.memoryUsage().heapUsed;
    const values = readBinary("x", datatype, bytes, count);
    collect();
    const taken = process.memoryUsage().heapUsed - before;
    assert.ok(taken < heapOfBinary(bytes) + MEBIBYTE, `${name}: ${taken} of ${heapOfBinary(bytes)} bytes`);
    assert.equal(values.length, count);
  };
  for (const [name, tensor] of Object.entries(tensors)) check(name, ...tensor);
});

test("the marks inside of texts weigh nothing, however the texts are escaped", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
      const written = JSON.stringify(texts);
      const weight =
        heapOfJson(Buffer.from(written)) - heapOfJson(Buffer.from(JSON.stringify(texts.map(() => ""))));
      const bytes = Buffer.byteLength(written) - (3 * texts.length + (texts.length > 0 ? 1 : 2));
      assert.equal(weight, 3 * bytes);
    }),
  );
});

test("JSON that would take too long to parse is refused before it is parsed", () => {
  const many = Buffer.from(`[${"0,".repeat(210_001)}0]`);
  assert.throws(() => heapOfJson(many), { code: "invalid-request", message: /over 210000 values/ });
  assert.doesNotThrow(() => heapOfJson(Buffer.from(JSON.stringify(",".repeat(1_000_000)))));
});
