import { fitPlatt, type PlattCalibration } from "../../../learn/calibration/platt.ts";

/**
 * The number of an airport's calibration flights at which its own calibration and that of all airports count the same.
 * Chosen on the months before July of Seattle and Portland 2014, Houston's airports 2011 and New York's 2013; see
 * docs/models.md.
 */
const HALF_WAY_FLIGHTS = 8000;

/**
 * Fits a calibration for each airport, shrunk towards that of all: an airport with few flights leans on the others.
 * @param pooled the calibration fitted to all flights
 * @param rawLogOdds one per flight
 * @param labels 0 or 1, one per flight
 * @param airports the code of the airport of each flight
 */
export function calibrateAirports(
  pooled: PlattCalibration,
  rawLogOdds: Float64Array,
  labels: Uint8Array,
  airports: readonly string[],
): Record<string, PlattCalibration> {
  const rowsOf = Map.groupBy(airports.keys(), (row) => airports[row]);
  const calibrations = Array.from(rowsOf, ([code, rows]) => {
    const own = Uint8Array.from(rows, (row) => labels[row]);
    const delayed = own.reduce((sum, label) => sum + label, 0);
    const hasBoth = delayed > 0 && delayed < own.length;
    const scores = Float64Array.from(rows, (row) => rawLogOdds[row]);
    return [code, hasBoth ? shrunk(fitPlatt(scores, own), pooled, own.length) : pooled] as const;
  });
  return Object.fromEntries(calibrations.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function shrunk(own: PlattCalibration, pooled: PlattCalibration, flights: number): PlattCalibration {
  const share = flights / (flights + HALF_WAY_FLIGHTS);
  return {
    kind: own.kind,
    intercept: pooled.intercept + share * (own.intercept - pooled.intercept),
    slope: pooled.slope + share * (own.slope - pooled.slope),
  };
}
