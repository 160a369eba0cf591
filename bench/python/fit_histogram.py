"""The comparison for histogram boosting, on one thread; prints the seconds of fitting and predicting.

Arguments: the table (float32, nine columns, the target last), `leafWise` or `depthWise`, `lightgbm` or `xgboost`.
"""

import json
import sys
import time

import numpy as np

table = np.fromfile(sys.argv[1], dtype=np.float32).reshape(9, -1)
features, target = table[:8].T.copy(), table[8].copy()
leaf_wise = sys.argv[2] == "leafWise"


def lightgbm():
    import lightgbm as lgb

    limits = {"num_leaves": 63} if leaf_wise else {"num_leaves": 64, "max_depth": 6}
    parameters = {"objective": "binary", "learning_rate": 0.05, "num_threads": 1, "verbosity": -1, **limits}
    started = time.perf_counter()
    model = lgb.train(parameters, lgb.Dataset(features, target), 200)
    fitted = time.perf_counter()
    model.predict(features, raw_score=True, num_threads=1)
    return started, fitted


def xgboost():
    import xgboost as xgb

    limits = {"max_depth": 0, "grow_policy": "lossguide", "max_leaves": 63} if leaf_wise else {"max_depth": 6}
    parameters = {"objective": "binary:logistic", "tree_method": "hist", "eta": 0.05, "nthread": 1, **limits}
    started = time.perf_counter()
    model = xgb.train(parameters, xgb.DMatrix(features, label=target, nthread=1), 200)
    fitted = time.perf_counter()
    model.predict(xgb.DMatrix(features, nthread=1), output_margin=True)
    return started, fitted


started, fitted = {"lightgbm": lightgbm, "xgboost": xgboost}[sys.argv[3]]()
print(json.dumps({"fit": fitted - started, "predict": time.perf_counter() - fitted}))
