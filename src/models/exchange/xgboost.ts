import { PuntualError } from "../../errors.ts";
import { flightColumns } from "../../flights/reading/flight-columns.ts";
import { readXgboostJson, type XgboostReading } from "../../learn/xgboost/io/read-xgboost-json.ts";
import { writeXgboostJson } from "../../learn/xgboost/io/write-xgboost-json.ts";
import type { XgboostTrees } from "../../learn/xgboost/trees.ts";
import type { FittedDelayModel } from "../baseline/delay-model.ts";
import { BASELINE_COLUMNS } from "../baseline/features.ts";

/**
 * Returns a baseline in XGBoost's JSON format. Its features have the names that `pandas.get_dummies` gives those of the
 * dataset (`OPERA_Sky Airline`, `TIPOVUELO_I`, `MES_7`), so that it takes the tables of the SCL challenge.
 * @throws PuntualError `invalid-argument` for a baseline that is not gradient boosting
 */
export function toXgboost({ data: { learnt } }: FittedDelayModel): string {
  if (learnt.kind !== "boosted-trees") {
    throw new PuntualError("invalid-argument", {
      name: "model",
      value: learnt.kind,
      allowed: "gradient boosting",
    });
  }
  return writeXgboostJson(rename(learnt, (ours) => [`${ours}=`, `${flightColumns[ours].header}_`]));
}

/**
 * Reads boosted trees from XGBoost's JSON format and renames the features of the dataset to Puntual's names.
 * @param path the file's name for errors
 * @param options.rounds of a training that stopped early: `best`, the rounds up to the best one, as `XGBClassifier` predicts,
 * or `all`, as `Booster.predict` does; by default `best` if an `XGBClassifier` saved the file, else `all`
 * @throws PuntualError `model-format`
 */
export function fromXgboost(text: string, path: string, options: XgboostReading = {}): XgboostTrees {
  return rename(readXgboostJson(text, path, options), (ours) => [
    `${flightColumns[ours].header}_`,
    `${ours}=`,
  ]);
}

function rename(
  model: XgboostTrees,
  prefixes: (column: (typeof BASELINE_COLUMNS)[number]) => readonly [from: string, to: string],
): XgboostTrees {
  const featureNames = model.featureNames.map((name) => {
    const prefix = BASELINE_COLUMNS.map(prefixes).find(([from]) => name.startsWith(from));
    return prefix === undefined ? name : prefix[1] + name.slice(prefix[0].length);
  });
  return { ...model, featureNames };
}
