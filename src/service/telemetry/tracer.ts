import { setTimeout as sleep } from "node:timers/promises";
import type { Tracer } from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from "@opentelemetry/resources";
import { BasicTracerProvider, BatchSpanProcessor, type SpanExporter } from "@opentelemetry/sdk-trace-base";
import type { FastifyBaseLogger, FastifyInstance } from "fastify";
import { VERSION } from "../../version.ts";

/** The time for which the service waits for the last spans to be sent when it stops, in milliseconds. */
const FLUSH_MS = 2_000;

/** OpenTelemetry's code of a successful export. */
const SUCCESS = 0;

/**
 * Starts a tracer that sends spans in batches to the collector of OpenTelemetry's variables, which the
 * exporter reads itself. Waiting spans are sent when the app closes.
 */
export function startTracer(app: FastifyInstance): Tracer {
  const ours = resourceFromAttributes({ "service.name": "puntual", "service.version": VERSION });
  const theirs = detectResources({ detectors: [envDetector] });
  const provider = new BasicTracerProvider({
    resource: defaultResource().merge(ours).merge(theirs),
    spanProcessors: [new BatchSpanProcessor(tellingFaults(new OTLPTraceExporter(), app.log))],
  });
  app.addHook("onClose", async () => {
    await Promise.race([provider.shutdown(), sleep(FLUSH_MS, undefined, { ref: false })]).catch(() => {});
  });
  return provider.getTracer("puntual", VERSION);
}

/** An exporter that logs once when the collector becomes unreachable and once when it is reachable again. */
function tellingFaults(exporter: SpanExporter, log: FastifyBaseLogger): SpanExporter {
  let isFailing = false;
  return {
    export(spans, done) {
      exporter.export(spans, (result) => {
        if (result.code !== SUCCESS && !isFailing)
          log.warn({ err: result.error }, "traces cannot be exported");
        if (result.code === SUCCESS && isFailing) log.info("traces are exported again");
        isFailing = result.code !== SUCCESS;
        done(result);
      });
    },
    forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve(),
    shutdown: () => exporter.shutdown(),
  };
}
