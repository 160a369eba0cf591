import { join } from "node:path";
import type { Artefact } from "../../../src/models/artefact/artefact.ts";
import { readArtefact, writeArtefact } from "../../../src/models/artefact/format.ts";
import { SHIPPED_MODELS } from "../../../src/models/artefact/shipped-models.ts";

// biome-ignore lint/suspicious/noExplicitAny: the edits apply to data of any shape
type Json = any;

/** An artefact with a valid manifest whose content was edited. */
export interface ForgedModel {
  readonly kind: "baseline" | "operational";
  readonly file: string;
  readonly edit: (content: Json) => void;
  /** The fault that its refusal names, after the name of the file. */
  readonly fault: string;
}

const trees = (content: Json): Json[] => content.learnt?.trees ?? content.trees.trees;
const split = (tree: Json): number =>
  (tree.featureIndex ?? tree.feature).findIndex((at: number) => at !== -1);
const child = "is not allowed; allowed: a node from 1 to ";

/** Artefacts that were forged, by name. */
export const FORGED_MODELS: Readonly<Record<string, ForgedModel>> = {
  ...baselines({
    "root-is-its-child": [({ left, right }) => (left[0] = right[0] = 0), `node 0, left child: 0 ${child}`],
    "child-is-the-root": [({ right }) => (right[2] = 0), `node 2, right child: 0 ${child}`],
    "two-parents": [
      ({ left, right }) => (left[1] = right[0]),
      "node 1, left child: 2 is not allowed; allowed: a node that no",
    ],
    "child-out-of-range": [({ left }) => (left[0] = 1e6), `node 0, left child: 1000000 ${child}`],
    "half-a-child": [({ left }) => (left[0] = 1.5), `node 0, left child: 1.5 ${child}`],
    "one-child": [({ right }) => (right[0] = -1), `node 0, right child: -1 ${child}`],
    "feature-out-of-range": [
      ({ featureIndex }) => (featureIndex[0] = 99),
      "node 0, feature: 99 is not allowed",
    ],
    "null-threshold": [({ threshold }) => (threshold[0] = null), "node 0, threshold: null is not allowed"],
    "text-value": [({ value }) => value.fill("0.1"), 'node 0, value: "0.1" is not allowed'],
    "endless-value": [({ value }) => value.fill(1e308), "node 0, value: 1e+308 is not allowed"],
    "short-list": [({ cover }) => cover.pop(), "cover: 56 values is not allowed; allowed: 57"],
    "no-node": [(tree) => Object.assign(tree, { left: [] }), "number of nodes: 0 is not allowed"],
  }),
  ...hours({
    "right-is-the-root": [({ right }) => (right[0] = 0), `node 0, right child: 0 ${child}`],
    "shared-child": [({ right }) => (right[1] = right[0]), "node 1, right child: 40 is not allowed"],
    "swapped-subtrees": [
      (tree) => ([tree.right[0], tree.right[1]] = [tree.right[1], tree.right[0]]),
      "node 40: a place after 30 other nodes is not allowed; allowed: the nodes in pre-order",
    ],
    "null-leaf": [({ value }) => value.fill(null), "node 0, value: null is not allowed"],
    "set-out-of-range": [(tree) => (tree.set[split(tree)] = -5), "node 0, category set: -5 is not allowed"],
    "wrapped-feature": [({ feature }) => (feature[0] = 65_536), "node 0, feature: 65536 is not allowed"],
  }),
  "null-shares": operational(
    "day.json",
    ({ shares }) => shares.delay.fill(null, 3),
    "shares.delay[3]: null is not",
  ),
  "null-start": operational(
    "hour.json",
    ({ trees }) => (trees.baseMargin = null),
    "trees.baseMargin: null is not",
  ),
  "text-calibration": operational(
    "schedule.json",
    ({ calibration }) => (calibration.slope = "1"),
    'calibration.slope: "1" is not allowed',
  ),
  "short-traffic": operational(
    "model.json",
    ({ encoding }) => encoding.typicalTraffic.airline60.splice(48),
    "encoding.typicalTraffic.airline60, number of values: 48 is not allowed",
  ),
  "twice-an-airline": operational(
    "model.json",
    ({ encoding }) => (encoding.airlines[1] = encoding.airlines[0]),
    "a second time is not allowed",
  ),
  "no-training": operational(
    "training.json",
    (record) => delete record.flights,
    "holds no record of a training",
  ),
  "no-metrics": operational("metrics.json", (metrics) => delete metrics.models, "holds no back-test"),
};

/** Writes all of {@link FORGED_MODELS}, edits of the shipped artefacts, into a folder. */
export async function writeForgedModels(folder: string): Promise<void> {
  const shipped: Record<string, Artefact> = {
    baseline: await readArtefact(join(SHIPPED_MODELS, "baseline")),
    operational: await readArtefact(join(SHIPPED_MODELS, "operational")),
  };
  for (const [name, { kind, file, edit }] of Object.entries(FORGED_MODELS)) {
    const files = new Map(shipped[kind].files);
    const content = JSON.parse(files.get(file) as string);
    edit(content);
    files.set(file, JSON.stringify(content));
    await writeArtefact(join(folder, name), files);
  }
}

type Edits = Readonly<Record<string, readonly [(tree: Json) => void, fault: string]>>;

/** Baselines with an edit of their first tree. */
function baselines(edits: Edits): Record<string, ForgedModel> {
  return forged(edits, (edit, fault) => ({
    kind: "baseline",
    file: "model.json",
    edit: (content) => edit(trees(content)[0]),
    fault: `trees[0], ${fault}`,
  }));
}

/** Operational models with an edit of the first tree of the lead time `hour`. */
function hours(edits: Edits): Record<string, ForgedModel> {
  return forged(edits, (edit, fault) =>
    operational("hour.json", (content) => edit(trees(content)[0]), `trees[0], ${fault}`),
  );
}

function forged(
  edits: Edits,
  model: (edit: (tree: Json) => void, fault: string) => ForgedModel,
): Record<string, ForgedModel> {
  return Object.fromEntries(Object.entries(edits).map(([name, [edit, fault]]) => [name, model(edit, fault)]));
}

function operational(file: string, edit: (content: Json) => void, fault: string): ForgedModel {
  return { kind: "operational", file, edit, fault };
}
