import type { LoadPlan } from "./load-plan.ts";

/** A kind of request that users send. */
export interface Scenario {
  readonly name: string;
  readonly path: string;
  readonly body: object;
}

/** The load test of the SCL challenge's reference solutions: two kinds of request with one flight each. */
export const SCENARIOS: readonly Scenario[] = ["Aerolineas Argentinas", "Grupo LATAM"].map((airline) => ({
  name: `/predict ${airline}`,
  path: "/predict",
  body: { flights: [{ OPERA: airline, TIPOVUELO: "N", MES: 3 }] },
}));

/** Creates a request of each kind, under the path of the service's address. */
export function requestsOf({ url, headers }: Pick<LoadPlan, "url" | "headers">) {
  return SCENARIOS.map(({ path, body }) => ({
    url: new URL(url + path),
    method: "POST" as const,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  }));
}

/** A correct answer: one prediction for one flight. */
const CORRECT_ANSWER = /^\{"predict":\[[01]\]\}$/;

/** Describes what is wrong with an answer; undefined if nothing is. */
export function faultOf(status: number, answer: string): string | undefined {
  if (status === 200 && CORRECT_ANSWER.test(answer)) return undefined;
  return status === 200 ? `200 with ${answer.slice(0, 80)}` : `status ${status}`;
}

/** Error codes of certificates from an unknown authority. */
const UNKNOWN_CERTIFICATE = /SELF_SIGNED_CERT|UNABLE_TO_(VERIFY|GET_ISSUER)/;

/**
 * Sends one request of each kind, to check the service before a load.
 * @throws Error with what is wrong with the service
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
