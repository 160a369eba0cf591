/** What a baseline is made of; the notebook's choice by default. */
export interface DelayModelOptions {
  /** Gradient boosting or logistic regression. */
  readonly learner: "boosting" | "logistic";
  /** All features, or the ten that gradient boosting on all of them splits on most. */
  readonly features: "all" | "top10";
  /** Whether the two classes weigh the same in training. */
  readonly balance: boolean;
}

/** The notebook's choice. */
export const DEFAULT_OPTIONS: DelayModelOptions = { learner: "boosting", features: "top10", balance: true };

/** A flight is forecast to be delayed when its probability is over this. */
export const DECISION_THRESHOLD = 0.5;

/** The notebook's settings of gradient boosting; all others are XGBoost's defaults. */
export const BOOSTING_PARAMETERS = { learningRate: 0.01 } as const;

/** The one target there is: 1 where a flight left more than 15 minutes late. */
export type Target = "delay";
