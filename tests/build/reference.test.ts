import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { stripVTControlCharacters } from "node:util";
import { repository } from "../import-graph.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { runNode } from "./run-build.ts";

const checks = join(repository, "build", "packages");
const typedoc = join(checks, "node_modules", "typedoc", "bin", "typedoc");

describe("the reference of the library", { timeout: 300_000 }, () => {
  test("is written without a warning: every type in a signature is exported, every export documented", () => {
    const out = temporaryFolder();
    const { code, stdout, stderr } = runNode(checks, [typedoc, "--out", out]);
    assert.equal(code, 0, stripVTControlCharacters(stdout + stderr));
    for (const page of ["index.html", "modules/puntual.html", "modules/puntual_learn.html"])
      assert.ok(existsSync(join(out, page)), page);
  });

  test("is refused for a type that is not exported, and for an export without a comment", () => {
    const folder = temporaryFolder();
    const { compilerOptions } = JSON.parse(readFileSync(join(repository, "tsconfig.json"), "utf8"));
    writeFileSync(
      join(folder, "package.json"),
      '{ "name": "example", "version": "1.0.0", "type": "module" }',
    );
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions: { ...compilerOptions, types: [] } }),
    );
    writeFileSync(
      join(folder, "index.ts"),
      "interface Hidden { readonly a: number }\nexport function bare(a: Hidden): number {\n  return a.a;\n}\n",
    );
    const options = {
      ...JSON.parse(readFileSync(join(checks, "typedoc.json"), "utf8")),
      readme: "none",
      out: "out",
    };
    const given = { ...options, entryPoints: ["index.ts"], tsconfig: "tsconfig.json" };
    writeFileSync(join(folder, "typedoc.json"), JSON.stringify(given));
    const { code, stdout, stderr } = runNode(folder, [typedoc]);
    const output = stripVTControlCharacters(stdout + stderr);
    assert.notEqual(code, 0);
    assert.match(output, /Hidden, defined in .*, is referenced by bare/);
    assert.match(output, /bare \(CallSignature\), defined in .*, does not have any documentation/);
  });
});
