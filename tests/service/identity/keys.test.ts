import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { readConfig } from "../../../src/config.ts";
import { PuntualError } from "../../../src/errors.ts";
import { hashOfKey, newKey, sentKey } from "../../../src/service/identity/api-key.ts";
import { keysOf, knownKeys, readKeyText } from "../../../src/service/identity/key-file.ts";
import { KeyRing, type KeyRingLog } from "../../../src/service/identity/key-ring.ts";
import { makeSparse, makeUnusual, UNUSUAL_KINDS } from "../../files/unusual-files.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { smallService } from "../small-service.ts";
import { keyFile, keyOf } from "./api-keys.ts";

describe("a key", () => {
  test("is new each time, and only its SHA-256 is known", () => {
    const [a, b] = [newKey(), newKey()];
    assert.notEqual(a, b);
    assert.match(a, /^puntual_[\w-]{43}$/);
    assert.equal(hashOfKey(a).toString("hex"), createHash("sha256").update(a).digest("hex"));
  });

  for (const [what, headers, key] of [
    ["as a bearer token", { authorization: "Bearer abc" }, "abc"],
    ["as a bearer token, however written", { authorization: "bEARER   abc " }, "abc"],
    ["as x-api-key", { "x-api-key": "abc" }, "abc"],
    ["as x-api-key, whatever a proxy wants", { "x-api-key": "abc", authorization: "Bearer xyz" }, "abc"],
    ["not at all", {}, undefined],
    ["not by name and password", { authorization: "Basic YTpi" }, undefined],
    ["not without a word", { authorization: "Bearer " }, undefined],
    ["not as two words", { authorization: "Bearer a b" }, undefined],
  ] as const) {
    test(`is sent ${what}`, () => {
      assert.equal(sentKey(headers), key);
    });
  }
});

const { entry } = keyOf("planner", ["forecast", "outcomes"]);
const other = keyOf("other", ["admin"]).entry;

describe("a file of keys", () => {
  test("holds the name, hash, scopes and expiry of each", () => {
    const expiring = { ...other, expires: "2027-01-01T12:00-03:00" };
    const [first, second] = knownKeys({ keys: [entry, expiring] }).keys;
    assert.deepEqual(first, {
      name: "planner",
      hash: Buffer.from(entry.sha256, "hex"),
      scopes: new Set(["forecast", "outcomes"]),
      expires: Infinity,
    });
    assert.equal(second.expires, Date.UTC(2027, 0, 1, 15));
    assert.equal(knownKeys({ keys: [] }).keys.length, 0);
    const [dated] = knownKeys({ keys: [{ ...entry, expires: "2027-01-01" }] }).keys;
    assert.equal(dated.expires, Date.UTC(2027, 0, 1));
  });

  test("names the open scopes: by default none", () => {
    assert.deepEqual(knownKeys({ keys: [entry] }).open, new Set());
    assert.deepEqual(knownKeys({ open: ["forecast"], keys: [] }).open, new Set(["forecast"]));
  });

  const faults: Record<string, [text: string, message: RegExp]> = {
    "no JSON": ["{", /JSON/],
    "a list": ["[]", /the body is "a list of 0"; allowed: an object with open, keys/],
    "nothing about keys": ["{}", /\/keys is missing/],
    "another field": [JSON.stringify({ keys: [], key: [] }), /allowed: an object with open, keys/],
    "an entry without a hash": [
      JSON.stringify({ keys: [{ ...entry, sha256: undefined }] }),
      /\/keys\/0\/sha256/,
    ],
    "a hash cut short": [
      JSON.stringify({ keys: [entry, { ...other, sha256: other.sha256.slice(1) }] }),
      /\/keys\/1\/sha256 is ".*"; allowed: the SHA-256 of the key, 64 hexadecimal digits/,
    ],
    "the key in the place of its hash": [
      JSON.stringify({ keys: [{ ...entry, sha256: newKey() }] }),
      /\/keys\/0\/sha256/,
    ],
    "what changes something left open": [
      JSON.stringify({ open: ["forecast", "outcomes"], keys: [] }),
      /\/open\/1 is "outcomes"; allowed: forecast/,
    ],
    "something open that is no list": [
      JSON.stringify({ open: "forecast", keys: [] }),
      /\/open is "forecast"; allowed: a list of at most 3/,
    ],
    "an unknown scope": [
      JSON.stringify({ keys: [{ ...entry, scopes: ["forecast", "root"] }] }),
      /\/keys\/0\/scopes\/1 is "root"; allowed: forecast, outcomes, admin/,
    ],
    "no scope": [JSON.stringify({ keys: [{ ...entry, scopes: [] }] }), /\/keys\/0\/scopes/],
    "a misspelt field": [JSON.stringify({ keys: [{ ...entry, expiry: "2027-01-01" }] }), /\/keys\/0/],
    "two keys of one name": [
      JSON.stringify({ keys: [entry, { ...other, name: "planner" }] }),
      /\/keys\/1\/name is that of \/keys\/0 as well/,
    ],
    "one key twice": [
      JSON.stringify({ keys: [entry, { ...other, sha256: entry.sha256.toUpperCase() }] }),
      /\/keys\/1\/sha256 is that of \/keys\/0 as well/,
    ],
    "a date that is none": [
      JSON.stringify({ keys: [{ ...entry, expires: "tomorrow" }] }),
      /\/keys\/0\/expires is "tomorrow"; allowed: a date such as/,
    ],
    ...Object.fromEntries(
      ["2027-13-01", "2027-02-30", "2026-02-29T12:00Z", "2027-04-31", "2027-01-00", "2027-01-01T24:01Z"].map(
        (expires) => [
          `${expires} for a date`,
          [
            JSON.stringify({ keys: [{ ...entry, expires }] }),
            new RegExp(
              `/keys/0/expires is "${expires}", not on the calendar or the clock; allowed: a date such as`,
            ),
          ],
        ],
      ),
    ),
  };
  const path = join(temporaryFolder(), "faulty.json");
  for (const [what, [text, message]] of Object.entries(faults)) {
    test(`with ${what} is refused, naming the variable, the file and what is wrong`, async () => {
      writeFileSync(path, text);
      await assert.rejects(KeyRing.read(path), (error) => {
        assert.ok(error instanceof PuntualError);
        assert.equal(error.code, "invalid-configuration");
        assert.ok(
          error.message.startsWith(`environment variable PUNTUAL_KEYS_FILE: ${JSON.stringify(path)} `),
        );
        assert.match(error.message, message);
        return true;
      });
    });
  }

  test("may begin with a byte-order mark, in UTF-8 as in UTF-16, and have any line ends", async () => {
    const text = JSON.stringify({ keys: [entry] }, undefined, 2);
    const names = async (content: Buffer) => {
      writeFileSync(path, content);
      return keysOf(path, await readKeyText(path)).keys.map(({ name }) => name);
    };
    const little = Buffer.from(`\ufeff${text}`, "utf16le");
    for (const content of [
      Buffer.from(`\ufeff${text}`),
      Buffer.from(`\ufeff\r\n${text.replaceAll("\n", "\r\n")}\r\n\r\n`),
      little,
      Buffer.from(little).swap16(),
    ]) {
      assert.deepEqual(await names(content), [entry.name]);
    }
  });

  test("that is not there is refused", async () => {
    await assert.rejects(KeyRing.read("/nowhere/keys.json"), {
      code: "invalid-configuration",
      message: /ENOENT/,
    });
  });

  test("is accepted or refused with a reason, whatever it contains", () => {
    const field = fc.oneof(
      fc.string(),
      fc.constantFrom("forecast", entry.sha256, "a"),
      fc.integer(),
      fc.constant(null),
    );
    const anyEntry = fc.record(
      { name: field, sha256: field, scopes: fc.oneof(field, fc.array(field)), expires: field },
      { requiredKeys: [] },
    );
    const anyFile = fc.oneof(
      fc.jsonValue(),
      fc.record({ keys: fc.array(fc.oneof(anyEntry, fc.jsonValue())) }),
    );
    fc.assert(
      fc.property(anyFile, (file) => {
        try {
          assert.ok(
            knownKeys(file).keys.every(({ hash, expires }) => hash.length === 32 && !Number.isNaN(expires)),
          );
        } catch (error) {
          assert.ok(error instanceof Error && !(error instanceof TypeError), String(error));
          assert.notEqual(error.message, "");
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** A log whose next message can be awaited. */
function listeningLog(): KeyRingLog & { nextMessage(): Promise<string> } {
  const lines: string[] = [];
  return {
    info: (_, message) => lines.push(message),
    error: (_, message) => lines.push(`fault: ${message}`),
    async nextMessage() {
      while (lines.length === 0) await sleep(5);
      return String(lines.splice(0));
    },
  };
}

describe("a ring of keys", () => {
  const [a, b] = [keyOf("a", ["forecast"]), keyOf("b", ["admin"])];

  test("finds the keys of the file, and no other", async () => {
    const ring = await KeyRing.read(keyFile(a.entry, b.entry));
    assert.equal(ring.size, 2);
    assert.equal(ring.find(a.key)?.name, "a");
    assert.equal(ring.find(b.key)?.name, "b");
    for (const wrong of ["", "a", a.key.slice(1), `${a.key}x`, a.entry.sha256, newKey()]) {
      assert.equal(ring.find(wrong), undefined);
    }
  });

  test("is reloaded on request; if the file is invalid, the keys stay", async () => {
    const path = keyFile(a.entry);
    const ring = await KeyRing.read(path);
    writeFileSync(path, JSON.stringify({ keys: [b.entry] }));
    assert.equal(ring.find(b.key), undefined);
    await ring.reload();
    assert.equal(ring.find(a.key), undefined);
    assert.equal(ring.find(b.key)?.name, "b");
    writeFileSync(path, "{");
    await assert.rejects(ring.reload(), { code: "invalid-configuration" });
    assert.equal(ring.find(b.key)?.name, "b");
  });

  test("notices that the file is changed, invalid, removed, and valid again", async (t) => {
    const path = keyFile(a.entry);
    const ring = await KeyRing.read(path);
    t.after(() => ring.close());
    const log = listeningLog();
    await ring.watch(log, 0.005);
    const write = (text: string) => writeFileSync(path, text);

    write(JSON.stringify({ keys: [b.entry] }));
    // A look may fall between the emptying of the file and the writing of it.
    while ((await log.nextMessage()) !== "API keys reloaded");
    assert.equal(ring.find(b.key)?.name, "b");
    write("{");
    assert.match(await log.nextMessage(), /^fault: /);
    assert.equal(ring.find(b.key)?.name, "b");
    rmSync(path);
    assert.match(await log.nextMessage(), /^fault: /);
    assert.equal(ring.find(b.key)?.name, "b");
    write(JSON.stringify({ keys: [a.entry, b.entry] }));
    while ((await log.nextMessage()) !== "API keys reloaded");
    assert.equal(ring.size, 2);
  });
});

describe("a file of keys that is not a regular one", {
  skip: process.platform === "win32" && "needs pipes",
}, () => {
  const { key, entry: own } = keyOf("own", ["admin"]);

  test("is refused at once, and one that is huge", async (t) => {
    const kinds = temporaryFolder();
    await makeUnusual(t, (kind) => join(kinds, kind));
    for (const kind of UNUSUAL_KINDS) {
      const message = new RegExp(`it is ${kind}; only a regular file is allowed\\)$`);
      await assert.rejects(KeyRing.read(join(kinds, kind)), { code: "invalid-configuration", message });
    }
    await assert.rejects(KeyRing.read(makeSparse(kinds, 2 ** 40)), {
      code: "invalid-configuration",
      message: /it has 1099511627776 bytes; allowed are up to 1048576\)$/,
    });
  });

  test("leaves the keys as they were where it takes the place of one", async (t) => {
    const path = keyFile(own);
    const ring = await KeyRing.read(path);
    t.after(() => ring.close());
    const log = listeningLog();
    ring.watch(log, 0.005);
    execFileSync("mkfifo", [`${path}.pipe`]);
    renameSync(`${path}.pipe`, path);
    assert.match(await log.nextMessage(), /^fault: /);
    assert.equal(ring.find(key)?.name, "own");
    rmSync(path);
    writeFileSync(path, JSON.stringify({ keys: [own, other] }));
    while ((await log.nextMessage()) !== "API keys reloaded");
    assert.equal(ring.size, 2);
  });
});

describe("a service checks its key file", () => {
  const [a, b] = [keyOf("a", ["admin"]), keyOf("b", ["admin"])];

  for (const [what, environment, milliseconds] of [
    ["every two seconds by default", {}, 2_000],
    ["at the configured interval, in seconds", { PUNTUAL_KEYS_SECONDS: "7" }, 7_000],
  ] as const) {
    test(what, async (t) => {
      const interval = t.mock.method(globalThis, "setInterval");
      await smallService({ config: readConfig({ PUNTUAL_KEYS_FILE: keyFile(a.entry), ...environment }) });
      const waits = interval.mock.calls.map(({ arguments: [, wait] }) => wait);
      assert.equal(waits.filter((wait) => wait === milliseconds).length, 1, waits.join());
    });
  }

  test("and uses its present content, or the last valid one", async () => {
    const path = keyFile(a.entry);
    const config = readConfig({ PUNTUAL_KEYS_FILE: path, PUNTUAL_KEYS_SECONDS: "1" });
    const { app, lines } = await smallService({ config });
    const statuses = () =>
      Promise.all(
        [a, b].map(async ({ key }) => {
          const headers = { "x-api-key": key };
          return (await app.inject({ method: "POST", url: "/v1/models/baseline/rollback", headers }))
            .statusCode;
        }),
      );
    const says = async (text: string) => {
      while (!lines.some(({ message }) => message === text)) await sleep(5);
    };
    assert.deepEqual(await statuses(), [409, 401]);
    writeFileSync(path, "{");
    await says("API key file rejected, keys unchanged");
    assert.deepEqual(await statuses(), [409, 401]);
    writeFileSync(path, JSON.stringify({ keys: [b.entry] }));
    await says("API keys reloaded");
    assert.deepEqual(await statuses(), [401, 409]);
  });
});
