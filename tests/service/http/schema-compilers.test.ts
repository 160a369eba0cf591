import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { ValidatorFactory } from "@fastify/ajv-compiler";
import type { SerializerFactory } from "@fastify/fast-json-stringify-compiler";
import { eagerCompilers, lazyCompilers } from "../../../src/service/http/schema-compilers.ts";

const SCHEMAS = {
  Problem: { $id: "Problem", type: "object", properties: { code: { type: "string" } } },
};

const OPTIONS = { customOptions: { coerceTypes: false, verbose: true } };

/** Compilers of requests and of answers, and the schemas that were compiled. */
function recorded() {
  const compiled: unknown[] = [];
  const recording = <Factory>(factory: Factory) =>
    ((...given: unknown[]) => {
      const compile = (factory as (...given: unknown[]) => (use: { readonly schema: object }) => unknown)(
        ...given,
      );
      return (use: { readonly schema: object }) => {
        compiled.push(use.schema);
        return compile(use);
      };
    }) as Factory;
  const eager = eagerCompilers();
  const { buildValidator, buildSerializer } = lazyCompilers({
    buildValidator: recording<ValidatorFactory>(eager.buildValidator),
    buildSerializer: recording<SerializerFactory>(eager.buildSerializer),
  });
  const place = { method: "POST", url: "/predict" };
  const validators = buildValidator(SCHEMAS, OPTIONS) as (use: object) => Validator;
  const serializers = buildSerializer(SCHEMAS);
  return {
    compiled,
    validator: (schema: object) => validators({ ...place, httpPart: "body", schema }),
    serializer: (schema: object) => serializers({ ...place, httpStatus: "400", schema }),
  };
}

type Validator = ((value: unknown) => boolean) & { readonly errors?: readonly { readonly data: unknown }[] };

describe("schemas of the service", () => {
  test("are compiled at the first value for them, once", () => {
    const { compiled, validator, serializer } = recorded();
    const [isProblem, write] = [validator({ $ref: "Problem#" }), serializer({ $ref: "Problem#" })];
    validator({ type: "string" });
    serializer({ type: "string" });
    assert.deepEqual(compiled, []);
    for (const code of ["overloaded", "invalid-request"]) {
      assert.equal(isProblem({ code }), true);
      assert.equal(write({ code, other: "left out" }), `{"code":"${code}"}`);
    }
    assert.deepEqual(compiled, [{ $ref: "Problem#" }, { $ref: "Problem#" }]);
  });

  test("say of each value why it does not fit", () => {
    const { validator } = recorded();
    const [isProblem, isText] = [validator({ $ref: "Problem#" }), validator({ type: "string" })];
    assert.equal(isProblem({ code: 3 }), false);
    assert.equal(isText(4), false);
    assert.deepEqual(
      [isProblem.errors, isText.errors].map((errors) => errors?.[0].data),
      [3, 4],
    );
    assert.equal(isProblem({ code: "overloaded" }), true);
    assert.equal(isProblem.errors, null);
  });

  test("that are unknown cannot be compiled", () => {
    const { validator, serializer } = recorded();
    assert.throws(() => validator({ $ref: "Other#" })({}), /Other/);
    assert.throws(() => serializer({ $ref: "Other#" })({}), /Other/);
  });
});
