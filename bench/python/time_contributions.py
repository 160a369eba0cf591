"""Explains rows one by one with LightGBM's pred_contrib, on one thread, by its C interface: without the time of its Python layer.

usage: time_contributions.py MODEL ROWS COLUMNS; ROWS holds float64 values, row after row. Prints the contributions as JSON, those
of a row in a line; then, for each line of standard input, explains all rows and prints the microseconds for a row.
"""

import ctypes
import json
import sys
import time

import lightgbm
import numpy
from lightgbm.basic import _LIB

FLOAT64, CONTRIBUTIONS = 1, 3

model, path, columns = sys.argv[1:4]
rows = numpy.fromfile(path, dtype=numpy.float64).reshape(-1, int(columns))
booster = lightgbm.Booster(model_file=model)
out = numpy.zeros(int(columns) + 1)
length = ctypes.c_int64()
parameters = b"num_threads=1"


def explain(row):
    code = _LIB.LGBM_BoosterPredictForMatSingleRow(
        booster._handle,
        row.ctypes.data_as(ctypes.c_void_p),
        FLOAT64,
        ctypes.c_int(row.size),
        1,
        CONTRIBUTIONS,
        0,
        -1,
        parameters,
        ctypes.byref(length),
        out.ctypes.data_as(ctypes.POINTER(ctypes.c_double)),
    )
    assert code == 0 and length.value == out.size


for row in rows:
    explain(row)
    print(json.dumps(out.tolist()))
sys.stdout.flush()
for _ in sys.stdin:
    started = time.perf_counter()
    for row in rows:
        explain(row)
    print((time.perf_counter() - started) * 1e6 / len(rows), flush=True)
