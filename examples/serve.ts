// Serves a model of your own over HTTP. It needs the command as well: npm install puntual puntual-cli
import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import process from "node:process";
import { createInterface } from "node:readline";
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
const { flights, source } = await readTrainingFile("baseline", "flights.csv");
await saveModel("models/mine", await trainModel("baseline", flights, { source }));

// The command serves the artefact. PORT=0 takes a free port, and the first line on standard error names it.
const env = { ...process.env, PORT: "0", PUNTUAL_BASELINE: "./models/mine" };
const server = spawn("node_modules/.bin/puntual", ["serve"], { env, stdio: ["ignore", "ignore", "pipe"] });
for await (const line of createInterface(server.stderr)) {
  const url = / on (http:[^,]+),/.exec(line)?.[1];
  if (url === undefined) continue;
  const body = JSON.stringify({ flights: [{ OPERA: "Sky Airline", TIPOVUELO: "N", MES: 7 }] });
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${url}/predict`, { method: "POST", headers, body });
  console.log(response.status, await response.text());
  break;
}
server.kill();
