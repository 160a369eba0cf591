import { rowsScorer } from "../../learn/gradient-boosting/predicting/row-scorer.ts";
import { GRID } from "./distribution/grid.ts";
import { calibrated, calibrationOf, type LeadForecast, type LeadModel, latenessOf } from "./lead-model.ts";

/** The flights that there is room for at first. */
const FIRST_ROWS = 512;

/**
 * Forecasts of one lead time's model for many flights: first the features of each are added, then the forecasts are taken in the
 * same order. They are those of `leadForecaster`, and hold until the next one is taken.
 */
export class LeadBatch {
  readonly #lead: LeadModel;
  readonly #width: number;
  readonly #scores: ReturnType<typeof rowsScorer>;
  readonly #locations: ReturnType<typeof rowsScorer> | undefined;
  readonly #distribute: ReturnType<typeof latenessOf>;
  #features: Float32Array;
  #logOdds = new Float64Array(0);
  #location = new Float64Array(0);
  /** The distribution that was taken last. */
  readonly #distribution = new Float64Array(GRID.length);
  #added = 0;
  #taken = 0;

  constructor(lead: LeadModel) {
    this.#lead = lead;
    this.#width = lead.trees.featureNames.length;
    this.#scores = rowsScorer(lead.trees);
    this.#locations = lead.location && rowsScorer(lead.location);
    this.#distribute = latenessOf(lead);
    this.#features = new Float32Array(FIRST_ROWS * this.#width);
  }

  /** Forgets flights whose forecasts were not taken. */
  clear(): void {
    this.#added = this.#taken = 0;
  }

  /** Adds a flight, whose features the caller writes to {@link features}. @returns the index of the first one */
  add(): number {
    const at = this.#added++ * this.#width;
    if (at === this.#features.length) {
      const larger = new Float32Array(2 * at);
      larger.set(this.#features);
      this.#features = larger;
    }
    return at;
  }

  /** The features of flight after flight; another array after more flights were added. */
  get features(): Float32Array {
    return this.#features;
  }

  /**
   * Returns the forecast of the next flight of those that were added.
   * @param airport that of the flight, in a model of several
   */
  take(airport?: string): LeadForecast {
    if (this.#taken === 0) this.#score();
    const row = this.#taken++;
    const logOdds = calibrated(calibrationOf(this.#lead, airport), this.#logOdds[row]);
    const forecast = this.#distribute(logOdds, this.#location[row], this.#distribution);
    if (this.#taken === this.#added) this.#added = this.#taken = 0;
    return forecast;
  }

  #score(): void {
    const rows = this.#added;
    if (rows > this.#logOdds.length) {
      this.#logOdds = new Float64Array(rows);
      this.#location = new Float64Array(rows);
    }
    const features = this.#features.subarray(0, rows * this.#width);
    this.#scores(features, this.#logOdds.subarray(0, rows));
    this.#locations?.(features, this.#location.subarray(0, rows));
  }
}
