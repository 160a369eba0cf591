import { packedInts, readFields } from "./protobuf.ts";

/** A matrix, row by row; a constant list is one row, a number one cell. */
type Matrix = readonly (readonly number[])[];

interface Node {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly attributes: ReadonlyMap<string, readonly number[]>;
}

/** An ONNX file as its computation. */
export interface ReadOnnx {
  readonly producer: string;
  readonly operatorSets: Readonly<Record<string, number>>;
  /** Computes the outputs by name. */
  readonly run: (rows: readonly Float32Array[]) => ReadonlyMap<string, Matrix>;
}

const text = (bytes: number | Uint8Array | undefined) => new TextDecoder().decode(bytes as Uint8Array);

/** Reads an ONNX file and evaluates the operators that Puntual writes, as the standard describes them. */
export function readOnnx(bytes: Uint8Array): ReadOnnx {
  const model = readFields(bytes);
  const graph = readFields(model.get(7)?.[0] as Uint8Array);
  const nodes = (graph.get(1) ?? []).map((node) => readNode(node as Uint8Array));
  const constants = (graph.get(5) ?? []).map((tensor) => readTensor(tensor as Uint8Array));
  const outputs = (graph.get(12) ?? []).map((value) => text(readFields(value as Uint8Array).get(1)?.[0]));
  const sets = (model.get(8) ?? []).map((set) => readFields(set as Uint8Array));
  return {
    producer: text(model.get(2)?.[0]),
    operatorSets: Object.fromEntries(sets.map((set) => [text(set.get(1)?.[0]), Number(set.get(2)?.[0])])),
    run: (rows) => {
      const values = new Map<string, Matrix>(constants.map(({ name, values: list }) => [name, [list]]));
      values.set(
        "features",
        rows.map((row) => [...row]),
      );
      for (const node of nodes) {
        const inputs = node.inputs.map((name) => values.get(name) as Matrix);
        values.set(node.output, evaluate(node, inputs));
      }
      return new Map(outputs.map((name) => [name, values.get(name) as Matrix]));
    },
  };
}

function readNode(bytes: Uint8Array): Node {
  const node = readFields(bytes);
  const attributes = (node.get(5) ?? []).map((attribute) => {
    const fields = readFields(attribute as Uint8Array);
    const [integer, tensor, integers] = [3, 5, 8].map((field) => fields.get(field)?.[0]);
    const values =
      integers instanceof Uint8Array
        ? packedInts(integers)
        : tensor instanceof Uint8Array
          ? readTensor(tensor).values
          : [Number(integer)];
    return [text(fields.get(1)?.[0]), values] as const;
  });
  return {
    operator: text(node.get(4)?.[0]),
    inputs: (node.get(1) ?? []).map(text),
    output: text(node.get(2)?.[0]),
    attributes: new Map(attributes),
  };
}

function readTensor(bytes: Uint8Array): { name: string; values: number[] } {
  const fields = readFields(bytes);
  const data = fields.get(9)?.[0] as Uint8Array;
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  const type = fields.get(2)?.[0];
  const [size, read] = {
    1: [4, (at: number) => view.getFloat32(at, true)] as const,
    2: [1, (at: number) => view.getUint8(at)] as const,
    7: [8, (at: number) => Number(view.getBigInt64(at, true))] as const,
    11: [8, (at: number) => view.getFloat64(at, true)] as const,
  }[type as 1 | 2 | 7 | 11];
  const values = Array.from({ length: data.length / size }, (_, index) => read(index * size));
  return { name: text(fields.get(8)?.[0] ?? new Uint8Array()), values };
}

function evaluate({ operator, attributes }: Node, inputs: readonly Matrix[]): Matrix {
  const [first, second, third] = inputs;
  const cells = (of: (...values: number[]) => number, ...matrices: readonly Matrix[]): Matrix => {
    const [rows, columns] = [
      Math.max(...matrices.map(({ length }) => length)),
      Math.max(...matrices.map(([row]) => row.length)),
    ];
    const cellOf = (matrix: Matrix, row: number, column: number) => {
      const line = matrix[Math.min(row, matrix.length - 1)];
      return line[Math.min(column, line.length - 1)];
    };
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) =>
        of(...matrices.map((matrix) => cellOf(matrix, row, column))),
      ),
    );
  };
  switch (operator) {
    case "Cast":
      return first;
    case "Add":
      return cells((a, b) => a + b, first, second);
    case "Mul":
      return cells((a, b) => a * b, first, second);
    case "Less":
      return cells((a, b) => Number(a < b), first, second);
    case "GreaterOrEqual":
      return cells((a, b) => Number(a >= b), first, second);
    case "And":
      return cells((a, b) => a * b, first, second);
    case "Where":
      return cells((a, b, c) => (a === 1 ? b : c), first, second, third);
    case "Sigmoid":
      return cells((a) => 1 / (1 + Math.exp(-a)), first);
    case "Gather":
      return attributes.get("axis")?.[0] === 1
        ? first.map((row) => second[0].map((column) => row[column]))
        : second.map((row) => row.map((index) => first[0][Math.trunc(index)]));
    case "Concat":
      return first.map((_, row) => inputs.flatMap((matrix) => matrix[row]));
    case "TreeEnsemble": {
      const sum = ensembleOf(attributes);
      return first.map((row) => [sum(row)]);
    }
    default:
      throw new TypeError(`the operator ${operator}`);
  }
}

function ensembleOf(attributes: Node["attributes"]): (row: readonly number[]) => number {
  const list = (name: string) => attributes.get(name) ?? [];
  const [roots, features, modes, splits] = [
    "tree_roots",
    "nodes_featureids",
    "nodes_modes",
    "nodes_splits",
  ].map(list);
  const members = membersOf(list("membership_values"), modes);
  const missingTrue = list("nodes_missing_value_tracks_true");
  const children = { true: list("nodes_truenodeids"), false: list("nodes_falsenodeids") };
  const leaves = { true: list("nodes_trueleafs"), false: list("nodes_falseleafs") };
  const weights = list("leaf_weights");
  return (row) => {
    let sum = 0;
    for (const root of roots) {
      let [node, isLeaf] = [root, false];
      while (!isLeaf) {
        const value = row[features[node]];
        const isTrue = Number.isNaN(value)
          ? missingTrue[node] === 1
          : modes[node] === 0
            ? value <= splits[node]
            : members[node].includes(value);
        isLeaf = leaves[`${isTrue}`][node] === 1;
        node = children[`${isTrue}`][node];
      }
      sum += weights[node];
    }
    return sum;
  };
}

/** Splits the members of all nodes at the NaN behind each list. */
function membersOf(values: readonly number[], modes: readonly number[]): number[][] {
  let at = 0;
  return modes.map((mode) => {
    if (mode !== 6) return [];
    const end = values.findIndex((value, index) => index >= at && Number.isNaN(value));
    const members = values.slice(at, end);
    at = end + 1;
    return members;
  });
}
