import { setTimeout as sleep } from "node:timers/promises";
import type { Replica } from "./replica.ts";

/** The airlines and destinations of reported flights; the shipped model knows them. */
const [AIRLINES, DESTINATIONS] = [
  ["LAN", "SKU", "AAL", "IBE"],
  ["SCFA", "SCIE", "SCTE", "SPJC"],
];

/** The minutes before now in which reported flights were scheduled. */
const SPAN_MINUTES = 2 * 24 * 60;

/** The codes of the 503 that are documented. */
const DOCUMENTED = ["storage-unavailable", "shutting-down", "overloaded", "model-not-loaded"];

/** What replicas answered. */
export interface Tally {
  /** Flights whose outcome was acknowledged, as the database identifies them. */
  readonly acknowledged: Set<string>;
  readonly forecasts: { made: number };
  /** Answers by status, and by code of a problem. */
  readonly answers: Map<string, number>;
  /** Answers that should not be: a 5xx without a documented code or, of 503 `storage-unavailable`, without Retry-After. */
  readonly wrong: string[];
}

/** Reports outcomes and asks for forecasts, of one replica after the other, until it is stopped. */
export class Reporter {
  readonly tally: Tally = { acknowledged: new Set(), forecasts: { made: 0 }, answers: new Map(), wrong: [] };
  readonly #replicas: readonly Replica[];
  readonly #key: string;
  readonly #random: () => number;
  #next = 0;
  #isPaused = false;
  #open = 0;

  constructor(replicas: readonly Replica[], key: string, random: () => number) {
    this.#replicas = replicas;
    this.#key = key;
    this.#random = random;
  }

  /** Reports and asks until the signal. */
  async run(over: AbortSignal): Promise<void> {
    const lanes = [
      ...Array.from({ length: 4 }, () => () => this.#report(1 + Math.floor(this.#random() * 8))),
      ...Array.from({ length: 3 }, () => () => this.#forecast()),
    ];
    await Promise.all(
      lanes.map(async (send) => {
        while (!over.aborted) {
          if (this.#isPaused) await sleep(5);
          else {
            this.#open++;
            await send().finally(() => this.#open--);
            await sleep(10 + this.#random() * 40);
          }
        }
      }),
    );
  }

  /** Stops sending for the time of a function, which is called once all answers have arrived. */
  async quietly<Result>(run: () => Promise<Result>): Promise<Result> {
    this.#isPaused = true;
    try {
      while (this.#open > 0) await sleep(2);
      return await run();
    } finally {
      this.#isPaused = false;
    }
  }

  async #report(count: number): Promise<void> {
    const now = Math.floor(Date.now() / 60_000);
    const flights = Array.from({ length: count }, () => {
      const number = this.#next++;
      const scheduled = now - 60 - (Math.floor(number / 16) % SPAN_MINUTES);
      return {
        airline: AIRLINES[number % 4],
        destination: DESTINATIONS[Math.floor(number / 4) % 4],
        scheduled,
        ordinal: Math.floor(number / (16 * SPAN_MINUTES)),
        late: Math.floor(this.#random() * 50) - 5,
      };
    });
    const outcomes = flights.map(({ scheduled, late, ...flight }) => ({
      ...flight,
      scheduled: timeOf(scheduled),
      operated: timeOf(scheduled + late),
    }));
    const answer = await this.#send("/v1/outcomes", { outcomes });
    if (answer === undefined) return;
    if (answer.summary.recorded !== count) this.tally.wrong.push(`${JSON.stringify(answer).slice(0, 500)}`);
    for (const { airline, destination, scheduled, ordinal } of flights) {
      this.tally.acknowledged.add([scheduled, airline, destination, ordinal].join(" "));
    }
  }

  async #forecast(): Promise<void> {
    const answer = await this.#send("/v1/forecasts", { flights: someFlights(4, Date.now() / 60_000 + 60) });
    if (answer !== undefined) this.tally.forecasts.made += answer.forecasts.length;
  }

  // biome-ignore lint/suspicious/noExplicitAny: the answers of two routes
  async #send(path: string, body: object): Promise<any> {
    const replica = this.#replicas[Math.floor(this.#random() * this.#replicas.length)];
    try {
      const answer = await fetch(`${replica.url}${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${this.#key}` },
        body: JSON.stringify(body),
      });
      const json = (await answer.json()) as { readonly code?: string };
      const { status } = answer;
      this.#count(`${path} ${status}${json.code === undefined ? "" : ` ${json.code}`}`);
      if (status === 200) return json;
      const isDocumented = status === 503 && DOCUMENTED.includes(String(json.code));
      const needsRetry = json.code === "storage-unavailable";
      if (!isDocumented || (needsRetry && answer.headers.get("retry-after") === null)) {
        this.tally.wrong.push(`${replica.name} ${path} ${status} ${JSON.stringify(json).slice(0, 500)}`);
      }
    } catch {
      this.#count(`${path} connection refused or cut`); // the replica was killed
    }
    return undefined;
  }

  #count(answer: string): void {
    this.tally.answers.set(answer, (this.tally.answers.get(answer) ?? 0) + 1);
  }
}

/** Some flights to forecast, from an instant on. */
export function someFlights(count: number, from: number): object[] {
  return Array.from({ length: count }, (_, index) => ({
    airline: AIRLINES[index % 4],
    destination: DESTINATIONS[(index >> 1) % 4],
    flightType: "N",
    scheduled: timeOf(Math.floor(from) + index * 25),
  }));
}

function timeOf(minutes: number): string {
  return `${new Date(minutes * 60_000).toISOString().slice(0, 16)}Z`;
}
