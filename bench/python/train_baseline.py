"""The comparison for `puntual train`: pandas reads and one-hot encodes, XGBoost fits the top ten, balanced."""

import sys

import pandas as pd
import xgboost as xgb

TOP_TEN = [
    "OPERA_Latin American Wings", "MES_7", "MES_10", "OPERA_Grupo LATAM", "MES_12",
    "TIPOVUELO_I", "MES_4", "MES_11", "OPERA_Sky Airline", "OPERA_Copa Air",
]

flights = pd.read_csv(sys.argv[1], dtype={"Vlo-I": str, "Vlo-O": str})
lateness = pd.to_datetime(flights["Fecha-O"]) - pd.to_datetime(flights["Fecha-I"])
delayed = (lateness.dt.total_seconds() / 60 > 15).astype(int)
features = pd.concat(
    [pd.get_dummies(flights[name], prefix=name) for name in ("OPERA", "TIPOVUELO", "MES")], axis=1
)[TOP_TEN]
model = xgb.XGBClassifier(
    random_state=1, learning_rate=0.01, scale_pos_weight=(delayed == 0).sum() / (delayed == 1).sum()
)
model.fit(features, delayed)
model.save_model(sys.argv[2])
