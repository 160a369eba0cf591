import assert from "node:assert/strict";
import { describe, test } from "node:test";
import SerializerSelector, { type SerializerFactory } from "@fastify/fast-json-stringify-compiler";
import { answerSerializers } from "../../../src/service/http/answer-serializers.ts";

const problem = { $id: "Problem", type: "object", properties: { code: { type: "string" } } };
const fault = { $id: "Fault", type: "object", properties: { error: { type: "string" } } };
const schemas = { Problem: problem, Fault: fault };

/** Compilers of answers, and the schemas that they compiled. */
function recorded() {
  const compiled: unknown[] = [];
  const factory: SerializerFactory = (given, options) => {
    const compile = SerializerSelector()(given, options);
    return (use) => {
      compiled.push(use.schema);
      return compile(use);
    };
  };
  const serializers = answerSerializers(factory);
  // Fastify makes a compiler for each route, with a copy of the list of schemas.
  const compile = (schema: object, httpStatus = "400") =>
    serializers({ ...schemas })({ schema, method: "GET", url: "/ready", httpStatus });
  return { compiled, compile };
}

describe("the serialisers of answers", () => {
  test("are one for all that refer to the same schema", () => {
    const { compiled, compile } = recorded();
    const [first, second] = [compile({ $ref: "Problem#" }), compile({ $ref: "Problem#" }, "503")];
    assert.equal(first, second);
    assert.equal(first({ code: "overloaded", error: "left out" }), '{"code":"overloaded"}');
    assert.equal(compile({ $ref: "Fault#" })({ code: "left out", error: "busy" }), '{"error":"busy"}');
    assert.deepEqual(compiled, [{ $ref: "Problem#" }, { $ref: "Fault#" }]);
  });

  test("are compiled for each schema that is more than a reference, or refers elsewhere", () => {
    const { compiled, compile } = recorded();
    const own = { type: "object", properties: { code: { $ref: "Problem#/properties/code" } } };
    const part = { $ref: "Problem#/properties/code" };
    const more = { $ref: "Problem#", nullable: true };
    for (const schema of [own, own, part, part, more, more]) compile(schema);
    assert.equal(compiled.length, 6);
    assert.equal(compile(part)("overloaded"), '"overloaded"');
    assert.equal(compile(own)({ code: "overloaded" }), '{"code":"overloaded"}');
  });

  test("of an unknown schema cannot be compiled", () => {
    const { compile } = recorded();
    assert.throws(() => compile({ $ref: "Other#" }), /Other/);
  });
});
