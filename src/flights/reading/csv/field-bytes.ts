import { fieldContent } from "./csv-fields.ts";
import type { TextEncoding } from "./text-encoding.ts";

const WINDOWS_1252 = new TextDecoder("windows-1252");

/** Decodes the field at `bytes[start…end)` and returns its {@link fieldContent}. */
export function fieldText(bytes: Buffer, start: number, end: number, encoding: TextEncoding): string {
  if (encoding === "utf-8") return fieldContent(bytes.toString("utf8", start, end));
  const text = bytes.toString("latin1", start, end);
  // Latin-1 has control characters where windows-1252 has quotation marks, dashes and others.
  return fieldContent(/[\x80-\x9f]/.test(text) ? WINDOWS_1252.decode(bytes.subarray(start, end)) : text);
}
