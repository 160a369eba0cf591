import { PuntualError } from "../../errors.ts";
import type { CategoryColumn, FlightTable } from "../../flights/flight-table.ts";
import type { FeatureMatrix } from "../../learn/matrix/feature-matrix.ts";

/** The columns of a {@link FlightTable} that a baseline forecasts from. */
export const BASELINE_COLUMNS = ["airline", "flightType", "month"] as const;

/** The flight types in the order of their features. */
export const FLIGHT_TYPES = ["I", "N"] as const;

/** The number of months, and of features of months. */
export const MONTHS = 12;

/**
 * Returns the baseline's features: a column of zeros and ones for every airline (`airline=Sky Airline`, in the order
 * of `airlines`), flight type (`flightType=I`) and month (`month=7`), in that order.
 * @param airlines the airlines that the model knows
 * @throws PuntualError `invalid-argument` for a missing column or a month outside 1–12, `unknown-category` for an
 * airline that is not among `airlines`
 */
export function baselineFeatures(flights: FlightTable, airlines: readonly string[]): FeatureMatrix {
  const { airline, flightType, month } = baselineColumns(flights);
  const names = [
    ...airlines.map((name) => `airline=${name}`),
    ...FLIGHT_TYPES.map((type) => `flightType=${type}`),
    ...Array.from({ length: MONTHS }, (_, index) => `month=${index + 1}`),
  ];
  const columns = names.map(() => new Uint8Array(flights.rowCount));
  const airlineFeature = featureOfCode(airline, airlines, "airline");
  const typeFeature = featureOfCode(flightType, FLIGHT_TYPES, "flightType");
  for (let row = 0; row < flights.rowCount; row++) {
    columns[airlineFeature[airline.codes[row]]][row] = 1;
    columns[airlines.length + typeFeature[flightType.codes[row]]][row] = 1;
    columns[airlines.length + FLIGHT_TYPES.length + month[row] - 1][row] = 1;
  }
  return { names, rowCount: flights.rowCount, columns };
}

/** Returns the airlines among the names of {@link baselineFeatures}. */
export function airlinesOf(featureNames: readonly string[]): string[] {
  return featureNames.flatMap((name) => (name.startsWith("airline=") ? name.slice("airline=".length) : []));
}

/**
 * Returns the columns that a baseline forecasts from.
 * @throws PuntualError `invalid-argument` for a missing column or a month outside 1–12
 */
export function baselineColumns(flights: FlightTable) {
  const { airline, flightType, month } = flights;
  if (airline === undefined || flightType === undefined || month === undefined) {
    throw new PuntualError("invalid-argument", {
      name: "flights",
      value: `a table with the columns ${Object.keys(flights).join(", ")}`,
      allowed: `one with the columns ${BASELINE_COLUMNS.join(", ")}`,
    });
  }
  const noMonth = month.find((number) => number < 1 || number > MONTHS);
  if (noMonth !== undefined) {
    throw new PuntualError("invalid-argument", { name: "month", value: noMonth, allowed: `1 to ${MONTHS}` });
  }
  return { airline, flightType, month };
}

function featureOfCode(column: CategoryColumn, known: readonly string[], field: string): number[] {
  return column.names.map((name) => {
    const feature = known.indexOf(name);
    if (feature !== -1) return feature;
    throw new PuntualError("unknown-category", {
      field,
      value: name,
      reason: "was not in the training data",
      allowed: known.join(", "),
    });
  });
}
