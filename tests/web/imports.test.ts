import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { codeOf, importsOf, reachableImports, repository } from "../import-graph.ts";

/** The files of the page, as paths from the repository's folder. */
const files = globSync("web/src/**/*.{ts,tsx}", { cwd: repository }).map((path) =>
  path.replaceAll("\\", "/"),
);

test("the page takes from the sources of the service only what needs neither Node.js nor a package", () => {
  assert.ok(files.length > 20);
  const taken = files
    .flatMap(importsOf)
    .filter(({ of, isPackage, isType }) => !isPackage && !isType && of.startsWith("src/"));
  const foreign = taken.flatMap(({ of }) => reachableImports(of).packages.map((name) => `${of}: ${name}`));
  assert.deepEqual(foreign, []);
});

test("the page depends on what its own package names, and on nothing of Node.js", () => {
  const { dependencies } = JSON.parse(readFileSync(join(repository, "web", "package.json"), "utf8"));
  const isMade = (of: string) => of.startsWith("virtual:"); // by the build itself
  const packages = files.flatMap(importsOf).filter(({ of, isPackage }) => isPackage && !isMade(of));
  const nameOf = (specifier: string) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? "";
  assert.ok(packages.length > 20);
  const foreign = packages.filter(({ of }) => !Object.hasOwn(dependencies, nameOf(of)));
  assert.deepEqual(foreign, []);
});

test("no text of the page stands in one language alone", () => {
  const texts = files.filter((path) => /texts\.ts$/.test(path) && !path.startsWith("web/src/language/"));
  assert.ok(texts.length >= 3);
  const single = texts.filter((path) => !/ = bilingual\(/.test(codeOf(path)));
  assert.deepEqual(single, [], "each is made by bilingual(), which wants both");
});
