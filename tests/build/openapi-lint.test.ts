import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, test } from "node:test";
import { repository } from "../import-graph.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";

const folder = join(repository, "build", "openapi-lint");
const document = join(repository, "docs", "openapi.json");
const isInstalled = existsSync(join(folder, "node_modules", "@stoplight"));

/** Runs the linters on a file. */
function lint(file: string) {
  return spawnSync(process.execPath, [join(folder, "lint.mjs"), file], { encoding: "utf8" });
}

describe("docs/openapi.json", {
  skip: !isInstalled && "the linters are not installed; .ci/prepare installs them",
}, () => {
  test("has no finding by the recommended rules of Redocly and Spectral", () => {
    const { status, stdout, stderr } = lint(document);
    assert.deepEqual([stdout, stderr, status], ["", "", 0]);
  });

  test("would have findings without its operation ids, its servers and the security of its operations", () => {
    const { servers: _, ...changed } = JSON.parse(readFileSync(document, "utf8"));
    for (const methods of Object.values<Record<string, object>>(changed.paths)) {
      for (const operation of Object.values<{ operationId?: string; security?: unknown }>(methods)) {
        delete operation.operationId;
        delete operation.security;
      }
    }
    const file = join(temporaryFolder(), "openapi.json");
    writeFileSync(file, JSON.stringify(changed));
    const { status, stdout } = lint(file);
    assert.equal(status, 1);
    for (const rule of [
      ...["redocly operation-operationId", "redocly security-defined", "redocly no-empty-servers"],
      ...["spectral operation-operationId", "spectral oas3-api-servers"],
    ]) {
      assert.ok(stdout.includes(rule), rule);
    }
  });
});
