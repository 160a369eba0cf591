"""The comparison for the Open Inference Protocol: MLServer serves the same trees.

Usage: mlserver_service.py FOLDER PORT, FOLDER having model.json of XGBoost
"""

import json
import sys
from pathlib import Path

from mlserver.cli.main import main

folder, port = Path(sys.argv[1]), int(sys.argv[2])
settings = {
    "host": "127.0.0.1",
    "http_port": port,
    "grpc_port": 0,
    "metrics_endpoint": None,
    "debug": False,
    # In the process of the server, as in Puntual: a worker of its own, the default, is slower for one flight.
    "parallel_workers": 0,
}
model = {
    "name": "baseline",
    "implementation": "mlserver_xgboost.XGBoostModel",
    "parameters": {"uri": "./model.json"},
}
(folder / "settings.json").write_text(json.dumps(settings))
(folder / "model-settings.json").write_text(json.dumps(model))
sys.argv[1:] = ["start", str(folder)]
main()
