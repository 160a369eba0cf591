import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { DialectDetector, detectDialect } from "../../../../src/flights/reading/csv/csv-dialect.ts";

function detected(text: string) {
  const { separator, newline, headerStart } = detectDialect(Buffer.from(text));
  return [String.fromCharCode(separator), String.fromCharCode(newline), headerStart];
}

describe("detecting the dialect of a CSV", () => {
  it("finds the separator that the header has most often outside quotes, else a comma", () => {
    assert.deepEqual(detected("a,b;c,d\n1;2;3;4;5\n"), [",", "\n", 0]);
    assert.deepEqual(detected("a;b;c,d\n"), [";", "\n", 0]);
    assert.deepEqual(detected('"a;b;c;d",e\n'), [",", "\n", 0]);
    assert.deepEqual(detected("a\tb\n"), ["\t", "\n", 0]);
    assert.deepEqual(detected("a\n"), [",", "\n", 0]);
    assert.deepEqual(detected("a,b;c\n"), [",", "\n", 0]);
    assert.deepEqual(detected(""), [",", "\n", 0]);
  });

  it("finds the line end of the header", () => {
    assert.deepEqual(detected("a,b\r\nc\rd\n"), [",", "\n", 0]);
    assert.deepEqual(detected("a,b\r\r\n1,2\r\r\n"), [",", "\n", 0]);
    assert.deepEqual(detected("a,b\r1,2\r"), [",", "\r", 0]);
    assert.deepEqual(detected("a,b\r\r1,2\r"), [",", "\r", 0]);
    assert.deepEqual(detected('"a\r\nx",b\r1,2\r'), [",", "\r", 0]);
  });

  it("reads the separator in a line above the header, as Excel does", () => {
    assert.deepEqual(detected("sep=;\r\na,b,c\r\n"), [";", "\n", 7]);
    assert.deepEqual(detected("SEP=\t\ra,b\r1\r"), ["\t", "\r", 6]);
    assert.deepEqual(detected("separator=;\n"), [";", "\n", 0]);
  });

  it("finds the header below lines of a title", () => {
    const text = "Atualizado em: 2024-08-28\r\na;b;c\r\n";
    assert.deepEqual(detected(text), [";", "\n", 27]);
    assert.equal(detectDialect(Buffer.from(text)).headerLine, 2);
    assert.deepEqual(detected("Report;;;\n\n;;made up;\na;b;c;d\n"), [";", "\n", 22]);
    assert.deepEqual(detected("title\ra\tb\tc\r"), ["\t", "\r", 6]);
    // The first line is the header where no line looks more like one.
    assert.deepEqual(detected("a\n1\n2\n"), [",", "\n", 0]);
    assert.deepEqual(detected("a\n1;2\n1;2;3\n"), [",", "\n", 0]);
    assert.deepEqual(detected(`${"a\n".repeat(10)}a,b,c\n`), [",", "\n", 0]);
  });

  it("finds the same in a text that arrives in pieces, and needs no more than the header and two bytes", () => {
    const part = fc.constantFrom("a", '"', ",", ";", "\t", "\n", "\r", "\r\n", "\r\r\n", "sep=;", "a,b;c");
    const text = fc.array(part, { maxLength: 20 }).map((parts) => Buffer.from(parts.join("")));
    fc.assert(
      fc.property(text, fc.array(fc.nat(30)), (bytes, cuts) => {
        const detector = new DialectDetector();
        const lengths = cuts.filter((cut) => cut < bytes.length).toSorted((one, other) => one - other);
        for (const length of lengths) {
          const found = detector.detect(bytes.subarray(0, length), false);
          if (found !== undefined) return assert.deepEqual(found, detectDialect(bytes));
        }
        assert.deepEqual(detector.detect(bytes, true), detectDialect(bytes));
      }),
    );
    assert.notEqual(new DialectDetector().detect(Buffer.from("a,b\n"), false), undefined);
    assert.equal(new DialectDetector().detect(Buffer.from("a,b\r"), false), undefined);
  });
});
