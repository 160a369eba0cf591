import assert from "node:assert/strict";
import type { FastifyInstance } from "fastify";
import { type Answer, assertFilledIn } from "../http/problem-answer.ts";

/** A tensor as a client sends it. */
export interface SentTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly datatype: string;
  readonly data: readonly unknown[];
  readonly parameters?: unknown;
}

/** A tensor of one column, by default of texts. */
export function column(name: string, data: readonly unknown[], datatype = "BYTES"): SentTensor {
  return { name, shape: [data.length], datatype, data };
}

/** A flight in the form of the baseline's inputs. */
export interface BaselineFlight {
  readonly airline: string;
  readonly flightType: string;
  readonly month: number;
}

/** The inputs of the baseline for some flights. */
export function baselineInputs(flights: readonly BaselineFlight[]): SentTensor[] {
  return [
    column(
      "airline",
      flights.map(({ airline }) => airline),
    ),
    column(
      "flight_type",
      flights.map(({ flightType }) => flightType),
    ),
    column(
      "month",
      flights.map(({ month }) => month),
      "INT32",
    ),
  ];
}

/** A flight in the form of the operational model's inputs. */
export interface OperationalFlight {
  readonly airline: string;
  readonly destination: string;
  readonly scheduled: string;
}

/** The inputs of the operational model for some flights. */
export function operationalInputs(flights: readonly OperationalFlight[]): SentTensor[] {
  return (["airline", "destination", "scheduled"] as const).map((name) =>
    column(
      name,
      flights.map((flight) => flight[name]),
    ),
  );
}

/** Posts a request for inference; a text is sent as it is. */
export function infer(app: FastifyInstance, model: string, body: unknown, headers = {}) {
  return app.inject({
    method: "POST",
    url: `/v2/models/${model}/infer`,
    headers: { "content-type": "application/json", ...headers },
    payload: typeof body === "string" || Buffer.isBuffer(body) ? body : JSON.stringify(body),
  });
}

/** Checks that an answer is an error as the specification has it and nothing else; returns its text. */
export function errorOf(answer: Answer, status: number): string {
  assert.equal(answer.statusCode, status, answer.body);
  assert.equal(answer.headers["content-type"], "application/json");
  const { error, ...rest } = JSON.parse(answer.body);
  assert.deepEqual(rest, {});
  assert.equal(typeof error, "string");
  assertFilledIn(error);
  return error;
}
