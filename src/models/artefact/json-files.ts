import { PuntualError } from "../../errors.ts";
import type { Artefact } from "./artefact.ts";

/** Returns the JSON of a file of an artefact: a line for each key, arrays of numbers on one line, for `git diff`. */
export function artefactJson(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2);
  return `${text.replace(/\[\n\s+(-?[\d.e+-]+(?:,\s+-?[\d.e+-]+)*)\s+\]/g, (_, list: string) => `[${list.replace(/\s+/g, " ")}]`)}\n`;
}

/**
 * Parses a file of an artefact.
 * @param folder where the artefact was read, for messages
 * @throws PuntualError `artefact-damaged` if the file is missing or holds no JSON object
 */
export function parseArtefactFile(artefact: Artefact, name: string, folder: string): object {
  try {
    const value: unknown = JSON.parse(artefact.text(name) ?? "");
    if (typeof value === "object" && value !== null) return value;
  } catch (cause) {
    const reason = `${name} is ${artefact.has(name) ? "not JSON" : "missing"}`;
    throw new PuntualError("artefact-damaged", { path: folder, reason }, { cause });
  }
  throw new PuntualError("artefact-damaged", { path: folder, reason: `${name} holds no object` });
}
