import type { MetricSnapshot, ProcessSnapshot } from "./metric-snapshot.ts";

/** The media type of Prometheus' text format. */
export const EXPOSITION_MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

/** The metrics of processes, added up, in Prometheus' text format. */
export async function exposition(snapshots: readonly ProcessSnapshot[]): Promise<string> {
  return (await registryOf(snapshots)).metrics();
}

/** The metrics of processes added up. */
export async function addSnapshots(snapshots: readonly ProcessSnapshot[]): Promise<ProcessSnapshot> {
  return (await (await registryOf(snapshots)).getMetricsAsJSON()) as unknown as MetricSnapshot[];
}

/** Loaded when somebody first asks: no start waits for it. */
async function registryOf(snapshots: readonly ProcessSnapshot[]) {
  const { AggregatorRegistry } = await import("prom-client");
  return AggregatorRegistry.aggregate([...snapshots]);
}
