#!/usr/bin/env bash
# Expected: LightGBM's two forms of a model, the text of model_to_string and the JSON of dump_model, are the same trees.
# Seen: with LightGBM 4.7.0 a split that only separates missing values from all others has "threshold=inf" in the text and 1e+300 in
# the JSON. An infinite value is up to the threshold in the text, as LightGBM itself forecasts, and over it in the JSON: the
# other leaf, that of missing values.
# Why it matters: such a split is the first one where that a value is missing says most (an inbound aircraft that is not known). A
# reader of the text that knows only finite numbers refuses the model, and converters that read the JSON forecast a ratio that
# was divided by 0 as if it were missing.
set -euo pipefail
python=${PYTHON:-python3} # 3.12 or newer
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$python" -m pip install --quiet --no-deps --only-binary=:all: --target "$folder/packages" \
  lightgbm==4.7.0 narwhals==2.29.0 numpy==2.5.5 scipy==1.18.1 2>"$folder/log" || { cat "$folder/log"; exit 2; }
cat >"$folder/dump.py" <<'PY'
import sys
import lightgbm, numpy
random = numpy.random.RandomState(1)
values = random.randn(4000, 1)
values[random.rand(4000) < 0.5] = numpy.nan
late = (numpy.isnan(values[:, 0]) ^ (random.rand(4000) < 0.2)).astype(int)
settings = {"objective": "binary", "num_leaves": 2, "verbose": -1}
model = lightgbm.train(settings, lightgbm.Dataset(values, late), 1)
text = next(line for line in model.model_to_string().split("\n") if line.startswith("threshold="))
split = model.dump_model()["tree_info"][0]["tree_structure"]
own = model.predict([[numpy.inf]], raw_score=True)[0]
by_json = split["left_child" if numpy.inf <= split["threshold"] else "right_child"]["leaf_value"]
print(f"LightGBM {lightgbm.__version__}: {text} in the text, {split['threshold']} in the JSON")
print(f"log-odds at an infinite value: {own:.4f} by LightGBM, {by_json:.4f} by the JSON")
sys.exit(int(text != "threshold=inf" or split["threshold"] != 1e300 or own == by_json))
PY
PYTHONPATH="$folder/packages" "$python" "$folder/dump.py" || {
  echo "changed: the text and the JSON agree"
  exit 1
}
