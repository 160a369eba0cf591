import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  isExposed,
  readDatabaseUrl,
  shownPlace,
  withoutPassword,
} from "../../../src/store/postgres/database-url.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";

describe("the URL of a database", () => {
  test("names host, port, database, user and password, by default without TLS", () => {
    assert.deepEqual(readDatabaseUrl("postgres://me:s%2F@db.example/flights"), {
      host: "db.example",
      port: 5432,
      database: "flights",
      user: "me",
      password: "s/",
      ssl: false,
    });
    const other = readDatabaseUrl("postgresql://me@[::1]:6000/flights", "secret");
    assert.deepEqual([other.host, other.port, other.password], ["::1", 6000, "secret"]);
  });

  test("may name the folder of a socket, as of Cloud SQL, with a host before it or none", () => {
    for (const host of ["", "localhost"]) {
      const place = readDatabaseUrl(`postgres://me:x@${host}/flights?host=/cloudsql/project:region:name`);
      assert.equal(place.host, "/cloudsql/project:region:name");
      assert.equal(isExposed(place), false);
      assert.equal(shownPlace(place), "postgres://me@/flights?host=/cloudsql/project:region:name");
    }
  });

  test("returns any user, password and database that are written with %-codes", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1 }).filter((each) => each.isWellFormed());
    fc.assert(
      fc.property(text, text, text, (user, password, database) => {
        const [a, b, c] = [user, password, database].map(encodeURIComponent);
        const place = readDatabaseUrl(`postgres://${a}:${b}@db/${c.replaceAll(".", "%2E")}`);
        assert.deepEqual([place.user, place.password, place.database], [user, password, database]);
      }),
      { examples: [["a", "@:/?#[]", "b"]] },
    );
  });

  test("chooses how the connection is encrypted, and whether the server is verified, by libpq's names", () => {
    const ssl = (query: string) => readDatabaseUrl(`postgres://me@db/flights?${query}`).ssl;
    const ca = join(temporaryFolder(), "ca.pem");
    writeFileSync(ca, "certificate");
    assert.equal(ssl("sslmode=disable"), false);
    const checks = (query: string) => {
      const options = ssl(query);
      assert.ok(options);
      const fault = options.checkServerIdentity?.("other", { subject: { CN: "other" } } as never);
      return [options.rejectUnauthorized, fault !== undefined, options.ca];
    };
    assert.deepEqual(checks("sslmode=require"), [false, false, undefined]);
    assert.deepEqual(checks(`sslmode=require&sslrootcert=${ca}`), [true, false, "certificate"]);
    assert.deepEqual(checks("sslmode=verify-ca"), [true, false, undefined]);
    assert.deepEqual(checks("sslmode=verify-full"), [true, true, undefined]);
    assert.deepEqual(checks(`sslrootcert=${ca}`), [true, true, "certificate"]);
    assert.equal(isExposed(readDatabaseUrl("postgres://me@db/flights")), true);
    assert.equal(isExposed(readDatabaseUrl("postgres://me@127.0.0.1/flights")), false);
    assert.equal(isExposed(readDatabaseUrl("postgres://me@db/flights?sslmode=require")), false);
  });

  for (const [url, allowed] of [
    ["", /postgres:\/\/user:password@host:5432\/database/],
    ["flights", /postgres:\/\/user/],
    ["mysql://me:hidden@db/flights", /postgres:\/\/user/],
    ["postgres://me:hidden@db:70000/flights", /postgres:\/\/user/],
    ["postgres://me:hidden@db", /names no database/],
    ["postgres://db/flights", /names no user/],
    ["postgres://me:hid%zzden@db/flights", /%-codes/],
    ["postgres://me:hidden@db/flights?port=x", /a port from 1 to 65535/],
    ["postgres://me:hidden@db/flights?sslmode=prefer", /sslmode=disable, require, verify-ca, verify-full/],
    ["postgres://me:hidden@db/flights?ssl=true", /not ssl/],
    ["postgres://me:hidden@db/flights?sslrootcert=/nowhere.pem", /readable file as sslrootcert .*ENOENT/],
  ] as const) {
    test(`is refused without its password, with what is allowed: ${JSON.stringify(url)}`, () => {
      assert.throws(
        () => readDatabaseUrl(url),
        ({ code, message }) => {
          assert.equal(code, "invalid-configuration");
          assert.match(message, /^environment variable PUNTUAL_DATABASE_URL: /);
          assert.match(message, allowed);
          assert.doesNotMatch(message, /hid/);
          return true;
        },
      );
    });
  }

  test("is shown without its password, whatever it is", () => {
    const secret = fc.string({ minLength: 3 }).map((text) => `${text}§`);
    fc.assert(
      fc.property(secret, (password) => {
        assert.equal(withoutPassword(`postgres://me:${password}@db/x`).includes(password), false);
      }),
    );
  });
});
