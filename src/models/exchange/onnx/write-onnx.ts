import { VERSION } from "../../../version.ts";
import type { Line, PortableModel } from "../portable-model.ts";
import type { PortableTrees } from "../portable-trees.ts";
import {
  type Attribute,
  type ElementType,
  elementType,
  encodeOnnx,
  type GraphNode,
  type Tensor,
} from "./model-proto.ts";
import { treeEnsemble } from "./tree-ensemble.ts";

/** The domain of ONNX's operators for trees. */
const TREES_DOMAIN = "ai.onnx.ml";

/** The sets of operators: trees in double precision are there from 5 of `ai.onnx.ml` on. */
const OPERATOR_SETS = { "": 21, [TREES_DOMAIN]: 5 };

/** That of the release of ONNX which brought these sets of operators. */
const IR_VERSION = 10;

/** The name that the files state as their producer's. */
export const PRODUCER = "puntual";

/** The names of a graph's input and outputs. */
export const ONNX_NAMES = { input: "features", logOdds: "log_odds", probabilities: "probabilities" } as const;

/**
 * Returns a model as an ONNX file: one input, `features`, float32, of a row for each flight and a column for each feature; and two
 * outputs in double precision, `log_odds` of a delay and `probabilities` to be over each threshold. All of the forecast is in the
 * graph, the calibration included.
 * @param description lines for people
 */
export function writeOnnx(model: PortableModel, description: readonly string[]): Uint8Array {
  const graph = new GraphBuilder();
  const { input, logOdds, probabilities } = ONNX_NAMES;
  const wide = graph.cast(input, "double");
  const [slope, intercept] = linesOf(graph, model);
  const score = scoreOf(graph, wide, model.trees);
  graph.add("Add", [graph.add("Mul", [score, slope]), intercept], {}, logOdds);
  const columns = [graph.add("Sigmoid", [logOdds])];
  const shares = sharesOf(graph, model, wide);
  for (const threshold of model.longer) {
    const factors = shares.splice(0, threshold.shares.length);
    columns.push(
      factors.reduce((over, share) => graph.add("Mul", [over, share]), columns[columns.length - 1]),
    );
  }
  graph.add("Concat", columns, { axis: 1 }, probabilities);
  return encodeOnnx({
    producer: { name: PRODUCER, version: VERSION },
    description: description.join("\n"),
    metadata: { columns: model.columns.map(({ name }) => name).join(",") },
    operatorSets: OPERATOR_SETS,
    irVersion: IR_VERSION,
    graph: {
      name: "forecast",
      nodes: graph.nodes,
      constants: graph.constants,
      inputs: [{ name: input, type: "float", columns: model.columns.length }],
      outputs: [
        { name: probabilities, type: "double", columns: columns.length },
        { name: logOdds, type: "double", columns: 1 },
      ],
    },
  });
}

function scoreOf(graph: GraphBuilder, wide: string, { initialScore, trees }: PortableTrees): string {
  const sum = graph.add("TreeEnsemble", [wide], treeEnsemble(trees), undefined, TREES_DOMAIN);
  return graph.add("Add", [sum, graph.doubles([initialScore])]);
}

/** Returns the slope and the intercept of the calibration: those of each row's airport, in a model of several. */
function linesOf(graph: GraphBuilder, { calibration, calibrations, columns }: PortableModel): string[] {
  const valuesOf = ({ slope, intercept }: Line) => [slope, intercept];
  if (calibrations === undefined) return valuesOf(calibration).map((value) => graph.doubles([value]));
  const at = columns.findIndex(({ name }) => name === "airport");
  const code = graph.add("Gather", [ONNX_NAMES.input, graph.constant("int64", [at])], { axis: 1 });
  const count = graph.constant("float", [calibrations.length]);
  const isFrom0 = graph.add("GreaterOrEqual", [code, graph.constant("float", [0])]);
  const isKnown = graph.add("And", [isFrom0, graph.add("Less", [code, count])]);
  // An airport that is not known has the calibration of all of them, which is the last
  const index = graph.cast(graph.add("Where", [isKnown, code, count]), "int64");
  const lines = [...calibrations, calibration].map(valuesOf);
  return [0, 1].map((which) => graph.add("Gather", [graph.doubles(lines.map((line) => line[which])), index]));
}

/** Returns the shares of all thresholds, one after another. */
function sharesOf(graph: GraphBuilder, { longer, location }: PortableModel, wide: string): string[] {
  const shares = longer.flatMap((threshold) => threshold.shares);
  if (shares.length === 0) return [];
  const row = (name: "intercept" | "delay" | "location") =>
    graph.constant(
      "double",
      shares.map((share) => share[name]),
      [1, shares.length],
    );
  let scores = graph.add("Add", [graph.add("Mul", [ONNX_NAMES.logOdds, row("delay")]), row("intercept")]);
  if (location !== undefined) {
    scores = graph.add("Add", [scores, graph.add("Mul", [scoreOf(graph, wide, location), row("location")])]);
  }
  const all = graph.add("Sigmoid", [scores]);
  return shares.map((_, index) => graph.add("Gather", [all, graph.constant("int64", [index])], { axis: 1 }));
}

/** The nodes and the constants of a graph while it is built; values have the numbers of their nodes as names. */
class GraphBuilder {
  readonly nodes: GraphNode[] = [];
  readonly constants = new Map<string, Tensor>();

  /** Adds an operator of one output, and returns the output's name. */
  add(
    operator: string,
    inputs: readonly string[],
    attributes: Readonly<Record<string, Attribute>> = {},
    output = `value${this.nodes.length}`,
    domain = "",
  ): string {
    this.nodes.push({ operator, domain, inputs, outputs: [output], attributes });
    return output;
  }

  cast(input: string, to: ElementType): string {
    return this.add("Cast", [input], { to: elementType(to) });
  }

  constant(type: ElementType, values: readonly number[], dims: readonly number[] = [values.length]): string {
    const name = `constant${this.constants.size}`;
    this.constants.set(name, { type, dims, values });
    return name;
  }

  doubles(values: readonly number[]): string {
    return this.constant("double", values);
  }
}
