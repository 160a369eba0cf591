import assert from "node:assert/strict";
import { type ErrorCode, PuntualError } from "../../src/errors.ts";

/** A check for `assert.rejects` and `assert.throws`: an error of this code with a message that matches. */
export function errorWith(code: ErrorCode, message: RegExp): (error: unknown) => true {
  return (error) => {
    assert.ok(error instanceof PuntualError, String(error));
    assert.equal(error.code, code, error.message);
    assert.match(error.message, message);
    return true;
  };
}
