import process from "node:process";
import type { Config } from "../../config.ts";

/** Tells a person where the service listens, and what to try. */
export function greet({ HOST }: Config, port: number): void {
  const url = `http://${urlHost(HOST)}:${port}`;
  process.stderr.write(`
Puntual listens on ${url}, for a browser too. Its routes are described at ${url}/docs. Try:

  curl -s ${url}/predict -H 'content-type: application/json' \\
    -d '{"flights":[{"OPERA":"Aerolineas Argentinas","TIPOVUELO":"N","MES":3}]}'

`);
}

/** A host as it stands in a URL: all addresses are reached as localhost, IPv6 goes into brackets. */
function urlHost(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
