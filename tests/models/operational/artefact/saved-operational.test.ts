import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { readArtefact, writeArtefact } from "../../../../src/models/artefact/format.ts";
import { loadModel, loadModelOf } from "../../../../src/models/artefact/registry.ts";
import type { BackTestMetrics } from "../../../../src/models/evaluation/back-test-metrics.ts";
import {
  loadOperational,
  saveOperational,
} from "../../../../src/models/operational/artefact/saved-operational.ts";
import { OperationalModel } from "../../../../src/models/operational/forecasting/operational-model.ts";
import { MAIN_LEAD_TIMES } from "../../../../src/models/operational/lead-time.ts";
import { OPERATIONAL_PARAMETERS } from "../../../../src/models/operational/training/parameters.ts";
import { VERSION } from "../../../../src/version.ts";
import { saveSmallBaseline } from "../../baseline/small-baseline.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { smallModel } from "../small-model.ts";

const scratch = temporaryFolder();
const { model, flights, knowledge } = smallModel();
const source = { sha256: "ab".repeat(32), rejected: 7 };
const trained = {
  model,
  flights: {
    rows: flights.length,
    delayed: 277,
    from: flights[0].scheduled,
    to: flights[flights.length - 1].scheduled,
  },
};
const metrics = { rocAuc: 0.71, averagePrecision: 0.4, brier: 0.14, logLoss: 0.43, ece: 0.02 };
const intervals = { hours: 90, coverage: 0.912, promised: 0.898, width: 3.14 };
const independent = { coverageIndependent: 0.843, promisedIndependent: 0.9, widthIndependent: 2.5 };
const days = { days: 120, spread: 0.3456, coverage: 0.825, promised: 0.838, width: 17.64, ...independent };
const months = {
  7: { hours: { groups: 600, within: 550 }, days: { groups: 31, within: 26 } },
  12: { hours: { groups: 620, within: 560 }, days: { groups: 30, within: 17 } },
};
const band = {
  ...{ from: 0.25, to: 0.35, flights: 400, delayed: 130, forecast: 0.296 },
  months: { 7: { flights: 150, delayed: 60 }, 12: { flights: 250, delayed: 70 } },
};
const backTest: BackTestMetrics = {
  months: ["2017-07", "2017-12"],
  why: "as named",
  models: Object.fromEntries(
    ["baseline", ...MAIN_LEAD_TIMES].map((name) => [
      name,
      {
        pooled: metrics,
        months: { 7: metrics, 12: metrics },
        reliability: [{ forecast: 0.1, observed: 0.12, flights: 70 }],
        reliabilityByMonth: [band],
        airlines: { SKU: { flights: 70, delayed: 8, forecast: 0.1, brier: 0.1, ece: 0.02, rocAuc: null } },
        ...(name === "baseline"
          ? {}
          : {
              over: { 30: metrics, 60: metrics, 120: metrics },
              meanAbsoluteErrorMinutes: 9.25,
              lateDepartures: { spread: 0.6789, level: 0.8, ...intervals, ...independent, days, months },
            }),
      },
    ]),
  ) as unknown as BackTestMetrics["models"],
};

const folder = join(scratch, "model");
const tested = join(scratch, "tested");
let version: string;
before(async () => {
  version = (await saveOperational(folder, trained, source)).version;
  await saveOperational(tested, { ...trained, backTest }, source);
});

describe("a saved operational model", () => {
  test("forecasts and explains as before, to the last bit", async () => {
    const loaded = await loadOperational(folder);
    assert.equal(loaded.version, version);
    for (const flight of flights.slice(0, 300)) {
      for (const leadTime of MAIN_LEAD_TIMES) {
        const options = { leadTime, explain: "en" } as const;
        assert.deepEqual(
          loaded.model.forecast(flight, knowledge, options),
          model.forecast(flight, knowledge, options),
        );
      }
    }
  });

  test("is loaded unchanged, except that the gains of splits have four digits", async () => {
    const { leads, ...rest } = (await loadOperational(folder)).model.data;
    const { leads: expected, ...expectedRest } = model.data;
    assert.deepEqual(rest, expectedRest);
    for (const leadTime of MAIN_LEAD_TIMES) {
      const { trees, ...onTop } = leads[leadTime];
      const { trees: expectedTrees, ...expectedOnTop } = expected[leadTime];
      assert.deepEqual(onTop, expectedOnTop);
      assert.equal(trees.initialScore, expectedTrees.initialScore);
      for (const [index, tree] of trees.trees.entries()) {
        const { gain, ...rest } = tree;
        const { gain: expectedGain, ...expectedRest } = expectedTrees.trees[index];
        assert.deepEqual(rest, expectedRest);
        assert.ok(
          gain.every((value, node) => Math.abs(value - expectedGain[node]) <= 1e-3 * expectedGain[node]),
        );
      }
    }
  });

  test("that could not be loaded again is not written, and the older one stays", async () => {
    const place = join(scratch, "not-replaced");
    await saveOperational(place, trained, source);
    const unloadable = [
      [{ ...model.data, flightTypes: {} }, /could not be loaded again: model\.json: flightTypes: none of /],
      [{ ...model.data, costs: { missed: Number.NaN, falseAlarm: 1 } }, /missed.* null is not allowed/],
    ] as const;
    for (const [data, message] of unloadable) {
      const changed = { ...trained, model: new OperationalModel(data) };
      await assert.rejects(saveOperational(place, changed, source), { code: "output-unwritable", message });
    }
    assert.equal((await loadOperational(place)).version, version);
    assert.deepEqual(
      readdirSync(scratch).filter((name) => name.includes("not-replaced")),
      ["not-replaced"],
    );
  });

  test("has the same version when it is saved again", async () => {
    const again = await saveOperational(join(scratch, "again"), trained, source);
    assert.equal(again.version, version);
    const loaded = await loadOperational(folder);
    const resaved = await saveOperational(
      join(scratch, "resaved"),
      { ...trained, model: loaded.model },
      source,
    );
    assert.equal(resaved.version, version);
  });

  test("records how it was trained", async () => {
    const { training, metrics } = await loadOperational(folder);
    assert.equal(training.puntual, VERSION);
    assert.deepEqual(training.flights, {
      rows: 1500,
      delayed: 277,
      rejected: 7,
      from: training.flights.from,
      to: training.flights.to,
      sha256: source.sha256,
    });
    assert.match(training.flights.from, /^2017-01-\d\d \d\d:\d\d:00$/);
    assert.match(training.flights.to, /^2017-12-\d\d \d\d:\d\d:00$/);
    assert.deepEqual(training.parameters, OPERATIONAL_PARAMETERS);
    assert.equal(metrics, undefined);
    assert.ok(!existsSync(join(folder, "metrics.json")));
  });

  test("holds the metrics of its back-test", async () => {
    assert.deepEqual((await loadOperational(tested)).metrics, backTest);
  });

  test("has a card with its training and metrics", async () => {
    const { card } = await loadOperational(tested);
    assert.match(card, /^# Model card: operational\n/);
    assert.match(card, /\| flights \| 1500, of which 277 \(18\.5 %\) delayed; 7 rows rejected \|/);
    assert.match(card, /\| features \| 9 at schedule, 65 at day, 65 at hour \|/);
    assert.match(card, /\| threshold \| 0\.250: a missed delay costs 3, a false alarm 1 \|/);
    assert.match(card, /the months 2017-07 and 2017-12/);
    assert.match(card, /\| hour \| 0\.7100 \| 0\.4000 \| 0\.1400 \| 0\.0200 \| 9\.3 \|/);
    assert.match(card, /\| baseline \| 0\.7100 \| 0\.4000 \| 0\.1400 \| 0\.0200 \| – \|/);
    assert.match(card, /\| day \| 0\.68 \| 91\.2 % \| 89\.8 % \| 84\.3 % \| 3\.1 \|/);
    assert.match(card, /whole day[^#]*\| day \| 0\.35 \| 82\.5 % \| 83\.8 % \| 84\.3 % \| 17\.6 \|/);
    assert.match(
      card,
      /\| day \| 25 % to 35 % \| 29\.6 % \| 32\.5 % \| 400 \| 7: 40\.0 % of 150; 12: 28\.0 % of 250 \|/,
    );
    assert.match(card, /\| day \| 7: 26 of 31; 12: 17 of 30 \|/);
    assert.match(card, /unlike those before is forecast too low or too high: see the shares by month/);
    assert.doesNotMatch(card, /undefined|NaN|One year/);
  });

  test("of a back-test without intervals has a card without their coverage", async () => {
    const without = structuredClone(backTest) as { models: Record<string, { lateDepartures?: object }> };
    for (const model of Object.values(without.models)) delete model.lateDepartures;
    const older = join(scratch, "older");
    await saveOperational(older, { ...trained, backTest: without as BackTestMetrics }, source);
    const { card, metrics } = await loadOperational(older);
    assert.deepEqual(metrics, without);
    assert.doesNotMatch(card, /coverage|in the interval|undefined|NaN/);
    assert.match(card, /\| hour \| 0\.7100 /);
  });

  test("of a back-test without days has a card of its hours alone", async () => {
    const without = structuredClone(backTest) as {
      models: Record<string, { lateDepartures?: { days?: object } }>;
    };
    for (const { lateDepartures } of Object.values(without.models)) delete lateDepartures?.days;
    const older = join(scratch, "without-days");
    await saveOperational(older, { ...trained, backTest: without as BackTestMetrics }, source);
    const { card } = await loadOperational(older);
    assert.match(card, /\| day \| 0\.68 \|/);
    assert.doesNotMatch(card, /whole day|undefined|NaN/);
  });

  test("without a back-test has a card that says so", async () => {
    const { card } = await loadOperational(folder);
    assert.match(card, /nothing is known of it/);
    assert.doesNotMatch(card, /undefined|NaN|by month/);
  });

  test("has a line per tree in its files", () => {
    const lines = readFileSync(join(folder, "hour.json"), "utf8").split("\n");
    assert.equal(lines.filter((line) => line.startsWith('{"feature":[')).length, 12);
  });
});

describe("the registry", () => {
  test("recognises an operational model", async () => {
    const found = await loadModelOf("operational", folder);
    assert.equal(found.version, version);
    assert.equal((await loadModel("model", scratch)).kind, "operational");
  });

  test("refuses a model of the wrong kind", async () => {
    await assert.rejects(loadModelOf("baseline", folder), {
      code: "wrong-model",
      message: `${folder}: is a model of kind operational; allowed here: baseline`,
    });
    const baseline = join(scratch, "baseline");
    await saveSmallBaseline(baseline);
    await assert.rejects(loadModelOf("operational", baseline), { code: "wrong-model" });
    await assert.rejects(loadOperational(baseline), { code: "artefact-damaged" });
  });

  test("refuses a model of an unknown kind", async () => {
    const other = join(scratch, "other");
    await writeArtefact(other, new Map([["model.json", '{"kind": "oracle"}']]));
    await assert.rejects(loadModel(other), {
      code: "artefact-damaged",
      message: `${other}: model.json holds a model of kind oracle; there are: baseline, operational`,
    });
  });
});

test("a file that was edited by hand is refused: its checksum differs", async () => {
  const edited = join(scratch, "edited");
  await saveOperational(edited, trained, source);
  const path = join(edited, "day.json");
  writeFileSync(path, readFileSync(path, "utf8").replace('"slope": 0.9', '"slope": 0.8'));
  await assert.rejects(loadOperational(edited), {
    code: "artefact-damaged",
    message: `${edited}: day.json is not what was written: its checksum differs`,
  });
});

describe("an intact artefact that holds no operational model is refused with the reason", () => {
  // biome-ignore lint/suspicious/noExplicitAny: the damages apply to data of any shape
  type Json = any;
  const edit =
    (name: string, change: (value: Json) => void) =>
    (files: Map<string, string>): void => {
      const value = JSON.parse(files.get(name) as string);
      change(value);
      files.set(name, JSON.stringify(value));
    };
  const editTree = (change: (tree: Json) => void) =>
    edit("hour.json", ({ trees }) => change(trees.trees.find((tree: Json) => tree.feature.length > 3)));
  const noModel = "hour.json holds no model of a lead time";
  const inTree = (fault: string) => `hour.json: trees[0], ${fault}`;
  const numbers = "a number from -1e+30 to 1e+30";
  const cases: Record<string, readonly [(files: Map<string, string>) => void, string | RegExp]> = {
    "without model.json": [(files) => files.delete("model.json"), "model.json is missing"],
    "without hour.json": [(files) => files.delete("hour.json"), "hour.json is missing"],
    "without training.json": [(files) => files.delete("training.json"), "training.json is missing"],
    "of an hour.json that is not JSON": [(files) => files.set("hour.json", "{"), "hour.json is not JSON"],
    "of a day.json that is null": [(files) => files.set("day.json", "null"), "day.json holds no object"],
    "of an hour.json without trees": [edit("hour.json", (lead) => delete lead.trees), noModel],
    "of a tree without nodes": [
      editTree((tree) => {
        for (const key of Object.keys(tree)) tree[key] = [];
      }),
      inTree("number of nodes: 0 is not allowed; allowed: at least 1"),
    ],
    "of a tree without values": [
      editTree((tree) => delete tree.value),
      inTree("value: 0 values is not allowed; allowed: 15, one per node"),
    ],
    "of a node whose right child is not there": [
      editTree(({ right }) => (right[0] = 1000)),
      inTree(
        "node 0, right child: 1000 is not allowed; allowed: a node from 1 to 14, or -1 for both children of a leaf",
      ),
    ],
    "of a node whose right child is itself": [
      editTree(({ right }) => (right[0] = 0)),
      inTree(
        "node 0, right child: 0 is not allowed; allowed: a node from 1 to 14, or -1 for both children of a leaf",
      ),
    ],
    "of nodes in another order": [
      editTree(({ right }) => ([right[0], right[1]] = [right[1], right[0]])),
      /hour\.json: trees\[0\], node \d+: a place after \d+ other nodes is not allowed; allowed: the nodes in pre-order$/,
    ],
    "of a leaf with a child": [
      editTree(({ feature }) => (feature[0] = -1)),
      inTree("node 0, feature: -1 is not allowed; allowed: an index from 0 to 64"),
    ],
    "of an inner node without a child": [
      editTree(({ right }) => (right[0] = -1)),
      inTree("node 1: a node without a parent is not allowed; allowed: nodes that the root leads to"),
    ],
    "of a feature that there is not": [
      editTree(({ feature }) => (feature[0] = 65)),
      inTree("node 0, feature: 65 is not allowed; allowed: an index from 0 to 64"),
    ],
    "of a tree whose lists differ in length": [
      editTree(({ threshold }) => threshold.pop()),
      inTree("threshold: 14 values is not allowed; allowed: 15, one per node"),
    ],
    "of a threshold that is null": [
      editTree(({ threshold }) => (threshold[0] = null)),
      inTree("node 0, threshold: null is not allowed; allowed: a finite number"),
    ],
    "of a split by a set that is not there": [
      editTree(({ set, sets }) => (set[0] = sets.length)),
      /hour\.json: trees\[0\], node 0, category set: \d+ is not allowed; allowed: an index from 0 to -?\d+, or -1 for none$/,
    ],
    "of a set of other digits": [
      editTree(({ sets }) => sets.push("012")),
      /hour\.json: trees\[0\], category set \d+: 2 is not allowed; allowed: 0 or 1 for each category$/,
    ],
    "of features of other names": [
      edit("hour.json", ({ trees }) => (trees.featureNames[3] = "month")),
      "hour.json is of other features than this version of Puntual has",
    ],
    "of features in another order": [
      edit("schedule.json", ({ trees }) => trees.featureNames.reverse()),
      "schedule.json is of other features than this version of Puntual has",
    ],
    "of the trees of another lead time": [
      (files) => files.set("hour.json", files.get("schedule.json") as string),
      "hour.json is of other features than this version of Puntual has",
    ],
    "of a lead time without calibration": [edit("hour.json", (lead) => delete lead.calibration), noModel],
    "of a calibration that is none": [
      edit("hour.json", ({ calibration }) => (calibration.intercept = "high")),
      `hour.json: calibration.intercept: "high" is not allowed; allowed: ${numbers}`,
    ],
    "of a mean lateness that is none": [
      edit("hour.json", ({ bandMinutes }) => (bandMinutes[2] = null)),
      `hour.json: bandMinutes[2]: null is not allowed; allowed: ${numbers}`,
    ],
    "of no score to start from": [
      edit("hour.json", ({ trees }) => (trees.baseMargin = null)),
      `hour.json: trees.baseMargin: null is not allowed; allowed: ${numbers}`,
    ],
    "of trees of another loss": [
      edit("hour.json", ({ trees }) => (trees.loss = "squared-error")),
      'hour.json: trees: "histogram-trees" of loss "squared-error" is not allowed; allowed: histogram-trees of loss logistic',
    ],
    "of invalid costs": [
      edit("model.json", ({ costs }) => (costs.missed = 0)),
      /model\.json: .*missed.* 0 is not allowed/,
    ],
    "of a typical traffic that is too short": [
      edit("model.json", ({ encoding }) => encoding.typicalTraffic.day.pop()),
      "model.json: encoding.typicalTraffic.day, number of values: 6 is not allowed; allowed: 7",
    ],
    "of a route to nowhere": [
      edit("model.json", ({ flightsByRoute }) => (flightsByRoute.LAN = 7)),
      'model.json: flightsByRoute["LAN"]: 7 is not allowed; allowed: "AIRLINE DESTINATION" with an integer from 1 to 1000000000000',
    ],
    "of a destination without a flight type": [
      edit("model.json", ({ flightTypes }) => delete flightTypes.SCFA),
      /model\.json: flightTypes: none of \w+ SCFA is not allowed; allowed: one of each destination of a route$/,
    ],
    "without categories": [
      edit("model.json", (model) => delete model.encoding),
      "model.json holds no operational model",
    ],
    "without names": [
      edit("model.json", (model) => delete model.names),
      "model.json holds no operational model",
    ],
    "without flight types": [
      edit("model.json", (model) => delete model.flightTypes),
      "model.json: flightTypes: undefined is not allowed; allowed: an object",
    ],
    "without its flights by route": [
      edit("model.json", (model) => delete model.flightsByRoute),
      "model.json: flightsByRoute: undefined is not allowed; allowed: an object",
    ],
  };
  for (const [index, [what, [damage, reason]]] of Object.entries(cases).entries()) {
    test(what, async () => {
      const files = new Map((await readArtefact(folder)).files);
      damage(files);
      const broken = join(scratch, `broken-${index}`);
      await writeArtefact(broken, files);
      await assert.rejects(loadOperational(broken), {
        name: "PuntualError",
        code: "artefact-damaged",
        message: typeof reason === "string" ? `${broken}: ${reason}` : reason,
      });
    });
  }
});
