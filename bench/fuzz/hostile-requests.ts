import { METHODS } from "node:http";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import {
  baselineTensors,
  forecastCsv,
  forecastLines,
  forecastsBody,
  modelBody,
  operationalTensors,
  outcomesBody,
  predictBody,
  withBytes,
} from "./good-bodies.ts";
import { hostileJson, oddValue } from "./hostile-json.ts";
import type { HostileRequest } from "./hostile-request.ts";

/** The parts of a request, which mutations change one by one. */
interface Parts {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

const text = (arbitrary: fc.Arbitrary<string>) => arbitrary.map((body) => Buffer.from(body));

/** Generates requests to an existing route, framed correctly, with bodies that are mostly valid. */
function posted(
  targets: readonly string[],
  type: string,
  bodies: fc.Arbitrary<string>,
  method = "POST",
): fc.Arbitrary<Parts> {
  return fc
    .tuple(fc.constantFrom(...targets), text(bodies))
    .map(([target, body]) => ({ method, target, headers: [["content-type", type]], body }));
}

/** Generates requests with tensors as bytes: mostly valid, with other values in the JSON, lengths or bytes. */
const binaryTensors: fc.Arbitrary<Parts> = fc
  .oneof(
    baselineTensors.map((body) => ["/v2/models/baseline/infer", withBytes(body)] as const),
    operationalTensors.map((body) => ["/v2/models/operational/infer", withBytes(body)] as const),
  )
  .chain(([target, { request, bytes }]) =>
    fc
      .record({
        json: fc.oneof(
          { arbitrary: fc.constant(JSON.stringify(request)), weight: 3 },
          { arbitrary: hostileJson(fc.constant(request)), weight: 1 },
        ),
        sent: fc.oneof(
          { arbitrary: fc.constant(bytes), weight: 5 },
          { arbitrary: fc.uint8Array({ maxLength: 40 }).map((other) => Buffer.from(other)), weight: 1 },
          { arbitrary: fc.nat(bytes.length).map((end) => bytes.subarray(0, end)), weight: 1 },
        ),
        more: fc.oneof(
          { arbitrary: fc.constant(0), weight: 5 },
          { arbitrary: fc.integer({ min: -9, max: 2 ** 40 }), weight: 1 },
        ),
      })
      .map(({ json, sent, more }) => ({
        method: "POST",
        target,
        headers: [
          ["content-type", "application/octet-stream"],
          ["inference-header-content-length", String(Buffer.byteLength(json) + more)],
        ],
        body: Buffer.concat([Buffer.from(json), sent]),
      })),
  );

const FORECASTS = ["/v1/forecasts", "/v1/forecasts?explain=true", "/v1/forecasts?explain=true&language=es"];
const CHANGES = ["/v1/models/baseline/activate", "/v1/models/none/rollback", "/v1/models/none/activate"];
const READ = [
  ..."/ /health /ready /metrics /openapi.json /docs /docs/static/index.html /v1/history /v1/network /v1/past /v1/models".split(
    " ",
  ),
  ..."/v1/history/hours /v1/history/hours?hours=72 /v1/history/hours?hours=73 /v1/status".split(" "),
  ..."/v1/models/baseline /v1/models/operational /v1/models/none /v2 /v2/ /v2/health/live /v2/health/ready".split(
    " ",
  ),
  ..."/v2/models/baseline /v2/models/operational/ready /v2/models/baseline/versions/0 /v2/models/none/infer /predict /v1/outcomes".split(
    " ",
  ),
];

const targeted: Readonly<Record<string, fc.Arbitrary<Parts>>> = {
  predict: posted(["/predict"], "application/json", hostileJson(predictBody)),
  "forecasts, JSON": posted(FORECASTS, "application/json", hostileJson(forecastsBody)),
  "forecasts, CSV": posted(FORECASTS, "text/csv", forecastCsv),
  "forecasts, lines": posted(
    FORECASTS,
    "application/x-ndjson",
    fc.oneof(
      forecastLines,
      fc
        .array(fc.oneof(oddValue, hostileJson(forecastsBody)), { maxLength: 5 })
        .map((lines) => lines.join("\n")),
    ),
  ),
  outcomes: posted(["/v1/outcomes"], "application/json", hostileJson(outcomesBody)),
  inference: fc.oneof(
    posted(["/v2/models/baseline/infer"], "application/json", hostileJson(baselineTensors)),
    posted(["/v2/models/operational/infer"], "application/json", hostileJson(operationalTensors)),
  ),
  "binary tensors": binaryTensors,
  models: posted(CHANGES, "application/json", hostileJson(modelBody)),
  reading: fc
    .tuple(
      fc.constantFrom("GET", "GET", "HEAD", ...METHODS.filter((name) => name !== "CONNECT")),
      fc.constantFrom(...READ),
    )
    .map(([method, target]) => ({ method, target, headers: [], body: Buffer.alloc(0) })),
};

const token = fc.string({
  unit: fc.constantFrom(..."abcXYZ019!#$%&'*+-.^_`|~"),
  minLength: 1,
  maxLength: 12,
});
const oddTarget = fc.oneof(
  fc.constantFrom(
    ..."* // /%00 /%ff /%zz /../../etc/passwd /v1 /v2/models/__proto__ /v1/models/constructor http://a/health".split(
      " ",
    ),
    `/${"a".repeat(3_000)}`,
    `/v1/forecasts?${"explain=true&".repeat(300)}`,
    "/v1/forecasts?explain=maybe&language=xx",
    "/v1/forecasts?__proto__=1&explain[]=true",
  ),
  fc.webPath().map((path) => (path.startsWith("/") ? path : `/${path}`)),
  fc.string({ unit: "binary-ascii", maxLength: 40 }).map((end) => `/v1/${encodeURI(end)}`),
);
const oddHeader: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  fc.constantFrom<[string, string][]>(
    ["content-type", "text/plain"],
    ["content-type", "application/json; charset=utf-7"],
    ["content-type", "text/csv; charset=iso-8859-1"],
    ["content-type", "text/csv;;;=,"],
    ["content-type", ""],
    ["content-encoding", "gzip"],
    ["content-encoding", "br, gzip"],
    ["accept", "text/html"],
    ["accept", "text/csv;q=0.5, application/json;q=x, */*;q=2"],
    ["accept", "application/x-ndjson"],
    ["accept-encoding", "gzip"],
    ["accept-encoding", "gzip;q=0, *;q=-1"],
    ["authorization", "Bearer"],
    ["authorization", "Bearer \u00ff\u00fe"],
    ["authorization", "Basic Og=="],
    ["x-api-key", "puntual_nothing"],
    ["x-request-id", "\t"],
    ["traceparent", "00-00000000000000000000000000000000-0000000000000000-ff"],
    ["traceparent", "zz"],
    ["x-cloud-trace-context", "//;o=1"],
    ["x-forwarded-for", "::, 300.1.1.1"],
    ["inference-header-content-length", "-1"],
    ["expect", "100-continue"],
    ["expect", "the impossible"],
    ["upgrade", "websocket"],
    ["connection", "close"],
    ["connection", "upgrade"],
    ["origin", "null"],
    ["range", "bytes=0-"],
    ["if-none-match", "*"],
    ["host", ""],
    ["x-large", "x".repeat(20_000)],
  ),
  fc.tuple(
    token,
    fc.string({ maxLength: 30 }).map((value) => value.replace(/[\r\n]/g, " ")),
  ),
);
const manyHeaders = fc
  .integer({ min: 90, max: 400 })
  .map((count) => Array.from({ length: count }, (_, at) => [`x-${at}`, "1"] as const));

/** Changes one part of a request; it stays framed correctly. */
function changed(parts: fc.Arbitrary<Parts>): fc.Arbitrary<Parts> {
  return fc.oneof(
    { arbitrary: parts, weight: 6 },
    {
      arbitrary: fc
        .tuple(parts, fc.array(oddHeader, { minLength: 1, maxLength: 3 }))
        .map(([one, more]) => ({ ...one, headers: [...one.headers, ...more] })),
      weight: 4,
    },
    {
      arbitrary: fc
        .tuple(parts, manyHeaders)
        .map(([one, more]) => ({ ...one, headers: [...one.headers, ...more] })),
      weight: 1,
    },
    {
      arbitrary: fc
        .tuple(parts, fc.constantFrom(...METHODS.filter((name) => name !== "CONNECT")))
        .map(([one, method]) => ({ ...one, method })),
      weight: 1,
    },
    { arbitrary: fc.tuple(parts, oddTarget).map(([one, target]) => ({ ...one, target })), weight: 1 },
    {
      arbitrary: fc
        .tuple(parts, fc.uint8Array({ maxLength: 200 }))
        .map(([one, body]) => ({ ...one, body: Buffer.from(body) })),
      weight: 1,
    },
    {
      arbitrary: parts.map((one) => ({
        ...one,
        headers: [...one.headers, ["content-encoding", "gzip"] as const],
        body: gzipSync(one.body, { level: 1 }),
      })),
      weight: 1,
    },
    {
      arbitrary: fc.tuple(parts, fc.nat(), fc.integer({ min: 0, max: 255 })).map(([one, at, byte]) => {
        const body = gzipSync(one.body, { level: 1 });
        body[at % body.length] = byte;
        const whole = at % 3 === 0 ? body.subarray(0, at % body.length) : body;
        return {
          ...one,
          headers: [...one.headers, ["content-encoding", "gzip"] as const],
          body: Buffer.from(whole),
        };
      }),
      weight: 1,
    },
  );
}

/** Frames requests: with a length, in chunks, or in an invalid way. */
function framed(about: string, parts: fc.Arbitrary<Parts>, key: string): fc.Arbitrary<HostileRequest> {
  const authorized = fc.tuple(parts, fc.integer({ min: 0, max: 9 })).map(([one, chance]): Parts => {
    const headers = chance === 0 ? one.headers : [["x-api-key", key] as const, ...one.headers];
    return { ...one, headers };
  });
  // Some headers change the framing.
  const isSound = ({ headers }: Parts) =>
    headers.length < 50 &&
    !headers.some(
      ([name, value]) =>
        /^(connection|expect|upgrade|host|x-large)$/i.test(name) || /[^\x20-\x7e]/.test(value),
    );
  const sent = (one: Parts): HostileRequest => ({
    about,
    bytes: withLength(one, one.body.length),
    isWhole: isSound(one) && one.method !== "CONNECT",
    ending: "wait",
  });
  const broken = (bytes: Buffer, ending: HostileRequest["ending"]): HostileRequest => ({
    about,
    bytes,
    isWhole: false,
    ending,
  });
  const ending = fc.constantFrom<HostileRequest["ending"][]>("half-close", "half-close", "reset");
  return fc.oneof(
    { arbitrary: authorized.map(sent), weight: 30 },
    { arbitrary: authorized.map((one) => ({ ...sent(one), bytes: inChunks(one, "0\r\n\r\n") })), weight: 3 },
    {
      arbitrary: fc
        .tuple(
          authorized,
          fc.constantFrom("0\r\n", "zz\r\nx\r\n", "-1\r\n", "ffffffffffffffff\r\n", "1;\0\r\nx\r\n0\r\n\r\n"),
          ending,
        )
        .map(([one, end, how]) => broken(inChunks(one, end), how)),
      weight: 1,
    },
    {
      arbitrary: fc
        .tuple(
          authorized,
          fc.constantFrom<(number | string)[]>(-1, 0, 1, 5, "x", "1e3", "4, 4", "9".repeat(25), 1 << 30),
          ending,
        )
        .map(([one, length, how]) => broken(withLength(one, length), how)),
      weight: 1,
    },
    {
      arbitrary: fc.tuple(authorized, fc.nat(), ending).map(([one, at, how]) => {
        const bytes = withLength(one, one.body.length);
        return broken(bytes.subarray(0, at % bytes.length), how);
      }),
      weight: 1,
    },
    {
      arbitrary: fc
        .tuple(
          authorized,
          fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 }),
        )
        .map(([one, changes]) => {
          const bytes = withLength(one, one.body.length);
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          return broken(bytes, "half-close");
        }),
      weight: 3,
    },
  );
}

function withLength({ method, target, headers, body }: Parts, length: number | string): Buffer {
  return Buffer.concat([head(method, target, [...headers, ["content-length", String(length)]]), body]);
}

function inChunks({ method, target, headers, body }: Parts, end: string): Buffer {
  const chunks: Buffer[] = [head(method, target, [...headers, ["transfer-encoding", "chunked"]])];
  for (let at = 0; at < body.length; at += 1000) {
    const part = body.subarray(at, at + 1000);
    chunks.push(Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from("\r\n"));
  }
  return Buffer.concat([...chunks, Buffer.from(end)]);
}

function head(method: string, target: string, headers: Parts["headers"]): Buffer {
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${method} ${target} HTTP/1.1\r\nhost: localhost\r\n${lines.join("")}\r\n`, "latin1");
}

/** Bytes that are not valid HTTP/1.1 requests. */
const noHttp: fc.Arbitrary<HostileRequest> = fc
  .oneof(
    fc.uint8Array({ minLength: 1, maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    fc
      .constantFrom(
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.0\r\n\r\n",
        "GET / HTTP/9.9\r\nhost: a\r\n\r\n",
        "GET  /  HTTP/1.1\r\nhost: a\r\n\r\n",
        "GET /health HTTP/1.1\nhost: a\n\n",
        "GET /health HTTP/1.1\r\nhost : a\r\n\r\n",
        "GET /health HTTP/1.1\r\nhost: a\r\n folded: b\r\n\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "CONNECT localhost:1 HTTP/1.1\r\nhost: a\r\n\r\n",
        "OPTIONS * HTTP/1.1\r\nhost: a\r\n\r\n",
        "POST /predict HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST /predict HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}",
        "POST /predict HTTP/1.1\r\nhost: a\r\ntransfer-encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
        "GET /health HTTP/1.1\r\nhost: a\r\nupgrade: h2c\r\nconnection: upgrade\r\n\r\n",
        "\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03",
        "\r\n".repeat(5_000),
        `GET /${"a".repeat(70_000)} HTTP/1.1\r\nhost: a\r\n\r\n`,
        "\0".repeat(2_000),
      )
      .map((line) => Buffer.from(line, "latin1")),
  )
  .map((bytes) => ({ about: "no HTTP", bytes, isWhole: false, ending: "half-close" as const }));

/** Generates bodies that never end, or are far over every limit. */
function endless(key: string): fc.Arbitrary<HostileRequest> {
  const header = (target: string, type: string, more = "") =>
    Buffer.from(
      `POST ${target} HTTP/1.1\r\nhost: a\r\nx-api-key: ${key}\r\ncontent-type: ${type}\r\n${more || `content-length: ${100 << 20}\r\n`}\r\n`,
    );
  const of = (bytes: Buffer, chunk: string, most: number): HostileRequest => ({
    about: "endless",
    bytes,
    isWhole: false,
    ending: "wait",
    endless: { chunk: Buffer.from(chunk), most },
  });
  const chunk = "x".repeat(1 << 16);
  const line = `10000\r\n${chunk}\r\n`;
  const chunked = "transfer-encoding: chunked\r\n";
  const zeros = gzipSync(Buffer.alloc(64 << 20), { level: 9 });
  return fc.constantFrom(
    of(header("/v1/forecasts", "text/csv"), chunk, 100 << 20),
    of(header("/v1/forecasts", "text/csv", chunked), line, 100 << 20),
    of(header("/v1/forecasts", "application/x-ndjson", chunked), line, 100 << 20),
    of(header("/v1/forecasts", "application/json"), chunk, 100 << 20),
    of(header("/predict", "application/json"), " ".repeat(1 << 16), 100 << 20),
    of(header("/v1/outcomes", "application/json", chunked), line, 100 << 20),
    of(header("/v2/models/baseline/infer", "application/json"), chunk, 100 << 20),
    of(Buffer.from("GET /health HTTP/1.1\r\nhost: a\r\n"), "x: y\r\n".repeat(1_000), 100 << 20),
    ...["text/csv", "application/json"].map((type) => ({
      about: "endless",
      bytes: Buffer.concat([
        header("/v1/forecasts", type, `content-encoding: gzip\r\ncontent-length: ${zeros.length}\r\n`),
        zeros,
      ]),
      isWhole: false,
      ending: "wait" as const,
    })),
  );
}

/**
 * Generates requests of every kind that the service must withstand.
 * @param key an API key with all scopes, so that requests are not rejected for missing access
 */
export function hostileRequests(key: string): fc.Arbitrary<HostileRequest> {
  const aimed = Object.entries(targeted).map(([about, parts]) => ({
    arbitrary: framed(about, changed(parts), key),
    weight: about === "models" ? 300 : 1_000,
  }));
  return fc.oneof(...aimed, { arbitrary: noHttp, weight: 300 }, { arbitrary: endless(key), weight: 2 });
}
