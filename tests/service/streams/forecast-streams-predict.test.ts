import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { forecastFile } from "../../../src/models/scoring/forecasts/forecast-file.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { csvRows, sendStream } from "../clients/stream-client.ts";
import { smallService } from "../small-service.ts";
import { flightRows } from "./flight-rows.ts";

const { app, models } = await smallService();
await app.listen({ port: 0, host: "127.0.0.1" });

test("a stream appends to a CSV what `puntual predict` says of the same flights, to the last digit", async () => {
  // Few flights a day: `predict` uses its file as the timetable; so few flights make no traffic.
  const rows = flightRows(300).map((flight) => Object.values(flight).join(","));
  const csv = `Emp-I,Des-I,Fecha-I,TIPOVUELO\n${rows.join("\n")}\n`;
  const path = join(temporaryFolder(), "flights.csv");
  writeFileSync(path, csv);
  let predicted = "";
  const sink = {
    write: async (bytes: Uint8Array) => {
      predicted += Buffer.from(bytes);
    },
    reject: async () => {},
  };
  const { model } = models.operational.current;
  await forecastFile(path, model, sink, { maxRejects: 0 });
  const answer = await sendStream(app, { "content-type": "text/csv" }, csv);
  const streamed = csvRows(answer.body);
  const expected = csvRows(predicted);
  assert.equal(streamed.length, 300);
  const columns = Object.keys(expected[0]).slice(4);
  assert.equal(columns.length, 12);
  for (const [index, row] of expected.entries()) {
    for (const column of columns) assert.equal(streamed[index][column], row[column], column);
  }
});
