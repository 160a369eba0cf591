// Trains an operational model on a file of flights and saves it as an artefact.
import { writeFile } from "node:fs/promises";
import {
  createRandom,
  flightRows,
  generateFlights,
  readTrainingFile,
  saveModel,
  scl2017Profile,
  trainModel,
} from "puntual";

// A year of synthetic flights, in place of a file of your own.
const year = generateFlights(scl2017Profile, { rows: 6000, year: 2018 }, createRandom(1));
await writeFile("flights.csv", Array.from(flightRows(year), ({ text }) => text));

// Rows that cannot be used are reported, not guessed.
const { flights, rejections, source } = await readTrainingFile("operational", "flights.csv");
console.log(`${flights.rowCount} flights, ${rejections.length} rejected`);

// A missed delay costs three times as much as a false alarm: the model forecasts a delay from a probability of 1 in 4.
const trained = await trainModel("operational", flights, { source, costs: { missed: 3, falseAlarm: 1 } });
const { version } = await saveModel("models/mine", trained);
console.log(`saved models/mine, version ${version}, threshold ${trained.model.threshold}`);
