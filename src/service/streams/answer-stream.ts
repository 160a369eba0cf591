import { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import { PuntualError } from "../../errors.ts";
import { languageOfReasons, orderOfDates } from "../forecasts/forecast-query.ts";
import type { Forecaster } from "../forecasts/forecaster.ts";
import { acceptsGzip } from "../http/content/accept-encoding.ts";
import { compressed } from "../http/content/compressed.ts";
import { vary } from "../http/content/vary.ts";
import { discardRest, endEarly } from "./end-early.ts";
import type { FlightStream } from "./flight-stream.ts";
import { ForecastStream } from "./forecast-stream.ts";
import { StreamInput } from "./stream-input.ts";
import { type StreamRows, streamRows } from "./stream-rows.ts";

/** The limits of a stream of flights. */
export interface StreamLimits {
  /** Aborted once the service begins to end. */
  readonly drain: AbortSignal;
  /** The time that a client may take to send the next row or to read the answers, in seconds. */
  readonly patienceSeconds: number;
}

/** The trailer with the number of answered flights. */
const SUMMARY_TRAILER = "puntual-summary";

/**
 * Answers a stream of flights row by row.
 * @param query of the request
 * @throws PuntualError if it cannot be answered at all; the answer is then a problem
 */
export async function answerStream(
  request: FastifyRequest,
  reply: FastifyReply,
  stream: FlightStream,
  query: Readonly<Record<string, unknown>>,
  forecaster: Forecaster,
  limits: StreamLimits,
): Promise<FastifyReply> {
  const { accept, "accept-encoding": acceptEncoding } = request.headers;
  const rows = orDiscard(request, stream, () =>
    streamRows(stream, forecaster, accept, languageOfReasons(query), orderOfDates(query)),
  );
  const forecasts = forecastStream(request, reply, stream, rows, limits);
  const answer = forecasts.answer();
  reply.raw.once("close", () => void answer.return(undefined));
  const first = await answer.next();
  reply.type(rows.writer.contentType);
  vary(reply, "accept, accept-encoding");
  if (request.raw.httpVersion !== "1.0") reply.header("trailer", SUMMARY_TRAILER);
  const isCompressed = acceptsGzip(acceptEncoding);
  if (isCompressed) reply.header("content-encoding", "gzip");
  const whole = startingWith(first, answer);
  const bytes = isCompressed ? compressed(whole) : whole;
  const payload = Readable.from(bytes, { objectMode: false, highWaterMark: 0 });
  payload.once("end", () => end(forecasts, request, reply));
  return reply.send(payload);
}

/** Prepares the answer; if that fails, discards the body, so that the connection can be used again. */
function orDiscard<Made>({ raw }: FastifyRequest, { body }: FlightStream, make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    discardRest(raw, body);
    throw error;
  }
}

function forecastStream(
  request: FastifyRequest,
  { raw: response }: FastifyReply,
  { body }: FlightStream,
  rows: StreamRows,
  limits: StreamLimits,
): ForecastStream {
  return new ForecastStream({
    ...rows,
    ...limits,
    input: new StreamInput(body),
    leaveBody: () => discardRest(request.raw, body),
    giveUp: () => response.destroy(),
    unforeseen: (error) => {
      request.log.error({ requestId: request.id, err: error }, "stream");
      return new PuntualError("internal-error", { requestId: request.id });
    },
  });
}

async function* startingWith(
  { value }: IteratorResult<Buffer>,
  rest: AsyncGenerator<Buffer>,
): AsyncGenerator<Buffer> {
  yield value;
  yield* rest;
}

/** Ends a complete answer with a trailer, any other early. */
function end(
  { tally, failure }: ForecastStream,
  request: FastifyRequest,
  { raw: response }: FastifyReply,
): void {
  if (failure === undefined) {
    response.addTrailers({ [SUMMARY_TRAILER]: `flights=${tally.flights}, failed=${tally.failed}` });
    return;
  }
  request.log.info({ requestId: request.id, ...tally, code: failure.code }, "stream ended early");
  endEarly(response);
}
