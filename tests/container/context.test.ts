import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { repository } from "../import-graph.ts";

test("the development container gets every file and folder of the repository", () => {
  const included = readFileSync(join(repository, ".dockerignore"), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("!"))
    .map((line) => line.slice(1));
  const tracked = execFileSync("git", ["ls-files"], { cwd: repository, encoding: "utf8" }).trim().split("\n");
  const names = new Set(tracked.map((path) => path.split("/")[0]));
  const isIncluded = (name: string) =>
    included.includes(name) || (name.endsWith(".md") && included.includes("*.md"));
  const missing = [...names].filter((name) => !isIncluded(name));
  assert.deepEqual(missing, [".gitattributes"]);
});
