#!/usr/bin/env bash
# Expected: LightGBM's Dataset warns that "categorical_feature keyword has been found in `params` and will be ignored"; so the
# feature is split as a number, as without the parameter.
# Seen: LightGBM 4.7 prints the warning and does not ignore the parameter: the trees split the feature by sets of categories,
# exactly those of the argument `categorical_feature` that the warning recommends.
# Why it matters: airlines and airports are numbers of categories. Parameters that are kept in one place and passed on, as to
# compare trees with categories and without, give both times the same trees, and files with splits `==`, which a reader of
# numeric thresholds does not know; only the warning says otherwise.
set -euo pipefail
python=${PYTHON:-python3} # 3.12 or newer
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$python" -m pip install --quiet --no-deps --only-binary=:all: --target "$folder/packages" lightgbm==4.7.0 narwhals==2.29.0 \
  numpy==2.5.5 scipy==1.18.1 2>"$folder/log" || { cat "$folder/log"; exit 2; }
cat >"$folder/categories.py" <<'PY'
import sys
import warnings
import lightgbm, numpy

random = numpy.random.default_rng(1)
airline = random.integers(0, 40, 20_000)
delayed = (random.random(20_000) < random.permutation(40)[airline] / 40).astype(float)
table = numpy.column_stack([airline, random.random(20_000)])
SETTINGS = {"objective": "binary", "num_leaves": 4, "num_threads": 1, "deterministic": True, "verbosity": 0}


def trees(dataset_settings, **argument):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        data = lightgbm.Dataset(table, delayed, params={**SETTINGS, **dataset_settings}, **argument)
        model = lightgbm.train(SETTINGS, data, 3)
    said = [str(warning.message).splitlines()[0] for warning in caught]
    kinds = sorted({node["decision_type"] for node in nodes(model)})
    return said, kinds, model.predict(table)


def nodes(model):
    pending = [tree["tree_structure"] for tree in model.dump_model()["tree_info"]]
    while pending:
        node = pending.pop()
        if "decision_type" in node:
            yield node
            pending += [node["left_child"], node["right_child"]]


_, plain_kinds, _ = trees({})
said, kinds, forecasts = trees({"categorical_feature": [0]})
_, argument_kinds, argument_forecasts = trees({}, categorical_feature=[0])
print(f"LightGBM {lightgbm.__version__}: {said}")
print(f"splits without it {plain_kinds}, as a parameter {kinds}, as the argument {argument_kinds}")
print(f"forecasts as a parameter and as the argument are equal: {numpy.array_equal(forecasts, argument_forecasts)}")
warned = any("will be ignored" in message for message in said)
same = kinds == argument_kinds == ["=="] and numpy.array_equal(forecasts, argument_forecasts)
sys.exit(0 if warned and plain_kinds == ["<="] and same else 1)
PY
PYTHONPATH="$folder/packages" "$python" "$folder/categories.py" || {
  echo "changed: the parameter is ignored, or the warning is gone"
  exit 1
}
