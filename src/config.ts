import type { FromSchema } from "json-schema-to-ts";
import { PuntualError } from "./errors.ts";
import { isTimeZone } from "./flights/time-zone.ts";
import { SHIPPED_MODELS } from "./models/artefact/registry.ts";

/** The environment variables of the service; the one schema that types, defaults and checks come from. */
export const configSchema = {
  type: "object",
  properties: {
    PORT: {
      type: "integer",
      minimum: 0,
      maximum: 65_535,
      default: 8080,
      description: "port to listen on; 0 takes a free one",
    },
    HOST: {
      type: "string",
      minLength: 1,
      default: "127.0.0.1",
      description: "address to listen on; 0.0.0.0 for all",
    },
    LOG_LEVEL: {
      type: "string",
      enum: ["trace", "debug", "info", "warn", "error", "fatal", "silent"],
      default: "info",
      description: "least severe level that is logged",
    },
    PUNTUAL_BASELINE: {
      type: "string",
      minLength: 1,
      default: "baseline",
      description: "baseline to serve: a name, or the folder of an artefact",
    },
    PUNTUAL_OPERATIONAL: {
      type: "string",
      minLength: 1,
      default: "operational",
      description: "operational model to serve: a name, or the folder of an artefact",
    },
    PUNTUAL_MODELS_DIR: {
      type: "string",
      minLength: 1,
      default: SHIPPED_MODELS,
      description: "folder of the artefacts",
    },
    PUNTUAL_DATA_DIR: {
      type: "string",
      minLength: 1,
      description:
        "folder to keep outcomes and the choice of models in; absent, they are gone with the process",
    },
    PUNTUAL_TIME_ZONE: {
      type: "string",
      minLength: 1,
      default: "America/Santiago",
      description: "time zone of the airport, an IANA name",
    },
    PUNTUAL_KEYS_FILE: {
      type: "string",
      minLength: 1,
      description:
        'file of the API keys; with "open": ["forecast"] in it forecasts take no key, by default all take one; ' +
        "absent, forecasts are open and nothing can be changed",
    },
    PUNTUAL_KEYS_SECONDS: {
      type: "integer",
      minimum: 1,
      maximum: 86_400,
      default: 2,
      description: "seconds from one look at the file of the API keys to the next",
    },
    PUNTUAL_RATE_LIMIT: {
      type: "integer",
      minimum: 0,
      maximum: 1_000_000_000,
      default: 0,
      description: "requests a minute for each key, or address without one; 0 for any number",
    },
    PUNTUAL_CORS_ORIGINS: {
      type: "string",
      minLength: 1,
      description: "origins whose pages may ask, separated by commas, or * for any; absent, none",
    },
    PUNTUAL_TRUST_PROXY: {
      type: "boolean",
      default: false,
      description: "whether the address of a client is what a proxy says it is",
    },
    PUNTUAL_METRICS_PORT: {
      type: "integer",
      minimum: 0,
      maximum: 65_535,
      description: "port that answers /metrics, and nothing else does then; absent, PORT answers it",
    },
    PUNTUAL_MAX_CONNECTIONS: {
      type: "integer",
      minimum: 1,
      maximum: 1_000_000,
      default: 5_000,
      description: "connections at a time; those over it are closed at once",
    },
    PUNTUAL_MAX_WAIT_MS: {
      type: "integer",
      minimum: 1,
      maximum: 60_000,
      default: 1_000,
      description: "milliseconds that a request may wait for its turn before it is refused",
    },
    PUNTUAL_REQUEST_SECONDS: {
      type: "integer",
      minimum: 1,
      maximum: 3_600,
      default: 30,
      description: "seconds in which a request has to come, or the next row of a stream",
    },
    PUNTUAL_WORKERS: {
      type: "integer",
      minimum: 1,
      maximum: 64,
      default: 1,
      description: "processes that share the port; --workers counts more",
    },
    PUNTUAL_DRAIN_SECONDS: {
      type: "integer",
      minimum: 0,
      maximum: 3_600,
      default: 10,
      description: "seconds in which open requests are finished once the service is to end",
    },
    GOOGLE_CLOUD_PROJECT: {
      type: "string",
      minLength: 1,
      description: "project in Google Cloud, for lines of the log to point to its traces",
    },
    OTEL_EXPORTER_OTLP_ENDPOINT: {
      type: "string",
      pattern: "^https?://[^/]",
      description: "OpenTelemetry collector that traces go to, below it at /v1/traces; absent, nowhere",
    },
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: {
      type: "string",
      pattern: "^https?://[^/]",
      description: "the same, with its whole path",
    },
    OTEL_EXPORTER_OTLP_HEADERS: {
      type: "string",
      description: "headers for the collector, such as api-key=1234,x=y",
    },
    OTEL_TRACES_EXPORTER: {
      type: "string",
      enum: ["otlp", "none"],
      description: "how traces are exported, if a collector is named; otlp when absent",
    },
    OTEL_SDK_DISABLED: {
      type: "boolean",
      description: "whether nothing is exported although a collector is named",
    },
    OTEL_SERVICE_NAME: { type: "string", description: "name of the service in traces; puntual when absent" },
    OTEL_RESOURCE_ATTRIBUTES: {
      type: "string",
      description: "more that traces say of the service, such as deployment.environment.name=test",
    },
    OTEL_TRACES_SAMPLER: {
      type: "string",
      description: "which traces are recorded; parentbased_always_on when absent",
    },
    OTEL_TRACES_SAMPLER_ARG: {
      type: "string",
      description: "the share of the traces, 0 to 1, for a sampler that takes one",
    },
  },
  required: [
    "PORT",
    "HOST",
    "LOG_LEVEL",
    "PUNTUAL_BASELINE",
    "PUNTUAL_OPERATIONAL",
    "PUNTUAL_MODELS_DIR",
    "PUNTUAL_TIME_ZONE",
    "PUNTUAL_KEYS_SECONDS",
    "PUNTUAL_RATE_LIMIT",
    "PUNTUAL_TRUST_PROXY",
    "PUNTUAL_MAX_CONNECTIONS",
    "PUNTUAL_MAX_WAIT_MS",
    "PUNTUAL_REQUEST_SECONDS",
    "PUNTUAL_WORKERS",
    "PUNTUAL_DRAIN_SECONDS",
  ],
} as const;

/** The configuration of the service. */
export type Config = Readonly<FromSchema<typeof configSchema>>;

/** What the schema of a variable may say. */
interface VariableSchema {
  readonly type: "string" | "integer" | "boolean";
  readonly default?: string | number | boolean;
  readonly enum?: readonly string[];
  /** Of the URL of a web server. */
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/**
 * Reads the configuration: the only reader of the environment. A variable that is empty counts as absent. (A validator
 * made of the schema would take a tenth of the whole start.)
 * @throws PuntualError `invalid-configuration` naming the variable
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const variables: [string, VariableSchema][] = Object.entries(configSchema.properties);
  const config = variables.flatMap(([name, schema]) => {
    const text = environment[name];
    const value = text === undefined || text === "" ? schema.default : readVariable(name, text, schema);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.freeze(Object.fromEntries(config));
}

function readVariable(name: string, text: string, schema: VariableSchema): string | number | boolean {
  const { type, minimum = -Infinity, maximum = Infinity } = schema;
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  if (type === "integer" && /^-?\d+$/.test(text)) {
    const value = Number(text);
    if (value >= minimum && value <= maximum) return value;
  }
  if (
    type === "string" &&
    (schema.enum?.includes(text) ?? true) &&
    new RegExp(schema.pattern ?? "").test(text)
  ) {
    if (name !== "PUNTUAL_TIME_ZONE" || text === schema.default || isTimeZone(text)) return text;
  }
  throw new PuntualError("invalid-configuration", {
    name,
    value: JSON.stringify(text),
    allowed:
      name === "PUNTUAL_TIME_ZONE" ? `an IANA name, such as ${schema.default}` : describeAllowed(schema),
  });
}

function describeAllowed({ type, enum: values, pattern, minimum, maximum }: VariableSchema): string {
  if (values !== undefined) return values.join(", ");
  if (type === "boolean") return "true, false";
  if (pattern !== undefined) return "a URL that begins with http:// or https://";
  return `an integer from ${minimum} to ${maximum}`;
}
