import { delayLabel } from "../../../src/flights/delay.ts";
import { fitGradientBoosting } from "../../../src/learn/gradient-boosting/trainer.ts";
import { trainingMatrix } from "../../../src/models/operational/matrix/training-matrix.ts";
import { OPERATIONAL_PARAMETERS } from "../../../src/models/operational/training/parameters.ts";
import { type CostsOf, type Growth, inTurns } from "./growth.ts";
import { madeTable } from "./made-flights.ts";

const [ROWS, MIDDLE] = [1_000_000, 250_000];
const ROUNDS = 3;
const { trees: TREES } = OPERATIONAL_PARAMETERS;

const FITTING = "Fitting the trees of one lead time on one thread, seconds";

/** The costs of training. */
export const TRAINING = {
  fitRows: { cost: FITTING, of: "flights", sizes: [62_500, MIDDLE, ROWS] },
  fitTrees: { cost: FITTING, of: "trees", sizes: [TREES / 4, TREES / 2, TREES] },
  fitFeatures: { cost: FITTING, of: "features", sizes: [16, 32, 64] },
} as const satisfies Readonly<Record<string, Growth>>;

/** Measures fits to the features of made-up flights an hour ahead. */
export async function costsOfTraining(): Promise<CostsOf<typeof TRAINING>> {
  const { flights, names, columns, training } = await trainingMatrix(madeTable(ROWS), "hour");
  const { scheduled, operated } = flights.columns;
  const late = delayLabel(Float64Array.from(training, (index) => operated[index] - scheduled[index]));
  const known = columns.map((column) => Float32Array.from(training, (index) => column[index]));
  const secondsOf = (rows: number, features: number, trees: number) => {
    const rowCount = Math.min(rows, late.length);
    const matrix = {
      ...{ names: names.slice(0, features), rowCount },
      columns: known.slice(0, features).map((column) => column.subarray(0, rowCount)),
    };
    const started = performance.now();
    fitGradientBoosting(matrix, late.subarray(0, rowCount), { ...OPERATIONAL_PARAMETERS, trees });
    return (performance.now() - started) / 1000;
  };
  const { fitRows, fitTrees, fitFeatures } = TRAINING;
  secondsOf(fitRows.sizes[0], names.length, TREES);
  return {
    fitRows: await inTurns(fitRows.sizes, ROUNDS, (rows) => secondsOf(rows, names.length, TREES)),
    fitTrees: await inTurns(fitTrees.sizes, ROUNDS, (trees) => secondsOf(MIDDLE, names.length, trees)),
    fitFeatures: await inTurns(fitFeatures.sizes, ROUNDS, (features) => secondsOf(MIDDLE, features, TREES)),
  };
}
