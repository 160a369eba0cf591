import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { table } from "../../../src/cli/printing/table.ts";

describe("a table", () => {
  it("aligns the first column left and numbers right, with no space at a line's end", () => {
    const rows = [
      ["a long name", "1", ""],
      ["b", "1000", "0.5"],
    ];
    assert.equal(
      table(["model", "TN", "AUC"], rows),
      [
        "model          TN  AUC",
        "-----------  ----  ---",
        "a long name     1",
        "b            1000  0.5",
      ].join("\n"),
    );
  });

  it("is its head without rows", () => {
    assert.equal(table(["a", "bc"], []), "a  bc\n-  --");
  });
});
