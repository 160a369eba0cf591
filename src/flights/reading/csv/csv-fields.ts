/** The encoding of the text of a file of flights. */
export type TextEncoding = "utf-8" | "latin-1";

const [SPACE, QUOTE] = [32, 34];

/** Decodes the field at `bytes[start…end)`, without its quotes and the spaces around it. */
export function fieldText(bytes: Buffer, start: number, end: number, encoding: TextEncoding): string {
  const text = bytes.toString(encoding === "utf-8" ? "utf8" : "latin1", start, end);
  const [first, last] = [bytes[start], bytes[end - 1]];
  if (first !== SPACE && first !== QUOTE && last !== SPACE) return text;
  const trimmed = trimSpaces(text);
  return trimmed.startsWith('"') && trimmed.endsWith('"') && trimmed.length > 1
    ? trimSpaces(trimmed.slice(1, -1).replaceAll('""', '"'))
    : trimmed;
}

/** Removes the spaces around a text; other white space is part of it. */
function trimSpaces(text: string): string {
  return text.replace(/^ +| +$/g, "");
}

/** Writes a text as a field of a CSV, quoted where it must be. */
export function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
