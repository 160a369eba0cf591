import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { FLIGHT_TYPES } from "../../../src/models/baseline/features.ts";
import { ServedModels } from "../../../src/service/model-serving/served-models.ts";
import { airlinesOfTheYear, flightTable } from "../../models/hand-made-flights.ts";
import { assertProblem, problemOf } from "../http/problem-answer.ts";
import { serviceOf, smallService } from "../small-service.ts";

const flight = { OPERA: "Brisa", TIPOVUELO: "N", MES: 3 };
const example = { flights: [{ OPERA: "Aerolineas Argentinas", TIPOVUELO: "N", MES: 3 }] };
const airlines: readonly string[] = [...airlinesOfTheYear].sort();
const json = { "content-type": "application/json" };

const service = await smallService();
const shipped = await serviceOf(new ServedModels());

const send = (payload: string | Buffer, headers: Record<string, string> = json) =>
  service.app.inject({ method: "POST", url: "/predict", headers, payload });
const predict = (body: unknown) => send(JSON.stringify(body));

describe("POST /predict", () => {
  test("answers the contract's example with one decision", async () => {
    const answer = await predict(example);
    assert.equal(answer.statusCode, 200);
    assert.equal(answer.headers["content-type"], "application/json; charset=utf-8");
    assert.match(answer.body, /^\{"predict":\[[01]\]\}$/);
  });

  test("answers an empty list with an empty list", async () => {
    assert.equal((await predict({ flights: [] })).body, '{"predict":[]}');
  });

  test("ignores fields that it does not know", async () => {
    const extra = { ...flight, DIANOM: "Lunes", predict: 7, nested: { OPERA: 1 } };
    const answer = await predict({ flights: [extra], target: "delay", "": null });
    assert.equal(answer.body, (await predict({ flights: [flight] })).body);
  });

  test("answers 10,000 flights, and no more", async () => {
    // Bare flights: ten thousand of them fit into the body's limit.
    const flights = (count: number) => ({ flights: Array.from({ length: count }, () => flight) });
    const answer = await predict(flights(10_000));
    assert.equal(answer.statusCode, 200);
    assert.equal(answer.json().predict.length, 10_000);
    assertProblem(await predict(flights(10_001)), "invalid-request", [
      { pointer: "/flights", value: "a list of 10001", allowed: "a list of at most 10000" },
    ]);
  });

  test("takes a body to the limit of 1 MiB, and refuses one byte more", async () => {
    const body = JSON.stringify({ flights: [flight] });
    assert.equal((await send(body.padEnd(1 << 20))).statusCode, 200);
    const problem = assertProblem(await send(body.padEnd((1 << 20) + 1)), "body-too-large");
    assert.equal(problem.detail, "the body is over the limit of 1048576 bytes");
  });

  test("takes JSON of any spelling of the content type, with a byte-order mark or without", async () => {
    const body = JSON.stringify({ flights: [flight] });
    for (const type of ["application/json; charset=utf-8", "Application/JSON"]) {
      assert.equal((await send(body, { "content-type": type })).statusCode, 200, type);
    }
    assert.equal((await send(`\ufeff${body}`)).statusCode, 200);
    assert.equal((await send('{"flights":[{"OPERA":"Brisa","TIPOVUELO":"N","MES":3.0e0}]}')).statusCode, 200);
  });

  test("decides as the model itself does for every airline, flight type and month, in the order asked", async () => {
    const { model } = service.models.baseline.current;
    const rows = airlines.flatMap((airline) =>
      FLIGHT_TYPES.flatMap((flightType) =>
        Array.from({ length: 12 }, (_, index) => ({
          airline,
          flightType,
          month: index + 1,
          latenessMinutes: 0,
        })),
      ),
    );
    const decisions = [...model.predict(model.preprocess(flightTable(rows)).features)];
    assert.equal(new Set(decisions).size, 2, "both decisions occur");
    const order = fc.shuffledSubarray(
      rows.map((_, index) => index),
      { minLength: 1 },
    );
    await fc.assert(
      fc.asyncProperty(order, async (asked) => {
        const flights = asked.map((index) => {
          const { airline, flightType, month } = rows[index];
          return { OPERA: airline, TIPOVUELO: flightType, MES: month };
        });
        const answer = await predict({ flights });
        assert.deepEqual(answer.json(), { predict: asked.map((index) => decisions[index]) });
      }),
      { numRuns: 30, examples: [[rows.map((_, index) => index)]] },
    );
  });
});

describe("POST /predict refuses", () => {
  const month = "an integer from 1 to 12";
  for (const value of [0, 13, -1, 1.5, "3", true, null, [3], { month: 3 }]) {
    test(`MES ${JSON.stringify(value)}, with pointer, value and what is allowed`, async () => {
      const reported = Array.isArray(value)
        ? "a list of 1"
        : typeof value === "object" && value
          ? "an object"
          : value;
      assertProblem(await predict({ flights: [flight, { ...flight, MES: value }] }), "invalid-request", [
        { pointer: "/flights/1/MES", value: reported, allowed: month },
      ]);
    });
  }

  test("MES 1e400, a number too large for JSON to send back", async () => {
    for (const number of ["1e400", "-1e400"]) {
      const answer = await send(`{"flights":[{"OPERA":"Brisa","TIPOVUELO":"N","MES":${number}}]}`);
      assertProblem(answer, "invalid-request", [
        { pointer: "/flights/0/MES", value: "a number too large", allowed: month },
      ]);
    }
  });

  for (const value of ["X", "n", "", " N", "IN", 1, false, null, []]) {
    test(`TIPOVUELO ${JSON.stringify(value)}`, async () => {
      const reported = Array.isArray(value) ? "a list of 0" : value;
      const problem = assertProblem(
        await predict({ flights: [{ ...flight, TIPOVUELO: value }] }),
        "invalid-request",
      );
      assert.deepEqual(problem.errors?.[0].pointer, "/flights/0/TIPOVUELO");
      assert.deepEqual(problem.errors?.[0].value, reported);
    });
  }

  test("a TIPOVUELO other than I or N, naming these", async () => {
    assertProblem(await predict({ flights: [{ ...flight, TIPOVUELO: "X" }] }), "invalid-request", [
      { pointer: "/flights/0/TIPOVUELO", value: "X", allowed: "I, N" },
    ]);
  });

  for (const airline of [
    "Levante",
    "",
    "brisa",
    "Brisa ",
    "__proto__",
    "constructor",
    "toString",
    "\ud800",
    "Ñandú",
  ]) {
    test(`the airline ${JSON.stringify(airline)}, which it was not trained on`, async () => {
      const answer = await predict({ flights: [flight, { ...flight, OPERA: airline }] });
      assertProblem(answer, "unknown-category", [
        { pointer: "/flights/1/OPERA", value: airline, allowed: airlines.join(", ") },
      ]);
    });
  }

  test("a very long airline without sending all of it back", async () => {
    const answer = await predict({ flights: [{ ...flight, OPERA: "a".repeat(500_000) }] });
    const problem = assertProblem(answer, "unknown-category");
    assert.equal(problem.errors?.[0].value, `${"a".repeat(100)}…`);
    assert.ok(answer.body.length < 2000);
  });

  for (const value of [7, null, ["Brisa"], false]) {
    test(`OPERA ${JSON.stringify(value)}, which is no text`, async () => {
      const reported = Array.isArray(value) ? "a list of 1" : value;
      assertProblem(await predict({ flights: [{ ...flight, OPERA: value }] }), "invalid-request", [
        { pointer: "/flights/0/OPERA", value: reported, allowed: "a text" },
      ]);
    });
  }

  const allowed = { OPERA: "a text", TIPOVUELO: "I, N", MES: month } as const;
  for (const field of ["OPERA", "TIPOVUELO", "MES"] as const) {
    test(`a flight without ${field}, reporting that it is missing`, async () => {
      const { [field]: _, ...incomplete } = flight;
      const problem = assertProblem(await predict({ flights: [incomplete] }), "invalid-request", [
        { pointer: `/flights/0/${field}`, allowed: allowed[field] },
      ]);
      assert.equal(problem.detail, `/flights/0/${field} is missing; allowed: ${allowed[field]}`);
    });
  }

  for (const [body, pointer, value, wanted] of [
    [null, "", null, "an object with flights"],
    [[], "", "a list of 0", "an object with flights"],
    ["flights", "", "flights", "an object with flights"],
    [{}, "/flights", undefined, "a list of at most 10000"],
    [{ flights: {} }, "/flights", "an object", "a list of at most 10000"],
    [{ flights: null }, "/flights", null, "a list of at most 10000"],
    [{ flights: [flight, 1] }, "/flights/1", 1, "an object with OPERA, TIPOVUELO, MES"],
    [{ flights: [[flight]] }, "/flights/0", "a list of 1", "an object with OPERA, TIPOVUELO, MES"],
  ] as const) {
    test(`the body ${JSON.stringify(body)}`, async () => {
      const error = value === undefined ? { pointer, allowed: wanted } : { pointer, value, allowed: wanted };
      assertProblem(await predict(body), "invalid-request", [error]);
    });
  }

  for (const body of [
    "{",
    "flights",
    "NaN",
    '{"flights": NaN}',
    "{'flights': []}",
    '{"flights": []} {}',
    "\u0000",
  ]) {
    test(`${JSON.stringify(body)}, which is not JSON`, async () => {
      assertProblem(await send(body), "malformed-json");
    });
  }

  test("bytes that are not text as invalid JSON, also within a name", async () => {
    assertProblem(await send(Buffer.from([0xff, 0xfe, 0x00])), "malformed-json");
    const body = Buffer.from('{"flights":[{"OPERA":"?","TIPOVUELO":"N","MES":3}]}');
    body[body.indexOf("?")] = 0xff;
    assertProblem(await send(body), "malformed-json");
  });

  test("an empty body", async () => {
    assertProblem(await send(""), "malformed-json");
    assertProblem(await service.app.inject({ method: "POST", url: "/predict" }), "invalid-request", [
      { pointer: "", value: null, allowed: "an object with flights" },
    ]);
  });

  for (const type of [
    "text/plain",
    "text/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
  ]) {
    test(`the content type ${type}, naming the one that it takes`, async () => {
      const problem = assertProblem(
        await send(JSON.stringify(example), { "content-type": type }),
        "unsupported-media-type",
      );
      assert.equal(problem.detail, `content type ${type} is not supported here; allowed: application/json`);
    });
  }

  test("a body without a content type, or with an invalid one", async () => {
    assertProblem(await send(JSON.stringify(example), {}), "unsupported-media-type");
    assertProblem(await send(JSON.stringify(example), { "content-type": "@@@" }), "unsupported-media-type");
  });

  for (const body of [
    '{"flights":[],"__proto__":{"flights":[]}}',
    '{"flights":[{"OPERA":"Brisa","TIPOVUELO":"N","MES":3,"__proto__":{"MES":4}}]}',
    '{"flights":[],"constructor":{"prototype":{}}}',
  ]) {
    test(`${body}, whose keys could reach a prototype`, async () => {
      assertProblem(await send(body), "malformed-json");
      assert.equal(({} as { flights?: unknown }).flights, undefined);
    });
  }

  test("a body nested a hundred thousand deep, but not one of sixty levels in an ignored field", async () => {
    const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
    for (const place of ["DEEP", '{"flights":DEEP}', '{"flights":[],"ignored":DEEP}']) {
      const { detail } = assertProblem(await send(place.replace("DEEP", nested(100_000))), "invalid-request");
      assert.equal(detail, "the JSON of the body is nested over 64 levels deep");
    }
    const ignored = `{"flights":[],"long":"${"-".repeat(2_000)}","ignored":${nested(60)}}`;
    assert.equal((await send(ignored)).statusCode, 200);
  });
});

describe("POST /predict for any body", () => {
  /** Whether a body keeps the contract, without the service's own schema. */
  function keepsContract(body: unknown): boolean {
    const isObject = (value: unknown): value is Record<string, unknown> =>
      typeof value === "object" && value !== null && !Array.isArray(value);
    if (!isObject(body) || !Array.isArray(body.flights) || body.flights.length > 10_000) return false;
    return body.flights.every(
      (one) =>
        isObject(one) &&
        airlines.some((airline) => airline === one.OPERA) &&
        (one.TIPOVUELO === "I" || one.TIPOVUELO === "N") &&
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].some((number) => number === one.MES),
    );
  }

  const anything = fc.jsonValue({ maxDepth: 3 });
  const mostly = <Value>(good: fc.Arbitrary<Value>) =>
    fc.oneof({ weight: 20, arbitrary: good as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: anything });
  const oneFlight = mostly(
    fc
      .tuple(
        fc.record(
          {
            OPERA: mostly(fc.constantFrom(...airlines)),
            TIPOVUELO: mostly(fc.constantFrom("I", "N")),
            MES: mostly(fc.integer({ min: 1, max: 12 })),
            DIA: anything,
          },
          { requiredKeys: ["OPERA", "TIPOVUELO", "MES"] },
        ),
        fc.option(fc.constantFrom("OPERA", "TIPOVUELO", "MES"), { freq: 30 }),
      )
      .map(([one, lost]) => Object.fromEntries(Object.entries(one).filter(([name]) => name !== lost))),
  );
  const body = fc.oneof(
    { weight: 9, arbitrary: fc.record({ flights: mostly(fc.array(oneFlight, { maxLength: 5 })) }) },
    { weight: 1, arbitrary: anything },
  );

  test("answers 200 and a decision for each flight if the body keeps the contract, else a 400 problem", async () => {
    const seen = { 200: 0, 400: 0 };
    await fc.assert(
      fc.asyncProperty(body, async (sent) => {
        const text = JSON.stringify(sent);
        fc.pre(!text.includes("__proto__") && !text.includes("constructor")); // refused before they are looked at
        const answer = await send(text);
        const expected = keepsContract(JSON.parse(text)) ? 200 : 400;
        assert.equal(answer.statusCode, expected, `${text} → ${answer.body}`);
        seen[expected] += 1;
        if (expected === 400) return void problemOf(answer);
        const { predict: decisions } = answer.json();
        assert.equal(decisions.length, (JSON.parse(text) as typeof example).flights.length);
        assert.ok(decisions.every((decision: unknown) => decision === 0 || decision === 1));
      }),
      { numRuns: 1000 },
    );
    assert.ok(seen[200] > 100 && seen[400] > 100, JSON.stringify(seen));
  });

  test("answers bytes of any kind with 200 or a 4xx problem", async () => {
    const bytes = fc.oneof(
      fc.uint8Array().map((array) => Buffer.from(array)),
      fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })).map(([at, byte]) => {
        const changed = Buffer.from(JSON.stringify(example));
        changed[at % changed.length] = byte;
        return changed;
      }),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (sent) => {
        const answer = await send(sent);
        if (answer.statusCode === 200) return;
        assert.ok(problemOf(answer).status < 500);
      }),
      { numRuns: 500 },
    );
  });
});

test("the shipped model answers the contract's example with not delayed", async () => {
  await shipped.models.baseline.load("baseline");
  const answer = await shipped.app.inject({ method: "POST", url: "/predict", payload: example });
  assert.deepEqual([answer.statusCode, answer.body], [200, '{"predict":[0]}']);
});
