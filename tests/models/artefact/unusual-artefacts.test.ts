import assert from "node:assert/strict";
import {
  chmodSync,
  lstatSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { unfinishedBeside } from "../../../src/files/unfinished-files.ts";
import { readArtefact, writeArtefact } from "../../../src/models/artefact/format.ts";
import { listModels, loadModel } from "../../../src/models/artefact/registry.ts";
import { runKilledAtRename } from "../../files/killed-process.ts";
import { makeUnusual, UNUSUAL_KINDS } from "../../files/unusual-files.ts";
import { saveSmallBaseline } from "../baseline/small-baseline.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const skip = process.platform === "win32" && "needs pipes and links";
const contents = (text: string) => new Map(["a.json", "b.json", "c.json"].map((name) => [name, text]));

describe("a file of an artefact", { skip }, () => {
  const folder = temporaryFolder();
  for (const name of ["CARD.md", "manifest.json"]) {
    test(`${name} is read if it is a regular one, and never waited for`, async (t) => {
      const kinds = temporaryFolder();
      await makeUnusual(t, (kind) => join(kinds, kind));
      await writeArtefact(join(folder, name), new Map([["CARD.md", "# Card"]]));
      for (const kind of UNUSUAL_KINDS) {
        rmSync(join(folder, name, name));
        symlinkSync(join(kinds, kind), join(folder, name, name));
        await assert.rejects(readArtefact(join(folder, name)), {
          code: "artefact-damaged",
          message: `${join(folder, name)}: ${name} cannot be read: it is ${kind}; only a regular file is allowed`,
        });
      }
    });
  }

  test("is refused unread if it is huge, as is a manifest of many files", async () => {
    const path = join(folder, "huge");
    await writeArtefact(path, contents("{}"));
    const damaged = (message: RegExp) =>
      assert.rejects(readArtefact(path), { code: "artefact-damaged", message });
    truncateSync(join(path, "b.json"), 2 ** 40);
    await damaged(/: b\.json cannot be read: it has 1099511627776 bytes; allowed are up to 6710886\d$/);
    truncateSync(join(path, "manifest.json"), 2 ** 40);
    await damaged(/: manifest\.json cannot be read: it has 1099511627776 bytes; allowed are up to 65536$/);
    const files = Object.fromEntries(Array.from({ length: 65 }, (_, index) => [`${index}`, ""]));
    const manifest = { format: "puntual-artefact", formatVersion: 1, files };
    writeFileSync(join(path, "manifest.json"), JSON.stringify(manifest));
    await damaged(/: manifest\.json names 65 files; allowed are up to 64$/);
  });

  test("that must not be read is not said to be missing", {
    skip: process.getuid?.() === 0 && "root may read all",
  }, async () => {
    const path = join(folder, "locked");
    await writeArtefact(path, contents("{}"));
    chmodSync(join(path, "b.json"), 0);
    const message = `${path}: b.json cannot be read: EACCES: permission denied`;
    await assert.rejects(readArtefact(path), { code: "artefact-unreadable", message });
  });
});

describe("an artefact behind a symbolic link", { skip }, () => {
  const models = temporaryFolder();
  const current = join(models, "current");

  test("is listed and used by the name of the link, which may be pointed elsewhere", async () => {
    const versions: string[] = [];
    for (const name of ["v11", "v12"]) {
      await saveSmallBaseline(join(models, name), { balance: name === "v11" });
      versions.push((await readArtefact(join(models, name))).version);
    }
    for (const [name, version] of [
      ["v11", versions[0]],
      ["v12", versions[1]],
    ]) {
      symlinkSync(name, join(models, "next"));
      renameSync(join(models, "next"), current);
      assert.deepEqual(await listModels(models), ["current", "v11", "v12"]);
      assert.equal((await loadModel("current", models)).version, version);
    }
  });

  test("that leads nowhere, or back to itself, is reported as that", async () => {
    symlinkSync("v13", join(models, "broken"));
    symlinkSync("circle", join(models, "circle"));
    const rejects = (name: string, reason: string) =>
      assert.rejects(loadModel(name, models), {
        code: "artefact-unreadable",
        message: `${join(models, name)}: ${reason}`,
      });
    await rejects("broken", "it is a symbolic link to nothing");
    await rejects("circle", "it is a symbolic link that leads back to itself");
  });

  test("is not written through the link, and neither replaced", async () => {
    const v12 = await readArtefact(join(models, "v12"));
    for (const name of ["current", "broken", "circle"]) {
      await assert.rejects(writeArtefact(join(models, name), contents("new")), {
        code: "output-unwritable",
        message: /cannot be written: it is a symbolic link; write a new folder, and let the link lead to it$/,
      });
      assert.ok(lstatSync(join(models, name)).isSymbolicLink());
    }
    assert.equal((await readArtefact(join(models, "v12"))).version, v12.version);
    const way = join(temporaryFolder(), "models");
    symlinkSync(models, way);
    await writeArtefact(join(way, "v13"), contents("a link further up is only the way"));
    rmSync(join(models, "v13"), { recursive: true });
  });

  test("is read as one version, whenever the link is pointed elsewhere and the old version removed", async () => {
    const folder = temporaryFolder();
    const link = join(folder, "current");
    const deploy = async (number: number) => {
      await writeArtefact(join(folder, `v${number}`), contents(`version ${number}`));
      symlinkSync(`v${number}`, join(folder, "next"));
      renameSync(join(folder, "next"), link);
      rmSync(join(folder, `v${number - 1}`), { recursive: true, force: true });
    };
    await deploy(0);
    for (let number = 1; number <= 40; number++) {
      // The deployment takes place at another moment of each read.
      const deployed = setTimeout((number % 10) / 2).then(() => deploy(number));
      const { files } = await readArtefact(link);
      assert.equal(new Set(files.values()).size, 1);
      await deployed;
      const text = `version ${number}`;
      assert.deepEqual(new Set((await readArtefact(link)).files.values()), new Set([text]));
    }
  });
});

describe("an artefact that is being replaced", { skip }, () => {
  test("is read whole, the old one or the new one, and is listed at every moment", async () => {
    const models = temporaryFolder();
    const path = join(models, "model");
    await writeArtefact(path, contents("version 0"));
    let isOver = false;
    const reading = (async () => {
      let reads = 0;
      for (; !isOver; reads++) {
        assert.deepEqual(await listModels(models), ["model"]);
        assert.equal(new Set((await readArtefact(path)).files.values()).size, 1);
      }
      return reads;
    })();
    for (let number = 1; number <= 25; number++) await writeArtefact(path, contents(`version ${number}`));
    isOver = true;
    assert.ok((await reading) > 1);
  });

  test("is listed and read while it has no name, as where it cannot be moved back", async () => {
    const models = temporaryFolder();
    const path = join(models, "model");
    const { version } = await writeArtefact(path, contents("old"));
    renameSync(path, unfinishedBeside(path, "old"));
    assert.deepEqual(await listModels(models), ["model"]);
    assert.equal((await readArtefact(path)).version, version);
    assert.ok(!readdirSync(models).includes("model"), "its process is running");
  });

  for (const [what, count] of [
    ["before the old one is moved away", 1],
    ["before the new one has its name", 2],
  ] as const) {
    for (const [next, act] of [
      ["reader", (models: string) => readArtefact(join(models, "model"))],
      ["list", (models: string) => listModels(models)],
      ["writer", (models: string) => writeArtefact(join(models, "other"), contents("other"))],
    ] as const) {
      test(`by a process that is killed ${what} is whole for the next ${next}`, async () => {
        const models = temporaryFolder();
        const path = join(models, "model");
        const { version } = await writeArtefact(path, contents("old"));
        const code = `
          const { writeArtefact } = await load("models/artefact/format.ts");
          await writeArtefact(${JSON.stringify(path)}, new Map([["a.json", "new"]]));`;
        assert.equal(runKilledAtRename(count, code), "SIGKILL");
        assert.equal(readdirSync(models).includes("model"), count === 1);
        await act(models);
        assert.equal((await readArtefact(path)).version, version);
        await writeArtefact(path, contents("new"));
        assert.deepEqual(
          readdirSync(models).filter((name) => name !== "other"),
          ["model"],
        );
      });
    }
  }
});
