"""The comparison for histogram boosting: XGBoost's `hist` on one thread; prints the seconds of fitting and predicting."""

import json
import sys
import time

import numpy as np
import xgboost as xgb

growth = {
    "leafWise": {"max_depth": 0, "grow_policy": "lossguide", "max_leaves": 63},
    "depthWise": {"max_depth": 6},
}[sys.argv[2]]
table = np.fromfile(sys.argv[1], dtype=np.float32).reshape(9, -1)
features, target = table[:8].T.copy(), table[8].copy()

started = time.perf_counter()
data = xgb.DMatrix(features, label=target, nthread=1)
parameters = {"objective": "binary:logistic", "tree_method": "hist", "eta": 0.05, "nthread": 1, **growth}
model = xgb.train(parameters, data, 200)
fitted = time.perf_counter()
model.predict(xgb.DMatrix(features, nthread=1), output_margin=True)
print(json.dumps({"fit": fitted - started, "predict": time.perf_counter() - fitted}))
