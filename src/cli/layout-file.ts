import { readFile } from "node:fs/promises";
import { Ajv, type ErrorObject } from "ajv";
import { PuntualError } from "../errors.ts";
import { faultOf } from "../files/regular-file.ts";
import { unusableFile } from "../flights/reading/detect-format.ts";
import type { Layout } from "../flights/reading/layouts/layout.ts";
import { layoutSchema } from "../flights/reading/layouts/layout-schema.ts";

/**
 * Reads a layout from a JSON file, a `map.json`.
 * @throws PuntualError `file-not-found`, `file-unreadable`, `invalid-argument`
 */
export async function readLayoutFile(path: string): Promise<Layout> {
  const text = await readFile(path, "utf8").catch((cause) => {
    throw unusableFile(path, faultOf(cause));
  });
  try {
    return checkLayout(JSON.parse(text), path);
  } catch (cause) {
    if (cause instanceof PuntualError) throw cause;
    const allowed = "JSON that maps columns, see docs/data.md";
    const reason = (cause as Error).message;
    throw new PuntualError("invalid-argument", { name: path, value: reason, allowed }, { cause });
  }
}

/**
 * Returns a value as a layout.
 * @param name of the value, for the error
 * @throws PuntualError `invalid-argument` naming each fault
 */
export function checkLayout(value: unknown, name = "layout"): Layout {
  const ajv = new Ajv({ allErrors: true });
  if (ajv.validate<Layout>(layoutSchema, value)) return value;
  // A value that fits none of several forms has a fault for each form: the last one names them.
  const faults = (ajv.errors ?? []).filter(({ schemaPath }) => !/anyOf\/\d/.test(schemaPath));
  throw new PuntualError("invalid-argument", {
    name,
    value: faults.map(describeFault).join(", "),
    allowed: "a layout as docs/data.md describes it",
  });
}

/** Names what is not allowed in a map, by the path of its member. */
function describeFault({ instancePath, keyword, message, params }: ErrorObject): string {
  const place = instancePath === "" ? "the map" : instancePath;
  if (keyword === "additionalProperties") return `${instancePath}/${params.additionalProperty} (unknown)`;
  if (keyword === "required") return `${place} without "${params.missingProperty}"`;
  if (keyword === "enum") return `${place} (one of: ${params.allowedValues.join(", ")})`;
  return keyword === "anyOf" ? `the form of ${place}` : `${place} (${message})`;
}
