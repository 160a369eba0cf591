import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { acceptedType } from "../../../../src/service/http/content/accept.ts";
import { acceptsGzip } from "../../../../src/service/http/content/accept-encoding.ts";
import { errorWith } from "../../../flights/expected-error.ts";

describe("accept", () => {
  const types = ["text/csv", "application/x-ndjson"] as const;

  for (const [accept, expected] of [
    [undefined, "text/csv"],
    ["", "text/csv"],
    ["*/*", "text/csv"],
    ["text/csv", "text/csv"],
    ["TEXT/CSV", "text/csv"],
    ["text/*", "text/csv"],
    ["application/x-ndjson", "application/x-ndjson"],
    ["application/x-ndjson, text/csv", "text/csv"],
    ["text/csv;q=0.5, application/x-ndjson", "application/x-ndjson"],
    ["text/csv;q=0, */*", "application/x-ndjson"],
    ["*/*, text/csv ; q=0.0", "application/x-ndjson"],
    ["text/*;q=0.2, application/*;q=0.3", "application/x-ndjson"],
    ["text/csv;header=present;q=0.9, application/x-ndjson;q=0.8", "text/csv"],
    ["application/json, text/plain, */*", "text/csv"],
  ] as const) {
    test(`${JSON.stringify(accept)} is answered with ${expected}`, () => {
      assert.equal(acceptedType(accept, types), expected);
    });
  }

  for (const accept of [
    "text/html",
    "application/json",
    "text/csv;q=0",
    "*/*;q=0",
    "nonsense",
    "text/csv;q=2",
  ]) {
    test(`${accept} cannot be answered`, () => {
      assert.throws(
        () => acceptedType(accept, types),
        errorWith("not-acceptable", /text\/csv, application\/x-ndjson$/),
      );
    });
  }
});

describe("accept-encoding", () => {
  for (const header of [
    "gzip",
    "GZIP",
    "x-gzip",
    "br, gzip",
    "gzip;q=0.001",
    "*",
    "br;q=1, *;q=0.1",
    "gzip , *;q=0",
  ]) {
    test(`${header} takes gzip`, () => assert.equal(acceptsGzip(header), true));
  }
  for (const header of [
    undefined,
    "",
    "identity",
    "br",
    "gzip;q=0",
    "gzip;q=0.000, *",
    "*;q=0",
    "gzip;q=x",
    "gzippy",
  ]) {
    test(`${header} does not`, () => assert.equal(acceptsGzip(header), false));
  }
});
