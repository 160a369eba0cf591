import type { PlattCalibration } from "../../learn/calibration/platt.ts";
import { refuse } from "../../learn/check-arguments.ts";
import { predictProbability } from "../../learn/classifier.ts";
import { rawScoreOf } from "../../learn/gradient-boosting/predicting/predictor.ts";
import { sigmoid } from "../../learn/losses/logistic-loss.ts";
import type { SavedBaseline } from "../baseline/saved-baseline.ts";
import type { SavedOperational } from "../operational/artefact/saved-operational.ts";
import { thresholdOf } from "../operational/costs.ts";
import { GRID, THRESHOLD_INDICES } from "../operational/distribution/grid.ts";
import { SHARE_MINUTES } from "../operational/distribution/lateness-shares.ts";
import { LATENESS_THRESHOLDS } from "../operational/distribution/thresholds.ts";
import { type LeadModel, leadForecaster } from "../operational/lead-model.ts";
import type { LeadTime } from "../operational/lead-time.ts";
import { leadTimesOf, type OperationalModelData } from "../operational/model-data.ts";
import { baselineColumnsOf, operationalColumns, type PortableColumn } from "./columns.ts";
import { type PortableTrees, portableRegression, portableTrees, portableXgboost } from "./portable-trees.ts";

/** A share of a chain of probabilities: the sigmoid of `intercept + delay · logOdds + location · score`. */
export interface PortableShare {
  readonly intercept: number;
  /** Times the calibrated log-odds of a delay. */
  readonly delay: number;
  /** Times the score of the location's trees. */
  readonly location: number;
}

/** The probability to be later than a threshold: that of the threshold before, times each of the shares. */
export interface PortableThreshold {
  readonly minutes: number;
  readonly shares: readonly PortableShare[];
}

/** A straight line that maps the raw score of the trees to the log-odds of a delay. */
export type Line = Pick<PlattCalibration, "intercept" | "slope">;

/**
 * A model in the form that all formats are written from. The trees' score becomes the log-odds of a delay by a calibration;
 * their sigmoid is the probability to be over 15 minutes late, from which those of the longer thresholds follow.
 */
export interface PortableModel {
  readonly kind: "baseline" | "operational";
  readonly version: string;
  readonly leadTime?: LeadTime;
  /** The airport whose calibration the model has, of several. */
  readonly airport?: string;
  readonly columns: readonly PortableColumn[];
  readonly trees: PortableTrees;
  readonly calibration: Line;
  /** A model of several airports: the calibration of each, in the order of the codes of the column `airport`. */
  readonly calibrations?: readonly Line[];
  /** Absent where no share depends on it. */
  readonly location?: PortableTrees;
  /** Those after 15 minutes, ascending; none of a baseline. */
  readonly longer: readonly PortableThreshold[];
  /** A delay is forecast where its probability is over this; by airport where they differ. */
  readonly decision: number | Readonly<Record<string, number>>;
  /** Forecasts a row of the columns as the product does: the probabilities over each threshold. */
  readonly forecast: (row: Float32Array) => readonly number[];
  /** A model of several airports: the probability of a delay before the calibration, the sigmoid of the trees' score. */
  readonly uncalibrated?: (row: Float32Array) => number;
}

/** The minutes of the first threshold. */
export const DELAY_MINUTES = LATENESS_THRESHOLDS[0];

/** Returns a baseline in the portable form. */
export function portableBaseline({ model, version }: SavedBaseline): PortableModel {
  const { learnt, threshold } = model.data;
  const names = learnt.featureNames;
  return {
    kind: "baseline",
    version,
    columns: baselineColumnsOf(names),
    trees: learnt.kind === "boosted-trees" ? portableXgboost(learnt) : portableRegression(learnt),
    calibration: { intercept: 0, slope: 1 },
    longer: [],
    decision: threshold,
    forecast: (row) => {
      const columns = Array.from(row, (value) => Float32Array.of(value));
      return [...predictProbability(learnt, { names, rowCount: 1, columns })];
    },
  };
}

/**
 * Returns the model of one lead time in the portable form.
 * @param airport of a model of several: the one whose calibration it has; by default that of each row's airport
 * @throws PuntualError `invalid-argument` for a lead time or an airport that the model does not have
 */
export function portableLead(
  { model, version }: Pick<SavedOperational, "model" | "version">,
  leadTime: LeadTime | undefined,
  airport?: string,
): PortableModel {
  const { data } = model;
  const lead = leadTime && data.leads[leadTime];
  if (leadTime === undefined || lead === undefined) {
    refuse("lead", leadTime ?? "none", leadTimesOf(data).join(", "));
  }
  const airports = data.encoding.airports ?? [];
  const known = airports.length > 0 ? airports : model.airports.map(({ code }) => code);
  if (airport !== undefined && !known.includes(airport)) refuse("airport", airport, known.join(", "));
  const calibrationOf = (code: string) => lead.calibrations?.[code] ?? lead.calibration;
  const longer = longerThresholds(lead);
  const usesLocation = longer.some(({ shares }) => shares.some(({ location }) => location !== 0));
  const forecast = leadForecaster(lead);
  const airportColumn = lead.trees.featureNames.indexOf("airport");
  return {
    kind: "operational",
    version,
    leadTime,
    ...(airport !== undefined && { airport }),
    columns: operationalColumns(lead.trees.featureNames, data.encoding),
    trees: portableTrees(lead.trees),
    calibration: airport === undefined ? lead.calibration : calibrationOf(airport),
    ...(airport === undefined &&
      airports.length > 0 && {
        calibrations: airports.map(calibrationOf),
        uncalibrated: (row: Float32Array) => sigmoid(rawScoreOf(lead.trees, row)),
      }),
    ...(usesLocation && lead.location && { location: portableTrees(lead.location) }),
    longer,
    decision: decisionOf(data, airport),
    forecast: (row) => forecast(row, airport ?? airports[row[airportColumn]]).over,
  };
}

/** Returns the chain of shares from each threshold to the next. */
function longerThresholds({ shares, longer }: LeadModel): PortableThreshold[] {
  return LATENESS_THRESHOLDS.slice(1).map((minutes, index) => {
    if (shares === undefined) {
      const { intercept, slope } = longer?.[index] ?? { intercept: 0, slope: 0 };
      return { minutes, shares: [{ intercept, delay: slope, location: 0 }] };
    }
    const between = GRID.slice(THRESHOLD_INDICES[index] + 1, THRESHOLD_INDICES[index + 1] + 1);
    return {
      minutes,
      shares: between.map((point) => {
        const at = SHARE_MINUTES.indexOf(point);
        return { intercept: shares.intercept[at], delay: shares.delay[at], location: shares.location[at] };
      }),
    };
  });
}

/** Returns the threshold of the decision: of an airport, or of all; by airport where they differ. */
function decisionOf(data: OperationalModelData, airport?: string): number | Record<string, number> {
  const { byAirport, costs } = data;
  if (byAirport === undefined) return thresholdOf(costs);
  if (airport !== undefined) return thresholdOf(byAirport[airport]?.costs ?? costs);
  const each = Object.entries(byAirport).map(([code, own]) => [code, thresholdOf(own.costs)] as const);
  return new Set(each.map(([, value]) => value)).size === 1 ? each[0][1] : Object.fromEntries(each);
}
