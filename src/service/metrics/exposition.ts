import type { MetricSnapshot, ProcessSnapshot } from "./metric-snapshot.ts";

/** The media type of Prometheus' text format. */
export const EXPOSITION_MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

/** Adds up the metrics of processes and writes them in Prometheus' text format. */
export async function exposition(snapshots: readonly ProcessSnapshot[]): Promise<string> {
  return (await registryOf(snapshots)).metrics();
}

/** Adds up the metrics of processes. */
export async function addSnapshots(snapshots: readonly ProcessSnapshot[]): Promise<ProcessSnapshot> {
  return (await (await registryOf(snapshots)).getMetricsAsJSON()) as unknown as MetricSnapshot[];
}

/** Loaded at the first scrape, so that the start does not wait for it. */
async function registryOf(snapshots: readonly ProcessSnapshot[]) {
  const { AggregatorRegistry } = await import("prom-client");
  return AggregatorRegistry.aggregate([...snapshots]);
}
