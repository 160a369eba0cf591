import { Socket } from "node:net";
import type { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import { PuntualError } from "../../errors.ts";
import { languageOfReasons, orderOfDates, wantsSummary } from "../forecasts/forecast-query.ts";
import type { Forecaster } from "../forecasts/forecaster.ts";
import { acceptsGzip } from "../http/content/accept-encoding.ts";
import { compressed } from "../http/content/compressed.ts";
import { vary } from "../http/content/vary.ts";
import { discardBody } from "../http/lingering-close.ts";
import { endEarly } from "./end-early.ts";
import type { FlightStream } from "./flight-stream.ts";
import { ForecastStream } from "./forecast-stream.ts";
import { PatientAnswer } from "./spool/patient-answer.ts";
import { addLength } from "./spool/send-stored.ts";
import type { SpoolSpace } from "./spool/spool-space.ts";
import { storedAnswer } from "./spool/stored-answer.ts";
import { StreamInput } from "./stream-input.ts";
import { type StreamRows, streamRows } from "./stream-rows.ts";

/** The limits of a stream of flights. */
export interface StreamLimits {
  /** Aborted once the service begins to end. */
  readonly drain: AbortSignal;
  /** The time that a client may take to send the next row or to read the answers, in seconds. */
  readonly patienceSeconds: number;
  /** The space for answers that a client does not read yet. */
  readonly space: SpoolSpace;
}

/** The header or trailer with the number of answered flights. */
const SUMMARY_FIELD = "puntual-summary";

/**
 * Answers a stream of flights. A body in chunks is answered row by row while it arrives, since its client may wait for
 * the answers. Any other is answered once it has arrived, with the length of the answer: its client has all of it, and
 * many, proxies among them, do not read before they have sent it, or stop sending as soon as an answer begins.
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
  const { accept, "accept-encoding": acceptEncoding, "transfer-encoding": coding } = request.headers;
  const isGzip = acceptsGzip(acceptEncoding);
  const rows = await orDiscard(request, stream, async () => {
    const explain = languageOfReasons(query);
    const dates = orderOfDates(query);
    await request.admitted?.stream(isGzip || stream.body !== request.raw);
    return streamRows(stream, forecaster, {
      accept,
      explain,
      dates,
      isSummarized: wantsSummary(query),
      at: query.at,
    });
  });
  const forecasts = forecastStream(request, stream, rows, limits);
  const answer = forecasts.answer();
  reply.raw.once("close", () => void answer.return(undefined));
  const whole = startingWith(await answer.next(), answer);
  const arrives = coding !== undefined && request.raw.httpVersion !== "1.0";
  const bytes = isGzip ? compressed(whole, arrives) : whole;
  const send = arrives ? sendAsItArrives : sendStored;
  const payload = await send(bytes, forecasts, request, reply, limits);
  reply.type(rows.writer.contentType);
  vary(reply, "accept, accept-encoding");
  if (isGzip) reply.header("content-encoding", "gzip");
  return reply.send(payload);
}

/** Prepares the answer; if that fails, discards the body, so that the connection can be used again. */
async function orDiscard<Made>(
  { raw }: FastifyRequest,
  { body }: FlightStream,
  make: () => Promise<Made>,
): Promise<Made> {
  try {
    return await make();
  } catch (error) {
    if (body !== raw) body.destroy();
    discardBody(raw);
    throw error;
  }
}

function forecastStream(
  { id, log, raw }: FastifyRequest,
  { body }: FlightStream,
  rows: StreamRows,
  { drain, patienceSeconds }: StreamLimits,
): ForecastStream {
  return new ForecastStream({
    ...rows,
    drain,
    patienceSeconds,
    input: new StreamInput(body),
    leaveBody() {
      if (body !== raw) body.destroy();
      if (!raw.readableEnded) discardBody(raw);
    },
    unforeseen(error) {
      log.error({ requestId: id, err: error }, "stream");
      return new PuntualError("internal-error", { requestId: id });
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

/** @throws PuntualError if the answer is not complete, or cannot be stored: nothing has been sent yet */
async function sendStored(
  bytes: AsyncGenerator<Buffer>,
  forecasts: ForecastStream,
  request: FastifyRequest,
  reply: FastifyReply,
  { space }: StreamLimits,
): Promise<Readable> {
  const { socket } = request.raw;
  // Neither side sends anything while a long answer is made: that is no inactive client.
  if (socket instanceof Socket) socket.setTimeout(0);
  const stored = await storedAnswer(bytes, space);
  if (socket instanceof Socket) socket.setTimeout(request.server.server.timeout);
  request.admitted?.release();
  request.stream = forecasts;
  if (forecasts.failure !== undefined) {
    stored.content.destroy();
    throw forecasts.failure;
  }
  reply.header(SUMMARY_FIELD, summaryOf(forecasts));
  addLength(request, reply, stored);
  return stored.content;
}

/** An answer that is not complete ends early. */
async function sendAsItArrives(
  bytes: AsyncGenerator<Buffer>,
  forecasts: ForecastStream,
  request: FastifyRequest,
  reply: FastifyReply,
  { space, patienceSeconds }: StreamLimits,
): Promise<Readable> {
  const stop = (reason: PuntualError) => {
    if (reason.cause !== undefined) request.log.error({ requestId: request.id, err: reason }, "stream");
    forecasts.stop(reason);
  };
  const payload = new PatientAnswer(bytes, { space, patienceSeconds, stop }).content();
  request.stream = forecasts;
  reply.header("trailer", SUMMARY_FIELD);
  payload.once("end", () => {
    if (forecasts.failure !== undefined) endEarly(reply.raw);
    else reply.raw.addTrailers({ [SUMMARY_FIELD]: summaryOf(forecasts) });
  });
  return payload;
}

function summaryOf({ tally: { flights, failed } }: ForecastStream): string {
  return `flights=${flights}, failed=${failed}`;
}
