import type { Readable } from "node:stream";
import { PuntualError } from "../../errors.ts";

/** The media types of streams of flights. */
export const STREAM_TYPES = ["text/csv", "application/x-ndjson", "application/jsonl"] as const;

/** One of {@link STREAM_TYPES}. */
export type StreamType = (typeof STREAM_TYPES)[number];

/** A body of flights that is read as it arrives. */
export class FlightStream {
  readonly type: StreamType;
  readonly encoding: "utf-8" | "latin-1";
  readonly body: Readable;

  /**
   * @param contentType the header of the request: one of {@link STREAM_TYPES}, with or without parameters
   * @throws PuntualError `unsupported-media-type` for an unsupported character set
   */
  constructor(contentType: string, body: Readable) {
    const [type, ...parameters] = contentType.split(";");
    this.type = type.trim().toLowerCase() as StreamType;
    this.encoding = encodingOf(this.type, contentType, parameters);
    this.body = body;
  }
}

function encodingOf(type: StreamType, contentType: string, parameters: readonly string[]) {
  const charset = parameters.flatMap(
    (parameter) => /^\s*charset\s*=\s*"?([^\s"]*)/i.exec(parameter)?.[1] ?? [],
  );
  const name = (charset[0] ?? "utf-8").toLowerCase();
  if (["utf-8", "utf8", "us-ascii"].includes(name)) return "utf-8";
  if (type === "text/csv" && ["iso-8859-1", "latin1", "latin-1"].includes(name)) return "latin-1";
  throw new PuntualError("unsupported-media-type", {
    type: contentType.slice(0, 200),
    allowed: type === "text/csv" ? "charset=utf-8, charset=iso-8859-1" : "charset=utf-8",
  });
}
