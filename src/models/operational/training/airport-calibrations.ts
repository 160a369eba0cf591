import { fitPlatt, type PlattCalibration } from "../../../learn/calibration/platt.ts";

/**
 * The number of an airport's calibration flights at which its own calibration and that of all airports count the same.
 * Chosen on the months before July of Seattle and Portland 2014, Houston's airports 2011 and New York's 2013; see
 * docs/models.md.
 */
const HALF_WAY_FLIGHTS = 8000;

/** The airports of flights. */
export interface AirportsOfFlights {
  readonly codes: readonly string[];
  /** The index of its airport, one per flight. */
  readonly indices: Uint16Array;
}

/**
 * Fits a calibration to flights of both labels. Where every delayed flight has a higher score than every other, as few flights
 * of a small airport may once the aircraft is known, no line is best: the targets are smoothed then.
 * @param rawLogOdds one per flight
 * @param labels 0 or 1, one per flight
 */
export function fitCalibration(rawLogOdds: Float64Array, labels: Uint8Array): PlattCalibration {
  return fitPlatt(rawLogOdds, labels, { smoothTargets: isSeparated(rawLogOdds, labels) });
}

/**
 * Fits a calibration for each airport, shrunk towards that of all: an airport with few flights leans on the others.
 * @param pooled the calibration fitted to all flights
 * @param rawLogOdds one per flight
 * @param labels 0 or 1, one per flight
 * @returns one per airport
 */
export function calibrateAirports(
  pooled: PlattCalibration,
  rawLogOdds: Float64Array,
  labels: Uint8Array,
  { codes, indices }: AirportsOfFlights,
): PlattCalibration[] {
  return codes.map((_, airport) => {
    const rows = Uint32Array.from(indices.keys()).filter((row) => indices[row] === airport);
    const own = Uint8Array.from(rows, (row) => labels[row]);
    const hasBoth = own.includes(0) && own.includes(1);
    if (!hasBoth) return pooled;
    const scores = Float64Array.from(rows, (row) => rawLogOdds[row]);
    return shrunk(fitCalibration(scores, own), pooled, own.length);
  });
}

/** Whether no flight has a higher score than a delayed one. */
function isSeparated(scores: Float64Array, labels: Uint8Array): boolean {
  const highest = scores.reduce(
    (most, score, row) => (labels[row] === 0 ? Math.max(most, score) : most),
    -Infinity,
  );
  return scores.every((score, row) => labels[row] === 0 || score >= highest);
}

function shrunk(own: PlattCalibration, pooled: PlattCalibration, flights: number): PlattCalibration {
  const share = flights / (flights + HALF_WAY_FLIGHTS);
  return {
    kind: own.kind,
    intercept: pooled.intercept + share * (own.intercept - pooled.intercept),
    slope: pooled.slope + share * (own.slope - pooled.slope),
  };
}
