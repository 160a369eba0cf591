import type { Readable } from "node:stream";
import { PuntualError } from "../../errors.ts";
import type { SourceEncoding } from "../../flights/reading/csv/text-encoding.ts";

/** The media types of streams of flights. */
export const STREAM_TYPES = ["text/csv", "application/x-ndjson", "application/jsonl"] as const;

/** One of {@link STREAM_TYPES}. */
export type StreamType = (typeof STREAM_TYPES)[number];

/** A body of flights that is read as it arrives. */
export class FlightStream {
  readonly type: StreamType;
  /** The encoding that the request names. */
  readonly encoding: SourceEncoding;
  /** The name of the character set of an answer of the same kind. */
  readonly charset: string;
  readonly body: Readable;

  /**
   * @param contentType the header of the request: one of {@link STREAM_TYPES}, with or without parameters
   * @throws PuntualError `unsupported-media-type` for an unsupported character set
   */
  constructor(contentType: string, body: Readable) {
    const [type, ...parameters] = contentType.split(";");
    this.type = type.trim().toLowerCase() as StreamType;
    const name = charsetOf(parameters);
    this.encoding = encodingOf(this.type, contentType, name);
    this.charset = this.encoding === "windows-1252" ? CHARSETS_OF_WINDOWS_1252[name] : "utf-8";
    this.body = body;
  }
}

/** The names of windows-1252 and of its part Latin-1, each with that of the answer's character set. */
const CHARSETS_OF_WINDOWS_1252: Readonly<Record<string, string>> = {
  "iso-8859-1": "iso-8859-1",
  latin1: "iso-8859-1",
  "latin-1": "iso-8859-1",
  "windows-1252": "windows-1252",
  cp1252: "windows-1252",
};

const ENCODINGS: Readonly<Record<string, SourceEncoding>> = {
  "utf-8": "utf-8",
  utf8: "utf-8",
  "us-ascii": "utf-8",
  "utf-16": "utf-16le",
  "utf-16le": "utf-16le",
  "utf-16be": "utf-16be",
};

function charsetOf(parameters: readonly string[]): string {
  const names = parameters.flatMap(
    (parameter) => /^\s*charset\s*=\s*"?([^\s"]*)/i.exec(parameter)?.[1] ?? [],
  );
  return (names[0] ?? "utf-8").toLowerCase();
}

function encodingOf(type: StreamType, contentType: string, name: string): SourceEncoding {
  if (Object.hasOwn(ENCODINGS, name)) return ENCODINGS[name];
  if (type === "text/csv" && Object.hasOwn(CHARSETS_OF_WINDOWS_1252, name)) return "windows-1252";
  throw new PuntualError("unsupported-media-type", {
    type: contentType.slice(0, 200),
    allowed: ["utf-8", "utf-16", ...(type === "text/csv" ? ["iso-8859-1", "windows-1252"] : [])]
      .map((charset) => `charset=${charset}`)
      .join(", "),
  });
}
