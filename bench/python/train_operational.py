"""LightGBM on the training matrices of an operational model: reads each and fits trees like those that `puntual train` fits.

Arguments: the number of threads, then the matrices without `.json` and `.f32`: the names of the features and the numbers of rows;
single precision, column by column, the lateness last. For each matrix the trees of the delays and of the ranks of the lateness are
fitted to the earlier rows, by which the latest are scored, and to all rows. Prints the seconds and the peak memory in MiB.
"""

import json
import resource
import sys
import time

import lightgbm
import numpy

THRESHOLD_MINUTES = 15
CATEGORICAL = {"airline", "destination", "airport"}
SHARED = {"max_bin": 31, "min_data_in_leaf": 100, "lambda_l2": 10, "feature_fraction": 0.5, "verbosity": -1}
DELAYS = {"objective": "binary", "num_iterations": 160, "learning_rate": 0.06, "num_leaves": 31}
LOCATION = {"objective": "regression", "num_iterations": 50, "learning_rate": 0.12, "num_leaves": 24}


def rises(name):
    lateness = name == "inbound.lateness" or name.startswith("aircraft.") and name.lower().endswith("lateness")
    return lateness or name.startswith("traffic.") or ".share." in name or name.endswith(".waiting")


def fit(path, threads):
    with open(f"{path}.json") as file:
        header = json.load(file)
    names, rows, earlier = header["names"], header["rows"], header["earlier"]
    table = numpy.fromfile(f"{path}.f32", numpy.float32).reshape(len(names) + 1, rows)
    features, lateness = table[:-1].T, table[-1]
    ordered = numpy.sort(lateness)
    ranks = (numpy.searchsorted(ordered, lateness, "left") + numpy.searchsorted(ordered, lateness, "right")) / (2 * rows)
    shared = {
        **SHARED,
        "num_threads": threads,
        "monotone_constraints": [int(rises(name)) for name in names],
    }
    # As a parameter it would count too, under a warning that it is ignored: findings/lightgbm-ignored-categories-count.sh
    categorical = [index for index, name in enumerate(names) if name in CATEGORICAL]
    for count in (earlier, rows):
        for target, parameters in ((lateness > THRESHOLD_MINUTES, DELAYS), (ranks, LOCATION)):
            settings = {**shared, **parameters}
            labels = target[:count].astype(numpy.float32)
            data = lightgbm.Dataset(features[:count], labels, categorical_feature=categorical, params=settings)
            model = lightgbm.train(settings, data)
            if count == earlier:
                model.predict(features[earlier:], raw_score=True, num_threads=threads)


started = time.perf_counter()
for matrix in sys.argv[2:]:
    fit(matrix, int(sys.argv[1]))
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"seconds": time.perf_counter() - started, "peakMiB": peak}))
