import assert from "node:assert/strict";
import { Agent, type ClientRequest, request } from "node:http";
import { join } from "node:path";
import process from "node:process";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import { formatLocalTime } from "../../../src/flights/local-time.ts";
import { timeZoneOf } from "../../../src/flights/time-zone.ts";
import { AIRPORTS, operationalOfAirports } from "../../models/operational/operational-of-airports.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { keyFile, keyOf } from "../identity/api-keys.ts";
import { workersOf } from "../server-process.ts";
import { connectionsOf } from "./sockets-of-process.ts";
import { twoWorkers } from "./two-workers.ts";

const { houston, tokyo } = AIRPORTS;
const { key, entry } = keyOf("tower", ["forecast", "outcomes"]);

/** A client with one connection, which stays open, and therefore one worker. */
class Client {
  readonly #url: string;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(url: string) {
    this.#url = url;
  }

  async ask(path: string, body?: object) {
    const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
    const method = body === undefined ? "GET" : "POST";
    const asked: ClientRequest = request(`${this.#url}${path}`, { agent: this.#agent, method, headers });
    asked.end(body && JSON.stringify(body));
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    asked.on("response", (response) => text(response).then(resolve, reject)).on("error", reject);
    return JSON.parse(await promise);
  }

  close(): void {
    this.#agent.destroy();
  }
}

test("an outcome of each airport that one worker gets is in the other's history of that airport", {
  timeout: 240_000,
  skip: process.platform !== "linux" && "no /proc: the worker of a connection is not known",
}, async (t) => {
  const server = twoWorkers({
    PUNTUAL_OPERATIONAL: await operationalOfAirports([houston, tokyo]),
    PUNTUAL_DATA_DIR: join(temporaryFolder(), "data"),
    PUNTUAL_KEYS_FILE: keyFile(entry),
  });
  const url = await server.url();
  await server.says("worker serves", 2);
  const clients = new Map<number, Client>();
  t.after(() => {
    for (const client of clients.values()) client.close();
  });
  // Any worker may take a connection: open more until both have one.
  while (clients.size < 2) {
    const client = new Client(url);
    await client.ask("/health");
    const port = Number(new URL(url).port);
    const added = workersOf(server).find(
      (worker) => !clients.has(worker) && connectionsOf(worker, port).includes("ESTABLISHED"),
    );
    if (added === undefined) client.close();
    else clients.set(added, client);
  }
  const [one, other] = clients.values();

  const reported = (airport: typeof houston | typeof tokyo, before: number) => {
    const now = timeZoneOf(airport.timeZone).localMinutes(Math.floor(Date.now() / 60_000));
    const [scheduled, operated] = [now - before, now - before + 20].map((time) => formatLocalTime(time, "T"));
    return { airline: "SKU", origin: airport.code, destination: "SCFA", scheduled, operated };
  };
  const flightsOf = async (client: Client) =>
    Promise.all(
      [houston, tokyo].map(
        async ({ code }) => (await client.ask(`/v1/history?airport=${code}`)).flights as number,
      ),
    );
  const outcomes = [reported(houston, 90), reported(houston, 120), reported(tokyo, 90)];
  const { summary } = await one.ask("/v1/outcomes", { outcomes });
  assert.equal(summary.changed, 3);
  assert.deepEqual(await flightsOf(one), [2, 1]);
  await until(async () => `${await flightsOf(other)}` === "2,1");
  // The other way, while the first has its own.
  await other.ask("/v1/outcomes", { outcomes: [reported(tokyo, 150)] });
  assert.deepEqual(await flightsOf(other), [2, 2]);
  await until(async () => `${await flightsOf(one)}` === "2,2");
});

/** Waits until something is so, which the time of the test limits. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
}
