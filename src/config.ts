import type { FromSchema } from "json-schema-to-ts";
import { PuntualError } from "./errors.ts";
import { DEFAULT_TIME_ZONE, isTimeZone } from "./flights/time-zone.ts";
import { SHIPPED_MODELS } from "./models/artefact/shipped-models.ts";

/** The environment variables of the service: the schema from which types, defaults and checks are derived. */
export const configSchema = {
  type: "object",
  properties: {
    PORT: {
      type: "integer",
      minimum: 0,
      maximum: 65_535,
      default: 8080,
      description: "port to listen on; 0 for any free port",
    },
    HOST: {
      type: "string",
      minLength: 1,
      default: "127.0.0.1",
      description: "address to listen on; 0.0.0.0 for all addresses",
    },
    LOG_LEVEL: {
      type: "string",
      enum: ["trace", "debug", "info", "warn", "error", "fatal", "silent"],
      default: "info",
      description: "lowest level that is logged",
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
        "folder for outcomes and the choice of models; without it, both are lost when the process ends",
    },
    PUNTUAL_DATABASE_URL: {
      type: "string",
      minLength: 1,
      description:
        "PostgreSQL database that several replicas share, postgres://user@host/database, instead of PUNTUAL_DATA_DIR",
    },
    PUNTUAL_DATABASE_PASSWORD: {
      type: "string",
      minLength: 1,
      description: "password of the user of PUNTUAL_DATABASE_URL, instead of one in the URL",
    },
    PUNTUAL_DATABASE_POOL: {
      type: "integer",
      minimum: 1,
      maximum: 100,
      default: 4,
      description: "connections of each process to the database for writes; one more follows the changes",
    },
    PUNTUAL_DATABASE_MS: {
      type: "integer",
      minimum: 100,
      maximum: 60_000,
      default: 3_000,
      description:
        "milliseconds that a connection to the database, a statement, or its wait for a lock, may take",
    },
    PUNTUAL_DATABASE_WAIT_SECONDS: {
      type: "integer",
      minimum: 0,
      maximum: 3_600,
      default: 30,
      description: "seconds that a start waits for a database that cannot be reached",
    },
    PUNTUAL_KEEP_DAYS: {
      type: "integer",
      minimum: 400,
      maximum: 36_500,
      description:
        "days of outcomes, counted back from the last flights, that are kept where they are stored; without it, all are kept",
    },
    PUNTUAL_TIME_ZONE: {
      type: "string",
      minLength: 1,
      description: "time zone of the airport, an IANA name; by default that of the operational model",
    },
    PUNTUAL_KEYS_FILE: {
      type: "string",
      minLength: 1,
      description:
        'file of API keys, which every request then needs, or only some with "open": ["forecast"]; ' +
        "without it, forecasts need no key and nothing can be changed",
    },
    PUNTUAL_KEYS_SECONDS: {
      type: "integer",
      minimum: 1,
      maximum: 86_400,
      default: 2,
      description: "seconds between checks of the file of API keys for changes",
    },
    PUNTUAL_RATE_LIMIT: {
      type: "integer",
      minimum: 0,
      maximum: 1_000_000_000,
      default: 0,
      description: "requests a minute for each API key, or for each address without one; 0 for no limit",
    },
    PUNTUAL_CORS_ORIGINS: {
      type: "string",
      minLength: 1,
      description:
        "origins whose pages may send requests, separated by commas, or * for all; without it, none",
    },
    PUNTUAL_TRUST_PROXY: {
      type: "boolean",
      default: false,
      description: "whether to take the address of a client from the headers of a proxy",
    },
    PUNTUAL_METRICS_PORT: {
      type: "integer",
      minimum: 0,
      maximum: 65_535,
      description: "port that serves only /metrics, instead of PORT",
    },
    PUNTUAL_MAX_CONNECTIONS: {
      type: "integer",
      minimum: 1,
      maximum: 1_000_000,
      default: 5_000,
      description: "maximum number of connections of each process; further ones are closed",
    },
    PUNTUAL_MAX_WAIT_MS: {
      type: "integer",
      minimum: 1,
      maximum: 60_000,
      default: 1_000,
      description:
        "milliseconds that a request may wait, for its turn or for memory, before it is rejected with 503",
    },
    PUNTUAL_REQUEST_SECONDS: {
      type: "integer",
      minimum: 1,
      maximum: 3_600,
      default: 30,
      description:
        "seconds to receive a request, to make its response, or to receive the next row of a stream",
    },
    PUNTUAL_KEEP_ALIVE_SECONDS: {
      type: "integer",
      minimum: 1,
      maximum: 86_400,
      default: 72,
      description: "seconds that an idle connection stays open: more than the load balancer keeps it",
    },
    PUNTUAL_SPOOL_DIR: {
      type: "string",
      minLength: 1,
      description:
        "folder for answers that wait until a client has sent all its flights; default the system's temporary folder",
    },
    PUNTUAL_SPOOL_BYTES: {
      type: "integer",
      minimum: 1_048_576,
      maximum: 1_099_511_627_776,
      default: 268_435_456,
      description: "bytes of such an answer, and of all of a process together",
    },
    PUNTUAL_WORKERS: {
      type: "integer",
      minimum: 1,
      maximum: 64,
      default: 1,
      description: "processes that share the port; --workers has precedence",
    },
    NODE_OPTIONS: {
      type: "string",
      description:
        "options of Node.js; a --max-old-space-size there replaces the heap that a worker gets by the memory limit",
    },
    PUNTUAL_DRAIN_SECONDS: {
      type: "integer",
      minimum: 0,
      maximum: 3_600,
      default: 10,
      description: "seconds to finish open requests when the service shuts down",
    },
    GOOGLE_CLOUD_PROJECT: {
      type: "string",
      minLength: 1,
      description: "Google Cloud project, which links lines of the log to traces",
    },
    OTEL_EXPORTER_OTLP_ENDPOINT: {
      type: "string",
      pattern: "^https?://[^/]",
      description:
        "OpenTelemetry collector, which receives traces at /v1/traces; without it, none are exported",
    },
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: {
      type: "string",
      pattern: "^https?://[^/]",
      description: "the same, as a complete URL",
    },
    OTEL_EXPORTER_OTLP_HEADERS: {
      type: "string",
      description: "headers for the collector, such as api-key=1234,x=y",
    },
    OTEL_TRACES_EXPORTER: {
      type: "string",
      enum: ["otlp", "none"],
      description: "how traces are exported, if a collector is set; default otlp",
    },
    OTEL_SDK_DISABLED: {
      type: "boolean",
      description: "whether to export nothing, even if a collector is set",
    },
    OTEL_SERVICE_NAME: { type: "string", description: "name of the service in traces; default puntual" },
    OTEL_RESOURCE_ATTRIBUTES: {
      type: "string",
      description: "further attributes of the service in traces, such as deployment.environment.name=test",
    },
    OTEL_TRACES_SAMPLER: {
      type: "string",
      description: "which traces are recorded; default parentbased_always_on",
    },
    OTEL_TRACES_SAMPLER_ARG: {
      type: "string",
      description: "the share of traces, 0 to 1, for a sampler with a ratio",
    },
  },
  required: [
    "PORT",
    "HOST",
    "LOG_LEVEL",
    "PUNTUAL_BASELINE",
    "PUNTUAL_OPERATIONAL",
    "PUNTUAL_MODELS_DIR",
    "PUNTUAL_DATABASE_POOL",
    "PUNTUAL_DATABASE_MS",
    "PUNTUAL_DATABASE_WAIT_SECONDS",
    "PUNTUAL_KEYS_SECONDS",
    "PUNTUAL_RATE_LIMIT",
    "PUNTUAL_TRUST_PROXY",
    "PUNTUAL_MAX_CONNECTIONS",
    "PUNTUAL_MAX_WAIT_MS",
    "PUNTUAL_REQUEST_SECONDS",
    "PUNTUAL_KEEP_ALIVE_SECONDS",
    "PUNTUAL_SPOOL_BYTES",
    "PUNTUAL_WORKERS",
    "PUNTUAL_DRAIN_SECONDS",
  ],
} as const;

/** The configuration of the service. */
export type Config = Readonly<FromSchema<typeof configSchema>>;

/** The parts of JSON Schema that a variable uses. */
interface VariableSchema {
  readonly type: "string" | "integer" | "boolean";
  readonly default?: string | number | boolean;
  readonly enum?: readonly string[];
  /** Only used for URLs. */
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/**
 * Reads the configuration from environment variables. An empty variable counts as absent. This is the only reader of
 * the environment. It checks the schema itself, since compiling a validator takes a tenth of the time of a start.
 * @throws PuntualError `invalid-configuration` with the name of the variable
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
    if (name !== "PUNTUAL_TIME_ZONE" || isTimeZone(text)) return text;
  }
  throw new PuntualError("invalid-configuration", {
    name,
    value: JSON.stringify(text),
    allowed:
      name === "PUNTUAL_TIME_ZONE" ? `an IANA name, such as ${DEFAULT_TIME_ZONE}` : describeAllowed(schema),
  });
}

function describeAllowed({ type, enum: values, pattern, minimum, maximum }: VariableSchema): string {
  if (values !== undefined) return values.join(", ");
  if (type === "boolean") return "true, false";
  if (pattern !== undefined) return "a URL that begins with http:// or https://";
  return `an integer from ${minimum} to ${maximum}`;
}
