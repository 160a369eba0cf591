import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fieldText } from "../../../../src/flights/reading/csv/csv-fields.ts";

describe("the text of a field", () => {
  it("is unquoted, without the spaces around and inside its quotes", () => {
    const text = (field: string) => fieldText(Buffer.from(field), 0, Buffer.byteLength(field), "utf-8");
    assert.equal(text('" ""Sky"" Airline "'), '"Sky" Airline');
    assert.equal(text("  Sky Airline "), "Sky Airline");
    assert.equal(text('  "Sky" '), "Sky");
    assert.equal(text('"'), '"');
    assert.equal(text("\tSky\u00a0"), "\tSky\u00a0");
  });

  it("is decoded as Latin-1 if the file is", () => {
    assert.equal(fieldText(Buffer.from("A\u00d1O", "latin1"), 0, 3, "latin-1"), "AÑO");
  });
});
