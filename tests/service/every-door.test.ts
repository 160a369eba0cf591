import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { puntual } from "../cli/run-puntual.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { csvRows, sendStream } from "./clients/stream-client.ts";
import { smallService } from "./small-service.ts";

const { app } = await smallService();
await app.listen({ port: 0, host: "127.0.0.1" });

const SCHEDULED = "2018-03-01T18:30";
const SKY_TO_ANTOFAGASTA = ["SKU", "SCFA", "N", ""] as const;

/** A flight's airline and destination as they may be written, and what they mean: codes, flight type, codes of notes. */
const flights: readonly (readonly [airline: string, destination: string, meant: readonly string[]])[] = [
  ["SKU", "SCFA", SKY_TO_ANTOFAGASTA],
  ["h2", "anf", SKY_TO_ANTOFAGASTA],
  ["Sky Airline", "Antofagasta", SKY_TO_ANTOFAGASTA],
  ["SKY", "SCFA", ["SKU", "SCFA", "N", "ambiguous-airline"]],
  ["Delta", "ATL", ["DAL", "KATL", "I", ""]],
  ["Copa", "Panamá", ["CMP", "MPTO", "I", "ambiguous-destination"]],
  ["JetSMART", "La Serena", ["JAT", "SCSE", "N", "ambiguous-airline"]],
  ["QF", "Sídney", ["QFU", "YSSY", "I", ""]],
  ["LATAM", "Buenos Aires", ["LAN", "SABE", "I", "ambiguous-airline ambiguous-destination"]],
  ["British Airways", "London", ["BAW", "EGLL", "I", "ambiguous-destination"]],
  ["KLM", "AMS", ["KLM", "EHAM", "I", ""]],
  ["Qatar Airways", "DOH", ["QTR", "OTHH", "I", ""]],
];

type Answer = readonly [airline: string, destination: string, probability: number, notes: string];

/** The codes of the notes in a cell of a CSV, but for those of airlines and destinations without training flights. */
const noteCodes = (cell: string) => (cell.match(/ambiguous-\w+(?=: )/g) ?? []).join(" ");

interface Item {
  readonly airline: string;
  readonly destination: string;
  readonly probability: number;
  readonly notes?: readonly { readonly code: string }[];
}
const answerOf = ({ airline, destination, probability, notes = [] }: Item): Answer => {
  const codes = notes.map(({ code }) => code);
  return [airline, destination, probability, codes.join(" ")];
};

test("the same flight has the same forecast through every door, however it is named", async () => {
  const requested = flights.map(([airline, destination]) => ({ airline, destination, scheduled: SCHEDULED }));
  const asked = await app.inject({ method: "POST", url: "/v1/forecasts", payload: { flights: requested } });
  const items: (Item & { flightType: string })[] = asked.json().forecasts;
  const expected = items.map(answerOf);
  for (const [index, [airline, destination, [code, to, flightType, notes]]] of flights.entries()) {
    const named = `${airline} to ${destination}`;
    assert.deepEqual([...expected[index].slice(0, 2), expected[index][3]], [code, to, notes], named);
    assert.equal(items[index].flightType, flightType, named);
  }
  for (const same of [1, 2, 3]) assert.equal(expected[same][2], expected[0][2]);

  const lines = await sendStream(
    app,
    { "content-type": "application/x-ndjson" },
    requested.map((flight) => JSON.stringify(flight)).join("\n"),
  );
  const lineItems = lines.body.trim().split("\n").slice(0, flights.length);
  assert.deepEqual(
    lineItems.map((line) => answerOf(JSON.parse(line))),
    expected,
  );

  const rows = flights.map(
    ([airline, destination, [, , type]]) =>
      `${airline},${destination},${type},${SCHEDULED.replace("T", " ")}:00`,
  );
  const csv = `Emp-I,Des-I,TIPOVUELO,Fecha-I\n${rows.join("\n")}\n`;
  const streamed = csvRows((await sendStream(app, { "content-type": "text/csv" }, csv)).body);
  assert.deepEqual(
    streamed
      .slice(0, flights.length)
      .map(({ delay_probability, forecast_note }) => [Number(delay_probability), noteCodes(forecast_note)]),
    expected.map(([, , probability, notes]) => [probability, notes]),
  );

  const tensor = (name: string, data: readonly string[]) => ({
    name,
    datatype: "BYTES",
    shape: [data.length],
    data,
  });
  const inputs = [
    tensor(
      "airline",
      requested.map(({ airline }) => airline),
    ),
    tensor(
      "destination",
      requested.map(({ destination }) => destination),
    ),
    tensor(
      "scheduled",
      requested.map(({ scheduled }) => scheduled),
    ),
  ];
  const inferred = await app.inject({
    method: "POST",
    url: "/v2/models/operational/infer",
    payload: { inputs },
  });
  const outputs = new Map(
    (inferred.json().outputs as { name: string; data: (number | string)[] }[]).map(({ name, data }) => [
      name,
      data,
    ]),
  );
  assert.deepEqual(
    flights.map((_, row) => [
      Math.round(1e6 * Number(outputs.get("delay_probability")?.[row])) / 1e6,
      outputs.get("unseen")?.[row],
      noteCodes(String(outputs.get("forecast_note")?.[row])),
    ]),
    items.map((item, row) => [
      expected[row][2],
      (item as unknown as { support: { unseen: string[] } }).support.unseen.join(" "),
      expected[row][3],
    ]),
  );

  const folder = temporaryFolder();
  writeFileSync(join(folder, "flights.csv"), csv);
  const predicted = await puntual(["predict", "flights.csv", "--model", "operational"], { cwd: folder });
  assert.equal(predicted.code, 0, predicted.stderr);
  assert.deepEqual(
    csvRows(predicted.stdout).map(({ airline, destination, delay_probability, forecast_note }) => [
      ...[airline, destination],
      Number(delay_probability),
      noteCodes(forecast_note),
    ]),
    expected,
  );
  assert.match(
    predicted.stderr,
    /not in the training data: .*airline QTR \(Qatar Airways\) in 1 flights; destination OTHH \(Doha.*\) in 1 flights/,
  );
  assert.match(predicted.stderr, /with several meanings: .*"LATAM" taken as LAN in 1 flights/);

  for (const row of [2, 8, 11]) {
    const { airline, destination } = requested[row];
    const named = ["--airline", airline, "--destination", destination, "--scheduled", SCHEDULED];
    const explained = await puntual(["explain", ...named, "--json"]);
    const { flight, probability } = JSON.parse(explained.stdout);
    const [code, to, forecast, notes] = expected[row];
    assert.deepEqual([flight.airlineCode, flight.destination], [code, to]);
    assert.equal(Math.round(1e6 * probability) / 1e6, forecast);
    const codes = (flight.notes ?? []).map((note: { code: string }) => note.code);
    assert.equal(codes.join(" "), notes);
  }
});

test("a name that is not known is refused at every door with the nearest names, and counted as rejected in files", async () => {
  const good = "SKU,SCFA,N,2018-03-01 18:30:00\n";
  const csv = `Emp-I,Des-I,TIPOVUELO,Fecha-I\n${good}Sky Arline,SCFA,N,2018-03-01 18:30:00\nSKU,Antofogasta,N,2018-03-01 18:30:00\n`;
  const nearest = [/nearest known: SKU \(Sky Airline\)/, /nearest known: SCFA \(Antofagasta\)/];
  const [first, ...wrong] = csvRows((await sendStream(app, { "content-type": "text/csv" }, csv)).body);
  assert.equal(first.problem, "");
  for (const [index, { problem }] of wrong.slice(0, 2).entries()) assert.match(problem, nearest[index]);

  const flights = [
    { airline: "Sky Arline", destination: "SCFA", scheduled: SCHEDULED },
    { airline: "SKU", destination: "Antofogasta", scheduled: SCHEDULED },
  ];
  for (const [index, flight] of flights.entries()) {
    const answer = await app.inject({ method: "POST", url: "/v1/forecasts", payload: { flights: [flight] } });
    assert.equal(answer.statusCode, 400);
    assert.match(answer.json().detail, nearest[index]);
    const named = [
      "--airline",
      flight.airline,
      "--destination",
      flight.destination,
      "--scheduled",
      SCHEDULED,
    ];
    const explained = await puntual(["explain", ...named]);
    assert.equal(explained.code, 2);
    assert.match(explained.stderr, nearest[index]);
  }

  const folder = temporaryFolder();
  writeFileSync(join(folder, "flights.csv"), csv.replace(good, good.repeat(100)));
  const predicted = await puntual(["predict", "flights.csv", "--model", "operational"], { cwd: folder });
  assert.equal(predicted.code, 0, predicted.stderr);
  assert.equal(csvRows(predicted.stdout).length, 100);
  assert.match(predicted.stderr, /line 102: Emp-I "Sky Arline": not a known airline; .*SKU \(Sky Airline\)/);
  assert.match(
    predicted.stderr,
    /line 103: Des-I "Antofogasta": not a known airport; .*SCFA \(Antofagasta\)/,
  );
  assert.match(predicted.stderr, /100 flights scored .*; 2 rows rejected/);
  writeFileSync(join(folder, "few.csv"), csv);
  const refused = await puntual(["predict", "few.csv", "--model", "operational"], { cwd: folder });
  assert.equal(refused.code, 2);
  assert.match(
    refused.stderr,
    /2 of 3 rows rejected, over the limit of 5 %; first: line 3: Emp-I "Sky Arline"/,
  );
});
