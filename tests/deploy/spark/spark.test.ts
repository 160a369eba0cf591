import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { describe, it, type TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import { installedPython } from "../../../bench/python/environment.ts";
import { sqlText, withDuckDb } from "../../../src/files/parquet/duckdb.ts";
import { MAIN, puntual } from "../../cli/run-puntual.ts";
import { temporaryFolder } from "../../flights/temporary-folder.ts";

const JOBS = fileURLToPath(new URL("../../../deploy/spark", import.meta.url));
const SESSION = fileURLToPath(new URL("../../../bench/spark/session.py", import.meta.url));

/** Python with the packages of the jobs: `PUNTUAL_SPARK_PYTHON`, or the one that bench/ installs. */
const OWN = process.env.PUNTUAL_SPARK_PYTHON;
const FOUND = OWN === undefined ? installedPython("spark") : { python: OWN };
const PYTHON = "python" in FOUND ? FOUND.python : "python3";

/** Returns why Spark cannot be had here. */
function reasonAgainst(): string | false {
  if ("skipped" in FOUND) return FOUND.skipped;
  return spawnSync("java", ["-version"]).status !== 0 && "Spark needs Java 17 or newer";
}

const AIRPORTS = ["KSEA", "KPDX", "KSFO"];
const NODE = [process.execPath, MAIN];

/** Writes a lake of a year of flights: a folder of Parquet for each airport, with the legs to it. */
async function lakeOf(t: TestContext, rows: number): Promise<string> {
  const cwd = await temporaryFolder(t);
  const airports = AIRPORTS.join(",");
  const args = [
    "--rows",
    String(rows),
    "--airport",
    airports,
    "--arrivals",
    "--cancelled",
    "2",
    "--seed",
    "4",
  ];
  await puntual(["synth", ...args, "--out", "flights.csv"], { cwd });
  await withDuckDb("", async (connection) => {
    const flights = `SELECT *, CASE movement WHEN 'departures' THEN origin ELSE destination END AS airport
      FROM read_csv(${sqlText(join(cwd, "flights.csv"))}, all_varchar = true)`;
    await connection.run(
      `COPY (${flights}) TO ${sqlText(join(cwd, "lake"))} (FORMAT parquet, PARTITION_BY (airport))`,
    );
  });
  return cwd;
}

interface Step {
  readonly step: string;
  readonly executors: number;
  readonly trees: number;
  readonly airports: readonly (readonly [airport: string, rows: number, seconds: number])[];
}

/** Runs jobs in one session of Spark, and returns what each reports. */
async function runJobs(cwd: string, steps: readonly object[]): Promise<readonly Step[]> {
  const session = join(cwd, "session.json");
  await writeFile(session, JSON.stringify({ jobs: JOBS, master: "local-cluster[2,1,1024]", steps }));
  const env = { ...process.env, PYSPARK_PYTHON: PYTHON, SPARK_LOCAL_IP: "127.0.0.1" };
  const { status, stdout, stderr } = spawnSync(PYTHON, [SESSION, session], { cwd, env, encoding: "utf8" });
  const lines = stdout.split("\n").filter((line) => line.startsWith("{"));
  assert.equal(status, 0, lines.at(-1) ?? stderr.slice(-4000));
  return lines.map((line) => JSON.parse(line));
}

/** Returns all rows of the files of a folder, as text, to the last bit of each number. */
async function rowsOf(folder: string): Promise<unknown[][]> {
  const files = (await readdir(folder, { recursive: true }))
    .filter((name) => name.endsWith(".parquet"))
    .sort();
  const rows: unknown[][] = [];
  for (const file of files) {
    await withDuckDb(file, async (connection) => {
      const sql = `SELECT * FROM read_parquet(${sqlText(join(folder, file))}, hive_partitioning = false)`;
      rows.push([file], ...(await connection.runAndReadAll(sql)).getRowsJS());
    });
  }
  return rows;
}

describe("Spark", { skip: reasonAgainst(), timeout: 1_200_000 }, () => {
  it("computes the features and forecasts of one process, and fits trees that become a model", async (t) => {
    const cwd = await lakeOf(t, 6000);
    const common = ["--lead-times", "main", "--airport", "all"];
    const trained = await puntual(["train", "lake", "--model", "operational", ...common, "--out", "model"], {
      cwd,
    });
    assert.equal(trained.code, 0, trained.stderr);
    for (const airport of AIRPORTS) {
      const flights = join("lake", `airport=${airport}`);
      const one = ["--airport", airport, "--out"];
      await puntual(["features", flights, ...one, "one/features"], { cwd });
      const [file] = await readdir(join(cwd, flights));
      const out = `one/forecasts/airport=${airport}/part-0.parquet`;
      await mkdir(join(cwd, out, ".."), { recursive: true });
      const history = ["--history", join(flights, file)];
      const done = await puntual(
        ["predict", join(flights, file), "--model", "./model", ...history, ...one, out],
        { cwd },
      );
      assert.equal(done.code, 0, done.stderr);
    }
    await puntual(["features", "lake", "--airport", "all", "--out", "all"], { cwd });
    const lake = join(cwd, "lake");
    const model = join(cwd, "model");
    const inFile = ["{flights}", "--airport", "{airport}"];
    const [session, features, forecasts, train] = await runJobs(cwd, [
      {
        ...{ kind: "features", lake, out: join(cwd, "spark/features") },
        command: [...NODE, "features", ...inFile, "--lead", "hour", "--out", "{out}"],
      },
      {
        ...{ kind: "forecasts", lake, out: join(cwd, "spark/forecasts") },
        command: [
          ...NODE,
          "predict",
          ...inFile,
          "--model",
          model,
          "--history",
          "{flights}",
          "--out",
          "{out}/airport={airport}/part-0.parquet",
        ],
      },
      {
        kind: "train",
        matrix: join(cwd, "all"),
        out: join(cwd, "trees.json"),
        workers: 2,
        settings: { n_estimators: 20 },
      },
    ]);
    assert.equal(session.executors, 2);
    for (const { airports } of [features, forecasts])
      assert.deepEqual(
        airports.map(([airport]) => airport),
        AIRPORTS.toSorted(),
      );
    assert.deepEqual(await rowsOf(join(cwd, "spark/features")), await rowsOf(join(cwd, "one/features")));
    assert.deepEqual(await rowsOf(join(cwd, "spark/forecasts")), await rowsOf(join(cwd, "one/forecasts")));
    assert.equal(train.trees, 20);
    const args = ["--airport", "all", "--trees", "trees.json", "--out", "imported", "--json"];
    const imported = await puntual(["models", "import", "lake", ...args], { cwd });
    assert.equal(imported.code, 0, imported.stderr);
    const { backTest } = JSON.parse(imported.stdout);
    assert.ok(
      backTest.models.hour.pooled.rocAuc > 0.5,
      "better than chance on months that the trees have not seen",
    );
    const training = JSON.parse(await readFile(join(cwd, "imported/training.json"), "utf8"));
    assert.equal(training.imported.hour.trees, 20);
    const verified = await puntual(["models", "verify", "./imported"], { cwd });
    assert.match(verified.stdout, /imported: good/);
  });
});
