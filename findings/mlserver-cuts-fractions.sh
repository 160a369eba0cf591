#!/usr/bin/env bash
# Expected: a server of typed tensors refuses a value that is not of the tensor's datatype: 1.7 in a tensor of INT32.
# Seen: MLServer 1.7.1 cuts the fraction off and predicts for 1, without a word; a text such as "7" in a tensor of FP32 is
# taken as the number. Its own codec for numpy does so, for every runtime that decodes with it (XGBoost, scikit-learn, …).
# Why it matters: minutes since the last departure, or a month from a table with a missing value, arrive as fractions. A
# request with the wrong datatype then gets a confident forecast for another flight instead of an error.
set -euo pipefail
python=${PYTHON:-python3} # 3.12
pins=$(dirname "$0")/../bench/python/requirements/mlserver.txt
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$python" -m pip install --quiet --no-deps --only-binary=:all: --target "$folder/packages" -r "$pins" 2>"$folder/log" ||
  { cat "$folder/log"; exit 2; }
cat >"$folder/decode.py" <<'PY'
import sys
import mlserver, numpy
from mlserver.codecs import NumpyCodec
from mlserver.types import InferenceRequest
def decode(datatype, values):
    tensor = {"name": "x", "shape": [len(values)], "datatype": datatype, "data": values}
    return NumpyCodec.decode_input(InferenceRequest.model_validate({"inputs": [tensor]}).inputs[0]).tolist()
cut, read = decode("INT32", [1.7, -0.9, 3]), decode("FP32", ["7", 3])
print(f"mlserver {mlserver.__version__}, numpy {numpy.__version__}: INT32 [1.7, -0.9, 3] becomes {cut}, FP32 ['7', 3] becomes {read}")
sys.exit(0 if cut == [1, 0, 3] and read == [7.0, 3.0] else 1)
PY
PYTHONPATH="$folder/packages" "$python" "$folder/decode.py" || {
  echo "changed: values of another datatype are refused"
  exit 1
}
