// Explains why a flight is forecast to be late: exact effects in percentage points that add up to the forecast.
import { writeFile } from "node:fs/promises";
import {
  createRandom,
  findFlight,
  flightRows,
  generateFlights,
  parseLocalTime,
  readHistory,
  readTrainingFile,
  scl2017Profile,
  trainModel,
} from "puntual";

// A year of synthetic flights, in place of a file of your own.
const year = generateFlights(scl2017Profile, { rows: 6000, year: 2018 }, createRandom(1));
await writeFile("flights.csv", Array.from(flightRows(year), ({ text }) => text));

const { flights, source } = await readTrainingFile("operational", "flights.csv");
const { model } = await trainModel("operational", flights, { source });

// Airlines and destinations have names or codes; the time is local to the airport.
const scheduled = parseLocalTime("2018-12-20T18:30") ?? Number.NaN;
const flight = findFlight({ airline: "Sky Airline", destination: "Antofagasta", scheduled }, model.data);
const known = await readHistory("flights.csv");

const { probability, leadTime, explanation } = model.forecast(flight, known, { explain: "en" });
console.log(`${(100 * probability).toFixed(1)} % over 15 minutes late, forecast at lead time ${leadTime}`);
console.log(`${explanation?.base.percentagePoints.toFixed(1)} % is the base`);
for (const { percentagePoints, sentence } of explanation?.reasons ?? []) {
  console.log(`${percentagePoints.toFixed(1).padStart(5)}  ${sentence}`);
}
