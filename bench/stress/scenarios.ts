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

/** One prediction for one flight. */
const RIGHT = /^\{"predict":\[[01]\]\}$/;

/** What is wrong with an answer; undefined where nothing is. */
export function faultOf(status: number, answer: string): string | undefined {
  if (status === 200 && RIGHT.test(answer)) return undefined;
  return status === 200 ? `200 with ${answer.slice(0, 80)}` : `status ${status}`;
}

/**
 * Sends one request of each kind, so that a load is not for nothing.
 * @throws Error telling what is wrong with the service
 */
export async function askOnce(url: string, headers: Readonly<Record<string, string>>): Promise<void> {
  for (const { name, path, body } of SCENARIOS) {
    const answer = await fetch(new URL(path, url), {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    }).catch((cause) => {
      throw new Error(`${url} does not answer: ${(cause.cause ?? cause).message}`, { cause });
    });
    const text = await answer.text();
    const fault = faultOf(answer.status, text);
    if (fault !== undefined)
      throw new Error(`${name} at ${url} is answered wrongly: ${fault}, ${text.slice(0, 300)}`);
  }
}
