#!/usr/bin/env bash
# Expected: MLServer serves the Open Inference Protocol and depends on Triton's client for Python, so that client's
# default request, with binary tensors, is answered; or the server says that it lacks that extension.
# Seen: MLServer 1.7.1 reads every REST body as JSON. It answers 422 with a validation error of its own form, in which
# tritonclient 2.73.0 finds no "error" and reports a failure of decoding. With binary_data=False for each input it works,
# and the answer is JSON although the same client still asks for binary outputs.
# Why it matters: a team that moves a delay model between Triton, KServe, MLServer and Puntual keeps its client, and finds
# out in production that one of the servers takes other requests.
set -euo pipefail
python=${PYTHON:-python3} # 3.12
pins=$(dirname "$0")/../bench/python/requirements/mlserver.txt
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$python" -m pip install --quiet --no-deps --only-binary=:all: --target "$folder/packages" -r "$pins" 2>"$folder/log" ||
  { cat "$folder/log"; exit 2; }
mkdir "$folder/models"
cat >"$folder/models/same.py" <<'PY'
from mlserver import MLModel
from mlserver.types import InferenceResponse, ResponseOutput
class Same(MLModel):
    async def predict(self, payload):
        outputs = [ResponseOutput(name=i.name, shape=i.shape, datatype=i.datatype, data=i.data) for i in payload.inputs]
        return InferenceResponse(model_name=self.name, outputs=outputs)
PY
cat >"$folder/infer.py" <<'PY'
import json, socket, subprocess, sys, time
from importlib.metadata import version
import mlserver, numpy, tritonclient.http as http
from tritonclient.utils import InferenceServerException
folder = sys.argv[1]
with socket.socket() as one:
    one.bind(("127.0.0.1", 0))
    port = one.getsockname()[1]
settings = {"host": "127.0.0.1", "http_port": port, "grpc_port": 0, "metrics_endpoint": None, "parallel_workers": 0}
json.dump(settings, open(f"{folder}/settings.json", "w"))
json.dump({"name": "same", "implementation": "same.Same"}, open(f"{folder}/model-settings.json", "w"))
start = "import sys; sys.path.insert(0, sys.argv[2]); from mlserver.cli.main import main; main()"
server = subprocess.Popen([sys.executable, "-c", start, "start", folder], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
try:
    client = http.InferenceServerClient(f"127.0.0.1:{port}")
    for _ in range(600):
        time.sleep(0.2)
        try:
            if client.is_model_ready("same"): break
        except OSError: pass
    def infer(**form):
        tensor = http.InferInput("month", [2], "FP64")
        tensor.set_data_from_numpy(numpy.array([3.0, 7.1]), **form)
        try: return client.infer("same", [tensor]).get_response()["outputs"]
        except InferenceServerException as error: return f"{error.status()}: {error.message()[:150]}"
    binary, text = infer(), infer(binary_data=False)
    print(f"mlserver {mlserver.__version__}, tritonclient {version('tritonclient')}; extensions {client.get_server_metadata()['extensions']}")
    print("default request:  ", binary)
    print("binary_data=False:", text)
    sys.exit(0 if isinstance(binary, str) and binary.startswith("422") and text[0]["data"] == [3.0, 7.1] else 1)
finally:
    server.terminate()
    server.wait()
PY
PYTHONPATH="$folder/packages" "$python" "$folder/infer.py" "$folder/models" || {
  echo "changed: MLServer takes binary tensors"
  exit 1
}
