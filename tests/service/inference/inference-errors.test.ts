import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import { buildApp } from "../../../src/service/app.ts";
import { ServedModels } from "../../../src/service/model-serving/served-models.ts";
import { Drain } from "../../../src/service/process/drain.ts";
import { saveSmallBaseline } from "../../models/baseline/small-baseline.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { serviceOf, smallService } from "../small-service.ts";
import {
  baselineInputs,
  column,
  errorOf,
  infer,
  operationalInputs,
  type SentTensor,
} from "./inference-request.ts";

const service = await smallService();
const { app } = service;
const empty = await serviceOf(new ServedModels());

const flights = [
  { airline: "Brisa", flightType: "N", month: 3 },
  { airline: "Zonda", flightType: "I", month: 7 },
];
const [airline, flightType, month] = baselineInputs(flights);
const departure = { airline: "Sky Airline", destination: "SCFA", scheduled: "2018-03-01T14:30" };

describe("POST /v2/models/baseline/infer refuses", () => {
  const refused: Record<string, { inputs: unknown; error: string }> = {
    "a list of tensors that is none": {
      inputs: {},
      error: '/inputs is "an object"; allowed: a list of at most 16',
    },
    "no tensors": {
      inputs: [],
      error: "input airline is missing; allowed: a tensor of datatype BYTES",
    },
    "a missing tensor": {
      inputs: [airline, flightType],
      error: "input month is missing; allowed: a tensor of datatype INT32",
    },
    "a tensor of another name": {
      inputs: [airline, flightType, month, column("destination", ["SCFA", "SCFA"])],
      error: 'there is no input "destination"; allowed: airline, flight_type, month',
    },
    "a tensor of a name that every object has": {
      inputs: [column("constructor", ["x"]), airline],
      error: 'there is no input "constructor"; allowed: airline, flight_type, month',
    },
    "a tensor that comes twice": {
      inputs: [airline, flightType, month, airline],
      error: "input airline comes twice; allowed: once",
    },
    "seventeen tensors": {
      inputs: Array.from({ length: 17 }, () => airline),
      error: '/inputs is "a list of 17"; allowed: a list of at most 16',
    },
    "a tensor that is none": { inputs: [null], error: "/inputs/0 is null; allowed: an object with " },
    "a tensor without data": {
      inputs: [{ name: "airline", shape: [1], datatype: "BYTES" }],
      error: "input airline has neither data nor a binary_data_size; allowed: one of them",
    },
    "a name that is no text": {
      inputs: [{ ...airline, name: 7 }],
      error: "/inputs/0/name is 7; allowed: a text",
    },
    "a number as BOOL": {
      inputs: [airline, flightType, { ...month, datatype: "BOOL" }],
      error:
        'input month is of datatype "BOOL"; allowed: INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64, FP16, FP32, FP64, BF16',
    },
    "a number as text": {
      inputs: [airline, flightType, { ...month, datatype: "BYTES" }],
      error:
        'input month is of datatype "BYTES"; allowed: INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64, FP16, FP32, FP64, BF16',
    },
    "a text as a number": {
      inputs: [{ ...airline, datatype: "INT64" }, flightType, month],
      error: 'input airline is of datatype "INT64"; allowed: BYTES',
    },
    "a fraction as a month": {
      inputs: [airline, flightType, { ...month, datatype: "FP64", data: [3, 3.5] }],
      error: "input month, index 1 is 3.5; allowed: a 32-bit integer",
    },
    "a shape that does not match the data": {
      inputs: [{ ...airline, shape: [3] }, flightType, month],
      error: "input airline has 2 values; allowed: 3, by its shape [3]",
    },
    "a shape of another width": {
      inputs: [{ ...airline, shape: [1, 2] }, flightType, month],
      error: "input airline is of shape [1,2]; allowed: [n] or [n, 1] for n flights",
    },
    "a shape without dimensions": {
      inputs: [{ ...airline, shape: [] }, flightType, month],
      error: "input airline is of shape []; allowed: [n] or [n, 1] for n flights",
    },
    "a shape of three dimensions": {
      inputs: [{ ...airline, shape: [2, 1, 1] }, flightType, month],
      error: '/inputs/0/shape is "a list of 3"; allowed: a list of at most 2',
    },
    "a shape of the metadata's": {
      inputs: [{ ...airline, shape: [-1] }],
      error: "/inputs/0/shape/0 is -1; allowed: an integer from 0 to 10000",
    },
    "a huge shape": {
      inputs: [{ ...airline, shape: [2 ** 64] }],
      error: "/inputs/0/shape/0 is 18446744073709552000; allowed: an integer from 0 to 10000",
    },
    "10,001 flights": {
      inputs: [column("month", Array(10_001).fill(1), "INT32")],
      error: "/inputs/0/shape/0 is 10001; allowed: an integer from 0 to 10000",
    },
    "10,001 values under a smaller shape": {
      inputs: [{ ...month, data: Array(10_001).fill(1) }],
      error: '/inputs/0/data is "a list of 10001"; allowed: a list of at most 10000 or null',
    },
    "columns of unequal length": {
      inputs: [airline, column("flight_type", ["N"]), month],
      error: "input flight_type has 1 values and input airline 2; allowed: as many in each",
    },
    "nested data under a flat shape": {
      inputs: [{ ...airline, data: [["Brisa"], ["Zonda"]] }, flightType, month],
      error: 'input airline, index 0 is "a list of 1"; allowed: a text',
    },
    "data nested in part": {
      inputs: [{ ...airline, shape: [2, 1], data: [["Brisa"], "Zonda"] }, flightType, month],
      error: 'input airline, index 1 is "Zonda"; allowed: a list of one, a text',
    },
    "data nested twice": {
      inputs: [{ ...airline, shape: [2, 1], data: [["Brisa"], [["Zonda"]]] }, flightType, month],
      error: 'input airline, index 1 is "a list of 1"; allowed: a list of one, a text',
    },
    "a number for a text": {
      inputs: [column("airline", ["Brisa", 7]), flightType, month],
      error: "input airline, index 1 is 7; allowed: a text",
    },
    "a text for a number": {
      inputs: [airline, flightType, column("month", [3, "7"], "INT32")],
      error: 'input month, index 1 is "7"; allowed: a 32-bit integer',
    },
    "a fraction": {
      inputs: [airline, flightType, column("month", [3, 7.5], "INT32")],
      error: "input month, index 1 is 7.5; allowed: a 32-bit integer",
    },
    "an integer of more than 32 bits": {
      inputs: [airline, flightType, column("month", [3, 2 ** 32 + 7], "INT32")],
      error: "input month, index 1 is 4294967303; allowed: a 32-bit integer",
    },
    "null for a value": {
      inputs: [airline, flightType, column("month", [3, null], "INT32")],
      error: "input month, index 1 is null; allowed: a 32-bit integer",
    },
    "a month that there is not": {
      inputs: [airline, flightType, column("month", [3, 13], "INT32")],
      error: "input month, index 1 is 13; allowed: an integer from 1 to 12",
    },
    "an unknown flight type": {
      inputs: [airline, column("flight_type", ["N", "X"]), month],
      error: 'input flight_type, index 1 is "X"; allowed: I (international), N (national)',
    },
    "an airline that it was not trained on": {
      inputs: [column("airline", ["Brisa", "Levante"]), flightType, month],
      error:
        'input airline, index 1: "Levante" was not in the training data; ' +
        "allowed: Aerolineas Argentinas, Brisa, Zonda, Ñandú [ 1 ]",
    },
  };
  for (const [what, { inputs, error }] of Object.entries(refused)) {
    test(what, async () => {
      const message = errorOf(await infer(app, "baseline", { inputs }), 400);
      if (error.endsWith(" ")) assert.ok(message.startsWith(error), message);
      else assert.equal(message, error);
    });
  }

  const others: Record<string, { rest: object; error: string }> = {
    "an id that is no text": { rest: { id: 7 }, error: "/id is 7; allowed: a text or null" },
    "parameters that are no object": {
      rest: { parameters: [] },
      error: '/parameters is "a list of 0"; allowed: an object with binary_data_output or null',
    },
    "an output that there is not": {
      rest: { outputs: [{ name: "probability" }] },
      error: 'there is no output "probability"; allowed: delay_probability, delayed',
    },
    "an output that comes twice": {
      rest: { outputs: [{ name: "delayed" }, { name: "delayed" }] },
      error: "output delayed comes twice; allowed: once",
    },
    "an output that is neither binary nor not": {
      rest: { outputs: [{ name: "delayed", parameters: { binary_data: "yes" } }] },
      error: '/outputs/0/parameters/binary_data is "yes"; allowed: boolean or null',
    },
    "outputs that are neither binary nor not": {
      rest: { parameters: { binary_data_output: 1 } },
      error: "/parameters/binary_data_output is 1; allowed: boolean or null",
    },
  };
  for (const [what, { rest, error }] of Object.entries(others)) {
    test(what, async () => {
      const answer = await infer(app, "baseline", { inputs: [airline, flightType, month], ...rest });
      assert.equal(errorOf(answer, 400), error);
    });
  }

  test("invalid JSON, an empty body, and keys of JavaScript's prototypes", async () => {
    const bodies = ["", "{", "[1,]", '{"inputs":[],"__proto__":{}}', '{"inputs":[{"__proto__":{"name":1}}]}'];
    for (const body of [...bodies, '{"constructor":{"prototype":{}}}']) {
      assert.match(errorOf(await infer(app, "baseline", body), 400), /^the body is not valid JSON: /);
    }
    for (const body of ["null", "[]", "7", '"inputs"']) {
      const message = errorOf(await infer(app, "baseline", body), 400);
      assert.match(message, /^the body is .*; allowed: an object with id, parameters, inputs, outputs$/);
    }
  });

  test("numbers too large, texts of half a character, and ten thousand brackets", async () => {
    const body = JSON.stringify({ inputs: [airline, flightType, month] });
    const infinite = errorOf(await infer(app, "baseline", body.replace("[3,7]", "[3,1e400]")), 400);
    assert.equal(infinite, 'input month, index 1 is "a number too large"; allowed: a 32-bit integer');
    const half = errorOf(await infer(app, "baseline", body.replace("Zonda", "\\ud800")), 400);
    assert.match(half, /^input airline, index 1: "\\ud800" was not in the training data; /);
    const deep = "[".repeat(10_000) + "]".repeat(10_000);
    errorOf(await infer(app, "baseline", body.replace('"Zonda"', deep)), 400);
    errorOf(await infer(app, "baseline", deep), 400);
  });

  test("a body over the limit, and one of another type", async () => {
    const large = errorOf(await infer(app, "baseline", " ".repeat((1 << 20) + 1)), 413);
    assert.equal(large, "the body is over the limit of 1048576 bytes");
    for (const type of ["text/plain", "text/csv", "image/png"]) {
      const message = errorOf(await infer(app, "baseline", "x", { "content-type": type }), 415);
      const allowed = "application/json, application/octet-stream";
      assert.equal(message, `content type ${type} is not supported here; allowed: ${allowed}`);
    }
  });
});

describe("POST /v2/models/operational/infer refuses", () => {
  const [one, two, three] = operationalInputs([departure, departure]);
  const refused: Record<string, { inputs: readonly SentTensor[]; error: RegExp }> = {
    "a destination that it does not know by that name": {
      inputs: [one, column("destination", ["SCFA", "Antofogasta"]), three],
      error: /^input destination, index 1 is "Antofogasta"; allowed: .*SCFA \(Antofagasta\)/,
    },
    "an airline that it does not know by that name": {
      inputs: [column("airline", ["Skye Airline", "SKU"]), two, three],
      error: /^input airline, index 0 is "Skye Airline"; allowed: .*SKU \(Sky Airline\)/,
    },
    "an invalid time": {
      inputs: [one, two, column("scheduled", ["2018-03-01T14:30", "2018-02-30T14:30"])],
      error: /^input scheduled, index 1 is "2018-02-30T14:30"; allowed: a time such as 2018-03-01T14:30, /,
    },
    "an unknown flight type": {
      inputs: [one, two, three, column("flight_type", ["", "n"])],
      error: /^input flight_type, index 1 is "n"; allowed: I \(international\), N \(national\), or nothing$/,
    },
    "a missing column": {
      inputs: [one, two],
      error: /^input scheduled is missing; allowed: a tensor of datatype BYTES$/,
    },
  };
  for (const [what, { inputs, error }] of Object.entries(refused)) {
    test(what, async () => {
      assert.match(errorOf(await infer(app, "operational", { inputs }), 400), error);
    });
  }
});

describe("under /v2", () => {
  test("a model or version that is not active is not found, with the existing ones", async () => {
    const { version } = service.models.baseline.current;
    const none = "none: no such model; there are: baseline, operational";
    const old = `version 1: no such model; of baseline there is: ${version}`;
    for (const end of ["", "/ready"]) {
      assert.equal(errorOf(await app.inject(`/v2/models/none${end}`), 404), none);
      assert.equal(errorOf(await app.inject(`/v2/models/baseline/versions/1${end}`), 404), old);
    }
    const body = { inputs: [airline, flightType, month] };
    assert.equal(errorOf(await infer(app, "none", body), 404), none);
    assert.equal(errorOf(await infer(app, "baseline/versions/1", body), 404), old);
    for (const name of ["__proto__", "constructor", "%00", "Baseline"]) {
      assert.match(errorOf(await app.inject(`/v2/models/${name}`), 404), /: no such model; there are: /);
    }
  });

  test("an unknown path is not found", async () => {
    for (const url of ["/v2/none", "/v2/models", "/v2/health", "/v2//", "/v2/models/baseline/infer/x"]) {
      assert.equal(errorOf(await app.inject(url), 404), `there is nothing at ${url}`);
    }
    errorOf(await app.inject({ method: "POST", url: "/v2/none", payload: "x" }), 404);
  });

  test("a path that cannot be decoded is refused", async () => {
    errorOf(await app.inject("/v2/models/%zz"), 400);
  });

  test("a path beside it has problems as elsewhere", async () => {
    for (const url of ["/v2x", "/v22/models", "/V2"]) {
      const { statusCode, headers } = await app.inject(url);
      assert.deepEqual([statusCode, headers["content-type"]], [404, "application/problem+json"]);
    }
  });

  test("a method that is not allowed is refused with a list of the others", async () => {
    const { version } = service.models.baseline.current;
    const paths = {
      "/v2": "GET, HEAD",
      "/v2/": "GET, HEAD",
      "/v2/health/live": "GET, HEAD",
      "/v2/health/ready": "GET, HEAD",
      "/v2/models/baseline": "GET, HEAD",
      "/v2/models/baseline/ready": "GET, HEAD",
      [`/v2/models/baseline/versions/${version}`]: "GET, HEAD",
      "/v2/models/baseline/infer": "POST",
      [`/v2/models/baseline/versions/${version}/infer`]: "POST",
    };
    for (const [url, allow] of Object.entries(paths)) {
      for (const method of ["DELETE", "PUT", allow === "POST" ? "GET" : "POST"] as const) {
        const answer = await app.inject({ method, url });
        assert.equal(errorOf(answer, 405), `${method} is not allowed at ${url}; allowed: ${allow}`);
        assert.equal(answer.headers.allow, allow);
      }
    }
  });

  test("a service without a model is alive, but neither ready nor able to answer", async () => {
    assert.equal((await empty.app.inject("/v2/health/live")).statusCode, 200);
    for (const url of ["/v2/health/ready", "/v2/models/baseline", "/v2/models/operational/ready"]) {
      assert.equal(errorOf(await empty.app.inject(url), 503), "no verified model is loaded yet");
    }
    const answer = await infer(empty.app, "baseline", { inputs: [airline, flightType, month] });
    assert.equal(errorOf(answer, 503), "no verified model is loaded yet");
  });

  test("a service with one model of two is not ready, and answers with that one", async () => {
    const models = new ServedModels();
    const folder = join(temporaryFolder(), "small");
    await saveSmallBaseline(folder);
    await models.baseline.load(folder);
    const { app: half } = await serviceOf(models);
    errorOf(await half.inject("/v2/health/ready"), 503);
    const answer = await infer(half, "baseline", { inputs: [airline, flightType, month] });
    assert.equal(answer.statusCode, 200);
  });

  test("a service that is about to end is alive and not ready", async (t) => {
    const drain = new Drain();
    const ending = await buildApp({ models: service.models, drain });
    t.after(() => ending.close());
    assert.equal((await ending.inject("/v2/health/ready")).statusCode, 200);
    drain.begin();
    assert.equal((await ending.inject("/v2/health/live")).statusCode, 200);
    const message = errorOf(await ending.inject("/v2/health/ready"), 503);
    assert.equal(message, "this process is shutting down; send the request again");
  });

  test("an internal error reveals only the id of its log line", async (t) => {
    const models = new ServedModels();
    Object.defineProperty(models.baseline, "current", {
      get() {
        throw new Error("secret");
      },
    });
    const broken = await buildApp({ models });
    t.after(() => broken.close());
    const headers = { "x-request-id": "find-me" };
    const message = errorOf(await broken.inject({ url: "/v2/models/baseline", headers }), 500);
    assert.equal(message, "an unexpected error; see the log for find-me");
  });
});

test("any input is answered with tensors or an error, never an internal one", async () => {
  const number = fc.oneof(fc.integer({ min: -2, max: 14 }), fc.double());
  const value = fc.oneof(
    fc.constantFrom("Brisa", "N", "I", "SKU", "SCFA", "2018-03-01T14:30"),
    fc.jsonValue(),
    number,
  );
  const tensor = fc.record(
    {
      name: fc.constantFrom("airline", "flight_type", "month", "destination", "scheduled", "x"),
      shape: fc.oneof(fc.array(number, { maxLength: 3 }), fc.jsonValue()),
      datatype: fc.oneof(fc.constantFrom("BYTES", "INT32"), fc.jsonValue()),
      data: fc.oneof(fc.array(value, { maxLength: 3 }), fc.jsonValue()),
      parameters: fc.jsonValue(),
    },
    { requiredKeys: ["name"] },
  );
  const request = fc.record(
    {
      id: fc.jsonValue(),
      inputs: fc.oneof(fc.array(tensor, { maxLength: 5 }), fc.jsonValue()),
      outputs: fc.jsonValue(),
    },
    { requiredKeys: ["inputs"] },
  );
  const damaged = fc
    .tuple(fc.nat(), fc.option(fc.integer({ min: 0, max: 255 })), fc.constantFrom("baseline", "operational"))
    .map(([at, byte, model]) => {
      const inputs =
        model === "baseline" ? [airline, flightType, month] : operationalInputs([departure, departure]);
      const body = Buffer.from(JSON.stringify({ id: "1", inputs, outputs: [{ name: "delayed" }] }));
      if (byte !== null) body[at % body.length] = byte;
      return { model, body };
    });
  const made = fc.record({ model: fc.constantFrom("baseline", "operational"), body: request });
  const seen = { 200: 0, 400: 0 };
  await fc.assert(
    fc.asyncProperty(fc.oneof(made, damaged), async ({ model, body }) => {
      const answer = await infer(app, model, body);
      seen[answer.statusCode as 200 | 400] += 1;
      if (answer.statusCode !== 200) errorOf(answer, 400);
    }),
    { numRuns: 1000 },
  );
  assert.ok(seen[200] > 10 && seen[400] > 100, JSON.stringify(seen));
});
