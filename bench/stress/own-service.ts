import { NODE } from "../processes/measured-process.ts";
import { type RunningServer, startServer } from "../processes/running-server.ts";
import { requestsOf, SCENARIOS } from "./scenarios.ts";

/** Starts the service of this checkout for a load test. */
export function startOwnService(signal: AbortSignal): Promise<RunningServer> {
  const [{ path }] = SCENARIOS;
  const [{ body }] = requestsOf({ url: "http://localhost", headers: {} });
  const request = { path, type: "application/json", body };
  return startServer(NODE, ["src/cli/puntual.js", "serve"], request, { signal });
}
