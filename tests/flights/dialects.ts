/** A way in which a CSV may be written. */
export interface WrittenDialect {
  readonly name: string;
  readonly separator: string;
  readonly lineEnd: string;
  /** Writes a CSV with commas, `\n` and no quotes in this way. */
  write(plain: string): Buffer;
}

function dialect(
  name: string,
  separator: string,
  lineEnd: string,
  encode: (text: string) => Buffer = Buffer.from,
): WrittenDialect {
  const write = (plain: string) => encode(plain.replaceAll(",", separator).replaceAll("\n", lineEnd));
  return { name, separator, lineEnd, write };
}

const utf16le = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");

/** The ways in which spreadsheets and libraries write a CSV, each to be read as the same flights. */
export const WRITTEN_DIALECTS: readonly WrittenDialect[] = [
  dialect("commas", ",", "\n"),
  dialect("commas and a byte-order mark, as Excel's CSV UTF-8 has", ",", "\r\n", (text) =>
    Buffer.from(`\ufeff${text}`),
  ),
  dialect("semicolons, as Excel writes them in Chile", ";", "\r\n"),
  dialect("semicolons below a line that names them", ";", "\r\n", (text) => Buffer.from(`sep=;\r\n${text}`)),
  dialect("tabs in UTF-16, as Excel's Unicode text has", "\t", "\r\n", utf16le),
  dialect("UTF-16, big end first", ",", "\n", (text) => utf16le(text).swap16()),
  dialect("carriage returns, as Excel writes them for old Macintoshes", ",", "\r"),
  dialect("doubled carriage returns, as Python's csv writes them on Windows", ",", "\r\r\n"),
  dialect("a header in lower case", ",", "\n", (text) =>
    Buffer.from(inHeader(text, (name) => name.toLowerCase())),
  ),
  dialect("a header in upper case", ",", "\n", (text) =>
    Buffer.from(inHeader(text, (name) => name.toUpperCase())),
  ),
  dialect("underscores in the header", ",", "\n", (text) =>
    Buffer.from(inHeader(text, (name) => name.replaceAll("-", "_"))),
  ),
  dialect("non-breaking spaces", ",", "\n", (text) =>
    Buffer.from(text.replace(/\n.*/s, (rows) => rows.replace(/(?<=[a-z]) /g, "\u00a0"))),
  ),
];

function inHeader(text: string, change: (header: string) => string): string {
  return text.replace(/^.*/, change);
}
