import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { repository } from "../import-graph.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";

test("the page's types of the service are those of docs/openapi.json: `npm run openapi` updates them", () => {
  const require = createRequire(join(repository, "web", "package.json"));
  const program = join(dirname(require.resolve("openapi-typescript/package.json")), "bin", "cli.js");
  const file = join(temporaryFolder(), "schema.ts");
  const options = [program, join(repository, "docs", "openapi.json"), "--output", file];
  execFileSync(process.execPath, options, { stdio: "pipe", cwd: repository });
  const written = readFileSync(file, "utf8");
  assert.ok(written.includes('"/v1/forecasts"'));
  assert.equal(written, readFileSync(join(repository, "web", "src", "service", "schema.ts"), "utf8"));
});
