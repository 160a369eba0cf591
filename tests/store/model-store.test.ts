import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import fc from "fast-check";
import { artefactOf } from "../../src/models/artefact/format.ts";
import { Database } from "../../src/store/database.ts";
import { type ModelChoice, withActive } from "../../src/store/model-choice.ts";
import { ModelStore } from "../../src/store/model-store.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";

function open(folder?: string): { database: Database; store: ModelStore } {
  const database = Database.open(folder);
  after(() => database.close());
  return { database, store: new ModelStore(database) };
}

const artefacts = ["a", "b", "c", "d"].map((content) => artefactOf(new Map([["model.json", content]])));
const [a, b, c, d] = artefacts;
const activate = (store: ModelStore, artefact: typeof a, name = "baseline") =>
  store.choose(name, (choice) => withActive(choice, artefact.version), artefact);

describe("the store of models", () => {
  test("has no choice at first", () => {
    assert.equal(open().store.choiceOf("baseline"), undefined);
  });

  test("returns the choice of each name, in another process and after a restart too", () => {
    const folder = temporaryFolder();
    const { database, store } = open(folder);
    const baseline = activate(store, a);
    const operational = store.choose(
      "operational",
      () => ({ ...withActive(baseline, b.version), shadow: c.version }),
      b,
    );
    const expect = (other: ModelStore) => {
      assert.deepEqual(other.choiceOf("baseline"), baseline);
      assert.deepEqual(other.choiceOf("operational"), operational);
      assert.deepEqual(other.artefactOf(a.version), a);
    };
    expect(store);
    expect(open(folder).store);
    database.close();
    expect(open(folder).store);
  });

  test("returns an artefact unchanged, for any content of its files", () => {
    const { store } = open();
    const files = fc.dictionary(fc.string({ unit: "binary", minLength: 1 }), fc.string({ unit: "binary" }), {
      minKeys: 1,
    });
    fc.assert(
      fc.property(files, (content) => {
        const artefact = artefactOf(new Map(Object.entries(content)));
        activate(store, artefact);
        assert.deepEqual(store.artefactOf(artefact.version), {
          ...artefact,
          files: new Map([...artefact.files].toSorted()),
        });
      }),
      { examples: [[{ "CARD.md": "\u0000 behind" }], [{ "\u0000": "" }], [{ a: "\ufeffñ" }]] },
    );
  });

  test("keeps the artefacts that a choice uses, and no others", () => {
    const { store } = open();
    const isKept = ({ version }: typeof a) => {
      try {
        return store.artefactOf(version).version === version;
      } catch (error) {
        assert.equal((error as { code: string }).code, "artefact-not-found");
        return false;
      }
    };
    activate(store, a);
    activate(store, b);
    assert.deepEqual(artefacts.map(isKept), [true, true, false, false]);
    store.choose("baseline", (now) => ({ ...(now as ModelChoice), shadow: c.version }), c);
    assert.deepEqual(artefacts.map(isKept), [true, true, true, false]);
    activate(store, d);
    assert.deepEqual(artefacts.map(isKept), [false, true, true, true]);
    activate(store, a, "operational");
    store.choose("baseline", (now) => ({ ...(now as ModelChoice), shadow: undefined }));
    assert.deepEqual(artefacts.map(isKept), [true, true, false, true]);
  });

  test("does not change if a change throws", () => {
    const { store } = open();
    const before = activate(store, a);
    const change = () => {
      throw new Error("no");
    };
    assert.throws(() => store.choose("baseline", change, b), { message: "no" });
    assert.deepEqual(store.choiceOf("baseline"), before);
    assert.throws(() => store.artefactOf(b.version), { code: "artefact-not-found" });
  });

  test("rejects an artefact that was changed in the file", () => {
    const { database, store } = open();
    activate(store, a);
    database.connection.exec("UPDATE artefacts SET content = 'another'");
    assert.throws(() => store.artefactOf(a.version), { code: "artefact-damaged" });
    activate(store, a);
    assert.deepEqual(store.artefactOf(a.version), a, "until it is chosen again");
  });

  test("calls a listener after another process chooses", async () => {
    const folder = temporaryFolder();
    const [mine, other] = [open(folder), open(folder)];
    const called = new Promise<void>((resolve) => mine.store.onExternalWrite(resolve));
    const choice = activate(other.store, a);
    await called;
    assert.deepEqual(mine.store.choiceOf("baseline"), choice);
  });
});
