/** The settings of a baseline; by default those that the SCL challenge chose. */
export interface DelayModelOptions {
  /** Gradient boosting or logistic regression. */
  readonly learner: "boosting" | "logistic";
  /** All features, or the ten that gradient boosting on all of them splits on most. */
  readonly features: "all" | "top10";
  /** Whether the two classes have equal weight in training. */
  readonly balance: boolean;
}

/** The settings that the SCL challenge chose. */
export const DEFAULT_OPTIONS: DelayModelOptions = { learner: "boosting", features: "top10", balance: true };

/** A delay is forecast where its probability is over this. */
export const DECISION_THRESHOLD = 0.5;

/** The SCL challenge's settings of gradient boosting; all others are XGBoost's defaults. */
export const BOOSTING_PARAMETERS = { learningRate: 0.01 } as const;

/** The only target: 1 where a flight left over 15 minutes late. */
export type Target = "delay";
