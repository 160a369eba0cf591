import type { DelayModelOptions } from "./baseline-options.ts";

/** What a model was trained on and with. */
export interface TrainingRecord {
  /** The version of Puntual that trained it. */
  readonly puntual: string;
  readonly flights: {
    readonly rows: number;
    readonly delayed: number;
    readonly rejected: number;
    /** First and last scheduled time, local. */
    readonly from: string;
    readonly to: string;
    /** SHA-256 of the file. */
    readonly sha256: string;
  };
  readonly options: DelayModelOptions;
  readonly parameters: Readonly<Record<string, number>>;
}
