import { configSchema } from "../../config.ts";

/** Lists the environment variables of the service with their descriptions and defaults, for a help text. */
export function describeVariables(): string {
  const lines = Object.entries(configSchema.properties).map(([name, { description, ...schema }]) => {
    const hasDefault = "default" in schema && name !== "PUNTUAL_MODELS_DIR";
    return `  ${name.padEnd(36)}${description}${hasDefault ? ` (default: ${schema.default})` : ""}`;
  });
  return `Environment:\n${lines.join("\n")}`;
}
