// Back-tests the models: each month is forecast by models that know only what was known when it began.
import { evaluateModel, readTrainingFile, writeSyntheticFlights } from "puntual";

// A year of synthetic flights, in place of a file of your own.
await writeSyntheticFlights("flights.csv", { rows: 2000 });

const { flights } = await readTrainingFile("operational", "flights.csv");
const { details } = await evaluateModel("operational", flights, { from: 11, to: 12 });

// The baseline knows airline, flight type and month. The others add the timetable, the day before, the hour before.
console.log("forecast from  ROC AUC   Brier  log loss");
for (const [name, { pooled }] of Object.entries(details.models)) {
  const metrics = [pooled.rocAuc, pooled.brier, pooled.logLoss];
  console.log(`${name.padEnd(14)} ${metrics.map((metric) => metric.toFixed(4)).join("  ")}`);
}
