import assert from "node:assert/strict";
import { test } from "node:test";
import { readConfig } from "../../src/config.ts";
import { sendStream } from "./clients/stream-client.ts";
import { keyFile, keyOf } from "./identity/api-keys.ts";
import { smallService } from "./small-service.ts";

const key = keyOf("all", ["forecast", "outcomes"]);
const { app } = await smallService({ config: readConfig({ PUNTUAL_KEYS_FILE: keyFile(key.entry) }) });
const address = await app.listen({ port: 0, host: "127.0.0.1" });

/** Ids as tokens of JSON, and as the answer has them: the same number, and every digit of it. */
const IDS: readonly (readonly [sent: string, answered: string])[] = [
  ["7", "7"],
  ["-7.25", "-7.25"],
  ["9007199254740991", "9007199254740991"],
  ["9007199254740993", "9007199254740993"],
  ["-9007199254740993", "-9007199254740993"],
  ["1234567890123456789012345678901234567890", "1234567890123456789012345678901234567890"],
  ["0.12345678901234567890123", "0.12345678901234567890123"],
  ["9007199254740993.5", "9007199254740993.5"],
  ["1e23", "1e23"],
  ["1E+21", "1E+21"],
  // These numbers are written in another way, but no digit is lost.
  ["1e2", "100"],
  ["1.0", "1"],
  ["-0", "0"],
  // A text is repeated as it is.
  ['"9007199254740993"', '"9007199254740993"'],
  ['"1.0"', '"1.0"'],
  ['"\\u0041\\ud83d\\ude00"', '"A😀"'],
];

const known = '"airline":"LAN","destination":"SCFA","scheduled":"2018-03-01T14:30"';
const unknown = known.replace("SCFA", "Nowhere at all");
const left =
  '"airline":"LAN","destination":"SCFA","scheduled":"2018-03-01T14:30","operated":"2018-03-01T14:40"';

const items = (fields: string) => IDS.map(([id]) => `{"id":${id},${fields}}`);
const list = (name: string, all: readonly string[]) => `{"${name}":[${all.join()}]}`;

/** Sends JSON over a connection: one flight at a time takes the fast path, which `inject` has not. */
async function post(path: string, body: string): Promise<string> {
  const answer = await fetch(address + path, {
    method: "POST",
    body,
    headers: { "content-type": "application/json", "x-api-key": key.key },
  });
  return answer.text();
}

async function stream(type: string, body: string): Promise<string> {
  return (await sendStream(app, { "content-type": type, "x-api-key": key.key }, body)).body;
}

/** The token of each id in an answer of JSON, in order. */
const tokens = (text: string) =>
  Array.from(text.matchAll(/"id":("(?:[^"\\]|\\.)*"|[^,}]+)/g), ([, token]) => token);

const expected = IDS.map(([, answered]) => answered);

const doors: Record<string, () => Promise<string[]>> = {
  "one flight, on the fast path": async () => {
    // One after the other: a busy machine sheds some of many at once.
    const answers: string[] = [];
    for (const item of items(known)) answers.push(await post("/v1/forecasts", list("flights", [item])));
    return answers.flatMap(tokens);
  },
  "several flights": async () => tokens(await post("/v1/forecasts", list("flights", items(known)))),
  "flights with reasons": async () =>
    tokens(await post("/v1/forecasts?explain=true", list("flights", items(known)))),
  "flights with notes": async () =>
    tokens(await post("/v1/forecasts", list("flights", items(known.replace("LAN", "LATAM"))))),
  "flights, some of them with problems": async () =>
    tokens(await post("/v1/forecasts", list("flights", [...items(unknown), `{${known}}`]))),
  "a body with a key in disguise, which is parsed by another parser": async () =>
    tokens(await post("/v1/forecasts", list("flights", items(`"\\u0078":1,${known}`)))),
  "JSON lines": async () => tokens(await stream("application/x-ndjson", items(known).join("\n"))),
  "JSON lines with problems": async () =>
    tokens(await stream("application/x-ndjson", items(unknown).join("\n"))),
  outcomes: async () => tokens(await post("/v1/outcomes", list("outcomes", items(left)))),
  "outcomes with problems": async () =>
    tokens(
      await post("/v1/outcomes", list("outcomes", [...items(left.replace("SCFA", "Nowhere")), `{${left}}`])),
    ),
};

for (const [door, answered] of Object.entries(doors)) {
  test(`no id loses a digit: ${door}`, async () => {
    assert.deepEqual(await answered(), expected);
  });
}

test("a column of ids in a CSV is repeated as it is", async () => {
  const rows = IDS.map(([id]) => `"${id.replaceAll('"', '""')}",LAN,SCFA,2018-03-01 14:30:00`);
  const answer = await stream("text/csv", `id,Emp-I,Des-I,Fecha-I\n${rows.join("\n")}\n`);
  const answeredRows = answer.split(/\r?\n/).slice(1, IDS.length + 1);
  for (const [row, [id]] of IDS.entries()) {
    const cell = answeredRows[row].startsWith('"')
      ? answeredRows[row].slice(1, answeredRows[row].indexOf('",')).replaceAll('""', '"')
      : answeredRows[row].split(",")[0];
    assert.equal(cell, id);
  }
});

test("a number that is too large for any double is refused, and repeated with its problem", async () => {
  const body = list("flights", [`{"id":1E400,${known}}`, `{${known}}`]);
  const answer = await post("/v1/forecasts", body);
  assert.deepEqual(tokens(answer), ["1E400"]);
  assert.match(answer, /a number too large/);
});

test("a number of over 200 digits is refused, as a text of that length is", async () => {
  for (const id of [`0.${"1".repeat(200)}`, "1".repeat(201), "1".repeat(100_000)]) {
    const answer = await post("/v1/forecasts", list("flights", [`{"id":${id},${known}}`, `{${known}}`]));
    assert.deepEqual(tokens(answer), []);
    assert.match(answer, /a number too large/);
  }
});

test("the id of the Open Inference Protocol is a text, repeated as it is; a number is refused", async () => {
  const infer = (id: string) =>
    post(
      "/v2/models/baseline/infer",
      `{"id":${id},"inputs":[{"name":"airline","shape":[1],"datatype":"BYTES","data":["Grupo LATAM"]},` +
        '{"name":"flight_type","shape":[1],"datatype":"BYTES","data":["N"]},' +
        '{"name":"month","shape":[1],"datatype":"INT64","data":[3]}]}',
    );
  assert.match(await infer("9007199254740993"), /\/id is 9007199254740992; allowed: /);
  assert.doesNotMatch(await infer('"9007199254740993"'), /9007199254740992/);
});
