// Serves a model of your own over HTTP. It needs the command as well: npm install puntual puntual-cli
import { spawn } from "node:child_process";
import process from "node:process";
import { createInterface } from "node:readline";
import { readTrainingFile, saveModel, trainModel, writeSyntheticFlights } from "puntual";

// A year of synthetic flights, in place of a file of your own.
await writeSyntheticFlights("flights.csv", { rows: 2000 });

const { flights, source } = await readTrainingFile("baseline", "flights.csv");
await saveModel("models/mine", await trainModel("baseline", flights, { source }));

// The command serves the artefact. With PORT=0 it takes a free port; its log on standard error names the address.
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
