#!/usr/bin/env bash
# Expected: a model saved as model.json is JSON, which any parser reads.
# Seen: XGBoost 2.1.4 (and 1.7.4) writes the bare word NaN as the condition of a categorical split, which JSON does not
# have. Python's parser accepts it by default; strict parsers, such as JavaScript's, refuse the whole file.
# 3.0.3 and 3.4.1 write a number there.
# Why it matters: airlines and airports are categories. A pipeline that reads model files outside Python works with every
# test model of plain numbers and stops at the first one with categories.
set -euo pipefail
python=${PYTHON:-python3} # 3.12 or newer
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/categories.py" <<'PY'
import json, sys
import numpy, xgboost
airline = (numpy.arange(60) % 4).astype("float32")[:, None]
data = xgboost.DMatrix(airline, airline[:, 0] % 2, feature_types=["c"], enable_categorical=True)
model = xgboost.train({"objective": "binary:logistic", "tree_method": "hist"}, data, 1)
text = bytes(model.save_raw("json")).decode()
def refuse(word):
    raise ValueError(f"{word} is not JSON")
try:
    json.loads(text, parse_constant=refuse)
    result = "JSON"
except ValueError as error:
    result = str(error)
at = text.index('"split_conditions"')
print(f"XGBoost {xgboost.__version__}: {text[at:at + 40]}…: {result}")
if result != sys.argv[1]:
    print("changed")
    sys.exit(1)
PY
for version in 2.1.4 3.4.1; do
  "$python" -m pip install --quiet --no-deps --target "$folder/$version" \
    "xgboost==$version" numpy==2.5.5 scipy==1.18.1 2>"$folder/log" || { cat "$folder/log"; exit 2; }
done
PYTHONPATH="$folder/2.1.4" "$python" "$folder/categories.py" "NaN is not JSON"
PYTHONPATH="$folder/3.4.1" "$python" "$folder/categories.py" "JSON"
