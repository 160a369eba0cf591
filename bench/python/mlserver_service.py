"""The comparison for the Open Inference Protocol: MLServer serves the same trees, with its default settings.

Usage: mlserver_service.py FOLDER PORT, FOLDER having model.json of XGBoost
"""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

folder, port = Path(sys.argv[1]), int(sys.argv[2])
settings = {"host": "127.0.0.1", "http_port": port, "grpc_port": 0, "metrics_endpoint": None, "debug": False}
model = {
    "name": "baseline",
    "implementation": "mlserver_xgboost.XGBoostModel",
    "parameters": {"uri": "./model.json"},
}
(folder / "settings.json").write_text(json.dumps(settings))
(folder / "model-settings.json").write_text(json.dumps(model))
start = "from mlserver.cli.main import main; main()"
# Threads of OpenMP, which wait for each other by spinning, make it many times slower for one flight.
environment = {**os.environ, "OMP_NUM_THREADS": "1"}
# A process group of its own: its worker would outlive it, and it may wait for open connections without end.
server = subprocess.Popen(
    [sys.executable, "-c", start, "start", str(folder)], start_new_session=True, env=environment
)
signal.signal(signal.SIGTERM, lambda *_: os.killpg(server.pid, signal.SIGKILL))
server.wait()
