import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

const BODY = '{"flights":[{"OPERA":"Aerolineas Argentinas","TIPOVUELO":"N","MES":3}]}';

/** The time for which a client waits for an answer, in milliseconds. */
const PATIENCE_MS = 20_000;

/**
 * Clients that ask one request after the other and never ask twice: every other on a connection of its own that it keeps
 * as long as it is let, the rest on a new one each time.
 */
export class SteadyClients {
  answered = 0;
  readonly failures: string[] = [];
  readonly #url: string;
  readonly #done: Promise<unknown>;
  #isStopping = false;

  constructor(url: string, count: number) {
    this.#url = url;
    this.#done = Promise.all(Array.from({ length: count }, (_, index) => this.#askOn(index % 2 === 0)));
  }

  /** Has each finish its request. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    await this.#done;
  }

  async #askOn(keepAlive: boolean): Promise<void> {
    const agent = new Agent({ keepAlive, maxSockets: 1 });
    while (!this.#isStopping) {
      const failure = await ask(`${this.#url}/predict`, agent);
      if (failure === undefined) this.answered++;
      else this.failures.push(failure);
      await sleep(1); // other tests run at the same time
    }
    agent.destroy();
  }
}

/** Sends one request; resolves to its fault, if any. */
function ask(url: string, agent: Agent): Promise<string | undefined> {
  const headers = { "content-type": "application/json", "content-length": BODY.length };
  return new Promise((resolve) => {
    const asked = request(url, { method: "POST", agent, headers }, (response) => {
      let body = "";
      response.on("data", (chunk) => {
        body += chunk;
      });
      response.on("end", () =>
        resolve(response.statusCode === 200 ? undefined : `${response.statusCode} ${body}`),
      );
      response.on("error", (error) => resolve(error.message));
    });
    asked.on("error", (error) => resolve(error.message));
    asked.setTimeout(PATIENCE_MS, () => asked.destroy(new Error("no answer")));
    asked.end(BODY);
  });
}
