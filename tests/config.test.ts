import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { configSchema, readConfig } from "../src/config.ts";
import { SHIPPED_MODELS } from "../src/models/artefact/shipped-models.ts";

const defaults = {
  PORT: 8080,
  HOST: "127.0.0.1",
  LOG_LEVEL: "info",
  PUNTUAL_BASELINE: "baseline",
  PUNTUAL_OPERATIONAL: "operational",
  PUNTUAL_MODELS_DIR: SHIPPED_MODELS,
  PUNTUAL_DATABASE_POOL: 4,
  PUNTUAL_DATABASE_MS: 3_000,
  PUNTUAL_DATABASE_WAIT_SECONDS: 30,
  PUNTUAL_KEYS_SECONDS: 2,
  PUNTUAL_RATE_LIMIT: 0,
  PUNTUAL_TRUST_PROXY: false,
  PUNTUAL_MAX_CONNECTIONS: 5_000,
  PUNTUAL_MAX_WAIT_MS: 1_000,
  PUNTUAL_REQUEST_SECONDS: 30,
  PUNTUAL_KEEP_ALIVE_SECONDS: 72,
  PUNTUAL_SPOOL_BYTES: 268_435_456,
  PUNTUAL_WORKERS: 1,
  PUNTUAL_DRAIN_SECONDS: 10,
};

test("without any variable, the configuration has its defaults", () => {
  assert.deepEqual(readConfig({}), defaults);
});

test("an empty variable counts as absent", () => {
  const names = Object.keys(configSchema.properties);
  assert.deepEqual(readConfig(Object.fromEntries(names.map((name) => [name, ""]))), defaults);
});

test("reads its variables, PORT as a number, and ignores others", () => {
  const given = { HOST: "0.0.0.0", LOG_LEVEL: "warn", PUNTUAL_BASELINE: "mine", PUNTUAL_MODELS_DIR: "here" };
  assert.deepEqual(readConfig({ ...given, PORT: "0", PATH: "/bin", port: "x" }), {
    ...defaults,
    ...given,
    PORT: 0,
  });
});

test("the configuration is frozen, and reading it does not change the environment", () => {
  const environment = Object.freeze({ PORT: "9000" });
  assert.ok(Object.isFrozen(readConfig(environment)));
});

test("reads the environment of the process by default", () => {
  assert.deepEqual(readConfig(), readConfig(process.env));
});

test("accepts every port from 0 to 65535 and rejects others with the name and the allowed values", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 65_535 }), (port) => {
      assert.equal(readConfig({ PORT: String(port) }).PORT, port);
    }),
    { numRuns: 20 },
  );
  for (const value of ["-1", "65536", "80.5", "http", "8080x", "NaN", "Infinity", "1e400", "true"]) {
    assert.throws(() => readConfig({ PORT: value }), {
      name: "PuntualError",
      code: "invalid-configuration",
      message: `environment variable PORT: "${value}" is not allowed; allowed: an integer from 0 to 65535`,
    });
  }
});

test("rejects an unknown log level with the name and the allowed levels", () => {
  for (const value of ["verbose", "INFO", " info"]) {
    assert.throws(() => readConfig({ LOG_LEVEL: value }), {
      code: "invalid-configuration",
      message:
        `environment variable LOG_LEVEL: "${value}" is not allowed; ` +
        "allowed: trace, debug, info, warn, error, fatal, silent",
    });
  }
});

test("rejects an unknown time zone and numbers out of range with the name", () => {
  const refusals = [
    ["PUNTUAL_TIME_ZONE", "Chile/Santiago", "an IANA name, such as America/Santiago"],
    ["PUNTUAL_WORKERS", "0", "an integer from 1 to 64"],
    ["PUNTUAL_WORKERS", "65", "an integer from 1 to 64"],
    ["PUNTUAL_TRUST_PROXY", "yes", "true, false"],
    ["PUNTUAL_METRICS_PORT", "-1", "an integer from 0 to 65535"],
    ["PUNTUAL_METRICS_PORT", "65536", "an integer from 0 to 65535"],
    ["PUNTUAL_METRICS_PORT", "http", "an integer from 0 to 65535"],
    ["PUNTUAL_KEYS_SECONDS", "0", "an integer from 1 to 86400"],
    ["PUNTUAL_KEYS_SECONDS", "86401", "an integer from 1 to 86400"],
    ["PUNTUAL_KEYS_SECONDS", "0.5", "an integer from 1 to 86400"],
  ];
  for (const [name, value, allowed] of refusals) {
    assert.throws(() => readConfig({ [name]: value }), {
      code: "invalid-configuration",
      message: `environment variable ${name}: "${value}" is not allowed; allowed: ${allowed}`,
    });
  }
  assert.equal(readConfig({ PUNTUAL_TIME_ZONE: "Europe/Madrid" }).PUNTUAL_TIME_ZONE, "Europe/Madrid");
  assert.equal(readConfig({ PUNTUAL_METRICS_PORT: "0" }).PUNTUAL_METRICS_PORT, 0);
  assert.equal(readConfig({ PUNTUAL_KEYS_SECONDS: "86400" }).PUNTUAL_KEYS_SECONDS, 86_400);
});

test("returns a configuration or names the variable in an error, for any environment", () => {
  const text = fc.option(fc.string(), { nil: undefined });
  const environment = fc.record({ PORT: text, HOST: text, LOG_LEVEL: text, PUNTUAL_BASELINE: text });
  fc.assert(
    fc.property(environment, (given) => {
      try {
        const { PORT, LOG_LEVEL } = readConfig(given);
        assert.ok(Number.isInteger(PORT) && PORT >= 0 && PORT <= 65_535);
        assert.ok(configSchema.properties.LOG_LEVEL.enum.includes(LOG_LEVEL));
      } catch (error) {
        assert.match(
          (error as Error).message,
          /^environment variable (PORT|LOG_LEVEL): ".*" is not allowed; allowed: /s,
        );
      }
    }),
    { numRuns: 25 },
  );
});

test("accepts only a URL as a collector, and only known values as an exporter", () => {
  const endpoint = "http://127.0.0.1:4318";
  assert.equal(readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }).OTEL_EXPORTER_OTLP_ENDPOINT, endpoint);
  const refused = {
    OTEL_EXPORTER_OTLP_ENDPOINT: ["127.0.0.1:4318", "a URL that begins with http:// or https://"],
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: ["https://", "a URL that begins with http:// or https://"],
    OTEL_TRACES_EXPORTER: ["console", "otlp, none"],
    OTEL_SDK_DISABLED: ["yes", "true, false"],
  };
  for (const [name, [value, allowed]] of Object.entries(refused)) {
    assert.throws(() => readConfig({ [name]: value }), {
      code: "invalid-configuration",
      message: `environment variable ${name}: "${value}" is not allowed; allowed: ${allowed}`,
    });
  }
});
