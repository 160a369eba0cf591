import assert from "node:assert/strict";

/** The lists of a tree's nodes, in the order of the file; a letter for the type of the numbers. */
const LISTS = [
  ["type", "b"],
  ["left", "i"],
  ["right", "i"],
  ["feature", "i"],
  ["defaultLeft", "b"],
  ["value", "d"],
  ["threshold", "d"],
  ["operator", "b"],
  ["membersRight", "b"],
  ["leafVectors", "d"],
  ["vectorStarts", "q"],
  ["vectorEnds", "q"],
  ["members", "i"],
  ["memberStarts", "q"],
  ["memberEnds", "q"],
  ["counts", "q"],
  ["hasCount", "b"],
  ["hessians", "d"],
  ["hasHessian", "b"],
  ["gains", "d"],
  ["hasGain", "b"],
] as const;

type Tree = Readonly<Record<(typeof LISTS)[number][0], readonly number[]>>;

/** Returns the probabilities that Treelite's reference interpreter computes from a model in its binary format. */
export function predictTreelite(bytes: Uint8Array, rows: readonly ArrayLike<number>[]): number[] {
  const reader = new Reader(bytes);
  assert.deepEqual([reader.next("i"), reader.next("i"), reader.next("i")], [4, 8, 0]);
  assert.deepEqual([reader.next("b"), reader.next("b")], [3, 3], "thresholds and leaves are float64");
  const count = reader.next("q");
  for (const type of ["i", "b", "b", "i"] as const) reader.next(type);
  for (let list = 0; list < 4; list++) reader.list("i");
  assert.equal(String.fromCharCode(...reader.list("b")), "sigmoid");
  assert.deepEqual([reader.next("f"), reader.next("f")], [1, 1]);
  const [base] = reader.list("d");
  assert.equal(String.fromCharCode(...reader.list("b")), "{}");
  assert.equal(reader.next("i"), 0);
  const trees = Array.from({ length: count }, () => {
    const nodes = reader.next("i");
    const hasSets = reader.next("b");
    const tree = Object.fromEntries(
      LISTS.map(([name, type]) => [name, reader.list(type)]),
    ) as unknown as Tree;
    assert.equal(tree.left.length, nodes);
    assert.equal(hasSets === 1, tree.members.length > 0);
    assert.deepEqual([reader.next("i"), reader.next("i")], [0, 0]);
    return tree;
  });
  assert.ok(reader.isAtEnd);
  return rows.map((row) => 1 / (1 + Math.exp(-trees.reduce((sum, tree) => sum + leafOf(tree, row), base))));
}

function leafOf(tree: Tree, row: ArrayLike<number>): number {
  let node = 0;
  while (tree.left[node] !== -1) {
    const value = row[tree.feature[node]];
    const members = tree.members.slice(tree.memberStarts[node], tree.memberEnds[node]);
    let isLeft = tree.defaultLeft[node] === 1;
    if (!Number.isNaN(value)) {
      const isNumber = tree.type[node] === 1;
      assert.equal(tree.operator[node], isNumber ? 3 : 0);
      isLeft = isNumber ? value <= tree.threshold[node] : members.includes(value);
    }
    node = isLeft ? tree.left[node] : tree.right[node];
  }
  return tree.value[node];
}

class Reader {
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  get isAtEnd(): boolean {
    return this.#at === this.#view.byteLength;
  }

  next(type: "b" | "i" | "q" | "f" | "d"): number {
    const at = this.#at;
    this.#at += { b: 1, i: 4, q: 8, f: 4, d: 8 }[type];
    if (type === "b") return this.#view.getUint8(at);
    if (type === "i") return this.#view.getInt32(at, true);
    if (type === "q") return Number(this.#view.getBigUint64(at, true));
    return type === "f" ? this.#view.getFloat32(at, true) : this.#view.getFloat64(at, true);
  }

  list(type: "b" | "i" | "q" | "d"): number[] {
    return Array.from({ length: this.next("q") }, () => this.next(type));
  }
}
