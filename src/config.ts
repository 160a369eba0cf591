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
    PUNTUAL_MODEL: {
      type: "string",
      minLength: 1,
      default: "baseline",
      description: "model to serve: a name, or the folder of an artefact",
    },
    PUNTUAL_MODELS_DIR: {
      type: "string",
      minLength: 1,
      default: SHIPPED_MODELS,
      description: "folder of the artefacts",
    },
  },
  required: ["PORT", "HOST", "LOG_LEVEL", "PUNTUAL_MODEL", "PUNTUAL_MODELS_DIR"],
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

function describeAllowed(schema: { enum?: readonly unknown[]; minimum?: number; maximum?: number }): string {
  return schema.enum?.join(", ") ?? `an integer from ${schema.minimum} to ${schema.maximum}`;
}
