// Scores a file of planned flights with what is known of past ones, and writes the forecasts as CSV.
import { writeFile } from "node:fs/promises";
import {
  formatLocalTime,
  readFlights,
  readHistory,
  readTrainingFile,
  trainModel,
  writeSyntheticFlights,
} from "puntual";

// Two years of synthetic flights, in place of files of your own.
await writeSyntheticFlights("2018.csv", { rows: 2000, year: 2018 });
await writeSyntheticFlights("2019.csv", { rows: 2000, year: 2019 });

const { flights, source } = await readTrainingFile("operational", "2018.csv");
const { model } = await trainModel("operational", flights, { source });

// Each flight is forecast from what was known an hour before its time, whatever else the history contains.
const known = await readHistory("2019.csv");
const { flights: planned } = await readFlights("2019.csv", { columns: model.forecastColumns });
const { probability, delayed } = model.forecastFlights(planned, known);

const { airlineCode, scheduled } = planned;
const lines = Array.from(probability, (p, row) => {
  const airline = airlineCode?.names[airlineCode.codes[row]];
  return `${airline},${formatLocalTime(model.timeZone.localMinutes(scheduled?.[row] ?? Number.NaN))},${p.toFixed(3)},${delayed[row]}`;
});
await writeFile("scored.csv", ["airline,scheduled,probability,delayed", ...lines, ""].join("\n"));
console.log(`wrote scored.csv: ${lines.length} flights, ${delayed.reduce((sum, one) => sum + one)} delays`);
