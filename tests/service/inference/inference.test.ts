import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { Ajv } from "ajv";
import fc from "fast-check";
import { FLIGHT_TYPES } from "../../../src/models/baseline/features.ts";
import { repository } from "../../import-graph.ts";
import { airlinesOfTheYear } from "../../models/hand-made-flights.ts";
import { smallService } from "../small-service.ts";
import {
  type BaselineFlight,
  baselineInputs,
  column,
  infer,
  type OperationalFlight,
  operationalInputs,
} from "./inference-request.ts";

const { app, models } = await smallService();

// The shapes of the specification's inference_rest.md and open_inference_rest.yaml (kserve/open-inference-protocol),
// restated; closed where the text lists all fields.
const text = { type: "string" };
const object = (properties: Record<string, object>, optional: readonly string[] = []) => ({
  type: "object",
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
  additionalProperties: false,
});
const listOf = (items: object) => ({ type: "array", items });
const parameters = { type: "object", additionalProperties: { type: ["string", "number", "boolean"] } };
const datatype = {
  enum: "BOOL UINT8 UINT16 UINT32 UINT64 INT8 INT16 INT32 INT64 FP16 FP32 FP64 BYTES".split(" "),
};
const metadataTensor = object({
  name: text,
  datatype,
  shape: listOf({ type: "integer", minimum: -1 }),
});
const specification = {
  ready_server_response: object({ live: { type: "boolean" }, ready: { type: "boolean" } }),
  live_server_response: object({ live: { type: "boolean" } }),
  metadata_server_response: object({ name: text, version: text, extensions: listOf(text) }),
  metadata_model_response: object(
    {
      name: text,
      versions: listOf(text),
      platform: { type: "string", pattern: "^[^_]+_[^_]+$" },
      inputs: listOf(metadataTensor),
      outputs: listOf(metadataTensor),
    },
    ["versions"],
  ),
  ready_model_response: object({ name: text, ready: { type: "boolean" } }),
  inference_response: object(
    {
      model_name: text,
      model_version: text,
      id: text,
      parameters,
      outputs: listOf(
        object(
          {
            name: text,
            shape: listOf({ type: "integer", minimum: 0 }),
            datatype,
            parameters,
            data: listOf({ type: ["string", "number", "boolean"] }),
          },
          ["parameters"],
        ),
      ),
    },
    ["model_version", "id", "parameters"],
  ),
};

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });

/** Checks that an answer is 200, JSON, and of a shape of the specification; returns it. */
function conforming(
  shape: keyof typeof specification,
  answer: { statusCode: number; headers: Record<string, unknown>; body: string },
) {
  assert.equal(answer.statusCode, 200, answer.body);
  assert.match(String(answer.headers["content-type"]), /^application\/json\b/);
  const body = JSON.parse(answer.body);
  assert.equal(ajv.validate(specification[shape], body), true, `${answer.body} ${ajv.errorsText()}`);
  return body;
}

interface Output {
  readonly name: string;
  readonly shape: readonly number[];
  readonly datatype: string;
  readonly data: readonly unknown[];
}

/** The data of each output of a good answer, by name. */
function dataOf(answer: Parameters<typeof conforming>[1]): Record<string, readonly unknown[]> {
  const { outputs } = conforming("inference_response", answer) as { outputs: readonly Output[] };
  return Object.fromEntries(outputs.map(({ name, data }) => [name, data]));
}

const get = (url: string) => app.inject(url);
const flight: BaselineFlight = { airline: "Brisa", flightType: "N", month: 3 };
const departure: OperationalFlight = {
  airline: "Sky Airline",
  destination: "SCFA",
  scheduled: "2018-03-01T14:30",
};

describe("the Open Inference Protocol", () => {
  test("reports that the server is alive, and ready", async () => {
    assert.deepEqual(conforming("live_server_response", await get("/v2/health/live")), { live: true });
    const ready = conforming("ready_server_response", await get("/v2/health/ready"));
    assert.deepEqual(ready, { live: true, ready: true });
  });

  test("reports the server's name, version and extensions, with and without the last slash", async () => {
    const { version } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
    for (const url of ["/v2", "/v2/"]) {
      const server = conforming("metadata_server_response", await get(url));
      assert.deepEqual(server, { name: "puntual", version, extensions: ["binary_tensor_data"] });
    }
  });

  for (const name of ["baseline", "operational"] as const) {
    test(`reports the inputs and outputs of ${name}, by its name and by its version`, async () => {
      const { version } = models[name].current;
      for (const path of [`/v2/models/${name}`, `/v2/models/${name}/versions/${version}`]) {
        const metadata = conforming("metadata_model_response", await get(path));
        assert.deepEqual([metadata.name, metadata.versions], [name, [version]]);
        for (const { shape } of [...metadata.inputs, ...metadata.outputs]) assert.deepEqual(shape, [-1]);
        const ready = conforming("ready_model_response", await get(`${path}/ready`));
        assert.deepEqual(ready, { name, ready: true });
      }
    });
  }

  test("returns exactly the outputs of the metadata, by name, datatype and one value per flight", async () => {
    const inputs = {
      baseline: baselineInputs([flight, flight]),
      operational: operationalInputs([departure, departure]),
    };
    for (const name of ["baseline", "operational"] as const) {
      const metadata = (await get(`/v2/models/${name}`)).json();
      const answer = await infer(app, name, { inputs: inputs[name] });
      const { outputs, model_name, model_version, ...rest } = conforming("inference_response", answer);
      assert.deepEqual([model_name, model_version, rest], [name, models[name].current.version, {}]);
      const described = outputs.map(({ data: _, ...output }: Output) => output);
      const declared = metadata.outputs.map((output: Output) => ({ ...output, shape: [2] }));
      assert.deepEqual(described, declared);
      for (const { data, datatype: type } of outputs) {
        const is = { FP64: "number", BOOL: "boolean", BYTES: "string" }[type as string];
        assert.ok(data.length === 2 && data.every((value: unknown) => typeof value === is), type);
      }
    }
  });

  test("answers for the version that a path names as for the one that is served", async () => {
    const { version } = models.baseline.current;
    const body = { inputs: baselineInputs([flight]) };
    const [named, served] = [
      await infer(app, `baseline/versions/${version}`, body),
      await infer(app, "baseline", body),
    ];
    assert.deepEqual([named.statusCode, named.body], [200, served.body]);
  });

  test("repeats an id of any text", async () => {
    const ids = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("", "\ud800", "a\udfff", '"', "__proto__"),
    );
    await fc.assert(
      fc.asyncProperty(ids, async (id) => {
        const answer = await infer(app, "baseline", { id, inputs: baselineInputs([flight]) });
        assert.equal(conforming("inference_response", answer).id, id);
      }),
    );
  });

  test("takes a month of any datatype of integers or floats", async () => {
    const answers = [];
    for (const datatype of [
      ...["INT8", "INT16", "INT32", "INT64", "UINT8", "UINT16", "UINT32", "UINT64"],
      ...["FP16", "FP32", "FP64", "BF16"],
    ]) {
      const [airline, type, month] = baselineInputs([
        { airline: "Aerolineas Argentinas", flightType: "N", month: 3 },
      ]);
      const body = { inputs: [airline, type, { ...month, datatype }] };
      answers.push(conforming("inference_response", await infer(app, "baseline", body)).outputs);
    }
    for (const outputs of answers) assert.deepEqual(outputs, answers[0]);
  });

  test("returns all outputs if a request names none, and takes null for what may be absent", async () => {
    const inputs = operationalInputs([departure]).map((tensor) => ({ ...tensor, parameters: null }));
    const { id: _, ...whole } = conforming("inference_response", await infer(app, "operational", { inputs }));
    for (const rest of [{ outputs: [] }, { outputs: null }, { id: null, parameters: null }]) {
      const answer = await infer(app, "operational", { inputs, ...rest });
      assert.deepEqual(conforming("inference_response", answer), whole);
    }
  });

  test("returns the requested outputs, in that order", async () => {
    const names = ["delay_probability", "over_30", "over_60", "over_120", "delayed", "lead_time", "unseen"];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(names, { minLength: 1 }), async (wanted) => {
        const outputs = wanted.map((name) => ({ name, parameters: { binary_data: false } }));
        const body = { inputs: operationalInputs([departure]), outputs };
        const answer = conforming("inference_response", await infer(app, "operational", body));
        assert.deepEqual(
          answer.outputs.map(({ name }: Output) => name),
          wanted,
        );
      }),
      { numRuns: 30 },
    );
  });

  test("ignores parameters of any kind, and extra fields", async () => {
    const inputs = baselineInputs([flight]).map((input) => ({
      ...input,
      parameters: { content_type: "str" },
    }));
    const body = { inputs, parameters: { priority: 1, binary_data_output: false, own: { a: [] } }, extra: 1 };
    const plain = await infer(app, "baseline", { inputs: baselineInputs([flight]) });
    assert.equal((await infer(app, "baseline", body)).body, plain.body);
  });

  test("accepts the tensors in any order, of shape [n] or [n, 1], nested or flat", async () => {
    const flights = [flight, { airline: "Zonda", flightType: "I", month: 7 }];
    const plain = await infer(app, "baseline", { inputs: baselineInputs(flights) });
    const form = fc.constantFrom("vector", "flat", "nested");
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        fc.tuple(form, form, form),
        async (order, forms) => {
          const inputs = baselineInputs(flights).map((input, at) => ({
            ...input,
            shape: forms[at] === "vector" ? [2] : [2, 1],
            data: forms[at] === "nested" ? input.data.map((value) => [value]) : input.data,
          }));
          const answer = await infer(app, "baseline", { inputs: order.map((at) => inputs[at]) });
          assert.deepEqual([answer.statusCode, answer.body], [200, plain.body]);
        },
      ),
      { numRuns: 50 },
    );
  });

  test("answers no flights with empty tensors, and 10,000 with as many values", async () => {
    assert.deepEqual(dataOf(await infer(app, "baseline", { inputs: baselineInputs([]) })), {
      delay_probability: [],
      delayed: [],
    });
    const many = Array.from({ length: 10_000 }, () => flight);
    const { delay_probability, delayed } = dataOf(
      await infer(app, "baseline", { inputs: baselineInputs(many) }),
    );
    assert.deepEqual([delay_probability.length, delayed.length], [10_000, 10_000]);
  });
});

test("the baseline forecasts as the model itself does, and decides as /predict", async () => {
  const { model } = models.baseline.current;
  const asked = fc.record({
    airline: fc.constantFrom(...airlinesOfTheYear),
    flightType: fc.constantFrom(...FLIGHT_TYPES),
    month: fc.integer({ min: 1, max: 12 }),
  });
  const seen = new Set<unknown>();
  await fc.assert(
    fc.asyncProperty(fc.array(asked, { minLength: 1, maxLength: 50 }), async (flights) => {
      const { delay_probability, delayed } = dataOf(
        await infer(app, "baseline", { inputs: baselineInputs(flights) }),
      );
      const names = [...airlinesOfTheYear];
      const { features } = model.preprocess({
        rowCount: flights.length,
        airline: {
          names,
          codes: Uint16Array.from(flights, ({ airline }) => names.indexOf(airline as never)),
        },
        flightType: {
          names: FLIGHT_TYPES,
          codes: Uint16Array.from(flights, ({ flightType }) => FLIGHT_TYPES.indexOf(flightType)),
        },
        month: Uint8Array.from(flights, ({ month }) => month),
      });
      assert.deepEqual(delay_probability, [...model.predictProbability(features)]);
      const payload = {
        flights: flights.map(({ airline, flightType, month }) => ({
          OPERA: airline,
          TIPOVUELO: flightType,
          MES: month,
        })),
      };
      const { predict } = (await app.inject({ method: "POST", url: "/predict", payload })).json();
      assert.deepEqual(delayed.map(Number), predict);
      for (const decision of delayed) seen.add(decision);
    }),
    { numRuns: 50 },
  );
  assert.equal(seen.size, 2, "both decisions occur");
});

test("the operational model forecasts as /v1/forecasts does, to the digits given there", async () => {
  const { names } = models.operational.current.model.data;
  const asked = fc.record({
    airline: fc.constantFrom(...Object.entries(names.airlines).flat(), "Qatar", "SKY"),
    destination: fc.constantFrom(...Object.entries(names.destinations).flat()),
    scheduled: fc
      .tuple(
        fc.date({ min: new Date("2018-01-01"), max: new Date("2027-01-01"), noInvalidDate: true }),
        fc.boolean(),
      )
      .map(([date, isLocal]) => date.toISOString().slice(0, 16) + (isLocal ? "" : "Z")),
    flightType: fc.option(fc.constantFrom(...FLIGHT_TYPES), { nil: undefined }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(asked, { minLength: 1, maxLength: 20 }), async (flights) => {
      const types = flights.map(({ flightType }) => flightType ?? "");
      const inputs = operationalInputs(flights);
      if (types.some((type) => type !== "")) inputs.push(column("flight_type", types));
      const data = dataOf(await infer(app, "operational", { inputs }));
      const payload = { flights };
      const answer = await app.inject({ method: "POST", url: "/v1/forecasts", payload });
      const { forecasts } = answer.json();
      assert.equal(forecasts.length, flights.length);
      for (const [row, forecast] of forecasts.entries()) {
        const near = (name: string, value: number, step: number) =>
          assert.ok(Math.abs((data[name][row] as number) - value) <= 0.501 * step, `${name}: ${value}`);
        near("delay_probability", forecast.probability, 1e-6);
        for (const minutes of ["30", "60", "120"]) near(`over_${minutes}`, forecast.over[minutes], 1e-6);
        near("expected_lateness_minutes", forecast.expectedLatenessMinutes, 0.1);
        assert.deepEqual(
          [data.delayed[row], data.lead_time[row], data.unseen[row]],
          [forecast.delayed, forecast.leadTime, forecast.support.unseen.join(" ")],
        );
      }
    }),
    { numRuns: 50 },
  );
});
