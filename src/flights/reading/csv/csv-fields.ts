/** Spaces that are not ASCII, such as the non-breaking ones that Excel and web pages put into names, and invisible ones. */
const OTHER_SPACES = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/;
const ALL_OTHER_SPACES = new RegExp(OTHER_SPACES, "g");

/** Returns the content of a field: without its quotes and the spaces around it, and with plain spaces in it. */
export function fieldContent(field: string): string {
  const isPlain = !/^[ "]| $/.test(field) && !OTHER_SPACES.test(field);
  if (isPlain) return field;
  const trimmed = trimSpaces(field.replace(ALL_OTHER_SPACES, " "));
  return trimmed.startsWith('"') && trimmed.endsWith('"') && trimmed.length > 1
    ? trimSpaces(trimmed.slice(1, -1).replaceAll('""', '"'))
    : trimmed;
}

/**
 * Removes the spaces around a text; other white space is part of it. (A regular expression for those at the end would try
 * each of a million spaces within the text.)
 */
function trimSpaces(text: string): string {
  let [start, end] = [0, text.length];
  while (text[start] === " ") start++;
  while (end > start && text[end - 1] === " ") end--;
  return text.slice(start, end);
}

/** Writes a decimal for a CSV: with a comma beside semicolons, which Excel takes for thousands otherwise. */
export function decimalText(decimal: string, separator: string): string {
  return separator === ";" ? decimal.replace(".", ",") : decimal;
}

/** Writes a text as a field of a CSV, quoted where it must be. */
export function csvField(text: string, separator = ","): string {
  const isPlain = !/["\r\n]/.test(text) && !text.includes(separator);
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}
