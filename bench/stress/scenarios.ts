import type { LoadPlan } from "./load-plan.ts";

/** A kind of request that users send. */
export interface Scenario {
  readonly name: string;
  readonly path: string;
  readonly body: object;
}

/** The seeds' load test: two kinds of request for one flight each. */
export const SCENARIOS: readonly Scenario[] = ["Aerolineas Argentinas", "Grupo LATAM"].map((airline) => ({
  name: `/predict ${airline}`,
  path: "/predict",
  body: { flights: [{ OPERA: airline, TIPOVUELO: "N", MES: 3 }] },
}));

/** What a service is sent: of each kind one request, below the path of its address. */
export function requestsOf({ url, headers }: Pick<LoadPlan, "url" | "headers">) {
  return SCENARIOS.map(({ path, body }) => ({
    url: new URL(url + path),
    method: "POST" as const,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  }));
}

/** One prediction for one flight. */
const RIGHT = /^\{"predict":\[[01]\]\}$/;

/** What is wrong with an answer; undefined where nothing is. */
export function faultOf(status: number, answer: string): string | undefined {
  if (status === 200 && RIGHT.test(answer)) return undefined;
  return status === 200 ? `200 with ${answer.slice(0, 80)}` : `status ${status}`;
}

/** What a certificate is refused with that nobody known has signed. */
const UNKNOWN_CERTIFICATE = /SELF_SIGNED_CERT|UNABLE_TO_(VERIFY|GET_ISSUER)/;

/**
 * Sends one request of each kind, so that a load is not for nothing.
 * @throws Error telling what is wrong with the service
 */
export async function askOnce(
  service: Pick<LoadPlan, "url" | "headers">,
  signal: AbortSignal,
): Promise<void> {
  for (const [index, { url, ...request }] of requestsOf(service).entries()) {
    const answer = await fetch(url, { ...request, signal }).catch(({ cause }) => {
      throw new Error(`${service.url} does not answer: ${reasonOf(cause)}`, { cause });
    });
    const text = await answer.text();
    const fault = faultOf(answer.status, text);
    const asked = `${SCENARIOS[index].name} at ${service.url}`;
    if (fault !== undefined) throw new Error(`${asked} is answered wrongly: ${fault}, ${text.slice(0, 300)}`);
  }
}

function reasonOf({ message, code }: NodeJS.ErrnoException): string {
  if (!UNKNOWN_CERTIFICATE.test(code ?? "")) return message;
  return `${message}; set NODE_EXTRA_CA_CERTS to a file with the certificate of who signed it`;
}
