import assert from "node:assert/strict";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { setImmediate, setTimeout } from "node:timers/promises";
import { pino } from "pino";
import { readArtefact, writeArtefact } from "../../../src/models/artefact/format.ts";
import { ActiveModel } from "../../../src/service/model-serving/active-model.ts";
import { ServedModels } from "../../../src/service/model-serving/served-models.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { foreignConnection, openState } from "../../store/open-state.ts";
import { modelsFolder, replaceArtefact } from "./models-folder.ts";

const { folder, versions } = await modelsFolder();
replaceArtefact(folder, "baseline", "small");
mkdirSync(join(folder, "empty"));

/** Active models with a store in a data folder, and their log. */
async function keptModels(data?: string, models = folder) {
  const state = await openState(data);
  const lines: { level: number; msg: string; version: string; err?: { message: string } }[] = [];
  const log = pino({ level: "info" }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const compared: (readonly [string, boolean])[] = [];
  const served = new ServedModels();
  await served.baseline.load("baseline", models);
  await served.operational.load("shipped", models);
  await served.manageBy({
    store: state.models,
    folder: models,
    log,
    prepare: async () => {},
    countShadow: (...counted) => void compared.push(counted),
  });
  return { served, state, lines, compared };
}

/** A folder of models of its own, with `small` in the place of the configured baseline. */
function ownFolder(): string {
  const own = temporaryFolder();
  for (const name of ["baseline", "small", "plain", "damaged", "shipped", "eager"]) {
    replaceArtefact(own, name, join(folder, name));
  }
  return own;
}

/** Waits until something holds, as another process is followed soon. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await setTimeout(5);
}

describe("a served model", () => {
  test("is none before one is loaded", () => {
    const model = new ActiveModel("baseline");
    assert.throws(() => model.current, {
      code: "model-not-loaded",
      message: "no verified model is loaded yet",
    });
    assert.throws(() => model.state, { code: "model-not-loaded" });
    assert.equal(model.loaded, undefined);
  });

  test("is the one loaded last", async () => {
    const model = new ActiveModel("baseline");
    await model.load("plain", folder);
    assert.equal((await model.load("small", folder)).version, versions.small);
    assert.equal(model.current.version, versions.small);
    assert.equal(model.loaded, model.current);
  });

  test("stays when another cannot be loaded", async () => {
    const model = new ActiveModel("baseline");
    const current = await model.load("small", folder);
    await assert.rejects(model.load("damaged", folder), { code: "artefact-damaged" });
    assert.equal(model.current, current);
  });

  test("is still none when the first cannot be loaded", async () => {
    const model = new ActiveModel("baseline");
    await assert.rejects(model.load("damaged", folder), { code: "artefact-damaged" });
    assert.throws(() => model.current, { code: "model-not-loaded" });
  });

  test("cannot be changed before it has a store", async () => {
    const model = new ActiveModel("baseline");
    await model.load("small", folder);
    await assert.rejects(model.activate("plain"), { code: "model-not-loaded" });
  });
});

describe("an activation", () => {
  test("serves another version, and a rollback the one before, again and again", async () => {
    const { served, lines } = await keptModels();
    const { baseline } = served;
    const first = baseline.state;
    assert.deepEqual(
      [first.active, first.configured, first.previous],
      [versions.small, versions.small, undefined],
    );
    const second = await baseline.activate("plain");
    assert.deepEqual([second.active, second.previous], [versions.plain, versions.small]);
    assert.ok(second.since > first.since);
    assert.equal(baseline.current.version, versions.plain);
    for (const expected of [versions.small, versions.plain]) {
      assert.equal((await baseline.rollback()).active, expected);
      assert.equal(baseline.current.version, expected);
    }
    assert.deepEqual(
      lines.map(({ msg, version }) => [msg, version]),
      [
        ["model activated", versions.plain],
        ["model rolled back", versions.small],
        ["model rolled back", versions.plain],
      ],
    );
  });

  test("of the active version changes nothing", async () => {
    const { served } = await keptModels();
    const before = served.baseline.state;
    const { current } = served.baseline;
    assert.deepEqual(await served.baseline.activate("small"), before);
    assert.equal(served.baseline.current, current);
  });

  test("without a name reloads the configured artefact from the disk", async () => {
    const own = ownFolder();
    const { served } = await keptModels(undefined, own);
    replaceArtefact(own, "baseline", "plain");
    const state = await served.baseline.activate();
    assert.deepEqual(
      [state.active, state.configured, state.previous],
      [versions.plain, versions.plain, versions.small],
    );
    assert.equal((await served.baseline.activate("baseline")).active, versions.plain);
  });

  for (const [name, reason] of [
    ["damaged", "damaged is not taken: model.json is not what was written: its checksum differs"],
    ["eager", "eager is not taken: it is a model of kind operational, not baseline"],
  ] as const) {
    test(`of ${name} is refused with the reason, and the one before goes on`, async () => {
      const { served, lines } = await keptModels(undefined, folder);
      const { current } = served.baseline;
      const before = served.baseline.state;
      const message = `baseline: ${reason}; version ${versions.small} stays active`;
      for (const change of ["activate", "setShadow"] as const) {
        await assert.rejects(served.baseline[change](name), { code: "activation-refused", message });
        assert.equal(served.baseline.current, current);
        assert.deepEqual(served.baseline.state, before);
      }
      assert.deepEqual(
        lines.map(({ level, msg, version }) => [level, msg, version]),
        Array(2).fill([50, "change of model refused", versions.small]),
      );
      assert.ok(lines[0].err?.message.includes(reason));
    });
  }

  test("accepts names of models in the folder alone, never a path or a folder without a model", async () => {
    const { served } = await keptModels(undefined, folder);
    for (const name of [
      "nowhere",
      "empty",
      "..",
      ".",
      "",
      "small/",
      join(folder, "small"),
      `../${folder}/small`,
    ]) {
      await assert.rejects(served.baseline.activate(name), { code: "artefact-not-found" }, name);
    }
  });

  test("follows the change before it, however many are requested at once", async () => {
    const { served, state } = await keptModels();
    const names = ["plain", "damaged", "small", "plain", "eager", "small", "plain"];
    const changes = await Promise.allSettled([
      ...names.map((name) => served.baseline.activate(name)),
      served.baseline.rollback(),
    ]);
    assert.deepEqual(
      changes.map((change) => (change.status === "fulfilled" ? change.value.active : change.reason.code)),
      [
        versions.plain,
        "activation-refused",
        versions.small,
        versions.plain,
        "activation-refused",
        versions.small,
        versions.plain,
        versions.small,
      ],
    );
    assert.equal(state.models.choiceOf("baseline")?.active, versions.small);
  });

  test("has an operational model ready to explain before it is served", async () => {
    const { served } = await keptModels();
    const swapped = served.operational.activate("eager");
    let turns = 0;
    while (served.operational.current.version === versions.shipped) {
      await setImmediate();
      turns++;
    }
    await swapped;
    assert.ok(turns > 3, "the event loop goes on meanwhile");
    assert.equal(served.operational.current.model.threshold, 1 / 21);
  });

  test("of an operational model whose forecasts could not be explained is refused", async () => {
    const own = ownFolder();
    const files = new Map((await readArtefact(join(own, "eager"))).files);
    const day = files.get("day.json") as string;
    files.set(
      "day.json",
      day.replaceAll(/"cover":\[[^\]]+\]/g, (cover) => cover.replaceAll(/\d+/g, "1e999")),
    );
    await writeArtefact(join(own, "mute"), files);
    const { served } = await keptModels(undefined, own);
    await assert.rejects(served.operational.activate("mute"), {
      code: "activation-refused",
      message: /day\.json: trees\[0\], node 0, cover: Infinity is not allowed; .* stays active$/,
    });
  });
});

test("a rollback without a version before is refused", async () => {
  const { served } = await keptModels();
  await assert.rejects(served.baseline.rollback(), {
    code: "activation-refused",
    message: `baseline: there is no version before this one; version ${versions.small} stays active`,
  });
});

describe("a reload of all that is configured", () => {
  test("loads new artefacts, and keeps the models of rejected ones", async () => {
    const own = ownFolder();
    const { served, lines } = await keptModels(undefined, own);
    replaceArtefact(own, "baseline", "damaged");
    replaceArtefact(own, "shipped", "eager");
    await served.reloadConfigured();
    assert.equal(served.baseline.current.version, versions.small);
    assert.equal(served.operational.current.version, versions.eager);
    const logged = lines.map(({ level, msg, version }) => [level, msg, version]).toSorted();
    assert.deepEqual(logged, [
      [30, "model activated", versions.eager],
      [50, "change of model refused", versions.small],
    ]);
    rmSync(join(own, "baseline"), { recursive: true });
    await served.reloadConfigured();
    assert.equal(served.baseline.current.version, versions.small);
    assert.match(
      String(lines.at(-1)?.err?.message ?? lines.at(-2)?.err?.message),
      /the configured artefact is not taken/,
    );
  });
});

describe("a restart", () => {
  test("goes on with the version, the shadow and the version before that were chosen", async () => {
    const data = temporaryFolder();
    const first = await keptModels(data);
    await first.served.baseline.activate("plain");
    await first.served.operational.setShadow("eager");
    const states = first.served.all.map(({ state }) => state);
    await first.state.close();
    const { served, lines } = await keptModels(data);
    assert.deepEqual(
      served.all.map(({ state }) => state),
      states,
    );
    assert.equal(served.baseline.current.version, versions.plain);
    assert.deepEqual(
      lines.map(({ msg }) => msg),
      ["model chosen before"],
    );
    assert.equal((await served.baseline.rollback()).active, versions.small);
  });

  test("forgets the choice once another artefact is configured, which can be rolled back", async () => {
    const data = temporaryFolder();
    const own = ownFolder();
    const first = await keptModels(data, own);
    await first.served.operational.activate("eager");
    assert.equal((await first.served.operational.rollback()).active, versions.shipped);
    await first.served.baseline.activate("plain");
    await first.served.baseline.rollback();
    await first.state.close();
    replaceArtefact(own, "baseline", "plain");
    const { served, lines } = await keptModels(data, own);
    const { active, configured, previous } = served.baseline.state;
    assert.deepEqual([active, configured, previous], [versions.plain, versions.plain, versions.small]);
    assert.deepEqual(
      lines.map(({ msg }) => msg),
      ["model newly configured"],
    );
    assert.equal(served.operational.current.version, versions.shipped);
    assert.equal((await served.baseline.rollback()).active, versions.small);
  });

  test("keeps a rollback from the configured version", async () => {
    const data = temporaryFolder();
    const own = ownFolder();
    const first = await keptModels(data, own);
    replaceArtefact(own, "baseline", "plain");
    await first.served.baseline.activate();
    await first.served.baseline.rollback();
    await first.state.close();
    const { served } = await keptModels(data, own);
    assert.equal(served.baseline.current.version, versions.small);
    assert.equal(served.baseline.state.previous, versions.plain);
  });

  test("serves the configured artefact if the chosen one can no longer be served", async () => {
    const data = temporaryFolder();
    const first = await keptModels(data);
    await first.served.baseline.activate("plain");
    foreignConnection(data)
      .prepare("UPDATE artefacts SET content = '{}' WHERE version = ? AND file = 'model.json'")
      .run(versions.plain);
    await first.state.close();
    const { served, lines } = await keptModels(data);
    assert.equal(served.baseline.current.version, versions.small);
    assert.equal(served.baseline.state.previous, undefined);
    assert.deepEqual([lines[0].level, lines[0].msg], [50, "chosen model refused"]);
  });

  test("goes without a shadow that can be no more", async () => {
    const data = temporaryFolder();
    const first = await keptModels(data);
    await first.served.baseline.setShadow("plain");
    foreignConnection(data)
      .prepare("UPDATE artefacts SET content = '{}' WHERE version = ?")
      .run(versions.plain);
    await first.state.close();
    const { served, lines } = await keptModels(data);
    assert.equal(served.baseline.current.version, versions.small);
    assert.equal(served.baseline.state.shadow, undefined);
    assert.deepEqual([lines[0].level, lines[0].msg], [50, "shadow refused"]);
  });
});

describe("processes on the same data", () => {
  test("follow each other", async () => {
    const data = temporaryFolder();
    const [a, b] = [await keptModels(data), await keptModels(data)];
    await a.served.baseline.activate("plain");
    await until(() => b.served.baseline.current.version === versions.plain);
    assert.deepEqual(b.served.baseline.state, a.served.baseline.state);
    await b.served.operational.setShadow("eager");
    await until(() => a.served.operational.state.shadow?.version === versions.eager);
    await b.served.baseline.rollback();
    await until(() => a.served.baseline.current.version === versions.small);
    await a.served.operational.activate("eager");
    await until(() => b.served.operational.current.version === versions.eager);
    assert.equal(b.served.operational.state.shadow, undefined);
    const followed = [a, b].map(
      ({ lines }) => lines.filter(({ msg }) => /another process$/.test(msg)).length,
    );
    assert.deepEqual(followed, [2, 2]);
  });

  test("agree in the end, whichever chose last", async () => {
    const data = temporaryFolder();
    const [a, b] = [await keptModels(data), await keptModels(data)];
    await Promise.all([
      a.served.baseline.activate("plain"),
      b.served.baseline.activate("small"),
      a.served.operational.activate("eager"),
      b.served.operational.setShadow("eager").catch(() => {}),
    ]);
    const chosen = foreignConnection(data).prepare("SELECT active FROM slots WHERE name = 'baseline'").get();
    await until(() => [a, b].every(({ served }) => served.baseline.current.version === chosen?.active));
    await until(() => [a, b].every(({ served }) => served.operational.current.version === versions.eager));
  });

  test("keep their models if they cannot follow", async () => {
    const data = temporaryFolder();
    const [a, b] = [await keptModels(data), await keptModels(data)];
    foreignConnection(data).exec(
      "UPDATE slots SET active = 'gone', previous = active WHERE name = 'baseline'",
    );
    await until(() => [a, b].every(({ lines }) => lines.length > 0));
    assert.deepEqual([b.lines[0].level, b.lines[0].msg], [50, "model chosen by another process refused"]);
    assert.equal(b.served.baseline.current.version, versions.small);
    await a.served.operational.activate("eager");
    await until(() => b.served.operational.current.version === versions.eager);
    assert.equal((await a.served.baseline.activate("plain")).active, versions.plain);
    await until(() => b.served.baseline.current.version === versions.plain);
    assert.equal(b.lines.filter(({ level }) => level === 50).length, 1, "it is tried once");
  });
});

describe("a shadow", () => {
  test("stays beside the active version, and ends with it", async () => {
    const { served, lines } = await keptModels();
    const { baseline } = served;
    assert.equal(baseline.shadowBeside(baseline.current), undefined);
    const before = baseline.current;
    const { shadow } = await baseline.setShadow("plain");
    assert.deepEqual(shadow, {
      version: versions.plain,
      compared: 0,
      disagreed: 0,
      meanDifference: undefined,
      failed: 0,
      dropped: 0,
    });
    assert.equal(baseline.shadowBeside(before)?.model.version, versions.plain);
    assert.equal((await baseline.removeShadow()).shadow, undefined);
    assert.equal((await baseline.removeShadow()).shadow, undefined);
    assert.equal(baseline.shadowBeside(before), undefined);
    await baseline.setShadow("plain");
    const state = await baseline.activate("plain");
    assert.deepEqual([state.active, state.shadow], [versions.plain, undefined]);
    assert.equal(baseline.shadowBeside(before), undefined);
    assert.deepEqual(
      lines.map(({ msg }) => msg),
      ["shadow set", "shadow removed", "shadow set", "model activated"],
    );
  });

  test("of the active version is refused", async () => {
    const { served } = await keptModels();
    await assert.rejects(served.baseline.setShadow("small"), {
      code: "activation-refused",
      message: `baseline: small is served already; version ${versions.small} stays active`,
    });
  });

  test("stays beside another version, with new counts", async () => {
    const { served, compared } = await keptModels();
    const { operational } = served;
    await operational.setShadow("eager");
    operational
      .shadowBeside(operational.current)
      ?.compare({ probability: 0.5, delayed: true }, () => ({ probability: 0.25, delayed: false }));
    await until(() => compared.length === 1);
    assert.deepEqual(compared, [["operational", false]]);
    assert.deepEqual(operational.state.shadow, {
      version: versions.eager,
      compared: 1,
      disagreed: 1,
      meanDifference: 0.25,
      failed: 0,
      dropped: 0,
    });
    const kept = operational.shadowBeside(operational.current);
    await operational.activate("shipped");
    assert.equal(operational.shadowBeside(operational.current), kept, "nothing has changed");
    await operational.setShadow("eager");
    assert.equal(operational.state.shadow?.compared, 1);
  });
});
