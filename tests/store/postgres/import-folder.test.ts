import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { NO_POSTGRES, type PostgresServer } from "../../../bench/replicas/postgres-server.ts";
import { storageOnThisThread } from "../../../src/store/open-storage.ts";
import { readDatabaseUrl } from "../../../src/store/postgres/database-url.ts";
import { importFolder } from "../../../src/store/postgres/import-folder.ts";
import { PostgresStorage } from "../../../src/store/postgres/postgres-storage.ts";
import type { ModelChoices, Storage, StoredLeg, StoredOutcome } from "../../../src/store/storage.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { PATIENT, testServer } from "../engines.ts";
import { AIRPORT, followAll } from "../open-state.ts";

const NOW = 29_000_000;
const DAY = 24 * 60;
const at = (scheduled: number, more: Partial<StoredOutcome> = {}): StoredOutcome => ({
  ...{ airport: AIRPORT, airlineCode: "LAN", destination: "SCFA", scheduled, operated: scheduled + 20 },
  ...more,
});
const leg = (scheduled: number, more: Partial<StoredLeg> = {}): StoredLeg => ({
  ...{ airport: AIRPORT, registration: "CC-BAA", origin: "SCIE", scheduled },
  ...more,
});
const choice = (active: string, shadow?: string) => ({
  ...{ configured: "operational", active, since: "2026-11-29T00:00:00Z" },
  ...{ previous: undefined, shadow },
});
const artefact = (version: string) => ({ version, files: new Map([["model.json", `{"of":"${version}"}`]]) });

/** A storage in a folder, closed after the tests. */
function inFolder(folder: string): Storage {
  const storage = storageOnThisThread(folder, {}, () => NOW);
  after(() => storage.close());
  return storage;
}

async function inDatabase(url: string): Promise<Storage> {
  const storage = await PostgresStorage.open(readDatabaseUrl(url), PATIENT, () => NOW);
  after(() => storage.close());
  return storage;
}

/** All that a storage hands over of two airports. */
async function allOf(storage: Storage) {
  const [outcomes, legs]: [StoredOutcome[], StoredLeg[]] = [[], []];
  let choices: ModelChoices = new Map();
  await storage.follow({
    outcomes(news) {
      outcomes.push(...news.recorded);
      legs.push(...news.legs);
    },
    choices: (given) => {
      choices = given;
    },
    expired() {},
    fault: (error) => assert.fail(String(error)),
    behind() {},
  });
  await storage.followAirports([AIRPORT, "SCFA"]);
  const files = await Promise.all(["a", "b", "c"].map((version) => storage.artefactFiles(version)));
  return { outcomes: outcomes.toSorted(order), legs: legs.toSorted(order), choices, files };
}

const order = (one: { readonly scheduled: number }, other: { readonly scheduled: number }) =>
  one.scheduled - other.scheduled;

describe("the import of a data folder", { skip: NO_POSTGRES }, () => {
  let server: PostgresServer;
  before(async () => {
    server = await testServer();
  });

  test("makes a database hand over what the folder does, once, and leaves the folder as it is", async () => {
    const folder = temporaryFolder();
    const source = inFolder(folder);
    const many = Array.from({ length: 4_500 }, (_, index) => at(NOW - 60 - index));
    await source.record(many, NOW - 30);
    await source.record(
      [
        at(NOW - 50, { operated: undefined }),
        at(NOW - 40, { operated: undefined, departed: NOW - 45, isUnderway: true }),
        at(NOW - 30, { registration: "CC-BAB", ordinal: 1 }),
        at(NOW - 20, { airport: "SCFA", destination: AIRPORT }),
      ],
      NOW - 10,
    );
    await source.recordLegs(
      [
        leg(NOW + 30, { estimated: NOW + 40 }),
        leg(NOW - 90, { airlineCode: "LAN", departed: NOW - 150, operated: NOW - 88 }),
      ],
      NOW - 10,
    );
    const filter = { airport: AIRPORT, from: NOW - 100, until: NOW - 60 };
    const withdrawn = await source.withdraw(filter, { by: "tower", now: NOW - 5, dryRun: false });
    assert.equal(withdrawn.records, 40);
    await source.replaceChoice("operational", undefined, choice("a", "b"), artefact("a"));
    await source.replaceChoice("operational", choice("a", "b"), choice("b"), artefact("b"));
    await source.replaceChoice("baseline", undefined, choice("c"), artefact("c"));

    const url = await server.createDatabase("filled");
    const before = readFileSync(join(folder, "puntual.sqlite"));
    const first = await importFolder(readDatabaseUrl(url), folder, undefined);
    assert.deepEqual(first, {
      outcomes: { read: 4_464, stored: 4_464 },
      legs: { read: 2, stored: 2 },
      withdrawals: 1,
      models: ["baseline", "operational"],
      keptModels: [],
    });
    assert.deepEqual(readFileSync(join(folder, "puntual.sqlite")), before);
    const expected = await allOf(inFolder(folder));
    assert.equal(expected.outcomes.length, 4_464);
    assert.deepEqual(await allOf(await inDatabase(url)), expected);
    const removals = await server.query(
      "SELECT since, until, records, removed, removed_by FROM puntual.removals",
      new URL(url).pathname.slice(1),
    );
    assert.deepEqual(removals, [
      { since: NOW - 100, until: NOW - 60, records: "40", removed: NOW - 5, removed_by: "tower" },
    ]);
    const again = await importFolder(readDatabaseUrl(url), folder, undefined);
    assert.deepEqual(again, {
      outcomes: { read: 4_464, stored: 0 },
      legs: { read: 2, stored: 0 },
      withdrawals: 0,
      models: [],
      keptModels: [],
    });
  });

  test("merges what both have: the later report decides, withdrawals hold, and running replicas follow", async () => {
    const folder = temporaryFolder();
    const source = inFolder(folder);
    const url = await server.createDatabase("filled");
    const target = await inDatabase(url);
    const { outcomes: store } = await followAll(target);
    const history = () =>
      [...store.historyOf(AIRPORT).scheduledBetween(-Infinity, Infinity)].map(({ scheduled, operated }) => [
        scheduled - NOW,
        (operated ?? Number.NaN) - scheduled,
      ]);
    // A week, so that the history has the flights.
    const week = Array.from({ length: 8 }, (_, day) => at(NOW - 600 - day * DAY));
    await source.record([...week, at(NOW - 300), at(NOW - 290), at(NOW - 280), at(NOW - 270)], NOW - 200);
    await importFolder(readDatabaseUrl(url), folder, undefined);
    await target.record([], NOW); // the replica has looked
    assert.equal(history().length, 12);

    // Later, in the database: another time, and a withdrawal. In the folder: a registration, a time, a withdrawal, a new report.
    await target.record([at(NOW - 300, { operated: NOW - 250 })], NOW - 100);
    const only = (scheduled: number) => ({ airport: AIRPORT, from: scheduled, until: scheduled + 1 });
    await target.withdraw(only(NOW - 290), { by: "here", now: NOW - 100, dryRun: false });
    await source.record([at(NOW - 300, { operated: NOW - 260, registration: "CC-BAB" })], NOW - 150);
    await source.withdraw(only(NOW - 280), { by: "there", now: NOW - 90, dryRun: false });
    await source.withdraw(only(NOW - 270), { by: "there", now: NOW - 90, dryRun: false });
    await target.record([at(NOW - 270, { operated: NOW - 240 })], NOW - 80); // reported again, here
    await source.record([at(NOW - 260)], NOW - 80);
    await source.recordLegs([leg(NOW + 30, { estimated: NOW + 50, estimatedAt: NOW - 60 })], NOW - 60);
    await target.recordLegs(
      [leg(NOW + 30, { estimated: NOW + 40, estimatedAt: NOW - 70, departed: NOW - 20 })],
      NOW,
    );
    await target.replaceChoice("operational", undefined, choice("a"), artefact("a"));
    await source.replaceChoice("operational", undefined, choice("b"), artefact("b"));

    const result = await importFolder(readDatabaseUrl(url), folder, undefined);
    assert.deepEqual(
      [result.outcomes, result.legs, result.withdrawals, result.keptModels],
      [{ read: 11, stored: 2 }, { read: 1, stored: 1 }, 2, ["operational"]],
    );
    await target.record([], NOW);
    await store.folded;
    const expected = [
      [-300, 50],
      [-270, 30],
      [-260, 20],
    ];
    assert.deepEqual(
      history().filter(([scheduled]) => scheduled >= -300),
      expected,
    );
    const { outcomes, legs, choices } = await allOf(await inDatabase(url));
    assert.equal(outcomes.find(({ scheduled }) => scheduled === NOW - 300)?.registration, "CC-BAB");
    assert.deepEqual(
      outcomes.map(({ scheduled }) => scheduled - NOW).filter((each) => each >= -300),
      [-300, -270, -260],
    );
    assert.deepEqual(legs, [
      leg(NOW + 30, { estimated: NOW + 50, estimatedAt: NOW - 60, departed: NOW - 20 }),
    ]);
    assert.equal(choices.get("operational")?.active, "a");
    const again = await importFolder(readDatabaseUrl(url), folder, undefined);
    assert.deepEqual([again.outcomes.stored, again.legs.stored, again.withdrawals], [0, 0, 0]);
  });

  test("of a folder without data names it, and changes nothing", async () => {
    const place = readDatabaseUrl(await server.createDatabase("filled"));
    await assert.rejects(importFolder(place, temporaryFolder(), undefined), { code: "file-not-found" });
  });
});
