// Explains a forecast: its reasons have exact effects that add up to the probability.
import {
  findFlight,
  readHistory,
  readTime,
  readTrainingFile,
  trainModel,
  writeSyntheticFlights,
} from "puntual";

// A year of synthetic flights, in place of a file of your own.
await writeSyntheticFlights("flights.csv", { rows: 2000, year: 2018 });

const { flights, source } = await readTrainingFile("operational", "flights.csv");
const { model } = await trainModel("operational", flights, { source });

// Airlines and destinations are named or given by their codes. A time without an offset is local to the airport.
const scheduled = readTime("2018-12-20T18:30", model.timeZone).instant ?? Number.NaN;
const flight = findFlight({ airline: "Sky Airline", destination: "Antofagasta", scheduled }, model.data);
const known = await readHistory("flights.csv");
const { probability, explanation } = model.forecast(flight, known, { explain: "en" });

const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(7);
console.log(`${percent(explanation?.base.probability ?? 0)}  for the average flight`);
for (const { effect, sentence } of explanation?.reasons ?? []) {
  console.log(`${percent(effect.probability)}  ${sentence}`);
}
console.log(`${percent(probability)}  probability of leaving over 15 minutes late`);
