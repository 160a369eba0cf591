// Trains an operational model on a file of flights and saves it as an artefact.
import { readTrainingFile, saveModel, trainModel, writeSyntheticFlights } from "puntual";

// A year of synthetic flights, in place of a file of your own.
await writeSyntheticFlights("flights.csv", { rows: 2000 });

// Rows that cannot be used are reported, not guessed.
const { flights, rejections, source } = await readTrainingFile("operational", "flights.csv");
for (const { line, column, reason } of rejections) console.log(`line ${line}, ${column}: ${reason}`);

// If a missed delay costs three times as much as a false alarm, a delay is forecast from a probability of 1 in 4.
const costs = { missed: 3, falseAlarm: 1 };
const trained = await trainModel("operational", flights, { source, costs });
const { version } = await saveModel("models/mine", trained);
console.log(`trained on ${flights.rowCount} flights, threshold ${trained.model.threshold}`);
console.log(`saved models/mine, version ${version}`);
