import assert from "node:assert/strict";
import { type ErrorCode, PuntualError } from "../../src/errors.ts";

/** What `assert.rejects` and `assert.throws` take to expect an error of a code whose message matches a pattern. */
export function errorWith(code: ErrorCode, message: RegExp): (error: unknown) => true {
  return (error) => {
    assert.ok(error instanceof PuntualError, String(error));
    assert.equal(error.code, code, error.message);
    assert.match(error.message, message);
    return true;
  };
}
