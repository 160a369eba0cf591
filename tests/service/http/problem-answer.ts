import assert from "node:assert/strict";
import { type ErrorCode, errorCatalogue, type FieldError } from "../../../src/errors.ts";
import type { Problem } from "../../../src/service/http/problem.ts";

/** An answer of the service, injected or fetched. */
export interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Checks that no placeholder is left in a message. The value sent is quoted in it, and may be anything. */
export function assertFilledIn(message: string): void {
  assert.doesNotMatch(message.replace(/"(\\.|[^"\\])*"/g, '""'), /\{\w+\}|undefined|\[object/);
}

/** Checks that an answer is a problem of the catalogue, all of it; returns the problem. */
export function problemOf({ statusCode, headers, body }: Answer): Problem {
  assert.equal(headers["content-type"], "application/problem+json", body);
  const problem: Problem = JSON.parse(body);
  assert.ok(problem.code in errorCatalogue, problem.code);
  const { status, title } = errorCatalogue[problem.code];
  assert.equal(statusCode, status);
  const { detail, errors, ...rest } = problem;
  assert.deepEqual(rest, { type: `urn:puntual:error:${problem.code}`, title, status, code: problem.code });
  assertFilledIn(detail);
  return problem;
}

/** Checks that an answer is the problem with this code and, if given, with these invalid fields. */
export function assertProblem(
  answer: Answer,
  code: ErrorCode,
  errors?: readonly Partial<FieldError>[],
): Problem {
  const problem = problemOf(answer);
  assert.equal(problem.code, code, answer.body);
  if (errors !== undefined) assert.deepEqual(problem.errors, errors);
  return problem;
}
