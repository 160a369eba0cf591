import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { type ErrorCode, errorCatalogue, errorData, errorFrom, PuntualError } from "../src/errors.ts";
import { schemaFault } from "../src/service/http/schema-fault.ts";
import { codeOf, repository, sources } from "./import-graph.ts";

const codes = Object.keys(errorCatalogue) as ErrorCode[];
const document = readFileSync(join(repository, "docs", "errors.md"), "utf8");

describe("the catalogue of errors", () => {
  test("is documented in docs/errors.md: each code with its status and exit code, and no other", () => {
    const rows = [...document.matchAll(/^\| `([^`]+)` +\| (\d+) +\| (\d) +\| (\S.*?) +\| (\S.*?) +\|$/gm)];
    const documented = Object.fromEntries(
      rows.map(([, code, status, exit]) => [code, [Number(status), Number(exit)]]),
    );
    const expected = Object.fromEntries(
      codes.map((code) => [code, [errorCatalogue[code].status, errorCatalogue[code].status < 500 ? 2 : 1]]),
    );
    assert.deepEqual(documented, expected);
    assert.equal(rows.length, codes.length, "each code has one row");
    assert.equal(document.match(/^\| `/gm)?.length, rows.length, "every row of a code was read");
  });

  test("has no code that nothing raises", () => {
    const code = sources.filter((path) => path !== "src/errors.ts").map(codeOf);
    const raised = (name: string) =>
      code.some((text) => new RegExp(`new PuntualError\\(\\s*"${name}"|\\bfail\\w*\\("${name}"`).test(text));
    assert.deepEqual(
      codes.filter((name) => !raised(name)),
      [],
    );
  });

  test("has a client's or a server's status, a title and a message for each code", () => {
    for (const [code, { status, title, message }] of Object.entries(errorCatalogue)) {
      assert.match(code, /^[a-z]+(-[a-z]+)*$/);
      assert.ok(status >= 400 && status < 600, code);
      assert.match(title, /^[A-Z]/);
      assert.doesNotMatch(message, /\.$/, code);
    }
  });
});

describe("an error", () => {
  test("fills every placeholder of its message, whatever the details", () => {
    for (const code of codes) {
      const names = [...errorCatalogue[code].message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const details = Object.fromEntries(names.map((name) => [name, `<${name}> {path} $& $1`]));
      const { message } = new PuntualError(code, details as never);
      for (const name of names) assert.ok(message.includes(`<${name}> {path} $& $1`), `${code}: ${message}`);
      const filled = names.reduce((text, name) => text.replaceAll(`<${name}> {path} $& $1`, ""), message);
      assert.doesNotMatch(filled, /[{}]|undefined/);
    }
  });

  test("is the same after it was sent as data, with its causes", () => {
    const cause = new Error("below", { cause: "text" });
    const error = new PuntualError("file-not-found", { path: "a.csv" }, { cause });
    const received = errorFrom(structuredClone(errorData(error))) as PuntualError;
    assert.ok(received instanceof PuntualError);
    assert.deepEqual(
      [received.code, received.details, received.message, received.stack],
      [error.code, error.details, error.message, error.stack],
    );
    const { message, stack, cause: below } = received.cause as Error;
    assert.deepEqual([message, stack, (below as Error).message], ["below", cause.stack, "text"]);
    assert.equal(errorFrom(structuredClone(errorData("thrown"))).message, "thrown");
    const full = Object.assign(new Error("no space left"), { code: "ENOSPC" });
    const sent = errorFrom(structuredClone(errorData(full))) as NodeJS.ErrnoException;
    assert.deepEqual([sent.message, sent.code], ["no space left", "ENOSPC"]);
  });

  test("carries code, status, title, details, fields and cause", () => {
    const cause = new Error("below");
    const fields = [{ pointer: "/flights/0/MES", value: 13, allowed: "1 to 12" }];
    const details = { host: "127.0.0.1", port: 80, name: "PORT" };
    const error = new PuntualError("address-in-use", details, { cause, fields });
    assert.ok(error instanceof Error);
    assert.deepEqual(
      [error.name, error.code, error.status, error.title, error.details, error.fields, error.cause],
      ["PuntualError", "address-in-use", 400, "Address in use", details, fields, cause],
    );
    assert.equal(error.message, "127.0.0.1:80 is in use by another program; choose another port with PORT");
    assert.deepEqual(new PuntualError("model-not-loaded", {}).fields, []);
  });
});

test("an invalid field is reported even if the schema has no details", () => {
  const fault = { keyword: "type", instancePath: "/x", schemaPath: "#", params: {}, message: "" };
  const allowed = (parentSchema: object) =>
    schemaFault([{ ...fault, data: 1, parentSchema } as never]).fields[0].allowed;
  assert.equal(allowed({ type: "boolean" }), "boolean");
  assert.equal(allowed({ type: "object" }), "an object");
  const required = { ...fault, keyword: "required", params: { missingProperty: "y" } };
  assert.equal(schemaFault([required as never]).fields[0].pointer, "/x/y");
});
