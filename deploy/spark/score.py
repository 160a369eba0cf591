"""Scores a matrix of features on Spark with an exported ONNX model, without Node.js.

    puntual models export models/network --format onnx --lead hour --out hour.onnx
    spark-submit score.py MATRIX hour.onnx OUT

MATRIX is what `puntual features` or lake.py writes; hour.onnx.manifest.json beside the model says which column goes where. OUT gets
the columns of the flight and the probability to be over 15, 30, 60 and 120 minutes late. Needs onnxruntime, numpy and pyarrow on each worker.
"""

import argparse
import json
from pathlib import Path

from pyspark import SparkFiles
from pyspark.sql import SparkSession

KEPT = ["airport", "month", "row", "scheduled", "airline", "destination", "delayed", "lateness_minutes"]


def features_of(batch, columns):
    """The matrix of a batch of rows: numbers as they are, categories by the model's own codes."""
    import numpy

    matrix = numpy.full((batch.num_rows, len(columns)), numpy.nan, dtype="float32")
    for index, column in enumerate(columns):
        values = batch.column(column["matrixColumn"])
        if "codes" in column:
            codes = column["codes"]
            matrix[:, index] = [codes.get(name, numpy.nan) for name in values.to_pylist()]
        else:
            matrix[:, index] = values.to_numpy(zero_copy_only=False)
    return matrix


def scorer(model, manifest, kept):
    """Returns a function for `mapInArrow` that scores batches of rows."""

    def run(batches):
        import onnxruntime
        import pyarrow

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1  # Spark has a task for each core.
        session = onnxruntime.InferenceSession(SparkFiles.get(model), options, providers=["CPUExecutionProvider"])
        outputs = [output["name"] for output in manifest["outputs"]]
        name = session.get_inputs()[0].name
        for batch in batches:
            [over] = session.run(["probabilities"], {name: features_of(batch, manifest["columns"])})
            columns = {column: batch.column(column) for column in kept}
            columns.update({output: pyarrow.array(over[:, index]) for index, output in enumerate(outputs)})
            yield pyarrow.RecordBatch.from_pydict(columns)

    return run


def score(spark, matrix, model, out):
    """Scores the rows of a matrix and writes them; returns the number of rows."""
    manifest = json.loads(Path(f"{model}.manifest.json").read_text())
    rows = spark.read.parquet(matrix)
    missing = [column["matrixColumn"] for column in manifest["columns"] if column["matrixColumn"] not in rows.columns]
    if missing:
        raise SystemExit(f"{matrix} has no column {', '.join(missing)}, which {model} needs: it is of another lead time or model")
    spark.sparkContext.addFile(model)
    kept = [name for name in KEPT if name in rows.columns]
    types = dict(rows.dtypes)
    schema = ", ".join([f"{name} {types[name]}" for name in kept] + [f"{o['name']} double" for o in manifest["outputs"]])
    needed = list(dict.fromkeys([*kept, *(column["matrixColumn"] for column in manifest["columns"])]))
    scored = rows.select(*needed).mapInArrow(scorer(Path(model).name, manifest, kept), schema)
    partitions = [name for name in ("airport", "month") if name in kept]
    scored.write.mode("overwrite").partitionBy(*partitions).parquet(out)
    return spark.read.parquet(out).count()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("matrix", help="folder of files by airport and month, or one file")
    parser.add_argument("model", help="ONNX model of `puntual models export`, with its manifest beside it")
    parser.add_argument("out", help="folder to write")
    options = parser.parse_args()
    spark = SparkSession.builder.appName("puntual score").getOrCreate()
    print(f"wrote {options.out}: {score(spark, options.matrix, options.model, options.out)} flights")
    spark.stop()


if __name__ == "__main__":
    main()
