import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { emptyFolder, outputFolder, repository } from "../../build/output-folder.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { runBuild } from "./run-build.ts";

const folder = temporaryFolder();

describe("the folder to build into", () => {
  test("is the folder that is named, or the default", () => {
    assert.equal(outputFolder(["mine"], "dist"), "mine");
    assert.equal(outputFolder([], "dist"), "dist");
    assert.throws(() => outputFolder([]), { code: "invalid-argument" });
  });

  test("is made, or emptied if it exists", () => {
    const made = join(folder, "a", "b");
    emptyFolder(made);
    mkdirSync(join(made, "old", "files"), { recursive: true });
    writeFileSync(join(made, "old", "files", "x"), "");
    emptyFolder(made);
    assert.deepEqual(readdirSync(made), []);
  });

  test("is never the repository, a folder that contains it, or a file", () => {
    for (const path of [repository, join(repository, "src", ".."), dirname(repository), "/"]) {
      assert.throws(() => emptyFolder(path), {
        code: "output-unwritable",
        message: `${path}: cannot be written: it contains the repository`,
      });
    }
    const file = join(folder, "file");
    writeFileSync(file, "kept");
    assert.throws(() => emptyFolder(file), { code: "output-unwritable", message: /EEXIST/ });
    assert.equal(readFileSync(file, "utf8"), "kept");
  });
});

describe("a build with wrong arguments prints what is allowed and exits with 2", () => {
  const file = join(folder, "no-folder");
  writeFileSync(file, "");
  const wrong: readonly (readonly [program: string, args: readonly string[], output: RegExp])[] = [
    ["server-bundle.ts", [], /^puntual: arguments: nothing is not allowed; allowed: one folder, .*\n$/],
    ["server-bundle.ts", ["a", "b"], /^puntual: arguments: a b is not allowed; allowed: one folder, .*\n$/],
    ["server-bundle.ts", [join(file, "x")], /^puntual: .*x: cannot be written: ENOTDIR.*\n$/],
    ["packages.ts", ["a", "b"], /^puntual: arguments: a b is not allowed; allowed: one folder, .*\n$/],
    ["packages.ts", [join(file, "x")], /^puntual: .*x: cannot be written: ENOTDIR.*\n$/],
    ["warm-up.ts", [], /^usage: node warm-up\.ts puntual-server\.cjs: exactly one file is allowed\n$/],
    ["warm-up.ts", [file, file], /^usage: node warm-up\.ts .*: exactly one file is allowed\n$/],
    ["warm-up.ts", [join(folder, "none")], /^usage: node warm-up\.ts .*: ENOENT: .*none'\n$/],
  ];
  for (const [program, args, output] of wrong) {
    test(`${program} ${args.length === 1 ? "with an unusable argument" : `with ${args.length} arguments`}`, () => {
      const { code, stdout, stderr } = runBuild(program, args);
      assert.deepEqual([code, stdout], [2, ""], stderr);
      assert.match(stderr, output);
    });
  }

  test("warm-up.ts with a server beside which it cannot write", () => {
    const server = join(folder, "server.cjs");
    writeFileSync(server, "");
    mkdirSync(`${server}.cache`);
    const { code, stderr } = runBuild("warm-up.ts", [server]);
    assert.equal(code, 2);
    assert.match(stderr, /^usage: .*: EISDIR: .*server\.cjs\.cache'\n$/);
    assert.ok(existsSync(server));
  });
});
