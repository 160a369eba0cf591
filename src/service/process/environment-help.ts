import { configSchema } from "../../config.ts";

/** The environment variables of the service, each with what it is, for the end of a help text. */
export function describeVariables(): string {
  const lines = Object.entries(configSchema.properties).map(([name, { description, ...schema }]) => {
    const isTold = "default" in schema && name !== "PUNTUAL_MODELS_DIR";
    return `  ${name.padEnd(36)}${description}${isTold ? ` (default: ${schema.default})` : ""}`;
  });
  return `Environment:\n${lines.join("\n")}`;
}
