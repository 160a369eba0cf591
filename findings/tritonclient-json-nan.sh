#!/usr/bin/env bash
# Expected: Triton's client for Python, asked for JSON (binary_data=False), refuses a missing number, as JSON has none, or
# sends null.
# Seen: tritonclient 2.73.0 writes NaN and Infinity as such: its request is not JSON. A strict server refuses the whole body as
# malformed and cannot name the value; a lenient one reads it. The same array sent by default, in binary, is fine.
# Why it matters: a column of months or minutes with one missing value is of floats in pandas. The request that works with
# binary tensors fails with JSON, for all flights in it, and the error points at the encoding instead of the flight.
set -euo pipefail
python=${PYTHON:-python3} # 3.11 or newer
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$python" -m pip install --quiet --no-deps --only-binary=:all: --target "$folder/packages" tritonclient==2.73.0 numpy==2.4.6 \
  python-rapidjson==1.25 geventhttpclient==2.6.1 gevent==26.9.0 greenlet==3.3.2 zope.event==6.2 zope.interface==8.7 brotli==1.2.1 \
  certifi==2026.10.19.post1 urllib3==2.8.0 ml_dtypes==0.5.4 typing_extensions==4.16.0 2>"$folder/log" ||
  { cat "$folder/log"; exit 2; }
cat >"$folder/body.py" <<'PY'
import json, sys
from importlib.metadata import version
import numpy, tritonclient.http as http
tensor = http.InferInput("minutes", [3], "FP64")
tensor.set_data_from_numpy(numpy.array([1.0, numpy.nan, -numpy.inf]), binary_data=False)
body, _ = http.InferenceServerClient.generate_request_body([tensor])
print(f"tritonclient {version('tritonclient')} sends", body.decode())
def refuse(name): raise ValueError(f"{name} is not JSON")
try:
    json.loads(body, parse_constant=refuse)
except ValueError as error:
    print("a strict parser:", error)
    sys.exit(0)
sys.exit(1)
PY
PYTHONPATH="$folder/packages" "$python" "$folder/body.py" || {
  echo "changed: the body is JSON"
  exit 1
}
