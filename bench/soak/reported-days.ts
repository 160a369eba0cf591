import { setTimeout as sleep } from "node:timers/promises";
import { DELAY_THRESHOLD_MINUTES } from "../../src/flights/delay.ts";
import { formatLocalTime } from "../../src/flights/local-time.ts";
import { generateFlights } from "../../src/flights/synthetic/generate.ts";
import { createRandom } from "../../src/flights/synthetic/random.ts";
import { scl2017Profile } from "../../src/flights/synthetic/scl-2017.ts";
import { syntheticTable } from "../../src/flights/synthetic/synthetic-table.ts";
import { pastFlights } from "../../src/models/operational/features/past-flights.ts";
import { HISTORY_DAYS } from "../../src/store/storage.ts";

const DAY = 24 * 60;

/** The flights of a year at Santiago de Chile. */
const FLIGHTS_A_YEAR = 68_206;

/** The number of outcomes in one request of those that fill the history. */
const FILL = 2_000;

/** The time between two reports, in milliseconds. */
const PAUSE_MS = 1_000;

/** A report of an outcome. */
interface Report {
  /** The instant from which it can be sent, in minutes. */
  readonly time: number;
  readonly body: Readonly<Record<string, string | null>>;
}

/** The outcomes of an airport as they become known, day after day, faster than in reality. They end at the present. */
export class ReportedDays {
  reported = 0;
  failed = 0;
  readonly #url: string;
  readonly #key: string;
  readonly #daysPerMinute: number;
  /** The first instant that is reported in time, in minutes. */
  readonly #start: number;
  readonly #reports: Iterator<Report>;
  #next: Report | undefined;

  /**
   * @param url of the service
   * @param key an API key that may report outcomes
   * @param days.perMinute days that pass in a minute
   * @param days.total the days that pass in all
   */
  constructor(url: string, key: string, days: { readonly perMinute: number; readonly total: number }) {
    this.#url = url;
    this.#key = key;
    this.#daysPerMinute = days.perMinute;
    this.#start = Date.now() / 60_000 - (days.total + 1) * DAY;
    this.#reports = reportsFrom(this.#start - HISTORY_DAYS * DAY);
    this.#next = this.#reports.next().value;
  }

  /** Reports what was known at the start, as much as the service has in memory. */
  async fill(): Promise<void> {
    while (this.#next !== undefined && this.#next.time < this.#start) {
      await this.#send(this.#takeUntil(this.#start, FILL));
    }
  }

  /** Reports outcomes, each second those that became known in it, until a signal. */
  async follow(signal: AbortSignal): Promise<void> {
    const began = performance.now();
    while (!signal.aborted) {
      const passed = ((performance.now() - began) / 60_000) * this.#daysPerMinute * DAY;
      const reports = this.#takeUntil(Math.min(this.#start + passed, Date.now() / 60_000), Infinity);
      if (reports.length > 0) await this.#send(reports);
      await sleep(PAUSE_MS);
    }
  }

  #takeUntil(time: number, most: number): Report[] {
    const taken: Report[] = [];
    while (this.#next !== undefined && this.#next.time <= time && taken.length < most) {
      taken.push(this.#next);
      this.#next = this.#reports.next().value;
    }
    return taken;
  }

  async #send(reports: readonly Report[]): Promise<void> {
    const headers = { "content-type": "application/json", authorization: `Bearer ${this.#key}` };
    const body = JSON.stringify({ outcomes: reports.map(({ body }) => body) });
    try {
      const response = await fetch(`${this.#url}/v1/outcomes`, { method: "POST", headers, body });
      const answer = (await response.json()) as { summary?: { recorded: number } };
      const recorded = answer.summary?.recorded ?? 0;
      this.reported += recorded;
      this.failed += reports.length - recorded;
    } catch {
      this.failed += reports.length;
    }
  }
}

/** Reports in the order in which they become known: a delay 15 minutes past the scheduled time, a departure at its time. */
function* reportsFrom(start: number): Generator<Report> {
  let waiting: Report[] = [];
  for (let year = new Date(start * 60_000).getUTCFullYear(); ; year++) {
    const random = createRandom(year);
    const flights = pastFlights(
      syntheticTable(generateFlights(scl2017Profile, { rows: FLIGHTS_A_YEAR, year }, random)),
    );
    for (const { airlineCode, destination, scheduled, operated } of flights) {
      if (scheduled < start) continue;
      const flight = { airline: airlineCode, destination, scheduled: instantText(scheduled) };
      const known = scheduled + DELAY_THRESHOLD_MINUTES;
      if (operated > known) waiting.push({ time: known, body: { ...flight, operated: null } });
      waiting.push({ time: operated, body: { ...flight, operated: instantText(operated) } });
    }
    // The last of this year are known after the first of the next.
    waiting.sort((a, b) => a.time - b.time);
    const complete = Date.UTC(year, 11, 31) / 60_000;
    yield* waiting.filter(({ time }) => time < complete);
    waiting = waiting.filter(({ time }) => time >= complete);
  }
}

function instantText(instant: number): string {
  return `${formatLocalTime(instant, "T")}Z`;
}
