import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { after, describe, test } from "node:test";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import Fastify from "fastify";
import { notFoundPage, PAGE_PATHS, servePage } from "../../../src/service/plugins/page.ts";
import { answerProblems } from "../../../src/service/plugins/problems.ts";
import { makeUnusual, UNUSUAL_KINDS } from "../../files/unusual-files.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { assertProblem } from "./problem-answer.ts";

const SCRIPT = `console.log(${JSON.stringify("late".repeat(100))});`;

/** A page as it is built, made up. */
const folder = temporaryFolder();
mkdirSync(join(folder, "assets"));
writeFileSync(
  join(folder, "index.html"),
  '<!doctype html><title>Puntual</title><script src="./assets/index-1a2b.js"></script>',
);
writeFileSync(join(folder, "assets", "index-1a2b.js"), SCRIPT);
writeFileSync(join(folder, "assets", "index-1a2b.js.br"), brotliCompressSync(SCRIPT));
writeFileSync(join(folder, "assets", "index-1a2b.js.gz"), gzipSync(SCRIPT));
writeFileSync(join(folder, "assets", "icon-3c.svg"), "<svg/>");
writeFileSync(join(folder, "secret.txt"), "secret");

/** A service of nothing but the page in a folder. */
function serviceOf(pageFolder: string) {
  const app = Fastify();
  answerProblems(app, notFoundPage(pageFolder));
  servePage(app, pageFolder);
  after(() => app.close());
  return app;
}

const app = serviceOf(folder);
const script = (accepted?: string) =>
  app.inject({
    url: "/assets/index-1a2b.js",
    headers: accepted === undefined ? {} : { "accept-encoding": accepted },
  });

describe("the planners' page", () => {
  for (const url of PAGE_PATHS) {
    test(`opens at ${url}, may load only its own files, and is revalidated`, async () => {
      const { statusCode, headers, body } = await app.inject({ url });
      assert.equal(statusCode, 200);
      assert.match(body, /<title>Puntual/);
      assert.equal(headers["content-type"], "text/html; charset=utf-8");
      assert.equal(headers["cache-control"], "no-cache");
      const policy = String(headers["content-security-policy"]);
      assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self';/);
      assert.doesNotMatch(policy, /unsafe|\*|data:|https?:/);
      assert.deepEqual([headers.etag, headers["last-modified"]], [undefined, undefined], "nothing to go by");
    });
  }

  test("has files that browsers cache forever, in the smallest copy that they accept", async () => {
    const [br, gzip, plain] = await Promise.all([script("gzip, br"), script("gzip, br;q=0"), script()]);
    assert.deepEqual(
      [br, gzip, plain].map(({ headers }) => headers["content-encoding"]),
      ["br", "gzip", undefined],
    );
    assert.equal(brotliDecompressSync(br.rawPayload).toString(), SCRIPT);
    assert.equal(gunzipSync(gzip.rawPayload).toString(), SCRIPT);
    assert.equal(plain.body, SCRIPT);
    for (const { headers } of [br, gzip, plain]) {
      assert.equal(headers["content-type"], "application/javascript; charset=utf-8");
      assert.equal(headers["cache-control"], "public, max-age=31536000, immutable");
      assert.equal(headers.vary, "accept-encoding");
    }
    assert.equal(new Set([br, gzip, plain].map(({ headers }) => headers.etag)).size, 3, "each has its tag");
    const known = { "accept-encoding": "br", "if-none-match": String(br.headers.etag) };
    const again = await app.inject({ url: "/assets/index-1a2b.js", headers: known });
    assert.deepEqual([again.statusCode, again.body], [304, ""]);
    const part = { range: "bytes=100000-", "accept-encoding": "br" };
    assert.equal((await app.inject({ url: "/assets/index-1a2b.js", headers: part })).statusCode, 200);
  });

  test("sends a file uncompressed if there is no compressed copy", async () => {
    const url = "/assets/icon-3c.svg";
    const { statusCode, headers, body } = await app.inject({ url, headers: { "accept-encoding": "br" } });
    assert.deepEqual(
      [statusCode, headers["content-type"], headers["content-encoding"], body],
      [200, "image/svg+xml", undefined, "<svg/>"],
    );
  });

  for (const path of [
    "/assets/none.js",
    "/assets/..%2fsecret.txt",
    "/assets/%2e%2e%2fsecret.txt",
    "/assets/..%5csecret.txt",
    "/assets/%00",
    "/assets/",
    "/assets",
    "/secret.txt",
  ]) {
    test(`answers a problem for ${path}, and no file`, async () => {
      const answer = await app.inject({ url: path });
      assertProblem(answer, "not-found");
    });
  }

  const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

  for (const [url, script] of [
    ["/flights", "./assets/index-1a2b.js"],
    ["/flight/", "../assets/index-1a2b.js"],
    ["/a/b%20c/d?e=/f", "../../assets/index-1a2b.js"],
  ]) {
    test(`opens with status 404 in a browser whose address is ${url}, and finds its files`, async () => {
      const { statusCode, headers, body } = await app.inject({ url, headers: { accept: BROWSER } });
      assert.deepEqual([statusCode, headers["content-type"]], [404, "text/html; charset=utf-8"]);
      assert.match(body, /<title>Puntual/);
      assert.ok(body.includes(`src="${script}"`), body);
      assert.deepEqual([headers["cache-control"], headers.vary], ["no-cache", "accept"]);
      assert.match(String(headers["content-security-policy"]), /^default-src 'none'/);
    });
  }

  test("does not open for programs: they get a problem where an address leads nowhere", async () => {
    for (const accept of [undefined, "*/*", "application/json", "application/problem+json"]) {
      assertProblem(
        await app.inject({ url: "/flights", ...(accept && { headers: { accept } }) }),
        "not-found",
      );
    }
    for (const url of ["/v1/nothing", "/v2", "/assets/none.js"]) {
      assertProblem(await app.inject({ url, headers: { accept: BROWSER } }), "not-found");
    }
    const post = { method: "POST", url: "/flights", headers: { accept: BROWSER } } as const;
    assertProblem(await app.inject(post), "not-found");
    const nowhere = { url: "/flights", headers: { accept: BROWSER } };
    assertProblem(await serviceOf(join(folder, "nowhere")).inject(nowhere), "not-found");
  });

  test("explains how to build it if it is missing", async () => {
    const answer = await serviceOf(join(folder, "nowhere")).inject({ url: "/" });
    assertProblem(answer, "page-not-built");
    assert.match(answer.json().detail, /npm run build:page/);
  });

  test("waits for no file that is not a regular one: it is not there", {
    skip: process.platform === "win32" && "needs pipes",
  }, async (t) => {
    const own = temporaryFolder();
    mkdirSync(join(own, "assets"));
    await makeUnusual(t, (kind) => join(own, "assets", `${kind.slice(2)}.js`));
    execFileSync("mkfifo", [join(own, "index.html")]);
    const unusual = serviceOf(own);
    for (const kind of UNUSUAL_KINDS) {
      assertProblem(await unusual.inject({ url: `/assets/${kind.slice(2)}.js` }), "not-found");
    }
    assertProblem(await unusual.inject({ url: "/" }), "page-not-built");
    assertProblem(await unusual.inject({ url: "/nowhere", headers: { accept: "text/html" } }), "not-found");
  });
});
