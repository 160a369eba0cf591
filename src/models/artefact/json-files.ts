import { PuntualError } from "../../errors.ts";
import type { Artefact } from "./format.ts";

/** JSON of an artefact: objects a line for each key, arrays of numbers on one line; for people, and for `git diff`. */
export function artefactJson(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2);
  return `${text.replace(/\[\n\s+(-?[\d.e+-]+(?:,\s+-?[\d.e+-]+)*)\s+\]/g, (_, list: string) => `[${list.replace(/\s+/g, " ")}]`)}\n`;
}

/**
 * The object that a file of an artefact holds.
 * @throws PuntualError `artefact-damaged`
 */
export function parseArtefactFile({ files }: Artefact, name: string, folder: string): object {
  try {
    const value: unknown = JSON.parse(files.get(name) ?? "");
    if (typeof value === "object" && value !== null) return value;
  } catch (cause) {
    const reason = `${name} is ${files.has(name) ? "not JSON" : "missing"}`;
    throw new PuntualError("artefact-damaged", { path: folder, reason }, { cause });
  }
  throw new PuntualError("artefact-damaged", { path: folder, reason: `${name} holds no object` });
}
