import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readConfig } from "../../../../src/config.ts";
import {
  BODY_LIMITS,
  type JsonLimits,
  jsonExcess,
  LINE_LIMITS,
} from "../../../../src/service/http/content/json-limits.ts";
import { keyFile, keyOf } from "../../identity/api-keys.ts";
import { smallService } from "../../small-service.ts";
import { assertProblem, problemOf } from "../problem-answer.ts";

/** Counts what the limits are on in a parsed value. */
function count(value: unknown, names = new Set<string>()): { levels: number; values: number; names: number } {
  const members = typeof value === "object" && value !== null ? Object.entries(value) : [];
  if (!Array.isArray(value)) for (const [name] of members) names.add(name);
  const below = members.map(([, member]) => count(member, names));
  return {
    levels:
      (typeof value === "object" && value !== null ? 1 : 0) +
      Math.max(0, ...below.map(({ levels }) => levels)),
    values: 1 + below.reduce((sum, { values }) => sum + values, 0),
    names: names.size,
  };
}

/** JSON text of a value of some thousands of bytes, which are looked at. */
const long = (value: unknown, indent?: number) =>
  Buffer.from(`${JSON.stringify(value, undefined, indent)}${" ".repeat(1024)}`);

test("the limits are on what a text holds: no text is refused within them, and none is taken over them", () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('"', "\\", '\\"', "a:1", "[[[", '{"a":', "é", ",,,"));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.oneof(text, fc.double(), fc.boolean(), fc.constant(null)),
      fc.array(tie("value"), { maxLength: 5 }),
      fc.dictionary(text, tie("value"), { maxKeys: 5, noNullPrototype: true }),
    ),
  }));
  fc.assert(
    fc.property(value, fc.constantFrom(undefined, 1), (any, indent) => {
      const held = count(any);
      // An empty list counts for one value more, as a text is not parsed to count.
      const most = { ...held, values: 2 * held.values };
      assert.equal(jsonExcess(long(any, indent), most), undefined);
      for (const name of ["levels", "names"] as const) {
        if (held[name] === 0) continue;
        assert.match(jsonExcess(long(any, indent), { ...most, [name]: held[name] - 1 }) ?? "", /over/);
      }
    }),
  );
});

test("texts that are not JSON are left to the parser", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 0, maxLength: 50 }), (text) => {
      const repeated = text.repeat(text.length === 0 ? 0 : Math.ceil(5_000 / text.length));
      jsonExcess(Buffer.from(repeated)); // it ends, whatever it returns
    }),
  );
  for (const text of ['"', '"\\', "[", "]".repeat(5_000), '{"a":1'.padEnd(5_000)]) {
    assert.equal(jsonExcess(Buffer.from(text.padEnd(5_000))), undefined);
  }
});

const members = (count: number) => Array.from({ length: count }, (_, index) => `"n${index}":1`).join();
/** Texts just within a limit, and just over it, by the excess. */
const edges: Record<string, (limits: JsonLimits) => readonly [within: string, over: string]> = {
  "nested over L levels deep": ({ levels }) => [
    "[".repeat(levels) + "]".repeat(levels),
    "[".repeat(levels + 1) + "]".repeat(levels + 1),
  ],
  "over V values": ({ values }) => [`[${"1,".repeat(values - 3)}1]`, `[${"1,".repeat(values)}1]`],
  // Some more, as two names may have one hash.
  "over N different names of members": ({ names }) => [`{${members(names)}}`, `{${members(names + 5)}}`],
};

for (const [limits, door] of [
  [BODY_LIMITS, "body"],
  [LINE_LIMITS, "line"],
] as const) {
  for (const [excess, textsOf] of Object.entries(edges)) {
    test(`a ${door} ${excess} is over a limit, one just within is not`, () => {
      const [within, over] = textsOf(limits).map((text) => Buffer.from(text.padEnd(5_000)));
      const words = excess
        .replace("L", `${limits.levels}`)
        .replace("V", `${limits.values}`)
        .replace("N", `${limits.names}`);
      assert.equal(jsonExcess(within, limits), undefined);
      assert.equal(jsonExcess(over, limits), words);
    });
  }
}

test("reading stops at the first excess: the rest of a text costs nothing", () => {
  let reads = 0;
  const bytes = new Proxy(Buffer.from("[".repeat(100_000)), {
    get: (target, key) => {
      if (typeof key === "string" && /^\d+$/.test(key)) reads++;
      return Reflect.get(target, key);
    },
  });
  assert.equal(jsonExcess(bytes, BODY_LIMITS, 0, 100_000), "nested over 64 levels deep");
  assert.equal(reads, 65);
});

describe("at each door", async () => {
  const admin = keyOf("admin", ["admin", "forecast", "outcomes"]);
  const config = readConfig({ PUNTUAL_KEYS_FILE: keyFile(admin.entry) });
  const { app } = await smallService({ config });
  const deep = `${"[".repeat(3_000)}${"]".repeat(3_000)}`;
  const reason = "the JSON of the body is nested over 64 levels deep";
  const send = (url: string, payload: string, type = "application/json") =>
    app.inject({
      method: "POST",
      url,
      payload,
      headers: { "content-type": type, "x-api-key": admin.key },
    });

  for (const url of ["/predict", "/v1/forecasts", "/v1/outcomes"]) {
    test(`POST ${url}`, async () => {
      for (const body of [deep, `{"flights":[{"airline":${deep}}]}`, `{"__proto__":${deep}}`]) {
        const answer = await send(url, body);
        assertProblem(answer, "invalid-request");
        assert.equal(problemOf(answer).detail, reason);
      }
    });
  }

  test("POST /v2/models/baseline/infer", async () => {
    const answer = await send("/v2/models/baseline/infer", `{"inputs":${deep}}`);
    assert.equal(answer.statusCode, 400);
    assert.equal(answer.json().error, reason);
  });

  test("POST /v1/models/baseline/activate", async () => {
    assert.equal(
      problemOf(await send("/v1/models/baseline/activate", `{"artefact":${deep}}`)).detail,
      reason,
    );
  });

  test("a body in another encoding", async () => {
    const payload = Buffer.from(`{"flights":${deep}}`, "utf16le");
    const answer = await send("/v1/forecasts", payload as never, "application/json; charset=utf-16le");
    assert.equal(problemOf(answer).detail, reason);
  });

  test("a line of a stream: the others are answered", async () => {
    const flight = { airline: "LAN", destination: "SCFA", scheduled: "2018-03-01T14:30" };
    const lines = [JSON.stringify(flight), `{"airline":${deep}}`, JSON.stringify(flight)].join("\n");
    const answer = await send("/v1/forecasts", lines, "application/x-ndjson");
    const [first, second, third] = answer.body
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.ok(first.probability > 0 && third.probability > 0);
    assert.equal(second.problem.detail, "line 2: nested over 64 levels deep");
  });
});
