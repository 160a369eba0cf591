"""Fits trees to the training matrix of `puntual features` with XGBoost on Spark, for `puntual models import`.

    spark-submit train.py MATRIX trees.json --workers 2
    puntual models import FLIGHTS --trees trees.json --lead hour --out models/operational

The trees are fitted to the first four fifths of the flights; Puntual calibrates and back-tests them on the rest. The column `part` of
a matrix that was computed airport by airport divides the flights of each airport; here all are divided at one time, as Puntual does.
"""

import argparse
import json
import math

from pyspark.sql import SparkSession
from xgboost.spark import SparkXGBClassifier

# As Puntual's own trees: few leaves with many rows in each, on which a year's model holds in the months after it.
SETTINGS = {
    "n_estimators": 160,
    "learning_rate": 0.06,
    "max_depth": 0,
    "max_leaves": 31,
    "grow_policy": "lossguide",
    "min_child_weight": 20,
    "reg_lambda": 10,
    "max_bin": 32,
    "colsample_bytree": 0.5,
}


def first_latest(matrix):
    """The scheduled time of the first of the latest fifth of all flights."""
    times = matrix.groupBy("scheduled").count().orderBy("scheduled").collect()
    before, cut = 0, math.floor(0.8 * sum(row["count"] for row in times) + 0.5)
    for row in times:
        before += row["count"]
        if before > cut:
            return row["scheduled"]
    raise SystemExit("the matrix has too few flights")


def fit(spark, matrix, out, workers=2, settings=None):
    """Fits trees to the earlier flights of a matrix, writes them as JSON, and returns their number."""
    flights = spark.read.parquet(matrix)
    flights = flights.where(flights.scheduled < first_latest(flights))
    features = [name for name in flights.columns if name.startswith("f_")]
    classifier = SparkXGBClassifier(
        features_col=features,
        label_col="delayed",
        num_workers=workers,
        **{**SETTINGS, **(settings or {})},
    )
    booster = classifier.fit(flights.select("delayed", *features)).get_booster()
    # Puntual finds the columns by their names.
    booster.feature_names = features
    booster.save_model(out)
    return booster.num_boosted_rounds()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("matrix", help="folder of files by airport and month, or one file")
    parser.add_argument("out", help="file of trees to write, .json")
    parser.add_argument("--workers", type=int, default=2, help="tasks that fit together (default: 2)")
    parser.add_argument("--settings", default="{}", help="settings of XGBoost as JSON, besides the defaults")
    options = parser.parse_args()
    spark = SparkSession.builder.appName("puntual train").getOrCreate()
    trees = fit(spark, options.matrix, options.out, options.workers, json.loads(options.settings))
    print(f"wrote {options.out}: {trees} trees")
    spark.stop()


if __name__ == "__main__":
    main()
