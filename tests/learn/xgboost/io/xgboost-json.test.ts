import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { XGBOOST_VERSIONS } from "../../../../bench/xgboost/versions.ts";
import { readXgboostJson } from "../../../../src/learn/xgboost/io/read-xgboost-json.ts";
import { writeXgboostJson } from "../../../../src/learn/xgboost/io/write-xgboost-json.ts";
import { predictProbability } from "../../../../src/learn/xgboost/predictor.ts";
import { fitXgboost } from "../../../../src/learn/xgboost/trainer.ts";
import { matrixOf, maxDifference, readFixture } from "../../fixture.ts";

interface Fixture {
  readonly xgboost: string;
  readonly names: string[];
  readonly columns: readonly (readonly (number | null)[])[];
  readonly models: readonly {
    readonly name: string;
    readonly probabilities: number[];
    readonly text: string;
  }[];
  readonly stoppedEarly: {
    readonly columns: readonly (readonly (number | null)[])[];
    readonly models: readonly {
      readonly name: string;
      readonly rounds: readonly [best: number, all: number];
      readonly best: number[];
      readonly all: number[];
      readonly text: string;
    }[];
  };
  readonly refused: { readonly texts: Readonly<Record<string, string>>; readonly ubjson: string };
}

const fixtures: readonly Fixture[] = XGBOOST_VERSIONS.map((version) =>
  readFixture(`xgboost/${version}.json`),
);
const { names, columns } = fixtures[0];
const matrix = matrixOf(columns, names);
const read = (document: unknown) => readXgboostJson(JSON.stringify(document), "model.json");
const firstTree = "learner.gradient_booster.model.trees.0";
/** A pruned model of the oldest version, with missing values, from a base score of 0.3. */
const pruned = JSON.parse(fixtures[0].models[1].text);

/** The pruned model with the member at a dotted path changed, or removed if the value is undefined. */
function changed(path: string, value: unknown) {
  const document = structuredClone(pruned);
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  keys.reduce((part, key) => part[key], document)[last] = value;
  return document;
}

for (const { xgboost, models, stoppedEarly, refused } of fixtures) {
  suite(`a file of XGBoost ${xgboost}`, () => {
    for (const { name, text, probabilities } of models) {
      test(`predicts as XGBoost does: ${name}`, () => {
        const model = readXgboostJson(text, "model.json");
        assert.deepEqual(model.featureNames, names);
        // XGBoost sums in float32 as Puntual does; the fixture has nine digits.
        const predicted = predictProbability(model, matrix);
        assert.ok(maxDifference(predicted, probabilities) < 1e-8);
        const again = readXgboostJson(writeXgboostJson(model), "model.json");
        assert.deepEqual(predictProbability(again, matrix), predicted);
      });
    }

    for (const { name, rounds, text, ...expected } of stoppedEarly.models) {
      test(`predicts as XGBoost does with its best rounds and with all: ${name}`, () => {
        const rows = matrixOf(stoppedEarly.columns, names);
        const saved = JSON.parse(text);
        saved.learner.attributes.scikit_learn = '{"_estimator_type": "classifier"}';
        const byClassifier = JSON.stringify(saved);
        for (const [used, model] of [
          ["best", readXgboostJson(text, "model.json", { rounds: "best" })],
          ["all", readXgboostJson(text, "model.json", { rounds: "all" })],
          ["all", readXgboostJson(text, "model.json")],
          ["best", readXgboostJson(byClassifier, "model.json")],
          ["all", readXgboostJson(byClassifier, "model.json", { rounds: "all" })],
        ] as const) {
          const predicted = predictProbability(model, rows);
          // A step of float32: the logistic functions round differently in one of the 480 predictions.
          assert.ok(maxDifference(predicted, expected[used]) < 6e-8, used);
          const [best, all] = rounds;
          const trees = readXgboostJson(text, "model.json").trees.length;
          assert.equal(model.trees.length, used === "best" ? (best * trees) / all : trees);
        }
      });
    }

    const reasons: Readonly<Record<string, RegExp>> = {
      categorical: /trees\[0\]\.split_type has a categorical split/,
      linear: /gradient_booster.name is "gblinear"; only "gbtree" or "dart" can be read/,
      squaredError: /objective.name is "reg:squarederror"; only "binary:logistic" can be read/,
      twoOutputs: /num_target is 2; only models of one output can be read/,
      vectorLeaves: /num_target is 2; only models of one output can be read/,
    };
    for (const [name, text] of Object.entries(refused.texts)) {
      test(`is refused with the reason: ${name}`, () => {
        const expected = { code: "model-format", message: reasons[name] };
        assert.throws(() => readXgboostJson(text, "model.json"), expected);
      });
    }

    test("in the binary format is refused with a hint", () => {
      const text = Buffer.from(refused.ubjson, "base64").toString();
      const message = /^model.ubj: is UBJSON.*ends with \.json$/;
      assert.throws(() => readXgboostJson(text, "model.ubj"), { code: "model-format", message });
    });
  });
}

test("a categorical model is refused as such also after Python's json has written it again", () => {
  const text = fixtures[0].refused.texts.categorical;
  assert.match(text, /[[,]NaN[\],]/);
  for (const written of [
    text.replace(/(?<=[[,])NaN/g, " NaN"),
    text.replace(/(?<=[[,])NaN/g, "\n  -Infinity"),
  ]) {
    const expected = { code: "model-format", message: /trees\[0\]\.split_type has a categorical split/ };
    assert.throws(() => readXgboostJson(written, "model.json"), expected);
  }
});

test("a name with NaN in it stays as it is", () => {
  const document = JSON.parse(fixtures[0].models[0].text);
  document.learner.feature_names = ["a, NaN", 'inf\\"', "NaN"];
  const text = JSON.stringify(document).replace('"num_target"', '"unused":[NaN],"num_target"');
  assert.deepEqual(readXgboostJson(text, "model.json").featureNames, ["a, NaN", 'inf\\"', "NaN"]);
});

test("a text that never closes is read in one pass: from each of its quotes on, it would take hours", () => {
  const text = `{"name": "${'\\"'.repeat(1_000_000)}`;
  const expected = { code: "model-format", message: /^model.json: is not JSON/ };
  assert.throws(() => readXgboostJson(text, "model.json"), expected);
});

test("the old binary format is refused with a hint", () => {
  const message =
    /^model.bin: is XGBoost's old binary format; save the model under a name that ends with \.json$/;
  assert.throws(() => readXgboostJson("binf\u0000", "model.bin"), { code: "model-format", message });
});

test("a best round that is no number is refused", () => {
  const document = changed("learner.attributes", { best_iteration: "soon" });
  const expected = { code: "model-format", message: /attributes\.best_iteration is not a number/ };
  assert.throws(() => readXgboostJson(JSON.stringify(document), "m.json", { rounds: "best" }), expected);
});

test("a file of version 3.4 with dropout scales its leaves, although its booster is called gbtree", () => {
  const text = fixtures.at(-1)?.models.find(({ name }) => name === "dropout")?.text ?? "";
  const document = JSON.parse(text);
  const booster = document.learner.gradient_booster;
  assert.equal(booster.name, "gbtree");
  assert.ok(booster.model.weight_drop.some((weight: number) => weight < 1));
  const weighted = read(document);
  delete booster.model.weight_drop;
  assert.ok(
    maxDifference(predictProbability(weighted, matrix), predictProbability(read(document), matrix)) > 0.01,
  );
});

test("nodes that pruning cut off are left out", () => {
  const trees: { tree_param: { num_nodes: string; num_deleted: string } }[] =
    pruned.learner.gradient_booster.model.trees;
  const counts = read(pruned).trees.map((tree) => tree.left.length);
  const remaining = trees.map(
    ({ tree_param }) => Number(tree_param.num_nodes) - Number(tree_param.num_deleted),
  );
  assert.deepEqual(counts, remaining);
  assert.ok(trees.some(({ tree_param }) => tree_param.num_deleted !== "0"));
});

test("a written model is read back the same", () => {
  const labels = Uint8Array.from(fixtures[0].models[0].probabilities, (probability) =>
    Number(probability > 0.4),
  );
  for (const baseScore of [0.5, 0.2]) {
    const model = fitXgboost(matrix, labels, { nEstimators: 8, gamma: 0.3, baseScore });
    assert.deepEqual(readXgboostJson(writeXgboostJson(model), "model.json"), model);
  }
});

test("reals are written with an exponent, which XGBoost requires", () => {
  const text = writeXgboostJson(fitXgboost(matrixOf([[0, 1]]), Uint8Array.of(0, 1), { nEstimators: 1 }));
  assert.match(text, /"loss_changes":\[0e\+0\]/);
  assert.match(text, /"base_score":"0.5"/);
});

test("the base score is read as text, as a number and as a list of one", () => {
  const path = "learner.learner_model_param.base_score";
  for (const score of ["5E-1", "[5E-1]", 0.5, [0.5], ["0.5"]]) {
    assert.equal(read(changed(path, score)).baseScore, 0.5);
  }
});

test("the base score of a list is limited, as XGBoost limits it since version 3.1", () => {
  const path = "learner.learner_model_param.base_score";
  const lowest = Math.fround(1e-6);
  for (const score of ["[0E0]", "[1E-7]"]) assert.equal(read(changed(path, score)).baseScore, lowest);
  assert.equal(read(changed(path, "[1E0]")).baseScore, Math.fround(1 - lowest));
  assert.equal(read(changed(path, "1E-7")).baseScore, Math.fround(1e-7));
});

test("features without names get the names that XGBoost gives them", () => {
  for (const none of [[], undefined]) {
    assert.deepEqual(read(changed("learner.feature_names", none)).featureNames, ["f0", "f1", "f2"]);
  }
});

test("members may be absent, or true and false, if predictions do not depend on them", () => {
  const tree = pruned.learner.gradient_booster.model.trees[0];
  const booleans = tree.default_left.map((value: number) => value === 1);
  assert.deepEqual(read(changed(`${firstTree}.default_left`, booleans)), read(pruned));
  assert.deepEqual(read(changed(`${firstTree}.split_type`, undefined)), read(pruned));
  assert.deepEqual(read(changed("learner.learner_model_param.num_target", undefined)), read(pruned));
});

test("a damaged file is refused with the reason and the place", () => {
  const tree = pruned.learner.gradient_booster.model.trees[0];
  const put = (name: string, index: number, value: unknown) =>
    changed(`${firstTree}.${name}.${index}`, value);
  const leaf = tree.left_children.findLastIndex(
    (child: number, node: number) =>
      child === -1 && [...tree.left_children, ...tree.right_children].includes(node),
  );
  const inNode = (node: number, fault: string) =>
    new RegExp(`learner\\.gradient_booster\\.model\\.trees\\[0\\], node ${node}, ${fault}`);
  const refused: [unknown, RegExp][] = [
    [[], /the document is not an object/],
    [{}, /learner is missing/],
    [changed("learner.gradient_booster.model", 3), /gradient_booster.model is not an object/],
    [changed("learner.gradient_booster.model.trees", 3), /model.trees is not an array/],
    [changed("learner.gradient_booster.model.weight_drop", [1]), /weight_drop has 1 values, not 4/],
    [changed("learner.feature_names", ["a"]), /feature_names has 1 names for 3 features/],
    [changed("learner.feature_names", ["a", "b", 3]), /feature_names\[2\] is not text/],
    [changed("learner.learner_model_param.base_score", "2"), /base_score is not a probability/],
    [changed("learner.learner_model_param.base_score", "[2]"), /base_score is not a probability/],
    [changed("learner.learner_model_param.base_score", "0"), /base_score is not a probability/],
    [changed("learner.learner_model_param.base_score", "[0.1,0.2]"), /base_score is not a number/],
    [changed("learner.learner_model_param.base_score", ""), /base_score is not a number/],
    [changed("learner.learner_model_param.num_feature", "-1"), /num_feature is -1/],
    [changed(`${firstTree}.tree_param.num_nodes`, "0"), /num_nodes is 0/],
    [changed(`${firstTree}.tree_param.num_nodes`, "2"), /left_children has \d+ values, not 2|split_type has/],
    [changed(`${firstTree}.tree_param.size_leaf_vector`, "3"), /vector leaves/],
    [put("split_type", 0, 1), /categorical split/],
    [changed(`${firstTree}.categories_nodes`, [0]), /categorical split/],
    [put("left_children", 0, 0), inNode(0, "left child: 0 is not allowed; allowed: a node from 1 to 10")],
    [put("left_children", 0, 1.5), inNode(0, "left child: 1.5 is not")],
    [
      put("left_children", 0, 2),
      inNode(0, "right child: 2 is not allowed; allowed: a node that no other leads"),
    ],
    [put("right_children", 0, -1), inNode(0, "right child: -1 is not")],
    [put("right_children", 0, tree.left_children.length), inNode(0, "right child: 11 is not")],
    [put("split_indices", 0, 3), inNode(0, "feature: 3 is not allowed; allowed: an index from 0 to 2")],
    [put("split_conditions", leaf, 1e300), inNode(leaf, "value: Infinity is not allowed")],
    [put("default_left", 0, 2), inNode(0, "default direction: 2 is not")],
    [put("sum_hessian", 0, -1), inNode(0, "cover: -1 is not")],
    [put("split_conditions", 0, "high"), /split_conditions\[0\] is not a number/],
    [put("sum_hessian", 0, null), /sum_hessian\[0\] is not a number/],
  ];
  for (const [document, message] of refused) {
    assert.throws(() => read(document), { code: "model-format", message });
  }
  assert.throws(() => readXgboostJson("{", "broken.json"), {
    code: "model-format",
    message: /^broken.json: is not JSON/,
  });
});
