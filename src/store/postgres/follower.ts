import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import type { StorageListener } from "../storage.ts";
import { AirportRecords } from "./airport-records.ts";
import { choicesIn } from "./choices.ts";
import { type ConnectionSettings, connect, disconnect, type Row, statementsOn } from "./connections.ts";
import { databaseFault } from "./database-fault.ts";
import type { DatabasePlace } from "./database-url.ts";
import { inSnapshot } from "./snapshot.ts";

/** The interval between looks for changes, in milliseconds; a notification wakes earlier. */
const POLL_MS = 500;

/** The time from a notification to the look that it causes, in milliseconds: further ones cause none meanwhile. */
const WAKE_MS = 10;

/** The interval between attempts to reach a database that cannot be reached, in milliseconds. */
const RETRY_MS = 250;

/**
 * Follows a database on a connection of its own: hands over the choices of models and the records of airports, and all changes
 * of them, those of other processes included. A look asks for the number of the last change of each airport; only if it is a new
 * one, or the clock has made a difference, records are read.
 */
export class Follower {
  /** The name of this process in notifications. */
  readonly id = randomUUID();
  readonly #place: DatabasePlace;
  readonly #settings: ConnectionSettings;
  readonly #listener: StorageListener;
  readonly #now: () => number;
  readonly #airports = new Map<string, AirportRecords>();
  readonly #codes = new Map<unknown, string>();
  #client: Client | undefined;
  /** The choices that were handed over last, as a text. */
  #choices: unknown = null;
  /** The look that has not begun yet. */
  #nextLook: Promise<void> | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  /** The time of the last complete look, in milliseconds since 1970. */
  #lookedAt = Date.now();
  #isBehind = false;
  #isAwake = false;
  #isClosed = false;

  /** @param now returns the current instant, in minutes */
  constructor(
    place: DatabasePlace,
    settings: ConnectionSettings,
    listener: StorageListener,
    now: () => number,
  ) {
    this.#place = place;
    this.#settings = settings;
    this.#listener = listener;
    this.#now = now;
  }

  /** Hands over the choices, and looks for changes from then on. */
  async start(): Promise<void> {
    await this.look();
    this.#lookLater(POLL_MS);
  }

  /** Hands over the records of more airports, and from then on each change of them. */
  async follow(airports: readonly string[]): Promise<void> {
    const added = airports.filter((airport) => !this.#airports.has(airport));
    for (const airport of added) {
      this.#airports.set(airport, new AirportRecords(airport, this.#listener.outcomes, this.#codes));
    }
    try {
      await this.look();
    } catch (error) {
      for (const airport of added) this.#airports.delete(airport);
      throw error;
    }
  }

  /**
   * Hands over what has changed. Once this resolves, all changes that were committed before the call have been handed over.
   * @throws PuntualError `storage-unavailable`
   */
  look(): Promise<void> {
    this.#nextLook ??= this.#serially(async () => {
      this.#nextLook = undefined; // a later call is about later changes
      try {
        await this.#lookNow();
      } catch (error) {
        throw databaseFault(error);
      }
    });
    return this.#nextLook;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#turn;
    this.#disconnect();
  }

  #serially<Result>(run: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(run);
    this.#turn = result.catch(() => {});
    return result;
  }

  /** Looks on the open connection; if that was cut, on another one. */
  async #lookNow(): Promise<void> {
    const wasOpen = this.#client !== undefined;
    try {
      await this.#lookOn(await this.#connected());
    } catch (error) {
      this.#disconnect();
      if (!wasOpen) throw error;
      try {
        await this.#lookOn(await this.#connected());
      } catch (again) {
        this.#disconnect();
        throw again;
      }
    }
  }

  async #lookOn(client: Client): Promise<void> {
    const begun = Date.now();
    const statements = statementsOn(client);
    const news = await statements.rows("news", [...this.#airports.keys()]);
    const [, , choices] = news.pop() as Row;
    if (choices !== this.#choices) {
      this.#listener.choices(await choicesIn(statements));
      this.#choices = choices;
    }
    const sequences = new Map(news.map(([airport, sequence]) => [airport, Number(sequence)]));
    const now = this.#now();
    const behind = [...this.#airports.values()].filter((each) =>
      each.isBehind(sequences.get(each.airport) ?? 0, now),
    );
    if (behind.length > 0) {
      await inSnapshot(client, async (snapshot) => {
        for (const airport of behind) await airport.handOver(snapshot, now);
      });
    }
    this.#lookedAt = begun;
    if (this.#isBehind) this.#listener.behind(undefined);
    this.#isBehind = false;
  }

  /** Looks soon, after a notification that this process did not send itself. */
  #wake(sender: string | undefined): void {
    if (sender === this.id || this.#isAwake) return;
    this.#isAwake = true;
    this.#lookLater(WAKE_MS);
  }

  /** Looks after a time, and then again and again, whether it succeeds or not. Reports a fault once. */
  #lookLater(milliseconds: number): void {
    clearTimeout(this.#timer);
    if (this.#isClosed) return;
    this.#timer = setTimeout(async () => {
      this.#isAwake = false;
      try {
        await this.look();
        if (!this.#isAwake) this.#lookLater(POLL_MS);
      } catch (error) {
        this.#fallBehind(error);
        this.#lookLater(RETRY_MS);
      }
    }, milliseconds).unref();
  }

  #fallBehind(error: unknown): void {
    if (this.#isBehind || this.#isClosed) return;
    this.#isBehind = true;
    this.#listener.fault(error);
    this.#listener.behind(this.#lookedAt);
  }

  async #connected(): Promise<Client> {
    if (this.#client !== undefined) return this.#client;
    const client = await connect(this.#place, this.#settings);
    client.on("notification", ({ payload }) => this.#wake(payload));
    client.on("end", () => this.#lookLater(0)); // whether it was cut is known at once
    await statementsOn(client).rows("listen");
    this.#client = client;
    return client;
  }

  #disconnect(): void {
    const client = this.#client;
    this.#client = undefined;
    client?.removeAllListeners("end");
    if (client !== undefined) disconnect(client);
  }
}
