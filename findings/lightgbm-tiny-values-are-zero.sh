#!/usr/bin/env bash
# Expected: a split of trees at a threshold sends each value to the side that the comparison gives: 1e-36 is over 0, and a file
# that says `threshold=0` compares with 0.
# Seen: LightGBM 4.7 takes every value within 1e-35 of 0 for 0, when it trains and when it forecasts, whatever the file says
# and with zero_as_missing=false: 1e-36 goes the way of 0 at `threshold=0`.
# Why it matters: trees that are moved to LightGBM from a library which compares as is (XGBoost, ONNX, Treelite) agree on all
# inputs but those: a check of the two at the thresholds themselves finds a difference of a whole leaf.
set -euo pipefail
python=${PYTHON:-python3} # 3.12 or newer
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$python" -m pip install --quiet --no-deps --only-binary=:all: --target "$folder/packages" lightgbm==4.7.0 narwhals==2.29.0 \
  numpy==2.5.5 scipy==1.18.1 2>"$folder/log" || { cat "$folder/log"; exit 2; }
cat >"$folder/zero.py" <<'PY'
import sys
import lightgbm, numpy
values = numpy.concatenate([numpy.arange(-50, 0), numpy.arange(1, 51)]).astype(float)[:, None]
data = lightgbm.Dataset(values, (values[:, 0] > 0).astype(int), params={"zero_as_missing": False, "verbose": -1})
trained = lightgbm.train({"objective": "binary", "num_leaves": 2, "min_data_in_leaf": 5, "verbose": -1}, data, 1)
text = trained.model_to_string()
(line,) = [line for line in text.splitlines() if line.startswith("threshold=")]
booster = lightgbm.Booster(model_str=text.replace(line, "threshold=0"))
inputs = [-1.0, 0.0, 1e-36, 9e-36, 2e-35, 1.0]
low, *others, high = booster.predict(numpy.array(inputs)[:, None])
sides = {value: "left" if found == low else "right" for value, found in zip(inputs[1:-1], others)}
print(f"LightGBM {lightgbm.__version__}, threshold=0: {sides}")
assert low < high
sys.exit(0 if list(sides.values()) == ["left", "left", "left", "right"] else 1)
PY
PYTHONPATH="$folder/packages" "$python" "$folder/zero.py" || {
  echo "changed: values near 0 are compared in another way"
  exit 1
}
