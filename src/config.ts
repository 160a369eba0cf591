import { Ajv } from "ajv";
import type { FromSchema } from "json-schema-to-ts";
import { PuntualError } from "./errors.ts";
import { SHIPPED_MODELS } from "./models/registry.ts";

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
      description: "file of the API keys; absent, forecasts are open and nothing can be changed",
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
    PUNTUAL_MAX_WAIT_MS: {
      type: "integer",
      minimum: 1,
      maximum: 60_000,
      default: 100,
      description: "milliseconds that a request may wait for its turn before it is refused",
    },
    PUNTUAL_REQUEST_SECONDS: {
      type: "integer",
      minimum: 1,
      maximum: 3_600,
      default: 30,
      description: "seconds in which a request has to come, streams apart",
    },
    PUNTUAL_DRAIN_SECONDS: {
      type: "integer",
      minimum: 0,
      maximum: 3_600,
      default: 10,
      description: "seconds in which open requests are finished once the service is to end",
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
    "PUNTUAL_RATE_LIMIT",
    "PUNTUAL_TRUST_PROXY",
    "PUNTUAL_MAX_WAIT_MS",
    "PUNTUAL_REQUEST_SECONDS",
    "PUNTUAL_DRAIN_SECONDS",
  ],
} as const;

/** The configuration of the service. */
export type Config = Readonly<FromSchema<typeof configSchema>>;

/**
 * Reads the configuration: the only reader of the environment. A variable that is empty counts as absent.
 * @throws PuntualError `invalid-configuration` naming the variable
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.keys(configSchema.properties).flatMap((name) => {
    const value = environment[name];
    return value === undefined || value === "" ? [] : [[name, value]];
  });
  const config = Object.fromEntries(given);
  // With strictNumbers a PORT of Infinity would be held against no limit.
  // The schema is our own and sound: not checked against the schema of schemas, which would take longer than all else.
  const options = {
    coerceTypes: true,
    useDefaults: true,
    verbose: true,
    strictNumbers: false,
    meta: false,
    validateSchema: false,
  };
  const validate = new Ajv(options).compile<Config>(configSchema);
  if (validate(config)) return Object.freeze(config);
  const [error] = validate.errors ?? [];
  const name = error.instancePath.slice(1);
  throw new PuntualError("invalid-configuration", {
    name,
    value: JSON.stringify(environment[name]),
    allowed: describeAllowed(error.parentSchema as Parameters<typeof describeAllowed>[0]),
  });
}

function describeAllowed(schema: {
  type?: string;
  enum?: readonly unknown[];
  minimum?: number;
  maximum?: number;
}): string {
  if (schema.enum !== undefined) return schema.enum.join(", ");
  if (schema.type === "boolean") return "true, false";
  return `an integer from ${schema.minimum} to ${schema.maximum}`;
}
