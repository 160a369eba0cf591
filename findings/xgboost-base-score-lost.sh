#!/usr/bin/env bash
# Expected: XGBoost 3.0.3 either reads a model file of 3.4.1 correctly or refuses it; its own file is a version ahead.
# Seen: since 3.1 the base score is written as a list, "[3E-1]". Versions 3.0.3, 2.1.4 and 1.7.4 load such a file
# without an error or a warning and start from 0.5 instead: every probability is wrong, here by up to 0.33.
# Why it matters: delays are rare, so the estimated base score is far from 0.5. A service that is still on 3.0 and gets a
# model from a newer training job forecasts far too many delays, and its ranking of flights looks as good as before.
set -euo pipefail
python=${PYTHON:-python3} # 3.12 or newer
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for version in 3.4.1 3.0.3; do
  "$python" -m pip install --quiet --no-deps --target "$folder/$version" \
    "xgboost==$version" numpy==2.5.5 scipy==1.18.1 2>"$folder/log" || { cat "$folder/log"; exit 2; }
done

cat >"$folder/write.py" <<'PY'
import json, sys
import numpy, xgboost
random = numpy.random.RandomState(1)
values = random.randn(500, 3).astype("float32")
late = (random.rand(500) < 0.1 + 0.2 * (values[:, 0] > 0)).astype(int)
model = xgboost.train({"objective": "binary:logistic", "max_depth": 3, "base_score": 0.2}, xgboost.DMatrix(values, late), 4)
model.save_model(sys.argv[1] + "/model.json")
numpy.save(sys.argv[1] + "/values.npy", values)
numpy.save(sys.argv[1] + "/expected.npy", model.predict(xgboost.DMatrix(values)))
written = json.load(open(sys.argv[1] + "/model.json"))["learner"]["learner_model_param"]["base_score"]
print(f"XGBoost {xgboost.__version__} writes base_score {written!r}; late: {late.mean():.1%}")
PY
cat >"$folder/read.py" <<'PY'
import sys
import numpy, xgboost
model = xgboost.Booster(model_file=sys.argv[1] + "/model.json")
probability = model.predict(xgboost.DMatrix(numpy.load(sys.argv[1] + "/values.npy")))
expected = numpy.load(sys.argv[1] + "/expected.npy")
print(f"XGBoost {xgboost.__version__} reads it: mean probability {probability.mean():.3f}, was {expected.mean():.3f}; "
      f"largest difference {abs(probability - expected).max():.3f}")
sys.exit(0 if abs(probability - expected).max() > 0.1 else 1)
PY
PYTHONPATH="$folder/3.4.1" "$python" "$folder/write.py" "$folder"
PYTHONPATH="$folder/3.0.3" "$python" "$folder/read.py" "$folder" 2>"$folder/warnings" || {
  cat "$folder/warnings"
  echo "changed: the file is read correctly, or refused"
  exit 1
}
[ ! -s "$folder/warnings" ] || { cat "$folder/warnings"; echo "changed: there is a warning now"; exit 1; }
echo "no error, no warning"
