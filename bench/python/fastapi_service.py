"""The comparison for `POST /predict`: FastAPI, pandas and XGBoost answer the same requests from the same model.

Usage: fastapi_service.py MODEL.json AIRLINES.json PORT
"""

import json
import sys

import pandas as pd
import uvicorn
import xgboost as xgb
from fastapi import FastAPI, HTTPException
from pydantic import BaseModel

model = xgb.Booster(model_file=sys.argv[1])
columns = model.feature_names
with open(sys.argv[2]) as file:
    airlines = set(json.load(file))


class Flight(BaseModel):
    OPERA: str
    TIPOVUELO: str
    MES: int


class Flights(BaseModel):
    flights: list[Flight]


app = FastAPI()


@app.post("/predict")
async def predict(body: Flights):
    for flight in body.flights:
        if flight.OPERA not in airlines or flight.TIPOVUELO not in ("I", "N") or not 1 <= flight.MES <= 12:
            raise HTTPException(status_code=400)
    data = pd.DataFrame([flight.model_dump() for flight in body.flights])
    features = pd.concat(
        [pd.get_dummies(data[name], prefix=name) for name in ("OPERA", "TIPOVUELO", "MES")], axis=1
    ).reindex(columns=columns, fill_value=0)
    probabilities = model.predict(xgb.DMatrix(features))
    return {"predict": [int(probability > 0.5) for probability in probabilities]}


uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[3]), log_level="warning", access_log=False)
