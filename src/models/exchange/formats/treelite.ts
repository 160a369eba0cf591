import { highestRoundedUpTo } from "../../../learn/numerics/float32.ts";
import type { PortableColumn } from "../columns.ts";
import type { PortableNode, PortableTrees } from "../portable-trees.ts";
import { type FlatTree, flatTree, startsOf } from "./flat-tree.ts";

/** The version of Treelite's binary format. */
const FORMAT_VERSION = [4, 8, 0];

/** The numbers that the format has for its enumerations. */
const [FLOAT64, BINARY_CLASSIFIER, UP_TO] = [3, 0, 3];
const [LEAF, BY_NUMBER, BY_CATEGORY] = [0, 1, 2];

/**
 * Returns an ensemble in Treelite's binary format, as `treelite.Model.deserialize` reads it, in double precision. Thresholds are
 * placed so that a double counts as the float32 nearest to it, as in Puntual.
 */
export function treeliteFile(
  columns: readonly PortableColumn[],
  { initialScore, trees }: PortableTrees,
): Uint8Array {
  const file = new LittleEndian();
  const zeros = trees.map(() => 0);
  file
    .int32(...FORMAT_VERSION)
    .uint8(FLOAT64, FLOAT64)
    .uint64(trees.length);
  file.int32(columns.length).uint8(BINARY_CLASSIFIER, 0).int32(1);
  file.list("int32", [1]).list("int32", [1, 1]).list("int32", zeros).list("int32", zeros);
  file.text("sigmoid").float32(1, 1).list("float64", [initialScore]).text("{}").int32(0);
  for (const tree of trees) addTree(file, tree);
  return file.bytes();
}

function addTree(file: LittleEndian, tree: PortableNode): void {
  const { feature, threshold, members, missingYes, yes, no, value }: FlatTree = flatTree(tree);
  const each = (of: (node: number) => number) => feature.map((_, node) => of(node));
  const isNumber = (node: number) => yes[node] !== -1 && members[node] === undefined;
  const starts = startsOf(members);
  const typeOf = (node: number) => (yes[node] === -1 ? LEAF : isNumber(node) ? BY_NUMBER : BY_CATEGORY);
  file.int32(feature.length).uint8(starts[members.length] === 0 ? 0 : 1);
  file.list("uint8", each(typeOf)).list("int32", yes).list("int32", no).list("int32", feature);
  file.list("uint8", missingYes.map(Number)).list("float64", value);
  file.list(
    "float64",
    each((node) => (isNumber(node) ? highestRoundedUpTo(threshold[node]) : 0)),
  );
  file
    .list(
      "uint8",
      each((node) => (isNumber(node) ? UP_TO : 0)),
    )
    .list(
      "uint8",
      each(() => 0),
    );
  const none = each(() => 0);
  file.list("float64", []).list("uint64", none).list("uint64", none);
  file.list(
    "uint32",
    members.flatMap((set = []) => set),
  );
  file.list("uint64", starts.slice(0, -1)).list("uint64", starts.slice(1));
  // The statistics of nodes, each with a list of whether it is there, are optional
  for (let statistic = 0; statistic < 3; statistic++) file.list("float64", []).list("uint8", []);
  file.int32(0).int32(0);
}

/** The sizes of numbers in bytes. */
const SIZES = { uint8: 1, int32: 4, uint32: 4, float32: 4, uint64: 8, float64: 8 } as const;

/** Bytes of numbers, the lowest byte first. */
class LittleEndian {
  readonly #parts: Uint8Array[] = [];

  uint8(...values: readonly number[]): this {
    return this.#add("uint8", values);
  }

  int32(...values: readonly number[]): this {
    return this.#add("int32", values);
  }

  uint64(...values: readonly number[]): this {
    return this.#add("uint64", values);
  }

  float32(...values: readonly number[]): this {
    return this.#add("float32", values);
  }

  /** Adds the length of a list, then its values. */
  list(type: keyof typeof SIZES, values: readonly number[]): this {
    return this.uint64(values.length).#add(type, values);
  }

  text(value: string): this {
    return this.list("uint8", [...new TextEncoder().encode(value)]);
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.#parts);
  }

  #add(type: keyof typeof SIZES, values: readonly number[]): this {
    const size = SIZES[type];
    const view = new DataView(new ArrayBuffer(values.length * size));
    for (const [index, value] of values.entries()) {
      const at = index * size;
      if (type === "uint8") view.setUint8(at, value);
      else if (type === "int32") view.setInt32(at, value, true);
      else if (type === "uint32") view.setUint32(at, value, true);
      else if (type === "float32") view.setFloat32(at, value, true);
      else if (type === "float64") view.setFloat64(at, value, true);
      else view.setBigUint64(at, BigInt(value), true);
    }
    this.#parts.push(new Uint8Array(view.buffer));
    return this;
  }
}
