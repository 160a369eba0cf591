import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Artefact } from "../../src/models/artefact/artefact.ts";
import { artefactOf } from "../../src/models/artefact/format.ts";
import { type ModelChoice, withActive } from "../../src/store/model-choice.ts";
import type { ModelStore } from "../../src/store/model-store.ts";
import { memoryStorage } from "../../src/store/open-storage.ts";
import { ENGINES } from "./engines.ts";
import { followAll } from "./open-state.ts";

const artefacts = ["a", "b", "c", "d"].map((content) => artefactOf(new Map([["model.json", content]])));
const [a, b, c, d] = artefacts;
const activate = (store: ModelStore, artefact: typeof a, name = "baseline") =>
  store.choose(name, (choice) => withActive(choice, artefact.version), artefact);
const contentOf = ({ version, checksums, files }: Artefact) => ({
  version,
  checksums,
  files: [...files].toSorted(),
});

test("a storage in memory has the artefacts that a choice uses, and no others", async () => {
  const { models } = await followAll(memoryStorage());
  await activate(models, a);
  await activate(models, b);
  assert.deepEqual(contentOf(await models.artefactOf(a.version)), contentOf(a));
  await activate(models, c);
  await assert.rejects(models.artefactOf(a.version), { code: "artefact-not-found" });
  assert.deepEqual(contentOf(await models.artefactOf(b.version)), contentOf(b));
});

for (const engine of ENGINES) {
  describe(`the store of models, in ${engine.name}`, { skip: engine.skip }, () => {
    /** Opens the state in a place, by default one of its own, as another process would. */
    const openState = async (place?: string) => followAll(await engine.open(place ?? (await engine.place())));

    test("has no choice at first", async () => {
      assert.equal((await openState()).models.choiceOf("baseline"), undefined);
    });

    test("returns the choice of each name, in another process and after a restart too", async () => {
      const place = await engine.place();
      const state = await openState(place);
      const baseline = await activate(state.models, a);
      const shadowed = { ...withActive(baseline, b.version), shadow: c.version };
      const operational = await state.models.choose("operational", () => shadowed, b);
      const expect = async ({ models }: { models: ModelStore }) => {
        assert.deepEqual(models.choiceOf("baseline"), baseline);
        assert.deepEqual(models.choiceOf("operational"), operational);
        assert.deepEqual(contentOf(await models.artefactOf(a.version)), contentOf(a));
      };
      await expect(state);
      await expect(await openState(place));
      await state.close();
      await expect(await openState(place));
    });

    test("returns an artefact unchanged, for any content of its files", async () => {
      const { models } = await openState();
      const files = fc.dictionary(
        fc.string({ unit: "binary", minLength: 1 }),
        fc.string({ unit: "binary" }),
        {
          minKeys: 1,
        },
      );
      await fc.assert(
        fc.asyncProperty(files, async (content) => {
          const artefact = artefactOf(new Map(Object.entries(content)));
          await activate(models, artefact);
          assert.deepEqual(contentOf(await models.artefactOf(artefact.version)), contentOf(artefact));
        }),
        { examples: [[{ "CARD.md": "\u0000 behind" }], [{ "\u0000": "" }], [{ a: "\ufeffñ" }]] },
      );
    });

    test("keeps the artefacts that a choice uses, and no others", async () => {
      const { models } = await openState();
      const isKept = ({ version }: typeof a) =>
        models.artefactOf(version).then(
          () => true,
          (error) => {
            assert.equal(error.code, "artefact-not-found");
            return false;
          },
        );
      const kept = () => Promise.all(artefacts.map(isKept));
      await activate(models, a);
      await activate(models, b);
      assert.deepEqual(await kept(), [true, true, false, false]);
      await models.choose("baseline", (now) => ({ ...(now as ModelChoice), shadow: c.version }), c);
      assert.deepEqual(await kept(), [true, true, true, false]);
      await activate(models, d);
      assert.deepEqual(await kept(), [false, true, true, true]);
      await activate(models, a, "operational");
      await models.choose("baseline", (now) => ({ ...(now as ModelChoice), shadow: undefined }));
      assert.deepEqual(await kept(), [true, true, false, true]);
    });

    test("does not change if a change throws", async () => {
      const { models } = await openState();
      const before = await activate(models, a);
      const change = () => {
        throw new Error("no");
      };
      await assert.rejects(models.choose("baseline", change, b), { message: "no" });
      assert.deepEqual(models.choiceOf("baseline"), before);
      await assert.rejects(models.artefactOf(b.version), { code: "artefact-not-found" });
    });

    test("changes the choice of another process that was faster, and not the one that it knew", async () => {
      const place = await engine.place();
      const [mine, other] = [(await openState(place)).models, (await openState(place)).models];
      const theirs = await activate(other, a);
      const known: (ModelChoice | undefined)[] = [];
      const change = (choice: ModelChoice | undefined) => {
        known.push(choice);
        return withActive(choice, b.version);
      };
      const choice = await mine.choose("baseline", change, b);
      assert.deepEqual([known.at(-1), choice.previous], [theirs, a.version]);
      const many = Array.from({ length: 20 }, (_, index) =>
        activate([mine, other][index % 2], artefactOf(new Map([["model.json", String(index)]]))),
      );
      const chosen = await Promise.all(many);
      const previous = new Set(chosen.map((each) => each.previous));
      assert.equal(previous.size, 20, "each replaced another one");
    });

    test("rejects an artefact that was changed in the file", async () => {
      const place = await engine.place();
      const { models } = await openState(place);
      await activate(models, a);
      await engine.execute(place, (schema) => `UPDATE ${schema}artefacts SET content = 'another'`);
      await assert.rejects(models.artefactOf(a.version), { code: "artefact-damaged" });
      await activate(models, a);
      assert.deepEqual(
        contentOf(await models.artefactOf(a.version)),
        contentOf(a),
        "until it is chosen again",
      );
    });

    test("calls a listener after another process chooses", async () => {
      const place = await engine.place();
      const [mine, other] = [(await openState(place)).models, (await openState(place)).models];
      const called = new Promise<void>((resolve) => mine.onChange(resolve));
      const choice = await activate(other, a);
      await called;
      assert.deepEqual(mine.choiceOf("baseline"), choice);
    });
  });
}
