/**
 * Paths that report the state of the service. They are never refused for load, nor counted against a client's
 * limit.
 */
const PROBES: ReadonlySet<string> = new Set(["/health", "/ready", "/metrics"]);

/** Whether a URL is that of a probe. */
export function isProbe(url = ""): boolean {
  const end = url.indexOf("?");
  const path = end === -1 ? url : url.slice(0, end);
  return PROBES.has(path) || path.startsWith("/v2/health/");
}
