import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import process from "node:process";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readArtefact, writeArtefact } from "../../../src/models/artefact/format.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const contents = new Map([
  ["model.json", '{"weights": [1, 2.5]}\n'],
  ["CARD.md", "# Tarjeta: año, 15 minutos\n"],
]);

const scratch = temporaryFolder();
let count = 0;
const newFolder = () => join(scratch, `${++count}`, "model");

async function written(files: ReadonlyMap<string, string> = contents): Promise<string> {
  const folder = newFolder();
  await writeArtefact(folder, files);
  return folder;
}

function editManifest(folder: string, edit: (manifest: Record<string, unknown>) => unknown): void {
  const path = join(folder, "manifest.json");
  writeFileSync(path, `${JSON.stringify(edit(JSON.parse(readFileSync(path, "utf8"))), undefined, 2)}\n`);
}

const fileName = fc
  .stringMatching(/^[a-z][a-z0-9_-]{0,8}\.(json|md)$/)
  .filter((name) => name !== "manifest.json");
const fileMap = fc
  .dictionary(fileName, fc.string({ unit: "grapheme" }))
  .map((files) => new Map(Object.entries(files)));

describe("an artefact", () => {
  test("reads back as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(fileMap, async (files) => {
        const folder = newFolder();
        const { version } = await writeArtefact(folder, files);
        const artefact = await readArtefact(folder);
        assert.deepEqual(new Map(artefact.files), files);
        assert.equal(artefact.version, version);
      }),
      { numRuns: 30 },
    );
  });

  test("has its content's version: the same for the same files in any order, another after any change", async () => {
    const { version } = await readArtefact(await written());
    assert.match(version, /^[0-9a-f]{16}$/);
    assert.equal((await readArtefact(await written(new Map([...contents].reverse())))).version, version);
    const others = [
      new Map([...contents, ["extra.json", ""]]),
      new Map([["model.json", contents.get("model.json") as string]]),
      new Map([...contents, ["CARD.md", "# Tarjeta"]]),
      new Map([...contents].map(([name, content]) => [name === "CARD.md" ? "card.md" : name, content])),
    ];
    const versions = await Promise.all(
      others.map(async (files) => (await readArtefact(await written(files))).version),
    );
    assert.equal(new Set([version, ...versions]).size, 5);
  });

  test("is refused after any single byte of any of its files has changed", async () => {
    const folder = await written();
    const names = [...contents.keys(), "manifest.json"];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (name, at, mask) => {
          const path = join(folder, name);
          const original = readFileSync(path);
          const changed = Buffer.from(original);
          changed[at % original.length] ^= mask;
          writeFileSync(path, changed);
          await assert.rejects(readArtefact(folder), {
            name: "PuntualError",
            code: /^artefact-(damaged|format)$/,
          });
          writeFileSync(path, original);
        },
      ),
      { numRuns: 500 },
    );
    await readArtefact(folder);
  });

  test("is refused after white space was added to its manifest", async () => {
    const folder = await written();
    writeFileSync(join(folder, "manifest.json"), `${readFileSync(join(folder, "manifest.json"), "utf8")}\n`);
    await assert.rejects(readArtefact(folder), {
      code: "artefact-damaged",
      message: `${folder}: manifest.json is not what was written`,
    });
  });

  const damages: Record<string, { damage: (folder: string) => void; code: string; message: RegExp }> = {
    "a file cut short": {
      damage: (folder) => writeFileSync(join(folder, "model.json"), "{"),
      code: "artefact-damaged",
      message: /: model\.json is not what was written: its checksum differs$/,
    },
    "a file edited": {
      damage: (folder) => writeFileSync(join(folder, "CARD.md"), "# Tarjeta: año, 16 minutos\n"),
      code: "artefact-damaged",
      message: /: CARD\.md is not what was written: its checksum differs$/,
    },
    "a file missing": {
      damage: (folder) => rmSync(join(folder, "CARD.md")),
      code: "artefact-damaged",
      message: /: CARD\.md is missing$/,
    },
    "another version in the manifest": {
      damage: (folder) => editManifest(folder, (manifest) => ({ ...manifest, version: "0".repeat(16) })),
      code: "artefact-damaged",
      message: /: manifest\.json is not what was written$/,
    },
    "another checksum in the manifest": {
      damage: (folder) =>
        editManifest(folder, (manifest) => ({ ...manifest, files: { "CARD.md": "0".repeat(64) } })),
      code: "artefact-damaged",
      message: /: CARD\.md is not what was written/,
    },
    "no files in the manifest": {
      damage: (folder) => editManifest(folder, ({ files, ...manifest }) => manifest),
      code: "artefact-damaged",
      message: /: manifest\.json names no files$/,
    },
    "a manifest that is not JSON": {
      damage: (folder) => writeFileSync(join(folder, "manifest.json"), '{"format": "puntual'),
      code: "artefact-damaged",
      message: /: manifest\.json is not JSON$/,
    },
    "a manifest of nothing": {
      damage: (folder) => editManifest(folder, () => null),
      code: "artefact-format",
      message: /: has format undefined undefined; this version of Puntual reads puntual-artefact 1$/,
    },
    "a format of the future": {
      damage: (folder) => editManifest(folder, (manifest) => ({ ...manifest, formatVersion: 2 })),
      code: "artefact-format",
      message: /: has format puntual-artefact 2; this version of Puntual reads puntual-artefact 1$/,
    },
    "another program's format": {
      damage: (folder) => editManifest(folder, (manifest) => ({ ...manifest, format: "another" })),
      code: "artefact-format",
      message: /: has format another 1;/,
    },
    "no manifest": {
      damage: (folder) => rmSync(join(folder, "manifest.json")),
      code: "artefact-not-found",
      message: /^model: no such model; .*manifest\.json is not there$/,
    },
  };
  for (const [what, { damage, code, message }] of Object.entries(damages)) {
    test(`with ${what} is refused by name`, async () => {
      const folder = await written();
      damage(folder);
      await assert.rejects(readArtefact(folder), { name: "PuntualError", code, message });
    });
  }

  for (const name of ["../outside.json", "inner/model.json", "/etc/hostname"]) {
    test(`that names the file ${name} outside its folder is refused unread`, async () => {
      const folder = await written();
      writeFileSync(join(folder, "..", "outside.json"), "{}");
      editManifest(folder, (manifest) => ({ ...manifest, files: { [name]: "" } }));
      await assert.rejects(readArtefact(folder), {
        code: "artefact-damaged",
        message: `${folder}: manifest.json names a file outside the folder: ${name}`,
      });
    });
  }
});

describe("writing an artefact", () => {
  const other = new Map([["model.json", "{}\n"]]);
  const neighbours = (folder: string) => readdirSync(dirname(folder));

  test("replaces an existing one completely, returns its version and leaves nothing else behind", async () => {
    const folder = newFolder();
    const first = await writeArtefact(folder, contents);
    const second = await writeArtefact(folder, other);
    assert.deepEqual([first.replaced, second.replaced], [undefined, first.version]);
    assert.deepEqual(readdirSync(folder).sort(), ["manifest.json", "model.json"]);
    assert.deepEqual(neighbours(folder), [basename(folder)]);
  });

  test("leaves the old one unchanged when it fails half-way", async () => {
    const folder = await written();
    const unwritable = new Map([...other, ["no-such-folder/file.json", ""]]);
    await assert.rejects(writeArtefact(folder, unwritable), { code: "output-unwritable", message: /ENOENT/ });
    assert.deepEqual(new Map((await readArtefact(folder)).files), contents);
    assert.deepEqual(neighbours(folder), [basename(folder)]);
  });

  test("leaves nothing behind when it fails in an empty place", async () => {
    const folder = newFolder();
    const unwritable = new Map([["no-such-folder/file.json", ""]]);
    await assert.rejects(writeArtefact(folder, unwritable), { code: "output-unwritable" });
    assert.deepEqual(neighbours(folder), []);
  });

  test("fills an empty folder and replaces a damaged artefact", async () => {
    const folder = newFolder();
    mkdirSync(folder, { recursive: true });
    assert.equal((await writeArtefact(folder, contents)).replaced, "an empty folder");
    writeFileSync(join(folder, "CARD.md"), "edited");
    assert.equal((await writeArtefact(folder, contents)).replaced, "a damaged one");
    await readArtefact(folder);
  });

  const strangers: Record<string, Record<string, string>> = {
    "files of someone": { "holiday.txt": "photos" },
    "another program's manifest.json": { "manifest.json": '{"name": "a web page", "icons": []}' },
    "a manifest.json that is not JSON": { "manifest.json": "photos" },
    "a file beside an artefact": {
      "manifest.json": '{"format": "puntual-artefact", "files": {}}',
      "holiday.txt": "photos",
    },
  };
  for (const [what, files] of Object.entries(strangers)) {
    test(`refuses a folder that holds ${what}, and leaves it unchanged`, async () => {
      const folder = newFolder();
      mkdirSync(folder, { recursive: true });
      for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
      await assert.rejects(writeArtefact(folder, contents), {
        code: "output-unwritable",
        message: `${folder}: cannot be written: the folder holds something else`,
      });
      assert.deepEqual(
        Object.fromEntries(
          readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]),
        ),
        files,
      );
    });
  }

  test("refuses the path of a file", async () => {
    const folder = newFolder();
    mkdirSync(dirname(folder), { recursive: true });
    writeFileSync(folder, "a file");
    await assert.rejects(writeArtefact(folder, contents), { code: "output-unwritable", message: /ENOTDIR/ });
    assert.equal(readFileSync(folder, "utf8"), "a file");
  });
});

test("is refused, and does not hang, if the system allows no new folder", {
  skip: process.platform !== "linux" && "there is no /proc here",
}, async () => {
  const files = new Map([["model.json", "{}"]]);
  await assert.rejects(writeArtefact("/proc/puntual/model", files), { code: "output-unwritable" });
});
