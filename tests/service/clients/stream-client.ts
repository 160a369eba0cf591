import { once } from "node:events";
import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";
import { csvRecords } from "../streams/csv-text.ts";

/** The answer to a stream, as far as it came. */
export interface StreamAnswer {
  readonly statusCode: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly body: string;
  readonly trailers: IncomingMessage["trailers"];
  /** The number of flights, in a header or a trailer. */
  readonly summary: string | undefined;
  /** Whether the answer ended as HTTP has it, and not with the connection. */
  readonly isWhole: boolean;
}

/** Opens a request to `POST /v1/forecasts` of a service that listens; its body is to be written. */
export function openStream(app: FastifyInstance, headers: Record<string, string>, query = "") {
  const { port } = app.server.address() as AddressInfo;
  const path = `/v1/forecasts${query}`;
  return httpRequest({ host: "127.0.0.1", port, method: "POST", path, headers, agent: false });
}

/** Sends a body, in pieces where it is given in pieces, and reads the answer meanwhile. */
export async function sendStream(
  app: FastifyInstance,
  headers: Record<string, string>,
  body: string | Buffer | Iterable<Buffer>,
  query = "",
): Promise<StreamAnswer> {
  const request = openStream(app, headers, query);
  const answer = readAnswer(request);
  if (typeof body === "string" || Buffer.isBuffer(body)) request.end(body);
  else Readable.from(body).pipe(request);
  return answer;
}

/** Reads the answer to a request to its end, or as far as it comes. */
export async function readAnswer(request: ReturnType<typeof openStream>): Promise<StreamAnswer> {
  request.on("error", () => {}); // the answer may come, and the connection close, before all is sent
  const [response] = (await once(request, "response")) as [IncomingMessage];
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of response) chunks.push(chunk);
  } catch {
    // reported by `complete`
  }
  const bytes = Buffer.concat(chunks);
  const { statusCode = 0, headers, trailers, complete } = response;
  const summary = { ...headers, ...trailers }["puntual-summary"] as string | undefined;
  return { statusCode, headers, bytes, body: bytes.toString(), trailers, summary, isWhole: complete };
}

/** Makes a client send its body in chunks, which is answered while it arrives. */
export const CHUNKED = { "transfer-encoding": "chunked" };

/** The rows of a CSV by their headers, without the record at the end of an answer. */
export function csvRows(text: string): Record<string, string>[] {
  const rows = csvTable(text);
  return isEnd(rows.at(-1)) ? rows.slice(0, -1) : rows;
}

/** The text of the last record of an answer. */
export function csvEnd(text: string): string {
  const last = csvTable(text).at(-1);
  if (!isEnd(last)) throw new Error(`no end: ${JSON.stringify(last)}`);
  const others = Object.entries(last).filter(([name, value]) => name !== "problem" && value !== "");
  if (others.length > 0) throw new Error(`more than an end: ${JSON.stringify(last)}`);
  return last.problem;
}

function isEnd(row: Record<string, string> | undefined): row is Record<"problem", string> {
  return /^(in)?complete: /.test(row?.problem ?? "");
}

function csvTable(text: string): Record<string, string>[] {
  const [header, ...rows] = csvRecords(text);
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error(`${row.length} fields for ${header.length}: ${row}`);
    return Object.fromEntries(header.map((name, index) => [name, row[index]]));
  });
}
