"""Forecasts the inputs of parity files with an engine that exported models are for, and prints one JSON line for each.
Seconds are of processor time, with one thread. Engines of SQL also plan a statement each time: the seconds of a million rows
are those of ROWS rows less those of the rows of the parity file, which are the seconds of the start.

Usage: engines.py ENGINE ROWS MODEL…     each MODEL with its manifest and its parity file beside it; ROWS to time the last
"""

import csv
import importlib.metadata
import json
import os
import sys
import time

import numpy as np


def read_parity(manifest, path):
    """Returns the inputs, as a float32 matrix and as texts, and the expected outputs by name."""
    with open(path, newline="", encoding="utf-8") as file:
        head, *rows = list(csv.reader(file))
    width = len(manifest["columns"])
    assert head[:width] == [column["name"] for column in manifest["columns"]]
    cells = [row[:width] for row in rows]
    texts = [column["type"] == "text" for column in manifest["columns"]]
    matrix = np.array(
        [[np.nan if text or cell == "" else float(cell) for cell, text in zip(row, texts)] for row in cells],
        np.float32,
    )
    expected = np.array([[float(cell) for cell in row[width:]] for row in rows])
    return cells, matrix, expected


def onnx(model, manifest):
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(model, options)
    return "onnxruntime", lambda matrix: session.run(["probabilities"], {"features": matrix})[0]


def xgboost(model, manifest):
    import xgboost

    booster = xgboost.Booster({"nthread": 1})
    booster.load_model(model)
    names = names_of(manifest)
    types = ["c" if "codes" in column else "float" for column in manifest["columns"]]

    def predict(matrix):
        data = xgboost.DMatrix(matrix, feature_names=names, feature_types=types, enable_categorical=True)
        return booster.predict(data)[:, None]

    return distribution("xgboost", "xgboost-cpu"), predict


def lightgbm(model, manifest):
    import lightgbm

    booster = lightgbm.Booster(model_file=model)
    return "lightgbm", lambda matrix: booster.predict(matrix, num_threads=1)[:, None]


def treelite(model, manifest):
    import treelite

    loaded = treelite.Model.deserialize(model)

    def predict(matrix):
        return treelite.gtil.predict(loaded, matrix.astype(np.float64), nthread=1)[:, 0, :]

    return "treelite", predict


def duckdb(model, manifest):
    import duckdb

    connection = duckdb.connect(config={"threads": 1})
    query = open(model, encoding="utf-8").read()

    def predict(cells):
        types = {column["name"]: "VARCHAR" if column["type"] == "text" else "REAL" for column in manifest["columns"]}
        source = f"read_csv('{model}.parity.csv', types={types})"
        connection.execute(f"CREATE OR REPLACE TABLE features AS SELECT row_number() OVER () AS id, * FROM {source}")
        return np.array(connection.execute(f"SELECT * EXCLUDE (id, log_odds) FROM ({query}) ORDER BY id").fetchall())

    def time_copies(times):
        connection.execute("CREATE TABLE IF NOT EXISTS inputs AS SELECT * FROM features")
        connection.execute(f"CREATE OR REPLACE TABLE copies AS SELECT inputs.* FROM inputs, range({times})")
        connection.execute("CREATE OR REPLACE TABLE features AS SELECT * FROM copies")
        start = time.process_time()
        connection.execute(f"CREATE OR REPLACE TABLE forecasts AS {query}")
        return time.process_time() - start

    return "duckdb", predict, time_copies


def spark(model, manifest):
    from pyspark.sql import SparkSession
    from pyspark.sql.types import FloatType, IntegerType, StringType, StructField, StructType

    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
    session.sparkContext.setLogLevel("OFF")  # it prints the whole of a program that is too long to compile in one piece
    query = open(model, encoding="utf-8").read()
    fields = [
        StructField(column["name"], StringType() if column["type"] == "text" else FloatType())
        for column in manifest["columns"]
    ]

    frames = []

    def predict(cells):
        isText = [column["type"] == "text" for column in manifest["columns"]]
        rows = [
            [index, *(None if cell == "" else cell if text else float(cell) for cell, text in zip(row, isText))]
            for index, row in enumerate(cells)
        ]
        frame = session.createDataFrame(rows, StructType([StructField("id", IntegerType()), *fields]))
        frames.append(frame.coalesce(1).cache())
        frames[-1].createOrReplaceTempView("features")
        found = session.sql(query).orderBy("id").drop("id", "log_odds").collect()
        return np.array([list(row) for row in found])

    def processor_seconds():
        with open(f"/proc/{session.sparkContext._gateway.proc.pid}/stat") as file:
            user, system = file.read().rsplit(")", 1)[1].split()[11:13]
        return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")

    def time_copies(times):
        copies = frames[-1].crossJoin(session.range(times).select()).coalesce(1).cache()
        copies.count()
        copies.createOrReplaceTempView("features")
        start = processor_seconds()
        session.sql(query).write.format("noop").mode("overwrite").save()
        seconds = processor_seconds() - start
        copies.unpersist()
        return seconds

    return "pyspark", predict, time_copies


def names_of(manifest):
    return [column["name"] for column in manifest["columns"]]


def distribution(*names):
    return next(name for name in names if has(name))


def has(name):
    try:
        importlib.metadata.version(name)
        return True
    except importlib.metadata.PackageNotFoundError:
        return False


def check(engine, rows, model):
    """Compares the forecasts of a parity file; times as many rows, or none."""
    manifest = json.load(open(f"{model}.manifest.json", encoding="utf-8"))
    cells, matrix, expected = read_parity(manifest, f"{model}.parity.csv")
    package, predict, *time_copies = engine(model, manifest)
    found = predict(cells if time_copies else matrix)
    batches = 0.0
    if not time_copies:
        batches = max(np.abs(predict(matrix[i : i + 1]) - found[i]).max() for i in range(0, len(matrix), 50))
    return {
        "model": model,
        "package": package,
        "version": importlib.metadata.version(package),
        "difference": float(np.abs(found - expected[:, : found.shape[1]]).max()),
        "batches": float(batches),
        **(seconds_of(predict, matrix, max(2, rows // len(cells)), *time_copies) if rows else {}),
    }


def seconds_of(predict, matrix, times, time_copies=None):
    if time_copies:
        time_copies(1)  # Java compiles what runs often
        first, many = time_copies(1), time_copies(times)
        return {"secondsAtStart": first, "secondsPerMillion": (many - first) / ((times - 1) * len(matrix)) * 1e6}
    many = np.tile(matrix, (times, 1))
    start = time.process_time()
    predict(many)
    return {"secondsPerMillion": (time.process_time() - start) / len(many) * 1e6}


_, name, count, *models = sys.argv
for path in models:
    print(json.dumps(check(globals()[name], int(count) if path == models[-1] else 0, path)), flush=True)
