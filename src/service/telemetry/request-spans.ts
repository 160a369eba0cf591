import { AsyncLocalStorage } from "node:async_hooks";
import {
  type Context,
  createTraceState,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { SavedModel } from "../../models/artefact/registry.ts";
import type { ServiceMetrics } from "../metrics/service-metrics.ts";
import type { ServedModels } from "../model-serving/served-models.ts";
import { readTraceContext, type TraceContext } from "./trace-context.ts";

/** The number of forecasts in the answer of a request, by model. */
type ForecastCounts = Map<SavedModel["kind"], number>;

/**
 * Makes a server span for every request, below the caller's if the request names one, with the attributes of
 * OpenTelemetry's HTTP conventions, the number of forecasts and the versions of the models.
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-server
 */
export function addRequestSpans(
  app: FastifyInstance,
  tracer: Tracer,
  models: ServedModels,
  metrics: ServiceMetrics,
): void {
  const spans = new WeakMap<FastifyRequest, Span>();
  const forecasts = new AsyncLocalStorage<ForecastCounts>();
  const countsOf = new WeakMap<FastifyRequest, ForecastCounts>();

  app.addHook("onRequest", (request, _, done) => {
    const caller = readTraceContext(request.headers);
    const span = tracer.startSpan(
      spanName(request),
      { kind: SpanKind.SERVER, attributes: requestAttributes(request) },
      caller === undefined ? ROOT_CONTEXT : below(caller),
    );
    spans.set(request, span);
    request.trace = contextOf(span);
    done();
  });

  // Only after the body has arrived: callbacks of its arrival run outside of the storage.
  app.addHook("preHandler", (request, _, done) => {
    const counts: ForecastCounts = new Map();
    countsOf.set(request, counts);
    forecasts.run(counts, done);
  });
  metrics.onForecast = (model) => {
    const counts = forecasts.getStore();
    counts?.set(model, (counts.get(model) ?? 0) + 1);
  };

  const end = (request: FastifyRequest, reply?: FastifyReply) => {
    const span = spans.get(request);
    if (span === undefined) return;
    if (reply === undefined) span.setAttribute("error.type", "aborted");
    else setAnswer(span, reply);
    for (const [model, count] of countsOf.get(request) ?? []) {
      span.setAttribute(`puntual.${model}.forecasts`, count);
      span.setAttribute(`puntual.${model}.version`, models[model].current.version);
    }
    span.end();
    spans.delete(request);
  };
  app.addHook("onResponse", (request, reply, done) => {
    end(request, reply);
    done();
  });
  app.addHook("onRequestAbort", (request, done) => {
    end(request);
    done();
  });
}

/** The route instead of the path: span names should be few. */
function spanName(request: FastifyRequest): string {
  const { url } = request.routeOptions;
  return url === undefined ? request.method : `${request.method} ${url}`;
}

function requestAttributes(request: FastifyRequest) {
  return {
    "http.request.method": request.method,
    "http.route": request.routeOptions.url,
    "url.path": request.url.split("?", 1)[0],
    "url.scheme": request.protocol,
    "server.address": request.hostname,
    "client.address": request.ip,
    "user_agent.original": request.headers["user-agent"],
    "network.protocol.version": request.raw.httpVersion,
    "puntual.request_id": request.id,
  };
}

function setAnswer(span: Span, { statusCode }: FastifyReply): void {
  span.setAttribute("http.response.status_code", statusCode);
  if (statusCode < 500) return;
  span.setAttribute("error.type", String(statusCode));
  span.setStatus({ code: SpanStatusCode.ERROR });
}

function below({ traceId, spanId, sampled, state }: TraceContext): Context {
  return trace.setSpanContext(ROOT_CONTEXT, {
    traceId,
    spanId,
    traceFlags: sampled ? TraceFlags.SAMPLED : TraceFlags.NONE,
    isRemote: true,
    ...(state !== undefined && { traceState: createTraceState(state) }),
  });
}

function contextOf(span: Span): TraceContext {
  const { traceId, spanId, traceFlags, traceState } = span.spanContext();
  const state = traceState?.serialize();
  return {
    traceId,
    spanId,
    sampled: (traceFlags & TraceFlags.SAMPLED) !== 0,
    ...(state !== undefined && { state }),
  };
}
