import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { describe, test } from "node:test";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { FLIGHT_TYPES } from "../../../src/models/baseline/features.ts";
import { airlinesOfTheYear } from "../../models/hand-made-flights.ts";
import { smallService } from "../small-service.ts";
import { binaryRequest, bytesOf, NUMBER_TYPES, prefixed, readAnswer, withBytes } from "./binary-body.ts";
import {
  baselineInputs,
  column,
  errorOf,
  infer,
  operationalInputs,
  type SentTensor,
} from "./inference-request.ts";

const { app } = await smallService();

const flights = [
  { airline: "Brisa", flightType: "N", month: 3 },
  { airline: "Ñandú [ 1 ]", flightType: "I", month: 7 },
];
const inputs = baselineInputs(flights);
const [airline, flightType, month] = inputs;
const departure = { airline: "Sky Airline", destination: "SCFA", scheduled: "2018-03-01T14:30" };
const ALL_BINARY = { parameters: { binary_data_output: true } };

const asked = fc.record({
  airline: fc.constantFrom(...airlinesOfTheYear),
  flightType: fc.constantFrom(...FLIGHT_TYPES),
  month: fc.integer({ min: 1, max: 12 }),
});

describe("a request with binary tensors", () => {
  test("is answered as one in JSON, whatever form each input and each output has", async () => {
    const outputs = ["delay_probability", "delayed"];
    await fc.assert(
      fc.asyncProperty(
        fc.array(asked, { maxLength: 60 }),
        fc.constantFrom(...NUMBER_TYPES),
        fc.record({
          order: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
          inJson: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
          isNarrow: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
        }),
        fc.record({
          named: fc.option(fc.shuffledSubarray(outputs, { minLength: 1 }), { nil: undefined }),
          all: fc.constantFrom(true, false, null, undefined),
          each: fc.dictionary(fc.constantFrom(...outputs), fc.constantFrom(true, false, null)),
        }),
        async (many, datatype, { order, inJson, isNarrow }, { named, all, each }) => {
          const sent = baselineInputs(many).map((tensor, at) => ({
            ...tensor,
            shape: isNarrow[at] ? [many.length, 1] : tensor.shape,
            datatype: tensor.datatype === "BYTES" ? "BYTES" : datatype,
          }));
          const rest = {
            id: "7",
            parameters: { binary_data_output: all },
            ...(named && {
              outputs: named.map((name) => ({ name, parameters: { binary_data: each[name] } })),
            }),
          };
          const { body, headers } = binaryRequest(
            order.map((at) => sent[at]),
            rest,
            ({ name }) => inJson[sent.findIndex((tensor) => tensor.name === name)],
          );
          const answer = await infer(app, "baseline", body, headers);
          assert.equal(answer.statusCode, 200, answer.body);
          const read = readAnswer(answer);
          const wanted = named ?? outputs;
          const isBinary = (name: string) => (named && each[name]) ?? all ?? false;
          assert.deepEqual(
            read.outputs.map((output) => [output.name, output.isBinary]),
            wanted.map((name) => [name, isBinary(name)]),
          );
          const type = wanted.some(isBinary) ? "application/octet-stream" : "application/json; charset=utf-8";
          assert.equal(answer.headers["content-type"], type);
          const inText = await infer(app, "baseline", {
            id: "7",
            inputs: baselineInputs(many),
            outputs: wanted.map((name) => ({ name })),
          });
          const { outputs: expected, ...others } = inText.json();
          const { outputs: found, ...rests } = read;
          assert.deepEqual(rests, others);
          assert.deepEqual(
            found.map(({ isBinary: _, ...output }) => output),
            expected,
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  test("of the operational model is answered with every output as in JSON, texts of any length included", async () => {
    const given = [...operationalInputs([departure, departure]), column("flight_type", ["", "N"])];
    const json = await infer(app, "operational", { inputs: given });
    const { body, headers } = binaryRequest(given, ALL_BINARY);
    const { outputs } = readAnswer(await infer(app, "operational", body, headers));
    assert.ok(outputs.every(({ isBinary }) => isBinary));
    assert.deepEqual(
      outputs.map(({ isBinary: _, ...output }) => output),
      json.json().outputs,
    );
    assert.ok(outputs.some(({ datatype }) => datatype === "BYTES"));
  });

  test("may name no content type or that of JSON; JSON alone may name none or that of bytes", async () => {
    const { outputs } = (await infer(app, "baseline", { inputs })).json();
    const { body, headers } = binaryRequest(inputs);
    for (const type of [undefined, "application/octet-stream", "application/json"]) {
      const typed = type === undefined ? {} : { "content-type": type };
      const url = "/v2/models/baseline/infer";
      const { "content-type": _, ...others } = headers;
      const binary = await app.inject({
        method: "POST",
        url,
        headers: { ...others, ...typed },
        payload: body,
      });
      const payload = Buffer.from(JSON.stringify({ inputs }));
      const json = await app.inject({ method: "POST", url, headers: typed, payload });
      for (const answer of [binary, json]) {
        assert.deepEqual([answer.statusCode, answer.json().outputs], [200, outputs], String(type));
      }
    }
  });

  test("is answered for no flights and for 10,000, with gzip both ways", async () => {
    for (const count of [0, 10_000]) {
      const given = baselineInputs(Array.from({ length: count }, () => flights[0]));
      const { body, headers } = binaryRequest(given, ALL_BINARY, ({ name }) => name === "flight_type");
      const plain = await infer(app, "baseline", body, headers);
      assert.equal(plain.statusCode, 200, plain.body.slice(0, 200));
      const { outputs } = readAnswer(plain);
      assert.ok(outputs.every(({ data, isBinary }) => isBinary && data.length === count));
      const zipped = await infer(app, "baseline", gzipSync(body), {
        ...headers,
        "content-encoding": "gzip",
        "accept-encoding": "gzip",
      });
      assert.equal(zipped.headers["content-encoding"], count === 0 ? undefined : "gzip");
    }
  });

  test("is answered with the length of its JSON, long and short, some outputs in it and some after it", async () => {
    for (const count of [1, 3_000]) {
      const given = operationalInputs(Array.from({ length: count }, () => departure));
      const outputs = [
        { name: "over_30", parameters: { binary_data: true } },
        { name: "delayed" },
        { name: "unseen", parameters: { binary_data: true } },
        { name: "delay_probability" },
      ];
      const { body, headers } = binaryRequest(given, { outputs });
      const answer = await infer(app, "operational", body, headers);
      assert.equal(answer.statusCode, 200);
      assert.deepEqual(
        readAnswer(answer).outputs.map(({ name, isBinary, data }) => [name, isBinary, data.length]),
        outputs.map(({ name, parameters }) => [name, parameters !== undefined, count]),
      );
    }
  });

  test("is answered with the length of its JSON in bytes, not in characters", async () => {
    for (const id of ["ñ😀", "é".repeat(20_000)]) {
      const { body, headers } = binaryRequest(inputs, { id, ...ALL_BINARY });
      const answer = await infer(app, "baseline", body, headers);
      assert.equal(readAnswer(answer).id, id);
    }
  });

  test("may come in chunks, of which one ends within a number", async () => {
    const { body, headers } = binaryRequest(inputs, ALL_BINARY);
    for (const size of [1, 7, body.length - 3]) {
      const pieces = Array.from({ length: Math.ceil(body.length / size) }, (_, at) =>
        body.subarray(at * size, (at + 1) * size),
      );
      const answer = await app.inject({
        method: "POST",
        url: "/v2/models/baseline/infer",
        headers: { ...headers, "transfer-encoding": "chunked" },
        payload: Readable.from(pieces),
      });
      assert.equal(answer.statusCode, 200, answer.body);
      assert.equal(readAnswer(answer).outputs.length, 2);
    }
  });

  test("takes null for data where there are bytes, and a size of zero without bytes and without the header", async () => {
    const none = baselineInputs([]).map((tensor) => ({
      ...tensor,
      data: null,
      parameters: { binary_data_size: 0 },
    }));
    assert.equal((await infer(app, "baseline", { inputs: none })).statusCode, 200);
  });
});

describe("a request with binary tensors is refused for", () => {
  const json = ({ name }: SentTensor) => name !== "airline";
  const { body, headers } = binaryRequest(inputs, {}, json);
  const jsonLength = Number(headers["inference-header-content-length"]);
  const sent = (bytes: Buffer, tensor: SentTensor = airline) => {
    const { data: _, ...others } = tensor;
    const described = { ...others, parameters: { binary_data_size: bytes.length } };
    return withBytes({ inputs: inputs.map((one) => (one.name === tensor.name ? described : one)) }, bytes);
  };
  const sized = (size: unknown, more = {}) => ({
    ...withBytes(
      {
        inputs: [
          { ...airline, data: undefined, parameters: { binary_data_size: size }, ...more },
          flightType,
          month,
        ],
      },
      bytesOf(airline),
    ),
  });
  const length = (value: string) => ({ body, headers: { "inference-header-content-length": value } });
  const texts = bytesOf(airline);
  const whole = texts.length;
  const follow =
    "follow the JSON, whose length the header Inference-Header-Content-Length gives; allowed: as many";
  const lengths = `allowed: the length of the JSON in bytes, at most that of the body, ${body.length}`;

  const refused: Record<string, { body: Buffer; headers: object; error: string | RegExp }> = {
    "a length of the JSON that is no number": {
      ...length("x"),
      error: `the header Inference-Header-Content-Length is "x"; ${lengths}`,
    },
    "a negative length of the JSON": {
      ...length("-1"),
      error: `the header Inference-Header-Content-Length is "-1"; ${lengths}`,
    },
    "a length of the JSON over that of the body": {
      ...length(String(body.length + 1)),
      error: `the header Inference-Header-Content-Length is "${body.length + 1}"; ${lengths}`,
    },
    "a length of the JSON that comes twice": {
      ...length(`${jsonLength}, ${jsonLength}`),
      error: `the header Inference-Header-Content-Length is "${jsonLength}, ${jsonLength}"; ${lengths}`,
    },
    "a length of the JSON of zero": { ...length("0"), error: "the body is not valid JSON: it is empty" },
    "a length of the JSON that ends within it": { ...length("9"), error: /^the body is not valid JSON: / },
    "a length of the JSON that ends after it": {
      ...length(String(jsonLength + 2)),
      error: /^the body is not valid JSON: /,
    },
    "bytes without the header": {
      body,
      headers: { "content-type": "application/octet-stream" },
      error: /^the body is not valid JSON: /,
    },
    "bytes that no input has": {
      ...withBytes({ inputs }, Buffer.from([1, 2, 3])),
      error: `the inputs have 0 bytes by their binary_data_size, and 3 bytes ${follow}`,
    },
    "an input of more bytes than there are": {
      ...sized(whole + 1),
      error: `the inputs have ${whole + 1} bytes by their binary_data_size, and ${whole} bytes ${follow}`,
    },
    "an input of fewer bytes than there are": {
      ...sized(whole - 1),
      error: `the inputs have ${whole - 1} bytes by their binary_data_size, and ${whole} bytes ${follow}`,
    },
    "a size over the limit": {
      ...sized(2 ** 53),
      error: `/inputs/0/parameters/binary_data_size is 9007199254740992; allowed: an integer from 0 to 1048576 or null`,
    },
    "a negative size": {
      ...sized(-1),
      error: "/inputs/0/parameters/binary_data_size is -1; allowed: an integer from 0 to 1048576 or null",
    },
    "a size that is a text": {
      ...sized("18"),
      error: '/inputs/0/parameters/binary_data_size is "18"; allowed: an integer from 0 to 1048576 or null',
    },
    "an input with data and bytes": {
      ...sized(whole, { data: airline.data }),
      error: "input airline has both data and a binary_data_size; allowed: one of them",
    },
    "a length of a text over the bytes that follow": {
      ...sent(Buffer.concat([prefixed("Brisa"), prefixed("Zonda", 2 ** 32 - 1)])),
      error: "input airline, index 1 has a length of 4294967295 bytes; allowed: up to the 5 that follow",
    },
    "bytes that end within the length of a text": {
      ...sent(Buffer.concat([prefixed("Brisa"), Buffer.from([5, 0, 0])])),
      error: "input airline, index 1 has 3 bytes; allowed: 4 with the length of a text, and the text",
    },
    "fewer texts than the shape has": {
      ...sent(prefixed("Brisa")),
      error: "input airline, index 1 has 0 bytes; allowed: 4 with the length of a text, and the text",
    },
    "more texts than the shape has": {
      ...sent(Buffer.concat([texts, prefixed("")])),
      error: `input airline has ${whole + 4} bytes; allowed: ${whole}, with its 2 texts`,
    },
    "a text that is not UTF-8": {
      ...sent(Buffer.concat([prefixed("Brisa"), prefixed(Buffer.from("Ñandú", "latin1"))])),
      error: 'input airline, index 1 is "\ufffdand\ufffd"; allowed: a text in UTF-8',
    },
    "fewer numbers than the shape has": {
      ...sent(Buffer.alloc(7), month),
      error: "input month has 7 bytes; allowed: 8, for 2 values of INT32",
    },
    "more numbers than the shape has": {
      ...sent(Buffer.alloc(12), month),
      error: "input month has 12 bytes; allowed: 8, for 2 values of INT32",
    },
    "a number of the wrong width": {
      ...sent(bytesOf(month), { ...month, datatype: "FP64" }),
      error: "input month has 8 bytes; allowed: 16, for 2 values of FP64",
    },
    "a number as BOOL": {
      ...sent(Buffer.from([1, 1]), { ...month, datatype: "BOOL" }),
      error: `input month is of datatype "BOOL"; allowed: ${NUMBER_TYPES.join(", ")}`,
    },
    "a text as a number": {
      ...sent(bytesOf(month), { ...airline, datatype: "INT32" }),
      error: 'input airline is of datatype "INT32"; allowed: BYTES',
    },
    "a number that is none": {
      ...sent(bytesOf({ ...month, datatype: "FP64", data: [3, Number.NaN] }), { ...month, datatype: "FP64" }),
      error: 'input month, index 1 is "not a number"; allowed: a 32-bit integer',
    },
    "an infinite number": {
      ...sent(bytesOf({ ...month, datatype: "FP32", data: [3, -Infinity] }), { ...month, datatype: "FP32" }),
      error: 'input month, index 1 is "a number too large"; allowed: a 32-bit integer',
    },
    "a fraction": {
      ...sent(bytesOf({ ...month, datatype: "FP16", data: [3, 7.5] }), { ...month, datatype: "FP16" }),
      error: "input month, index 1 is 7.5; allowed: a 32-bit integer",
    },
    "an integer of more than 32 bits": {
      ...sent(bytesOf({ ...month, datatype: "INT64", data: [3, 2 ** 32 + 7] }), {
        ...month,
        datatype: "INT64",
      }),
      error: "input month, index 1 is 4294967303; allowed: a 32-bit integer",
    },
    "a month that there is not": {
      ...sent(bytesOf({ ...month, data: [3, 13] }), month),
      error: "input month, index 1 is 13; allowed: an integer from 1 to 12",
    },
    "a size that is no integer": {
      ...sized(whole + 0.5),
      error: `/inputs/0/parameters/binary_data_size is ${whole + 0.5}; allowed: an integer from 0 to 1048576 or null`,
    },
    "a shape without flights and bytes for some": {
      ...sized(whole, { shape: [0] }),
      error: `input airline has ${whole} bytes; allowed: 0, with its 0 texts`,
    },
    "a shape of 10,000 flights and bytes for some": {
      ...sized(whole, { shape: [10_000] }),
      error: "input airline, index 2 has 0 bytes; allowed: 4 with the length of a text, and the text",
    },
    "an empty body with a length": {
      body: Buffer.alloc(0),
      headers: { ...headers, "inference-header-content-length": "5" },
      error:
        'the header Inference-Header-Content-Length is "5"; allowed: the length of the JSON in bytes, at most that of the body, 0',
    },
    "an input in shared memory": {
      ...withBytes(
        {
          inputs: [
            { ...airline, data: undefined, parameters: { shared_memory_region: "x" } },
            flightType,
            month,
          ],
        },
        Buffer.alloc(0),
      ),
      error:
        "input airline has the parameter shared_memory_region; allowed: values in the body, since there is no shared memory",
    },
    "an output in shared memory": {
      ...binaryRequest(inputs, { outputs: [{ name: "delayed", parameters: { shared_memory_region: "x" } }] }),
      error:
        "output delayed has the parameter shared_memory_region; allowed: values in the body, since there is no shared memory",
    },
    "an output as classes": {
      ...binaryRequest(inputs, { outputs: [{ name: "delayed", parameters: { classification: 2 } }] }),
      error:
        "output delayed has the parameter classification; allowed: values as they are, since there is no classification",
    },
    "a shape of more flights than a request may have": {
      ...sent(Buffer.alloc(10_001), { ...month, shape: [10_001], datatype: "INT8" }),
      error: "/inputs/2/shape/0 is 10001; allowed: an integer from 0 to 10000",
    },
  };
  for (const [what, { body, headers, error }] of Object.entries(refused)) {
    test(what, async () => {
      const message = errorOf(await infer(app, "baseline", body, headers), 400);
      if (typeof error === "string") assert.equal(message, error);
      else assert.match(message, error);
    });
  }

  test("a body over the limit", async () => {
    const large = sent(Buffer.alloc(1 << 20));
    assert.match(
      errorOf(await infer(app, "baseline", large.body, large.headers), 413),
      /over the limit of 1048576/,
    );
  });

  test("another compression than gzip", async () => {
    for (const [encoding, compressed] of [
      ["deflate", deflateSync(body)],
      ["br", brotliCompressSync(body)],
      ["gzip, gzip", gzipSync(gzipSync(body))],
    ] as const) {
      const answer = await infer(app, "baseline", compressed, { ...headers, "content-encoding": encoding });
      const message = `content encoding ${encoding} is not supported here; allowed: gzip, identity`;
      assert.equal(errorOf(answer, 415), message);
    }
  });

  test("gzip that ends early", async () => {
    const zipped = gzipSync(body).subarray(0, -12);
    const answer = await infer(app, "baseline", zipped, { ...headers, "content-encoding": "gzip" });
    assert.match(errorOf(answer, 400), /^the body is no sound gzip: /);
  });
});

test("a changed length is refused, a changed byte is too or is another value, and no request waits or fails", async () => {
  const { body, headers } = binaryRequest(inputs, ALL_BINARY);
  const jsonLength = Number(headers["inference-header-content-length"]);
  const tail = body.subarray(jsonLength);
  const json = body.subarray(0, jsonLength).toString();
  const delta = fc.integer({ min: -50, max: 50 }).filter((by) => by !== 0);
  const changedLength = fc.oneof(
    delta.map((by) => ({ body, length: Math.max(0, jsonLength + by) })),
    fc
      .integer({ min: 1, max: tail.length })
      .map((by) => ({ body: body.subarray(0, -by), length: jsonLength })),
    fc.uint8Array({ minLength: 1, maxLength: 20 }).map((more) => ({
      body: Buffer.concat([body, more]),
      length: jsonLength,
    })),
    fc
      .tuple(fc.nat(2), fc.nat(2), fc.integer({ min: 1, max: 9 }))
      .filter(([from, to]) => from !== to)
      .map(([from, to, by]) => {
        // The sum stays: bytes of one input become those of another.
        const moved = JSON.parse(json);
        moved.inputs[from].parameters.binary_data_size -= by;
        moved.inputs[to].parameters.binary_data_size += by;
        const text = Buffer.from(JSON.stringify(moved));
        return { body: Buffer.concat([text, tail]), length: text.length };
      }),
  );
  const post = async (changed: Buffer, length: number) =>
    infer(app, "baseline", changed, { ...headers, "inference-header-content-length": String(length) });
  await fc.assert(
    fc.asyncProperty(changedLength, async ({ body: changed, length }) => {
      errorOf(await post(changed, length), 400);
    }),
    { numRuns: 300 },
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(tail.length - 1), fc.integer({ min: 0, max: 255 }), async (at, byte) => {
      const changed = Buffer.from(body);
      changed[jsonLength + at] = byte;
      const answer = await post(changed, jsonLength);
      if (answer.statusCode === 200) readAnswer(answer);
      else errorOf(answer, 400);
    }),
    { numRuns: 300 },
  );
});
