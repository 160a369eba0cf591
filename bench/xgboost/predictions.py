"""Predicts with models in XGBoost's JSON format, one file an argument; prints probabilities and the version as JSON.

Usage: xgboost_predictions.py COLUMNS.json MODEL.json…     COLUMNS.json has a list of columns, null where missing.
"""
import json
import sys

import numpy as np
import xgboost

with open(sys.argv[1]) as file:
    columns = json.load(file)
values = np.array(columns, dtype=np.float32).T
predictions = []
for path in sys.argv[2:]:
    booster = xgboost.Booster(model_file=path)
    data = xgboost.DMatrix(values, feature_names=booster.feature_names)
    predictions.append([float(value) for value in booster.predict(data)])
print(json.dumps({"version": xgboost.__version__, "predictions": predictions}))
