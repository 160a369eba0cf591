import { PuntualError } from "../errors.ts";
import { unchangedDuring } from "../files/unchanged-file.ts";
import type { FlightColumn, FlightTable } from "../flights/flight-table.ts";
import { flightsOfAirport } from "../flights/flights-of-airport.ts";
import { type FlightFilesRead, readFlightFiles } from "../flights/reading/several/read-flight-files.ts";
import { refuse } from "../learn/check-arguments.ts";
import type { ArtefactWritten } from "./artefact/format.ts";
import { hashFiles, sourceOf, type TrainingSource } from "./artefact/training-record.ts";
import type { DelayModelOptions } from "./baseline/options.ts";
import { saveBaseline } from "./baseline/saved-baseline.ts";
import {
  BASELINE_TRAINING_COLUMNS,
  evaluateBaseline,
  type HeldOut,
  type TrainedBaseline,
  trainBaseline,
} from "./baseline/train-baseline.ts";
import { type BackTest, type BackTestOptions, backTest, backTestMetrics } from "./evaluation/back-test.ts";
import { planBackTest } from "./evaluation/back-test-plan.ts";
import { compareModels } from "./evaluation/comparison.ts";
import type { ProbabilityMetrics } from "./evaluation/evaluate.ts";
import type { ModelKind } from "./model.ts";
import { saveOperational } from "./operational/artefact/saved-operational.ts";
import type { Costs } from "./operational/costs.ts";
import { OPERATIONAL_COLUMNS, pastFlights } from "./operational/features/past-flights.ts";
import type { ReadingOptions } from "./operational/features/read-history.ts";
import type { OperationalModel } from "./operational/forecasting/operational-model.ts";
import { type GivenToBackTest, givenToBackTest } from "./operational/importing/given-to-back-test.ts";
import type { ImportedTreesByLeadTime } from "./operational/importing/imported-trees.ts";
import type { LeadTime } from "./operational/lead-time.ts";
import { periodOfFlights } from "./operational/training/period/period-of-flights.ts";
import { checkWindow, type TrainingWindow } from "./operational/training/period/training-window.ts";
import { type TrainedOperational, trainOperational } from "./operational/training/train-operational.ts";

/** Options of {@link trainModel} for both kinds. */
interface TrainingOptions {
  /** The file that the flights were read from; by default {@link sourceOf} the flights. */
  readonly source?: TrainingSource | undefined;
  /** Called with the share of the work that is done, 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** Options of {@link trainModel} for a baseline. */
export interface BaselineTrainingOptions extends Partial<DelayModelOptions>, TrainingOptions {
  /** Whether to compare the SCL challenge's six models too, for the model card; default false. */
  readonly compare?: boolean | undefined;
}

/** Options of {@link trainModel} for an operational model. */
export interface OperationalTrainingOptions extends TrainingOptions {
  /** The costs that set the decision threshold. */
  readonly costs?: Costs | undefined;
  /**
   * Whether to back-test the model too, on the last six full months, for the model card; default false. A model whose flights
   * allow no back-test is trained all the same: see `TrainedOperational.noBackTest`.
   */
  readonly backTest?: boolean | undefined;
  /** Only flights of this window before the last one are learned from: `18m`, `540d`, `2y`; all by default. */
  readonly window?: TrainingWindow | undefined;
  /** Lead times to train besides `schedule`, `day` and `hour`; all by default. */
  readonly leadTimes?: readonly LeadTime[] | undefined;
  /** Trees that another program fitted to the earlier flights of the training matrix, by lead time; see `readImportedTrees`. */
  readonly imported?: ImportedTreesByLeadTime | undefined;
  /** A model of the same airports, such as that of the matrix, that sees flights as this one is to; by default the flights teach it. */
  readonly like?: Pick<OperationalModel, "data"> | undefined;
  /** The scheduled flights without an outcome, as {@link readTrainingFile} returns them; none by default. */
  readonly cancelled?: FlightTable | undefined;
}

/** The types that differ by kind of model. */
export interface ModelTypes {
  readonly baseline: {
    readonly trainingOptions: BaselineTrainingOptions;
    readonly trained: TrainedBaseline;
    readonly evaluationOptions: Partial<DelayModelOptions>;
    readonly details: HeldOut;
  };
  readonly operational: {
    readonly trainingOptions: OperationalTrainingOptions;
    readonly trained: TrainedOperational;
    readonly evaluationOptions: BackTestOptions;
    readonly details: BackTest;
  };
}

/** A model as {@link trainModel} returns it: fitted, with the data for its artefact. */
export type TrainedModel<Kind extends ModelKind = ModelKind> = {
  [Each in Kind]: ModelTypes[Each]["trained"] & { readonly kind: Each; readonly source: TrainingSource };
}[Kind];

/** The result of {@link evaluateModel}. */
export interface ModelEvaluation<Kind extends ModelKind = ModelKind> {
  /** On flights later than those that the evaluated models were trained on; operational: an hour before their time. */
  readonly metrics: ProbabilityMetrics;
  /** All results: the metrics on held-out flights of a baseline, the back-test of an operational model. */
  readonly details: ModelTypes[Kind]["details"];
}

/** Flights to train a model on, read from a file or from several. */
export interface TrainingFile extends FlightFilesRead {
  readonly source: TrainingSource;
}

/** The steps from flights to an artefact, for one kind of model. */
interface Lifecycle<Kind extends ModelKind> {
  /** The columns that a model of this kind is trained on and evaluated with. */
  readonly columns: readonly FlightColumn[];
  /** Whether a model of this kind knows one airport from another. */
  readonly knowsAirports: boolean;
  train(
    flights: FlightTable,
    options: ModelTypes[Kind]["trainingOptions"],
  ): Promise<ModelTypes[Kind]["trained"]>;
  evaluate(
    flights: FlightTable,
    options: ModelTypes[Kind]["evaluationOptions"],
  ): Promise<ModelEvaluation<Kind>>;
}

const LIFECYCLES: { readonly [Kind in ModelKind]: Lifecycle<Kind> } = {
  baseline: {
    columns: BASELINE_TRAINING_COLUMNS,
    knowsAirports: false,
    async train(flights, { compare = false, onProgress = () => {}, source: _, ...options }) {
      const trained = trainBaseline(flights, options);
      onProgress(compare ? 0.2 : 1);
      if (!compare) return trained;
      const comparison = compareModels(flights, (done, of) => onProgress(0.2 + (0.8 * done) / of));
      return { ...trained, comparison };
    },
    async evaluate(flights, options) {
      const details = evaluateBaseline(flights, options);
      return { metrics: details.laterFlights, details };
    },
  },
  operational: {
    columns: [...OPERATIONAL_COLUMNS, "month"],
    knowsAirports: true,
    async train(flights, options) {
      const { costs, window, leadTimes, imported, like, cancelled, onProgress = () => {} } = options;
      if (window !== undefined) checkWindow(window);
      // The trees that were fitted elsewhere cannot be fitted again for each month: what they know limits the months.
      const noBackTest =
        options.backTest && imported === undefined
          ? reasonAgainst(() => planBackTest(flights, { window }))
          : undefined;
      const isBackTested = options.backTest && noBackTest === undefined;
      const share = isBackTested ? 0.15 : 1;
      const onLead = (done: number, of: number) => onProgress((share * done) / of);
      const trained = await trainOperational(flights, {
        onLead,
        window,
        leadTimes,
        imported,
        like,
        cancelled,
        ...(costs && { costs }),
      });
      const given = isBackTested && imported ? backTestGiven(flights, window, imported, trained) : undefined;
      const notGiven = given && reasonAgainst(() => planBackTest(flights, { window, given }));
      if (notGiven !== undefined) return { ...trained, noBackTest: notGiven };
      if (!isBackTested) return { ...trained, ...(noBackTest !== undefined && { noBackTest }) };
      const onTask = (done: number, of: number) => onProgress(share + ((1 - share) * done) / of);
      const tested = await backTest(flights, { costs, window, cancelled, given, onProgress: onTask });
      return { ...trained, backTest: backTestMetrics(tested) };
    },
    async evaluate(flights, options) {
      const details = await backTest(flights, options);
      return { metrics: details.models.hour.pooled, details };
    },
  },
};

/** Returns what a back-test takes from imported trees. */
function backTestGiven(
  flights: FlightTable,
  window: TrainingWindow | undefined,
  imported: ImportedTreesByLeadTime,
  { model }: TrainedOperational,
): GivenToBackTest {
  const past = pastFlights(flights);
  return givenToBackTest(past, periodOfFlights(past, flights.timeZone, window), imported, model.data);
}

/** Returns the reason for which a plan cannot be made; undefined if it can. */
function reasonAgainst(plan: () => unknown): string | undefined {
  try {
    plan();
    return undefined;
  } catch (error) {
    if (error instanceof PuntualError) return error.message;
    throw error;
  }
}

/**
 * Reads the flights to train or evaluate a model of a kind on.
 * @param path of the file, or of several that are read as one
 * @throws PuntualError as `readFlights` does, and `invalid-argument` for flights of several airports and a kind
 * that does not know one airport from another
 */
export async function readTrainingFile(
  kind: ModelKind,
  path: string | readonly string[],
  options: ReadingOptions = {},
): Promise<TrainingFile> {
  const { columns, knowsAirports } = LIFECYCLES[kind];
  const paths = typeof path === "string" ? [path] : path;
  const [read, sha256] = await unchangedDuring(paths, () =>
    Promise.all([readFlightFiles(paths, { columns, ...options }), hashFiles(paths)]),
  );
  if (!knowsAirports && read.airports.length > 1) {
    const codes = read.airports.map(({ code }) => code).join(", ");
    refuse("airport", codes, `one airport: the ${kind} does not know one from another`);
  }
  return { ...read, source: { sha256, rejected: read.rejected } };
}

/**
 * Trains a model on all flights. A baseline is also evaluated on held-out flights, which takes moments.
 * @param flights as {@link readTrainingFile} reads them for this kind
 * @throws PuntualError `invalid-argument` for a missing column, costs that are not over 0, too few flights, or flights
 * too much of one class
 */
export async function trainModel<Kind extends ModelKind>(
  kind: Kind,
  flights: FlightTable,
  options: ModelTypes[Kind]["trainingOptions"] = {},
): Promise<TrainedModel<Kind>> {
  const trained = await LIFECYCLES[kind].train(flights, options);
  return { ...trained, kind, source: options.source ?? sourceOf(flights) } as TrainedModel<Kind>;
}

/** The model of one airport, or why none can be trained. */
export type TrainedOfAirport = { readonly code: string } & (
  | { readonly trained: TrainedModel<"operational"> }
  | { readonly error: PuntualError }
);

/**
 * Trains an operational model for each airport of the flights, one after the other, so that memory holds all flights and the features
 * of one airport's. Each is the model that flights of that airport alone give; an airport that cannot be trained leaves the others
 * as they are.
 * @param file as `readTrainingFile` reads it, with airports that are named
 * @param options as `trainModel` takes them; `onProgress` is of all airports
 */
export async function* trainEachAirport(
  {
    flights,
    cancelled,
    source,
    airports,
  }: Pick<TrainingFile, "flights" | "cancelled" | "source" | "airports">,
  { onProgress = () => {}, ...options }: OperationalTrainingOptions = {},
): AsyncGenerator<TrainedOfAirport> {
  const codes = airports.map(({ code }) => code).sort();
  for (const [index, code] of codes.entries()) {
    try {
      const trained = await trainModel("operational", flightsOfAirport(flights, code), {
        ...options,
        cancelled: flightsOfAirport(cancelled, code),
        source,
        onProgress: (share) => onProgress((index + share) / codes.length),
      });
      yield { code, trained };
    } catch (error) {
      if (!(error instanceof PuntualError)) throw error;
      yield { code, error };
    }
  }
}

/**
 * Evaluates a model's settings on flights later than those that it is trained on: a baseline is fitted to the first
 * two thirds and evaluated on the rest; an operational model is back-tested month by month.
 * @param flights as {@link readTrainingFile} reads them for this kind
 * @throws PuntualError `invalid-argument` as {@link trainModel} does, and for months that the flights do not allow
 */
export function evaluateModel<Kind extends ModelKind>(
  kind: Kind,
  flights: FlightTable,
  options: ModelTypes[Kind]["evaluationOptions"] = {},
): Promise<ModelEvaluation<Kind>> {
  return LIFECYCLES[kind].evaluate(flights, options);
}

/**
 * Writes a trained model as an artefact, complete or not at all; an artefact that the folder already holds is replaced.
 * `loadModel` reads it.
 * @throws PuntualError `output-unwritable`
 */
export function saveModel(folder: string, trained: TrainedModel): Promise<ArtefactWritten> {
  return trained.kind === "baseline"
    ? saveBaseline(folder, trained, trained.source)
    : saveOperational(folder, trained, trained.source);
}
