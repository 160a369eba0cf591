import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** The version of onnxruntime's package for Node.js: 290 MB with the binaries of all systems, so no dependency of this one. */
const VERSION = "1.30.0";

const FOLDER = join(import.meta.dirname, "../python/.venv", `onnxruntime-node-${VERSION}`);

/** The part of the package that is used here. */
interface OnnxRuntime {
  readonly InferenceSession: {
    create(path: string, options: object): Promise<Session>;
  };
  readonly Tensor: new (type: "float32", data: Float32Array, dims: readonly number[]) => object;
}

interface Session {
  run(feeds: object, fetches: readonly string[]): Promise<{ probabilities: { data: Float64Array } }>;
}

/** Returns a function that forecasts rows with onnxruntime in Node.js; installs the package once. */
export async function nodeEngine(model: string, columns: number) {
  if (!existsSync(join(FOLDER, "node_modules/onnxruntime-node"))) {
    console.error(`installing onnxruntime-node ${VERSION}, once …`);
    // Its install script downloads binaries for graphics cards; those for processors are in the package.
    const args = [
      "install",
      "--prefix",
      FOLDER,
      "--ignore-scripts",
      "--silent",
      `onnxruntime-node@${VERSION}`,
    ];
    execFileSync("npm", args, { stdio: "inherit" });
  }
  const load = createRequire(join(FOLDER, "package.json"));
  const { InferenceSession, Tensor }: OnnxRuntime = load("onnxruntime-node");
  const session = await InferenceSession.create(model, { intraOpNumThreads: 1 });
  return {
    version: VERSION,
    forecast: async (rows: readonly Float32Array[]) => {
      const data = new Float32Array(rows.length * columns);
      for (const [index, row] of rows.entries()) data.set(row, index * columns);
      const features = new Tensor("float32", data, [rows.length, columns]);
      return (await session.run({ features }, ["probabilities"])).probabilities.data;
    },
  };
}

/** Reads the inputs and the expected probabilities of a parity file. */
export function readParity(model: string): { rows: Float32Array[]; expected: number[][] } {
  const { columns } = JSON.parse(readFileSync(`${model}.manifest.json`, "utf8"));
  const [, ...lines] = readFileSync(`${model}.parity.csv`, "utf8").trim().split("\n");
  const cells = lines.map((line) => line.split(",").map((cell) => (cell === "" ? Number.NaN : Number(cell))));
  return {
    rows: cells.map((row) => Float32Array.from(row.slice(0, columns.length))),
    expected: cells.map((row) => row.slice(columns.length)),
  };
}
