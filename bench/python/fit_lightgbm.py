"""The comparison for boosting on many features: prints the seconds that LightGBM takes to bin and fit, and the leaves.

Arguments: the table (float32, column by column, the target last), its number of columns, the number of trees, and
LightGBM's parameters as JSON. LightGBM chooses its layout (`force_row_wise` or `force_col_wise`) itself: on this table
either of them took longer.
"""

import json
import sys
import time

import lightgbm as lgb
import numpy as np

table = np.fromfile(sys.argv[1], dtype=np.float32).reshape(int(sys.argv[2]), -1)
features, target = table[:-1].T.copy(), table[-1].copy()
parameters = {"objective": "binary", "verbosity": -1, **json.loads(sys.argv[4])}

started = time.perf_counter()
model = lgb.train(parameters, lgb.Dataset(features, target, params=parameters), int(sys.argv[3]))
fit = time.perf_counter() - started
leaves = sum(tree["num_leaves"] for tree in model.dump_model()["tree_info"])
print(json.dumps({"fit": fit, "leaves": leaves}))
