"""Forecasts the inputs of parity files with the engines that exported models are for, and prints one JSON line for each.

usage: engines.py MODEL MANIFEST PARITY ROWS
"""

import csv
import importlib.metadata
import json
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
    names = [column["name"] for column in manifest["columns"]]
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


def sql(model, manifest):
    import duckdb

    connection = duckdb.connect(config={"threads": 1})
    query = open(model, encoding="utf-8").read()

    def predict(cells):
        names = [column["name"] for column in manifest["columns"]]
        types = ["VARCHAR" if column["type"] == "text" else "REAL" for column in manifest["columns"]]
        columns = ", ".join(f'"{name}" {type}' for name, type in zip(names, types))
        connection.execute(f"CREATE OR REPLACE TABLE features (id INTEGER, {columns})")
        rows = [[index, *(None if cell == "" else cell for cell in row)] for index, row in enumerate(cells)]
        marks = ", ".join("?" for _ in range(len(names) + 1))
        connection.executemany(f"INSERT INTO features VALUES ({marks})", rows)
        return np.array(connection.execute(f"SELECT * EXCLUDE (id, log_odds) FROM ({query}) ORDER BY id").fetchall())

    def repeat(times):
        connection.execute(f"CREATE OR REPLACE TABLE repeated AS SELECT features.* FROM features, range({times})")
        connection.execute("CREATE OR REPLACE TABLE features AS SELECT * FROM repeated")
        start = time.perf_counter()
        connection.execute(f"CREATE OR REPLACE TABLE forecasts AS {query}")
        return time.perf_counter() - start

    return "duckdb", predict, repeat


def distribution(*names):
    return next(name for name in names if has(name))


def has(name):
    try:
        importlib.metadata.version(name)
        return True
    except importlib.metadata.PackageNotFoundError:
        return False


def main(model, manifest_path, parity_path, rows):
    manifest = json.load(open(manifest_path, encoding="utf-8"))
    cells, matrix, expected = read_parity(manifest, parity_path)
    package, predict, *repeat = globals()[manifest["format"]](model, manifest)
    found = predict(cells if repeat else matrix)
    differences = np.abs(found - expected[:, : found.shape[1]]).max(axis=0)
    singly = 0.0 if repeat else max(
        np.abs(predict(matrix[i : i + 1]) - found[i]).max() for i in range(0, len(matrix), 50)
    )
    times = int(rows) // len(cells)
    if repeat:
        seconds = repeat[0](times)
    else:
        many = np.tile(matrix, (times, 1))
        start = time.perf_counter()
        predict(many)
        seconds = time.perf_counter() - start
    print(
        json.dumps(
            {
                "engine": package,
                "version": importlib.metadata.version(package),
                "difference": float(differences.max()),
                "batches": float(singly),
                "secondsPerMillion": seconds / (times * len(cells)) * 1e6,
            }
        )
    )


main(*sys.argv[1:])
