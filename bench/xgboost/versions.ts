/** The versions of XGBoost whose files Puntual is tested with, each pinned in `requirements/xgboost-VERSION.txt`. */
export const XGBOOST_VERSIONS = ["1.7.4", "2.1.4", "3.0.3", "3.4.1"];
