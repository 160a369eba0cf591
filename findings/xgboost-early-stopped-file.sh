#!/usr/bin/env bash
# Expected: a model file of XGBoost is one model: whichever of its own interfaces loads the file predicts the same.
# Seen: a file saved after early stopping holds all rounds, and its best one as an attribute. XGBClassifier predicts with
# the rounds up to the best one, Booster with all of them; 1.7.4 and 3.2.0 alike, without a warning.
# Why it matters: models are trained with XGBClassifier and served by a Booster or by a reader in another language. The
# served probabilities are then those of the overfitted model that early stopping was to prevent.
set -euo pipefail
python=${PYTHON:-python3} # 3.11 or newer
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/predict.py" <<'PY'
import sys
import numpy, xgboost
random = numpy.random.RandomState(1)
values = random.randn(600, 5).astype("float32")
late = (random.rand(600) < 0.15 + 0.3 * (values[:, 0] > 0)).astype(int)
trained = xgboost.XGBClassifier(n_estimators=60, max_depth=4, learning_rate=0.5, early_stopping_rounds=20)
trained.fit(values[:300], late[:300], eval_set=[(values[300:], late[300:])], verbose=False)
trained.save_model(sys.argv[1])
classifier = xgboost.XGBClassifier()
classifier.load_model(sys.argv[1])
booster = xgboost.Booster(model_file=sys.argv[1])
one = classifier.predict_proba(values[300:])[:, 1]
other = booster.predict(xgboost.DMatrix(values[300:]))
def log_loss(p): return float(-numpy.mean(numpy.where(late[300:] == 1, numpy.log(p), numpy.log(1 - p))))
print(f"XGBoost {xgboost.__version__}: best round {trained.best_iteration} of {booster.num_boosted_rounds()}; the same file: "
      f"log loss {log_loss(one):.3f} by XGBClassifier, {log_loss(other):.3f} by Booster; "
      f"largest difference of a probability {abs(one - other).max():.2f}")
sys.exit(0 if abs(one - other).max() > 0.1 else 1)
PY
for pins in "xgboost==1.7.4 numpy==1.26.4 scipy==1.11.4 scikit-learn==1.3.2" "xgboost==3.2.0 numpy==2.3.5 scipy==1.16.3 scikit-learn==1.7.2"; do
  # shellcheck disable=SC2086 # one word for each package
  "$python" -m pip install --quiet --no-deps --target "$folder/${pins%% *}" $pins joblib==1.4.2 threadpoolctl==3.5.0 \
    2>"$folder/log" || { cat "$folder/log"; exit 2; }
  PYTHONPATH="$folder/${pins%% *}" "$python" "$folder/predict.py" "$folder/model.json" || {
    echo "changed: both interfaces predict the same"
    exit 1
  }
done
