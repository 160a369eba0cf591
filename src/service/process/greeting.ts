import process from "node:process";
import type { Config } from "../../config.ts";

/** Prints where the service listens, with a command to try. */
export function greet({ HOST }: Config, port: number): void {
  const url = `http://${urlHost(HOST)}:${port}`;
  process.stderr.write(`
Puntual listens on ${url}, also for browsers. Its routes are described at ${url}/docs. Try:

  curl -s ${url}/predict -H 'content-type: application/json' \\
    -d '{"flights":[{"OPERA":"Aerolineas Argentinas","TIPOVUELO":"N","MES":3}]}'

`);
}

/** The host of a URL: localhost for a wildcard address, in brackets for an IPv6 address. */
function urlHost(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
