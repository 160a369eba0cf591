import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { describe, test } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { WRITTEN_DIALECTS } from "../../flights/dialects.ts";
import { CHUNKED, csvEnd, csvRows, type StreamAnswer, sendStream } from "../clients/stream-client.ts";
import { assertProblem } from "../http/problem-answer.ts";
import { smallService } from "../small-service.ts";
import { flightRows } from "./flight-rows.ts";

const { app } = await smallService();
await app.listen({ port: 0, host: "127.0.0.1" });

const CSV = { "content-type": "text/csv" };
const LINES = { "content-type": "application/x-ndjson" };
const HEADER = "airline,destination,scheduled";
const ROW = "Sky Airline,Antofagasta,2018-03-01T18:30";
const APPENDED =
  "delay_probability,delayed,over_30,over_60,over_120,expected_lateness_minutes,lead_time,support,minutes_p10,minutes_p50,minutes_p90,problem,forecast_note";

const sendCsv = (body: string | Buffer | Iterable<Buffer>, headers = {}, query?: string) =>
  sendStream(app, { ...CSV, ...headers }, body, query);
const sendLines = (body: string | Buffer, headers = {}, query?: string) =>
  sendStream(app, { ...LINES, ...headers }, body, query);
const linesOf = ({ body }: { readonly body: string }) =>
  body
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
const assertRefused = (answer: StreamAnswer, ...expected: [Parameters<typeof assertProblem>[1]]) =>
  assertProblem(answer, ...expected);

/** The answers to a body that arrives as a whole, and to the same body in pieces. */
async function inPieces(headers: Record<string, string>, bytes: Buffer, cuts: readonly number[]) {
  const ends = [...cuts.filter((cut) => cut < bytes.length), bytes.length].sort((a, b) => a - b);
  const pieces = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
  const options = { method: "POST", url: "/v1/forecasts", headers } as const;
  return {
    whole: await app.inject({ ...options, payload: bytes }),
    cut: await app.inject({ ...options, payload: Readable.from(pieces) }),
  };
}

describe("a CSV of flights", () => {
  test("is returned row by row, unchanged, with its forecast appended and a summary at its end", async () => {
    const answer = await sendCsv(`id,${HEADER}\n"a, b",${ROW}\n7,LA,LIM,2018-03-01 21:30:00\n`);
    assert.equal(answer.statusCode, 200, answer.body);
    assert.equal(answer.headers["content-type"], "text/csv; charset=utf-8; header=present");
    assert.equal(answer.headers.vary, "accept, accept-encoding");
    const [header, first, second, ...rest] = answer.body.split("\n");
    assert.equal(header, `id,${HEADER},${APPENDED}`);
    assert.match(
      first,
      /^"a, b",Sky Airline,Antofagasta,2018-03-01T18:30,0\.\d{6},[01],0\.\d{6},0\.\d{6},0\.\d{6},-?\d+\.\d,schedule,\d+,-?\d+\.\d,-?\d+\.\d,\d+\.\d,,$/,
    );
    assert.match(second, /^7,LA,LIM,2018-03-01 21:30:00,0\.\d{6},/);
    assert.deepEqual(rest, [`${",".repeat(15)}complete: 2 flights (0 failed),`, ""]);
    assert.equal(answer.summary, "flights=2, failed=0");
    assert.equal(csvEnd(answer.body), "complete: 2 flights (0 failed)");
  });

  test("may be the file of the dataset, its columns in any order, without a flight type, and no others", async () => {
    const own = csvRows((await sendCsv(`${HEADER},flight_type\nLAN,SPJC,2018-03-01 18:30,I\n`)).body);
    for (const file of [
      "Fecha-I,Vlo-I,Ori-I,Des-I,Emp-I,TIPOVUELO\n2018-03-01 18:30:00,160,SCEL,SPJC,LAN,I\n",
      "Emp-I,Des-I,Fecha-I\nLAN,SPJC,2018-03-01 18:30:00\n",
      "\ufeffEmp-I,airline,Des-I,destination,Fecha-I,scheduled\nLAN,x,SPJC,x,2018-03-01 18:30:00,x\n",
    ]) {
      const [row] = csvRows((await sendCsv(file)).body);
      for (const column of APPENDED.split(",")) assert.equal(row[column], own[0][column], column);
    }
  });

  test("has a column of the strongest reasons on request, in either language", async () => {
    for (const [language, word] of [
      ["en", "leave late"],
      ["es", "salir"],
    ]) {
      const query = `?explain=true&language=${language}`;
      const { body } = await sendCsv(`${HEADER}\n${ROW}\nbad\n`, {}, query);
      const [row, bad] = csvRows(body);
      assert.equal(row.reasons.split("; ").length, 3);
      assert.match(row.reasons, new RegExp(word));
      assert.match(row.reasons, /\([+-]0\.\d{3}\)/);
      assert.equal(bad.reasons, "");
    }
  });

  test("keeps its line ends, its quotes and the bytes of unused columns", async () => {
    const { body } = await sendCsv(
      `${HEADER},note\r\n\r\n "Sky Airline" ,SCFA,"2018-03-01 18:30","a\r\n""b"""\r\n`,
    );
    const [header, ...rest] = body.split("\r\n");
    assert.equal(header, `${HEADER},note,${APPENDED}`);
    assert.match(rest.join("\r\n"), /^ "Sky Airline" ,SCFA,"2018-03-01 18:30","a\r\n""b""",0\.\d+,.*,\r\n$/s);
  });

  test("is read as Latin-1 if its media type says so, and returned in it", async () => {
    const text = `${HEADER},note\nSky Airline,Concepción,2018-03-01T18:30,ñ\nx,Ñ,z,ñ\n`;
    const type = "text/csv; charset=ISO-8859-1";
    const answer = await sendStream(app, { "content-type": type }, Buffer.from(text, "latin1"));
    assert.equal(answer.headers["content-type"], "text/csv; charset=iso-8859-1; header=present");
    const [row, bad] = csvRows(answer.bytes.toString("latin1"));
    assert.equal(row.destination, "Concepción");
    assert.equal(row.problem, "");
    assert.equal(row.note, "ñ");
    assert.match(bad.problem, /^invalid-request: \/scheduled is "z"/);
    const [same] = csvRows((await sendCsv(text)).body);
    assert.equal(row.delay_probability, same.delay_probability);
  });

  test("answers an invalid row with its problem, and the others with their forecasts", async () => {
    const rows: [row: string | Buffer, problem: RegExp, id: string][] = [
      ["1,LA,LIM,2018-03-01 21:30,", /^$/, "1"],
      [
        "2,No Such Airline,LIM,2018-03-01 21:30,",
        /^unknown-category: airline: No Such Airline is not a known airline/,
        "2",
      ],
      ["3,LA,LIM,2018-02-30 21:30,", /^invalid-request: \/scheduled is "2018-02-30 21:30"/, "3"],
      ["4,,LIM,2018-03-01 21:30,", /^invalid-request: \/airline is ""/, "4"],
      ["5,LA,LIM,2018-03-01 21:30,X", /^invalid-request: \/flightType is "X"/, "5"],
      ["6,LA,LIM", /^invalid-request: line 7: 3 fields where the header has 5$/, ""],
      ["7,LA,LIM,2018-03-01 21:30,I,,", /^invalid-request: line 8: 7 fields where the header has 5$/, ""],
      ['8,LA,LIM,"2018-03-01 21:30"x,I', /^invalid-request: line 9: quotes out of order$/, ""],
      ["9,LA,LI\0M,2018-03-01 21:30,I", /^invalid-request: line 10: a NUL byte$/, ""],
      [Buffer.from("10,LA,LIM,2018-03-01 21:30,\xe9", "latin1"), /^invalid-request: line 11: not UTF-8/, ""],
      ["11,LA,LIM,2018-03-01 21:30,I", /^$/, "11"],
      [
        '12,LA,LIM,2018-03-01 21:30,"I',
        /^invalid-request: line 13: a quote that does not close within 20 lines$/,
        "",
      ],
    ];
    const lines = rows.map(([row]) => Buffer.concat([Buffer.from(row), Buffer.from("\n")]));
    const answer = await sendCsv(Buffer.concat([Buffer.from(`id,${HEADER},flightType\n`), ...lines]));
    assert.equal(answer.statusCode, 200);
    const answered = csvRows(answer.body);
    assert.equal(answered.length, rows.length);
    for (const [index, [, problem, id]] of rows.entries()) {
      assert.match(answered[index].problem, problem);
      assert.equal(answered[index].id, id);
      assert.equal(answered[index].delay_probability === "", answered[index].problem !== "");
    }
    assert.equal(answer.summary, "flights=12, failed=10");
    assert.equal(csvEnd(answer.body), "complete: 12 flights (10 failed)");
  });

  test("is read again without the end of the earlier answer, complete or not", async () => {
    for (const [separator, end] of [
      [",", "complete: 2 flights (1 failed)"],
      [";", "incomplete: request-timeout: the request was not complete in time"],
      ["\t", "complete: 2 flights (1 failed)"],
    ]) {
      const first = await sendCsv(`${HEADER}\n${ROW}\nLA,LIM,yesterday\n`.replaceAll(",", separator));
      const text = first.body.replace("complete: 2 flights (1 failed)", end);
      assert.notEqual(text.indexOf(end), -1);
      const again = await sendCsv(text);
      assert.equal(again.body, first.body);
      const lines = linesOf(await sendCsv(text, { accept: "application/x-ndjson" }));
      assert.deepEqual(lines.at(-1), { summary: { flights: 2, failed: 1, complete: true } });
    }
  });

  test("ends without a summary if that is not wanted, but always with the reason if it is not complete", async () => {
    const whole = await sendCsv(`${HEADER}\n${ROW}\n`, {}, "?summary=false");
    assert.equal(whole.body.split("\n").length, 3);
    assert.equal(whole.summary, "flights=1, failed=0");
    const body = `${HEADER}\n${ROW}\n${"x".repeat(1_100_000)}`;
    const cut = await sendCsv(body, CHUNKED, "?summary=false");
    assert.match(csvEnd(cut.body), /^incomplete: invalid-request: line 3: /);
    const lines = await sendLines(`{"airline":"LA"}\n`, {}, "?summary=false");
    assert.equal(linesOf(lines).length, 1);
    assertRefused(await sendCsv(`${HEADER}\n${ROW}\n`, {}, "?summary=no"), "invalid-request");
  });

  test("answers in lines of JSON if that is what the client accepts", async () => {
    const answer = await sendCsv(`id,${HEADER}\na,${ROW}\n\nb,LA\n`, { accept: "application/x-ndjson" });
    assert.equal(answer.headers["content-type"], "application/x-ndjson");
    const [first, second, last] = linesOf(answer);
    assert.equal(first.id, "a");
    assert.equal(first.airline, "SKU");
    assert.equal(second.problem.detail, "line 4: 2 fields where the header has 4");
    assert.deepEqual(last, { summary: { flights: 2, failed: 1, complete: true } });
  });
});

describe("lines of flights", () => {
  test("are answered with the items of a JSON answer and a summary", async () => {
    const flights = [
      { id: 1, airline: "Sky Airline", destination: "Antofagasta", scheduled: "2018-03-01T18:30" },
      { id: "2", airline: "LA", destination: "LIM", scheduled: "2018-03-01T21:30Z" },
    ];
    for (const type of ["application/x-ndjson", "application/jsonl"]) {
      const body = flights.map((flight) => JSON.stringify(flight)).join("\n");
      const answer = await sendLines(body, { "content-type": type });
      assert.equal(answer.headers["content-type"], type);
      const lines = linesOf(answer);
      assert.deepEqual(lines.pop(), { summary: { flights: 2, failed: 0, complete: true } });
      const json = await app.inject({ method: "POST", url: "/v1/forecasts", payload: { flights } });
      assert.deepEqual(lines, json.json().forecasts);
      assert.equal(answer.summary, "flights=2, failed=0");
    }
  });

  test("answer an invalid line with its problem, whose pointers name the line", async () => {
    const good = '{"airline":"LA","destination":"LIM","scheduled":"2018-03-01T21:30"}';
    const lines: [line: string | Buffer, code: string | undefined, detail?: RegExp][] = [
      [good, undefined],
      ["{", "malformed-json", /line 4 cannot be parsed/],
      ["[]", "invalid-request", /line 5: not a flight/],
      ["null", "invalid-request", /line 6/],
      ['"\0"', "malformed-json"],
      [Buffer.from('{"airline":"\xe9"}', "latin1"), "invalid-request", /line 8: not UTF-8/],
      ["{}", "invalid-request"],
      ['{"airline":"x y z","destination":"LIM","scheduled":"2018-03-01T21:30"}', "unknown-category"],
      [
        '{"__proto__":{"airline":"LA"},"destination":"LIM","scheduled":"2018-03-01T21:30"}',
        "invalid-request",
      ],
      [`{"id":${"[".repeat(200_000)}${"]".repeat(200_000)}}`, "invalid-request"],
      [`${"[".repeat(500_000)}`, "invalid-request", /line 13: nested over 64 levels deep/],
      [good.replace("LA", "\\ud800"), "unknown-category"],
      [`${good}\r`, undefined],
    ];
    const bytes = lines.flatMap(([line]) => [Buffer.from(line), Buffer.from("\n")]);
    const answer = await sendLines(Buffer.concat([Buffer.from("\ufeff\n \t\n"), ...bytes]));
    const answered = linesOf(answer);
    assert.deepEqual(answered.pop().summary, { flights: 13, failed: 11, complete: true });
    for (const [index, [, code, detail]] of lines.entries()) {
      const { problem } = answered[index];
      assert.equal(problem?.code, code, JSON.stringify(answered[index]).slice(0, 300));
      if (detail !== undefined) assert.match(problem.detail, detail);
      for (const { pointer } of problem?.errors ?? [])
        assert.match(pointer, new RegExp(`^/lines/${index + 3}/`));
    }
  });
});

describe("a CSV in another dialect", () => {
  const plain = `note,${HEADER}\nañejo,${ROW}\n\nb,LA,LIM,2018-03-01 21:30:00\n`;

  for (const { name, separator, lineEnd, write } of WRITTEN_DIALECTS) {
    test(`gets the same forecasts, in that dialect, however it arrives: ${name}`, async () => {
      const expected = csvRows((await sendCsv(plain)).body);
      const bytes = write(plain);
      for (const cuts of [[], [1, 2, 3, 4, 5, 30, 60], Array.from({ length: 100 }, (_, at) => at)]) {
        const { cut } = await inPieces(CSV, bytes, cuts);
        assert.equal(cut.statusCode, 200, cut.body);
        assert.equal(cut.headers["content-type"], "text/csv; charset=utf-8; header=present");
        const text = cut.body.replace("sep=;\r\n", "");
        const decimals = separator === ";" ? text.replace(/(?<=;-?\d+),(?=\d)/g, ".") : text;
        assert.ok(text.endsWith(lineEnd));
        const rows = csvRows(decimals.replaceAll(separator, ",").replaceAll(lineEnd, "\n"));
        assert.deepEqual(rows.map(Object.values), expected.map(Object.values).map(withSpacesOf(name)));
      }
    });
  }

  /** The cells of a row are sent back as they came, also with non-breaking spaces. */
  function withSpacesOf(name: string) {
    const isOther = name === "non-breaking spaces";
    return (cells: readonly string[]) =>
      cells.map((cell) => (isOther ? cell.replace("Sky Airline", "Sky\u00a0Airline") : cell));
  }

  test("may be windows-1252 or UTF-16 by its character set", async () => {
    const text = `${HEADER},note\nSky Airline,Concepción,2018-03-01T18:30,–\n`;
    const windows = Buffer.from(text.replace("–", "\x96"), "latin1");
    const answer = await sendStream(app, { "content-type": "text/csv; charset=windows-1252" }, windows);
    assert.equal(answer.headers["content-type"], "text/csv; charset=windows-1252; header=present");
    assert.match(answer.bytes.toString("latin1"), /,\x96,0\.\d{6},/);
    const utf16 = { "content-type": "text/csv; charset=utf-16le" };
    const [row] = csvRows((await sendStream(app, utf16, Buffer.from(text, "utf16le"))).body);
    assert.deepEqual([row.destination, row.note, row.problem], ["Concepción", "–", ""]);
  });

  test("has its times read in the order of day and month that is named, or that they prove", async () => {
    const rows = [
      "LA,LIM,04/03/2018 21:30",
      "LA,LIM,04/13/2018 9:30 PM",
      "LA,LIM,04/03/2018 21:30",
      "LA,LIM,13/04/2018 21:30",
    ];
    const body = [HEADER, ...rows, ""].join("\n");
    const problems = (answer: StreamAnswer) => csvRows(answer.body).map(({ problem }) => problem);
    const [ambiguous, proving, after, other] = problems(await sendCsv(body));
    assert.match(
      ambiguous,
      /^invalid-request: line 2: "04\/03\/2018 21:30" may be 2018-03-04T21:30 or 2018-04-03T21:30;/,
    );
    assert.match(ambiguous, /say dates=day-first or dates=month-first in the query$/);
    assert.deepEqual([proving, after], ["", ""]);
    assert.match(other, /line 5: "13\/04\/2018 21:30" is day-first, unlike the dates before it$/);
    const [first, , third] = problems(await sendCsv(body, {}, "?dates=day-first"));
    assert.deepEqual([first, third], ["", ""]);
    assertRefused(await sendCsv(body, {}, "?dates=ISO"), "invalid-request");
  });

  test("has its times read in every form that a file may have", async () => {
    const forms = [
      "2018-03-01 18:30:00.000",
      "2018-03-01 21:30Z",
      "2018-03-01 6:30 PM",
      "2018-03-01 06:30 PM",
      "2018-03-01 1830",
      "2018/03/01 18h30",
      "01/03/2018 6:30 p. m.",
      "01/03/2018 1830",
      "01-Mar-2018 18:30",
      "1 March 2018 6:30 PM",
      "20180301 18:30",
      "20180301T1830",
      "201803011830",
      "1519939800",
      "1519939800000",
    ];
    for (const [header, airline] of [
      [HEADER, "Sky Airline"],
      ["Emp-I,Des-I,Fecha-I", "SKU"],
    ]) {
      const rows = [ROW.slice(-16), ...forms].map((form) => `${airline},SCFA,${form}\n`);
      const answered = csvRows((await sendCsv(`${header}\n${rows.join("")}`, {}, "?dates=day-first")).body);
      const [expected, ...others] = answered.map((row) => APPENDED.split(",").map((column) => row[column]));
      assert.equal(expected[APPENDED.split(",").indexOf("problem")], "");
      for (const [index, form] of forms.entries()) assert.deepEqual(others[index], expected, form);
    }
  });

  test("has a time that is none refused as it was written", async () => {
    const texts = ["NA", "24:00", "2018-03-01 2460", "2018-03-01 18", "20180301", "12345", "9".repeat(20)];
    const rows = texts.map((text) => `SKU,SCFA,${text}\n`);
    const answered = csvRows((await sendCsv(`${HEADER}\n${rows.join("")}`)).body);
    for (const [index, text] of texts.entries()) {
      const refusal = `invalid-request: /scheduled is "${text}"; allowed: a time such as 2018-03-01T14:30`;
      assert.ok(answered[index].problem.startsWith(refusal), answered[index].problem);
    }
  });

  test("has 24:00 read as midnight at the end of its date, in every form, as in JSON", async () => {
    const midnights = ["2018-03-02T00:00", "2018-03-01T24:00", "2018-03-01 2400", "03/01/2018 24:00:00"];
    const rows = midnights.map((time) => `Sky Airline,SCFA,${time}\n`);
    const answered = csvRows((await sendCsv(`${HEADER}\n${rows.join("")}`, {}, "?dates=month-first")).body);
    const [expected, ...others] = answered.map((row) => APPENDED.split(",").map((column) => row[column]));
    for (const other of others) assert.deepEqual(other, expected);
    const flights = midnights
      .slice(0, 2)
      .map((scheduled) => ({ airline: "SKU", destination: "SCFA", scheduled }));
    const answer = await app.inject({ method: "POST", url: "/v1/forecasts", payload: { flights } });
    const [zero, twentyFour] = answer.json().forecasts;
    assert.deepEqual(twentyFour, zero);
    assert.equal(zero.scheduled, "2018-03-02T00:00:00");
    assert.equal(zero.probability, Number(expected[0]));
  });

  test("has the columns of an earlier forecast replaced", async () => {
    const first = await sendCsv(`id,delayed,${HEADER},note\n7,own,${ROW},"a,b"\n`);
    const [header] = first.body.split("\n");
    assert.equal(header, `id,${HEADER},note,${APPENDED}`);
    assert.equal((await sendCsv(first.body)).body, first.body);
    const explained = await sendCsv(first.body, {}, "?explain=true");
    assert.equal((await sendCsv(explained.body)).body, first.body);
  });

  test("has the rows below a quote that never closes forecast", async () => {
    const body = `${HEADER}\n${`${ROW}\n`.repeat(40)}"${ROW}\n${`${ROW}\n`.repeat(30)}`;
    for (const cuts of [[], [200, 1500, 1700, 1701, 1800]]) {
      const { cut } = await inPieces(CSV, Buffer.from(body), cuts);
      const rows = csvRows(cut.body);
      assert.equal(rows.length, 71);
      const wrong = rows.flatMap(({ problem }) => (problem === "" ? [] : problem));
      assert.deepEqual(wrong, ["invalid-request: line 42: a quote that does not close within 20 lines"]);
      assert.equal(csvEnd(cut.body), "complete: 71 flights (1 failed)");
    }
  });
});

describe("a stream that cannot be read", () => {
  for (const [name, headers, body, code] of [
    ["an empty CSV", CSV, "", "no-flights"],
    ["a CSV of blank lines", CSV, "\n\r\n\n", "missing-column"],
    ["a byte-order mark alone", CSV, "\ufeff", "no-flights"],
    ["a header alone", CSV, HEADER, "no-flights"],
    ["a header and blank lines", CSV, `${HEADER}\r\n\r\n\n`, "no-flights"],
    ["a CSV without a needed column", CSV, "airline,scheduled\nLA,2018-03-01 10:00\n", "missing-column"],
    [
      "a CSV of the dataset without a needed column",
      CSV,
      "Emp-I,Fecha-I\nLA,2018-03-01 10:00\n",
      "missing-column",
    ],
    ["a CSV with bars", CSV, "airline|destination|scheduled\n", "missing-column"],
    ["a header with quotes out of order", CSV, '"airline"x,destination\n', "invalid-request"],
    ["a header that is not UTF-8", CSV, Buffer.from("a\xf1o,airline\n", "latin1"), "invalid-request"],
    ["a header with a NUL byte", CSV, "airline\0\n", "invalid-request"],
    ["a header of too many columns", CSV, `${"a,".repeat(5000)}\n`, "invalid-request"],
    ["an endless header", CSV, "a".repeat(1_100_000), "invalid-request"],
    ["a row of over a million bytes", CSV, `${HEADER}\n"${"a".repeat(1_100_000)}`, "invalid-request"],
    ["no line", LINES, "", "no-flights"],
    ["blank lines", LINES, "\n \n\n", "no-flights"],
    ["an endless line", LINES, "[".repeat(1_100_000), "invalid-request"],
    ["gzip that is none", { ...CSV, "content-encoding": "gzip" }, `${HEADER}\n${ROW}\n`, "invalid-request"],
    [
      "gzip that is cut short",
      { ...CSV, "content-encoding": "gzip" },
      gzipSync(HEADER).subarray(0, 20),
      "invalid-request",
    ],
    ["another compression", { ...CSV, "content-encoding": "br" }, "x", "unsupported-encoding"],
    ["two compressions", { ...LINES, "content-encoding": "gzip, gzip" }, "x", "unsupported-encoding"],
    ["another character set", { "content-type": "text/csv; charset=utf-7" }, "x", "unsupported-media-type"],
    [
      "lines in Latin-1",
      { "content-type": "application/jsonl; charset=latin1" },
      "{}",
      "unsupported-media-type",
    ],
    ["plain text", { "content-type": "text/plain" }, "x", "unsupported-media-type"],
    ["CSV for who wants HTML", { ...CSV, accept: "text/html" }, `${HEADER}\n${ROW}\n`, "not-acceptable"],
    ["lines for who wants CSV", { ...LINES, accept: "text/csv" }, "{}", "not-acceptable"],
    [
      "JSON for who wants CSV",
      { "content-type": "application/json", accept: "text/csv" },
      "{}",
      "not-acceptable",
    ],
  ] as [string, Record<string, string>, string | Buffer, Parameters<typeof assertProblem>[1]][]) {
    test(`${name} gets ${code}`, async () => {
      assertRefused(await sendStream(app, headers, body), code);
    });
  }

  test("a query that is not allowed", async () => {
    assertRefused(await sendCsv(`${HEADER}\n${ROW}\n`, {}, "?explain=perhaps"), "invalid-request");
  });

  test("names what is missing and what is there", async () => {
    const { body } = await sendCsv("airline|destination|scheduled\n");
    assert.match(JSON.parse(body).detail, /has no column airline, destination, scheduled \(nor Emp-I/);
    assert.match(JSON.parse(body).detail, /the separator must be a comma, a semicolon or a tab/);
  });
});

describe("gzip", () => {
  const gzipped = { "content-encoding": "gzip" };
  const wanted = { "accept-encoding": "gzip" };

  test("is taken and answered, and changes nothing but the bytes", async () => {
    for (const [headers, body] of [
      [CSV, `${HEADER}\n${`${ROW}\n`.repeat(3000)}`],
      [LINES, '{"airline":"LA","destination":"LIM","scheduled":"2018-03-01T21:30"}\n'.repeat(3000)],
    ] as const) {
      const plain = await sendStream(app, headers, body);
      const answer = await sendStream(app, { ...headers, ...gzipped, ...wanted }, gzipSync(body));
      assert.equal(answer.headers["content-encoding"], "gzip");
      assert.equal(gunzipSync(answer.bytes).toString(), plain.body);
      assert.equal(answer.summary, plain.summary);
      assert.equal(plain.headers["content-encoding"], undefined);
    }
  });

  test("is read as JSON and answered, also with a long answer", async () => {
    const flight = { airline: "LA", destination: "LIM", scheduled: "2018-03-01T21:30" };
    const json = { "content-type": "application/json" };
    const flights = new Array(1000).fill(flight);
    const plain = await sendStream(app, json, JSON.stringify({ flights }));
    const body = gzipSync(JSON.stringify({ flights }));
    const answer = await sendStream(app, { ...json, ...gzipped, ...wanted }, body);
    assert.equal(answer.statusCode, 200, answer.body);
    assert.equal(answer.headers["content-encoding"], "gzip");
    assert.equal(answer.headers.vary, "accept-encoding");
    assert.deepEqual(gunzipSync(answer.bytes), plain.bytes);
    const short = await sendStream(app, { ...json, ...wanted }, JSON.stringify({ flights: [flight] }));
    assert.equal(short.headers["content-encoding"], undefined);
  });

  test("that is not JSON, is cut short or far too much, is refused", async () => {
    const json = { "content-type": "application/json", ...gzipped };
    assertRefused(await sendStream(app, json, "{}"), "invalid-request");
    const good = gzipSync(JSON.stringify({ flights: [] }));
    assertRefused(await sendStream(app, json, good.subarray(0, good.length - 4)), "invalid-request");
    assertRefused(await sendStream(app, json, gzipSync("x")), "malformed-json");
    assertRefused(await sendStream(app, json, gzipSync(Buffer.alloc(1 << 26, " "))), "body-too-large");
  });

  test("that breaks off amid a stream is a problem, or reported at the end of an answer that has begun", async () => {
    const body = gzipSync(
      `${HEADER}\n${Array.from({ length: 8_000 }, (_, i) => `${ROW}:${i % 60}`).join("\n")}`,
    ).subarray(0, -100);
    for (const headers of [{}, wanted]) {
      assertRefused(await sendCsv(body, { ...gzipped, ...headers }), "invalid-request");
      const answer = await sendCsv(body, { ...gzipped, ...headers, ...CHUNKED });
      assert.equal(answer.statusCode, 200);
      assert.equal(answer.isWhole, false);
      const isCompressed = answer.headers["content-encoding"] === "gzip";
      const text = isCompressed ? gunzipSync(answer.bytes).toString() : answer.body;
      assert.match(csvEnd(text), /^incomplete: invalid-request: the body is no sound gzip/);
      const rows = csvRows(text);
      assert.ok(rows.length > 4_000);
      assert.ok(rows.every(({ airline }) => airline === "Sky Airline"));
    }
  });

  test("that breaks off amid lines is a problem, or reported in the summary", async () => {
    const line = '{"airline":"LA","destination":"LIM","scheduled":"2018-03-01T21:30"}\n';
    const body = gzipSync(
      Array.from({ length: 8_000 }, (_, i) => `${" ".repeat(i % 7)}${line}`).join(""),
    ).subarray(0, -100);
    assertRefused(await sendLines(body, gzipped), "invalid-request");
    const answer = await sendLines(body, { ...gzipped, ...CHUNKED });
    assert.equal(answer.isWhole, false);
    const { summary, problem } = linesOf(answer).at(-1);
    assert.equal(summary.complete, false);
    assert.equal(problem.code, "invalid-request");
  });
});

describe("any lines", () => {
  const line = fc.constantFrom(
    '{"airline":"LA","destination":"LIM","scheduled":"2018-03-01T21:30"}',
    ...['{"id":1}', "{", '"ñ"', "", " ", "\0", "[]", '{"id":"\\n"}'],
  );
  const lines = fc
    .array(fc.tuple(line, fc.constantFrom("\n", "\r\n")), { minLength: 1, maxLength: 12 })
    .map((ended) => Buffer.from(ended.flat().join("")));

  test("answer the same in whatever pieces they come, each with JSON", async () => {
    const property = fc.asyncProperty(lines, fc.array(fc.nat(300)), async (bytes, cuts) => {
      const { whole, cut } = await inPieces(LINES, bytes, cuts);
      assert.equal(cut.body, whole.body);
      if (whole.statusCode !== 200) assertProblem(whole, "no-flights");
      else assert.equal(linesOf(whole).at(-1).summary.complete, true);
    });
    await fc.assert(property, { numRuns: 100 });
  });
});

describe("any CSV", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "LA",
      "Sky Airline",
      "LIM",
      "Antofagasta",
      "2018-03-01 10:00",
      "2018-03-01T10:00Z",
      "",
      "I",
    ),
    fc.constantFrom('"', '""', '"LA"', '" LIM"', "ñ", '"a\nb"', "\0", " ", "\r"),
  );
  const row = fc.oneof(
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        `${ROW},`,
        "LA,LIM,2018-03-01 21:30,x",
        '"LA",LIM,2018-03-01 21:30,"a""b\n"',
      ),
    },
    fc.array(cell, { maxLength: 6 }).map((cells) => cells.join(",")),
  );
  const csv = fc
    .array(fc.tuple(row, fc.constantFrom("\n", "\r\n")), { minLength: 1, maxLength: 12 })
    .map((rows) => Buffer.from(`${HEADER},note\n${rows.flat().join("")}`));

  test("answers the same, with a well-formed CSV, in whatever pieces it arrives", async () => {
    const property = fc.asyncProperty(csv, fc.array(fc.nat(300)), async (bytes, cuts) => {
      const { whole, cut } = await inPieces(CSV, bytes, cuts);
      assert.equal(cut.statusCode, whole.statusCode);
      assert.equal(cut.body, whole.body);
      if (whole.statusCode === 200) assert.ok(csvRows(whole.body).length > 0);
      else assertProblem(whole, "no-flights");
    });
    await fc.assert(property, { numRuns: 200 });
  });
});

test("a CSV says in its last column which meaning of an ambiguous name was taken, the other answers in notes", async () => {
  const flight = { airline: "Grupo LATAM", destination: "Buenos Aires", scheduled: "2018-03-01T18:30" };
  for (const explain of ["", "?explain=true"]) {
    const csv = await sendCsv(`${HEADER}\n${Object.values(flight).join(",")}\n${ROW}\nx,y,z\n`, {}, explain);
    assert.match(csv.body.split("\n")[0], /,forecast_note$/);
    const [row, ...others] = csvRows(csv.body);
    const [line] = linesOf(await sendLines(JSON.stringify(flight), {}, explain));
    const notes = line.notes.map(({ code, detail }: Record<string, string>) => `${code}: ${detail}`);
    assert.deepEqual(
      line.notes.map(({ code }: Record<string, string>) => code),
      ["ambiguous-airline", "ambiguous-destination"],
    );
    assert.equal(row.forecast_note, notes.join(" "));
    assert.equal(row.problem, "");
    assert.deepEqual(
      others.map(({ forecast_note }) => forecast_note),
      ["", ""],
    );
    const inputs = Object.entries(flight).map(([name, value]) => ({
      name,
      datatype: "BYTES",
      shape: [1],
      data: [value],
    }));
    const outputs = [{ name: "forecast_note" }];
    const url = "/v2/models/operational/infer";
    const inferred = await app.inject({ method: "POST", url, payload: { inputs, outputs } });
    assert.deepEqual(inferred.json().outputs[0].data, [row.forecast_note]);
  }
});

test("CSV, lines and JSON say the same of the same flights", async () => {
  const flights = flightRows(500);
  const csv = await sendCsv(
    `Fecha-I,Des-I,TIPOVUELO,Emp-I\n${flights.map((f) => `${f.scheduled},${f.destination},${f.flightType},${f.airline}\n`).join("")}`,
  );
  const lines = await sendLines(flights.map((flight) => `${JSON.stringify(flight)}\n`).join(""));
  const json = await app.inject({ method: "POST", url: "/v1/forecasts", payload: { flights } });
  const { forecasts } = json.json();
  assert.deepEqual(linesOf(lines).slice(0, -1), forecasts);
  const rows = csvRows(csv.body);
  assert.equal(rows.length, forecasts.length);
  for (const [index, forecast] of forecasts.entries()) {
    const { over, delayed, latenessMinutes, expectedLatenessMinutes, leadTime, support } = forecast;
    const row = rows[index];
    const { p10, p50, p90 } = latenessMinutes;
    assert.deepEqual([row.minutes_p10, row.minutes_p50, row.minutes_p90].map(Number), [p10, p50, p90]);
    const values = [row.delay_probability, row.over_30, row.over_60, row.over_120].map(Number);
    assert.deepEqual(values, [over["15"], over["30"], over["60"], over["120"]]);
    assert.deepEqual(
      [row.delayed, Number(row.expected_lateness_minutes), row.lead_time, row.support],
      [delayed ? "1" : "0", expectedLatenessMinutes, leadTime, String(support.flights)],
    );
  }
});
