// Back-tests the models: each month is forecast by models trained on what was known when it began.
import { writeFile } from "node:fs/promises";
import {
  createRandom,
  evaluateModel,
  flightRows,
  generateFlights,
  readTrainingFile,
  scl2017Profile,
} from "puntual";

// A year of synthetic flights, in place of a file of your own.
const year = generateFlights(scl2017Profile, { rows: 6000, year: 2018 }, createRandom(1));
await writeFile("flights.csv", Array.from(flightRows(year), ({ text }) => text));

const { flights } = await readTrainingFile("operational", "flights.csv");
const { details } = await evaluateModel("operational", flights, { from: 11, to: 12 });

// The baseline knows airline, flight type and month; the other three what is known at their lead time.
console.log("forecast from  ROC AUC   Brier  log loss");
for (const [name, { pooled }] of Object.entries(details.models)) {
  const metrics = [pooled.rocAuc, pooled.brier, pooled.logLoss].map((metric) => metric.toFixed(4));
  console.log(`${name.padEnd(14)} ${metrics.join("  ")}`);
}
