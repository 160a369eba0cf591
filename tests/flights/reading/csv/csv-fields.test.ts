import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fieldText } from "../../../../src/flights/reading/csv/field-bytes.ts";

describe("the text of a field", () => {
  it("is unquoted, without the spaces around and inside its quotes", () => {
    const text = (field: string) => fieldText(Buffer.from(field), 0, Buffer.byteLength(field), "utf-8");
    assert.equal(text('" ""Sky"" Airline "'), '"Sky" Airline');
    assert.equal(text("  Sky Airline "), "Sky Airline");
    assert.equal(text('  "Sky" '), "Sky");
    assert.equal(text('"'), '"');
    assert.equal(text("\tSky"), "\tSky");
  });

  it("is read in one pass: a million spaces within it would take hours if each was tried as an end", () => {
    const spaces = " ".repeat(1_000_000);
    expectContent(` x${spaces}x `, `x${spaces}x`);
    expectContent(`"${spaces}x${spaces}y${spaces}"`, `x${spaces}y`);
    expectContent(`x${"\u00a0".repeat(1_000_000)}x`, `x${spaces}x`);
    expectContent(spaces, "");

    /** Compares without printing a million characters. */
    function expectContent(field: string, content: string): void {
      const bytes = Buffer.from(field);
      assert.ok(
        fieldText(bytes, 0, bytes.length, "utf-8") === content,
        `a field of ${field.length} characters`,
      );
    }
  });

  it("has plain spaces in place of non-breaking and other ones, as spreadsheets and web pages write them", () => {
    for (const space of "\u00a0\u2007\u202f\u2009\u3000") {
      const field = `${space}"Sky${space}Airline"${space}`;
      assert.equal(fieldText(Buffer.from(field), 0, Buffer.byteLength(field), "utf-8"), "Sky Airline");
    }
    assert.equal(
      fieldText(Buffer.from("Sky\u00a0Airline\u00a0", "latin1"), 0, 12, "windows-1252"),
      "Sky Airline",
    );
  });

  it("is decoded as windows-1252 in every character", () => {
    const bytes = Buffer.from(Array.from({ length: 0x100 - 0x7f }, (_, index) => 0x7f + index));
    const expected = new TextDecoder("windows-1252").decode(bytes).replace("\u00a0", " ");
    assert.equal(fieldText(bytes, 0, bytes.length, "windows-1252"), expected);
    assert.equal(fieldText(Buffer.from([0x93, 0x41, 0x94, 0x96]), 0, 4, "windows-1252"), "“A”–");
  });

  it("is decoded as Latin-1 if the file is", () => {
    assert.equal(fieldText(Buffer.from("A\u00d1O", "latin1"), 0, 3, "windows-1252"), "AÑO");
  });
});
