import type { FastifyInstance } from "fastify";
import type { Config } from "../../config.ts";
import type { ServiceMetrics } from "../metrics/service-metrics.ts";
import type { ServedModels } from "../model-serving/served-models.ts";

/**
 * Makes a span for every request if OpenTelemetry's variables name a collector; to be called before routes
 * are added. Otherwise nothing of OpenTelemetry is loaded.
 */
export async function traceRequests(
  app: FastifyInstance,
  config: Config,
  models: ServedModels,
  metrics: ServiceMetrics,
): Promise<void> {
  if (!isExporting(config)) return;
  const { startTracer } = await import("./tracer.ts");
  const { addRequestSpans } = await import("./request-spans.ts");
  addRequestSpans(app, startTracer(app), models, metrics);
}

/** Whether the configuration exports spans. */
export function isExporting(config: Config): boolean {
  const { OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT } = config;
  return (
    (OTEL_EXPORTER_OTLP_ENDPOINT ?? OTEL_EXPORTER_OTLP_TRACES_ENDPOINT) !== undefined &&
    config.OTEL_TRACES_EXPORTER !== "none" &&
    config.OTEL_SDK_DISABLED !== true
  );
}
