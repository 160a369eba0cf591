import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readConfig } from "../../../src/config.ts";
import { readTraceContext } from "../../../src/service/telemetry/trace-context.ts";
import { smallService } from "../small-service.ts";

const traceId = "0af7651916cd43dd8448eb211c80319c";
const spanId = "b7ad6b7169203331";
const parent = `00-${traceId}-${spanId}-01`;

const malformed: Record<string, string> = {
  "an empty one": "",
  "a version that there never will be": `ff-${traceId}-${spanId}-01`,
  "a trace id of zeros": `00-${"0".repeat(32)}-${spanId}-01`,
  "a parent id of zeros": `00-${traceId}-${"0".repeat(16)}-01`,
  "upper-case digits": `00-${traceId.toUpperCase()}-${spanId}-01`,
  "an id too short": `00-${traceId.slice(1)}-${spanId}-01`,
  "an id too long": `00-${traceId}-${spanId}0-01`,
  "no flags": `00-${traceId}-${spanId}`,
  "flags of one digit": `00-${traceId}-${spanId}-1`,
  "more than version 00 has": `${parent}-what`,
  "a version to come with more that no hyphen begins": `01-${traceId}-${spanId}-01what`,
  "two headers": `${parent}, ${parent}`,
  "a space in front": ` ${parent}`,
};

describe("the trace context of a request", () => {
  test("is that of its traceparent", () => {
    assert.deepEqual(readTraceContext({ traceparent: parent }), { traceId, spanId, sampled: true });
    assert.equal(readTraceContext({ traceparent: `00-${traceId}-${spanId}-00` })?.sampled, false);
    assert.equal(readTraceContext({ traceparent: `00-${traceId}-${spanId}-03` })?.sampled, true);
  });

  test("of a later version is read as far as this version defines it", () => {
    for (const traceparent of [`cc-${traceId}-${spanId}-01`, `cc-${traceId}-${spanId}-01-what-comes`]) {
      assert.deepEqual(readTraceContext({ traceparent }), { traceId, spanId, sampled: true });
    }
  });

  for (const [what, traceparent] of Object.entries(malformed)) {
    test(`is none with ${what}`, () => {
      assert.equal(readTraceContext({ traceparent }), undefined);
    });
  }

  test("is none without a traceparent, whatever the tracestate", () => {
    assert.equal(readTraceContext({}), undefined);
    assert.equal(readTraceContext({ tracestate: "a=1" }), undefined);
  });

  test("is what was written, whatever the ids", () => {
    const digits = (length: number) =>
      fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`)).filter((id) => !/^0+$/.test(id));
    fc.assert(
      fc.property(digits(32), digits(16), fc.boolean(), (traceId, spanId, sampled) => {
        const traceparent = `00-${traceId}-${spanId}-0${sampled ? 1 : 0}`;
        assert.deepEqual(readTraceContext({ traceparent }), { traceId, spanId, sampled });
      }),
    );
  });

  test("is none or one of valid ids, whatever the text", () => {
    const mutated = fc
      .tuple(fc.nat(60), fc.string({ maxLength: 3 }))
      .map(([at, text]) => parent.slice(0, at) + text + parent.slice(at + text.length));
    fc.assert(
      fc.property(fc.oneof(fc.string(), mutated), (traceparent) => {
        const trace = readTraceContext({ traceparent });
        if (trace === undefined) return;
        assert.match(trace.traceId, /^[0-9a-f]{32}$/);
        assert.match(trace.spanId, /^[0-9a-f]{16}$/);
      }),
    );
  });
});

describe("the tracestate", () => {
  const state = (tracestate: string) => readTraceContext({ traceparent: parent, tracestate })?.state;

  test("is taken over, spaces and empty members apart", () => {
    assert.equal(state("congo=t61rcWkgMzE,rojo=00f067aa0ba902b7"), "congo=t61rcWkgMzE,rojo=00f067aa0ba902b7");
    assert.equal(state("a=1 , 0b@c-d/e=x y,,\tf_*=!~"), "a=1,0b@c-d/e=x y,f_*=!~");
    assert.equal(state(Array.from({ length: 32 }, (_, i) => `k${i}=v`).join(", "))?.split(",").length, 32);
  });

  const wrong = [
    "",
    ",",
    "a",
    "=1",
    "A=1",
    "a=",
    "a=b=c",
    "a=é",
    "1a=b",
    "a=1,a=2",
    "a@b@c=1",
    `a=${"x".repeat(257)}`,
  ];
  for (const text of [...wrong, Array.from({ length: 33 }, (_, i) => `k${i}=v`).join(",")]) {
    test(`${JSON.stringify(text.slice(0, 20))} is dropped, and the rest of the context stays`, () => {
      assert.deepEqual(readTraceContext({ traceparent: parent, tracestate: text }), {
        traceId,
        spanId,
        sampled: true,
      });
    });
  }
});

describe("the log", () => {
  const keys = ["trace", "spanId", "trace_sampled"].map((name) => `logging.googleapis.com/${name}`);

  test("has the trace of a request, and the project if it is known", async () => {
    for (const [config, prefix] of [
      [readConfig({}), ""],
      [readConfig({ GOOGLE_CLOUD_PROJECT: "airport" }), "projects/airport/traces/"],
    ] as const) {
      const { app, logged } = await smallService({ config });
      const headers = { traceparent: parent, tracestate: "a=1, b=2" };
      for (const url of ["/health", "/nope", "/%zz"]) {
        const answer = await app.inject({ url, headers });
        const [line] = await logged(1);
        assert.deepEqual(
          [...keys.map((key) => line[key]), line.tracestate],
          [prefix + traceId, spanId, true, "a=1,b=2"],
        );
        assert.equal(line.requestId, answer.headers["x-request-id"], "the request id stays one of our own");
      }
    }
  });

  test("has no trace of a request without one, or with a malformed one", async () => {
    const { app, logged } = await smallService();
    const given = [undefined, ...Object.values(malformed)];
    for (const traceparent of given) {
      const headers = { tracestate: "a=1", ...(traceparent !== undefined && { traceparent }) };
      assert.equal((await app.inject({ url: "/health", headers })).statusCode, 200);
      const [line] = await logged(1);
      assert.deepEqual(
        [...keys, "tracestate"].filter((key) => key in line),
        [],
      );
    }
  });
});
