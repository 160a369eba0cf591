#!/usr/bin/env bash
# Expected: a base score that XGBoost estimates from the data is the (weighted) share of positive labels, so that
# boosting starts from the average forecast; scale_pos_weight=3 equals a weight of 3 on every positive row.
# Seen: 2.1.4 takes one Newton step from a probability of 0.5, which never goes under 0.119 (log-odds of -2): for 1 late
# flight in 100 it starts from 0.123. 3.4.1 starts from 0.01, and from the weighted share with weights (0.029), but with
# scale_pos_weight from the Newton step again (0.132).
# Why it matters: at a small learning rate and few trees the start is most of the forecast. Delays of two hours come in
# 1 flight of 100; whether they are forecast at 1, 3 or 13 % depends on the version and on how the same weight is given.
set -euo pipefail
python=${PYTHON:-python3} # 3.12 or newer
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/start.py" <<'PY'
import json, sys
import numpy, xgboost
values = numpy.random.RandomState(1).randn(10_000, 2).astype("float32")
late = (numpy.arange(10_000) < 100).astype(int)
def start(weight=None, **options):
    data = xgboost.DMatrix(values, late, weight=weight)
    model = xgboost.train({"objective": "binary:logistic", **options}, data, 1)
    text = json.loads(bytes(model.save_raw("json")))["learner"]["learner_model_param"]["base_score"]
    return round(float(text.strip("[]")), 3)
found = [start(), start(weight=numpy.where(late == 1, 3, 1)), start(scale_pos_weight=3)]
expected = json.loads(sys.argv[1])
print(f"XGBoost {xgboost.__version__}, 1 late flight in 100: starts from {found[0]}; "
      f"with weights of 3 from {found[1]}; with scale_pos_weight=3 from {found[2]}")
if found != expected:
    print(f"changed: was {expected}")
    sys.exit(1)
PY
for version in 2.1.4 3.4.1; do
  "$python" -m pip install --quiet --no-deps --target "$folder/$version" \
    "xgboost==$version" numpy==2.5.5 scipy==1.18.1 2>"$folder/log" || { cat "$folder/log"; exit 2; }
done
PYTHONPATH="$folder/2.1.4" "$python" "$folder/start.py" '[0.123, 0.132, 0.132]'
PYTHONPATH="$folder/3.4.1" "$python" "$folder/start.py" '[0.01, 0.029, 0.132]'
