import { delayLabel } from "../../flights/delay.ts";
import { calendarParts } from "../../flights/local-time.ts";
import { DECISION_THRESHOLD } from "../baseline/options.ts";
import type { PastFlight } from "../operational/features/past-flights.ts";
import { LATENESS_THRESHOLDS } from "../operational/lead-model.ts";
import type { BackTestedName, BackTestForecasts } from "./back-test.ts";
import { type Evaluation, evaluate } from "./evaluate.ts";
import { type AirlineFigures, airlineFigures, type ReliabilityPoint, reliability } from "./group-metrics.ts";
import { judgeLateDepartures, type LateDeparturesFigures } from "./late-departure-metrics.ts";

/** How well probabilities did, whatever the threshold. */
export type Figures = Omit<Evaluation, "confusion">;

/** How one model did in a back-test. */
export interface BackTested {
  /** All forecast flights together. */
  readonly pooled: Figures;
  /** By month, 1 to 12. */
  readonly months: Readonly<Record<string, Figures>>;
  /** What was forecast and what came, in 15 bins of equal width; empty ones are left out. */
  readonly reliability: readonly ReliabilityPoint[];
  /** By ICAO code of the airline. */
  readonly airlines: Readonly<Record<string, AirlineFigures>>;
  /** Of the operational model: how well it tells delays of over so many minutes. */
  readonly over?: Readonly<Record<"30" | "60" | "120", Figures>>;
  /** Of the operational model: mean distance of expected from actual lateness, in minutes. */
  readonly meanAbsoluteErrorMinutes?: number;
  /** Of the operational model, of two months at least: the intervals of how many flights of an hour, and of a day, are delayed. */
  readonly lateDepartures?: LateDeparturesFigures;
}

/** What a back-test found, as `--json` prints it. */
export interface BackTestFigures {
  readonly models: Readonly<Record<BackTestedName, BackTested>>;
}

/** What of {@link BackTested} artefacts have had from the first; what came later, some lack. */
type FirstFigures = "pooled" | "months" | "over" | "meanAbsoluteErrorMinutes";

/** The figures of a back-test as artefacts of any age hold them. */
export interface SavedBackTest {
  readonly models: Readonly<
    Record<BackTestedName, Pick<BackTested, FirstFigures> & Partial<Omit<BackTested, FirstFigures>>>
  >;
}

/** Judges the forecasts of one model for flights. */
export function judge(
  { probability, over, expectedLateness }: BackTestForecasts,
  flights: readonly PastFlight[],
): BackTested {
  const lateness = Float64Array.from(flights, ({ scheduled, operated }) => operated - scheduled);
  const months = Uint8Array.from(flights, ({ scheduled }) => calendarParts(scheduled).month);
  const figuresOver = (threshold: number, forecast: Float64Array) =>
    figures(delayLabel(lateness, threshold), forecast);
  const labels = delayLabel(lateness);
  const byMonth = [...new Set(months)].map((month) => {
    const rows = Int32Array.from(months.keys()).filter((row) => months[row] === month);
    const of = (values: Float64Array) => Float64Array.from(rows, (row) => values[row]);
    return [month, figures(delayLabel(of(lateness)), of(probability))] as const;
  });
  const airlines = flights.map(({ airlineCode }) => airlineCode);
  const judged = {
    pooled: figures(labels, probability),
    months: Object.fromEntries(byMonth),
    reliability: reliability(labels, probability),
    airlines: airlineFigures(airlines, labels, probability),
  };
  if (over === undefined || expectedLateness === undefined) return judged;
  const forecastOver = (index: number) => Float64Array.from(over, (probabilities) => probabilities[index]);
  const lateDepartures = judgeLateDepartures({ probability }, flights);
  const errors = lateness.map((minutes, row) => Math.abs(minutes - expectedLateness[row]));
  return {
    ...judged,
    over: {
      30: figuresOver(LATENESS_THRESHOLDS[1], forecastOver(1)),
      60: figuresOver(LATENESS_THRESHOLDS[2], forecastOver(2)),
      120: figuresOver(LATENESS_THRESHOLDS[3], forecastOver(3)),
    },
    meanAbsoluteErrorMinutes: errors.reduce((sum, error) => sum + error, 0) / errors.length,
    ...(lateDepartures && { lateDepartures }),
  };
}

function figures(labels: Uint8Array, probabilities: Float64Array): Figures {
  const { confusion: _, ...whateverTheThreshold } = evaluate(labels, probabilities, DECISION_THRESHOLD);
  return whateverTheThreshold;
}
