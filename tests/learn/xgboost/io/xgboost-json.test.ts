import assert from "node:assert/strict";
import { test } from "node:test";
import { readXgboostJson } from "../../../../src/learn/xgboost/io/read-xgboost-json.ts";
import { writeXgboostJson } from "../../../../src/learn/xgboost/io/write-xgboost-json.ts";
import { predictProbability } from "../../../../src/learn/xgboost/predictor.ts";
import { fitXgboost } from "../../../../src/learn/xgboost/trainer.ts";
import { matrixOf, maxDifference, readFixture } from "../../fixture.ts";

const fixture = readFixture("xgboost-model.json");
const matrix = matrixOf(fixture.columns, fixture.names);
const read = (document: unknown) => readXgboostJson(JSON.stringify(document), "model.json");
const firstTree = "learner.gradient_booster.model.trees.0";

/** The fixture's document with the member at a dotted path changed, or taken out where the value is undefined. */
function changed(path: string, value: unknown) {
  const document = structuredClone(fixture.model);
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  keys.reduce((part, key) => part[key], document)[last] = value;
  return document;
}

test("a model of XGBoost's own predicts what XGBoost does", () => {
  const model = read(fixture.model);
  assert.deepEqual(model.featureNames, fixture.names);
  assert.ok(maxDifference(predictProbability(model, matrix), fixture.probabilities) < 1e-6);
});

test("nodes left over from pruning go", () => {
  const trees = fixture.model.learner.gradient_booster.model.trees;
  const counts = read(fixture.model).trees.map((tree) => tree.left.length);
  const left = trees.map(
    (tree: { tree_param: { num_nodes: string; num_deleted: string } }) =>
      Number(tree.tree_param.num_nodes) - Number(tree.tree_param.num_deleted),
  );
  assert.deepEqual(counts, left);
  assert.ok(
    trees.some((tree: { tree_param: { num_deleted: string } }) => tree.tree_param.num_deleted !== "0"),
  );
});

test("a written model is read back the same", () => {
  const labels = Uint8Array.from(fixture.probabilities, (probability: number) => Number(probability > 0.4));
  for (const baseScore of [0.5, 0.2]) {
    const model = fitXgboost(matrix, labels, { nEstimators: 8, gamma: 0.3, baseScore });
    assert.deepEqual(readXgboostJson(writeXgboostJson(model), "model.json"), model);
  }
});

test("reals are written with an exponent, as XGBoost wants them", () => {
  const text = writeXgboostJson(fitXgboost(matrixOf([[0, 1]]), Uint8Array.of(0, 1), { nEstimators: 1 }));
  assert.match(text, /"loss_changes":\[0e\+0\]/);
  assert.match(text, /"base_score":"0.5"/);
});

test("the base score is read as text, as a number and as an array of one", () => {
  const path = "learner.learner_model_param.base_score";
  for (const score of ["5E-1", "[5E-1]", 0.5, [0.5], ["0.5"]]) {
    assert.equal(read(changed(path, score)).baseScore, 0.5);
  }
});

test("features without names are called as XGBoost calls them", () => {
  for (const names of [[], undefined]) {
    assert.deepEqual(read(changed("learner.feature_names", names)).featureNames, ["f0", "f1", "f2"]);
  }
});

test("members that newer versions leave out or write as true and false are fine", () => {
  const tree = fixture.model.learner.gradient_booster.model.trees[0];
  const booleans = tree.default_left.map((value: number) => value === 1);
  assert.deepEqual(read(changed(`${firstTree}.default_left`, booleans)), read(fixture.model));
  assert.deepEqual(read(changed(`${firstTree}.split_type`, undefined)), read(fixture.model));
});

test("whatever is not a model of ours to read is refused, saying what and where", () => {
  const trees = fixture.model.learner.gradient_booster.model.trees[0];
  const put = (name: string, index: number, value: unknown) =>
    changed(`${firstTree}.${name}.${index}`, value);
  const inTree = /learner\.gradient_booster\.model\.trees\[0\]\./.source;
  const refused: [unknown, RegExp][] = [
    [[], /the document is not an object/],
    [{}, /learner is missing/],
    [
      changed("learner.objective.name", "reg:squarederror"),
      /learner.objective.name is "reg:squarederror"; only/,
    ],
    [changed("learner.gradient_booster.name", "gblinear"), /gradient_booster.name is "gblinear"/],
    [changed("learner.gradient_booster.model", 3), /gradient_booster.model is not an object/],
    [changed("learner.gradient_booster.model.trees", 3), /model.trees is not an array/],
    [changed("learner.feature_names", ["a"]), /feature_names has 1 names for 3 features/],
    [changed("learner.feature_names", ["a", "b", 3]), /feature_names\[2\] is not text/],
    [changed("learner.learner_model_param.base_score", "2"), /base_score is not a probability/],
    [changed("learner.learner_model_param.base_score", ""), /base_score is not a number/],
    [changed("learner.learner_model_param.num_feature", "-1"), /num_feature is -1/],
    [changed(`${firstTree}.tree_param.num_nodes`, "0"), /num_nodes is 0/],
    [changed(`${firstTree}.tree_param.num_nodes`, "2"), /left_children has \d+ values, not 2|split_type has/],
    [changed(`${firstTree}.tree_param.size_leaf_vector`, "3"), /vector leaves/],
    [put("split_type", 0, 1), /categorical split/],
    [changed(`${firstTree}.categories_nodes`, [0]), /categorical split/],
    [put("left_children", 0, 0), /reach node 0 twice/],
    [put("left_children", 0, 1.5), new RegExp(`${inTree}left_children\\[0\\] is 1.5, not an integer`)],
    [put("right_children", 0, -1), /disagree on whether this is a leaf/],
    [put("right_children", 0, trees.left_children.length), /not an integer from -1/],
    [put("split_indices", 0, 3), /split_indices\[0\] is 3; there are 3 features/],
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
