import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readConfig } from "../../../src/config.ts";
import { smallService } from "../small-service.ts";
import { assertProblem } from "./problem-answer.ts";

const { app } = await smallService();
const flights = { flights: [{ OPERA: "Brisa", TIPOVUELO: "N", MES: 3 }] };

describe("headers for browsers", () => {
  test("every answer forbids content sniffing", async () => {
    const post = await app.inject({ method: "POST", url: "/predict", payload: flights });
    for (const answer of [
      post,
      await app.inject("/health"),
      await app.inject("/nope"),
      await app.inject("/docs/"),
    ]) {
      assert.equal(answer.headers["x-content-type-options"], "nosniff");
    }
  });

  test("an answer that a browser can open by its address does nothing there, and in no frame", async () => {
    for (const url of ["/health", "/openapi.json", "/nope", "/predict"]) {
      const { headers } = await app.inject(url);
      assert.equal(headers["content-security-policy"], "default-src 'none'; frame-ancestors 'none'", url);
      assert.equal(headers["x-frame-options"], "DENY");
      assert.equal(headers["referrer-policy"], "no-referrer");
    }
  });

  test("the documentation pages may load only their own files", async () => {
    const page = await app.inject("/docs/");
    const policy = String(page.headers["content-security-policy"]);
    assert.match(policy, /default-src 'self'.*frame-ancestors 'none'/);
    const sources = [...page.body.matchAll(/<(?:script|link)[^>]*(?:src|href)="([^"]+)"/g)].map(
      ([, url]) => url,
    );
    assert.ok(sources.length >= 3);
    for (const source of sources) {
      const { statusCode } = await app.inject(new URL(source, "http://localhost/docs/").pathname);
      assert.equal(statusCode, 200, source);
    }
    assert.doesNotMatch(
      page.body,
      /<script(?![^>]*src=)/,
      "no script in the page, which the policy would not run",
    );
  });

  test("TLS is required only if a proxy reports TLS", async () => {
    const headers = { "x-forwarded-proto": "https" };
    const behindProxy = await smallService({ config: readConfig({ PUNTUAL_TRUST_PROXY: "true" }) });
    const name = "strict-transport-security";
    assert.equal(
      (await behindProxy.app.inject({ url: "/health", headers })).headers[name],
      "max-age=31536000",
    );
    assert.ok(!(name in (await behindProxy.app.inject("/health")).headers));
    assert.ok(!(name in (await app.inject({ url: "/health", headers })).headers));
  });
});

describe("pages of other origins", () => {
  const preflight = { origin: "https://a.example", "access-control-request-method": "POST" };

  test("may not ask, unless it is configured", async () => {
    const answer = await app.inject({ url: "/health", headers: { origin: "https://a.example" } });
    assert.ok(!Object.keys(answer.headers).some((name) => name.startsWith("access-control-")));
    assertProblem(
      await app.inject({ method: "OPTIONS", url: "/predict", headers: preflight }),
      "method-not-allowed",
    );
  });

  test("may send requests if their origin is listed", async () => {
    const config = readConfig({ PUNTUAL_CORS_ORIGINS: "https://a.example, https://b.example" });
    const service = await smallService({ config });
    const allowed = async (origin: string) =>
      (await service.app.inject({ url: "/health", headers: { origin } })).headers[
        "access-control-allow-origin"
      ];
    assert.equal(await allowed("https://a.example"), "https://a.example");
    assert.equal(await allowed("https://b.example"), "https://b.example");
    assert.equal(await allowed("https://c.example"), undefined);
    const answer = await service.app.inject({ method: "OPTIONS", url: "/predict", headers: preflight });
    assert.equal(answer.statusCode, 204);
    assert.match(String(answer.headers["access-control-allow-methods"]), /POST/);
    assertProblem(await service.app.inject("/nope"), "not-found");
    assertProblem(await service.app.inject("/predict"), "method-not-allowed");
  });

  test("may send requests from any origin with *", async () => {
    const service = await smallService({ config: readConfig({ PUNTUAL_CORS_ORIGINS: "*" }) });
    const { headers } = await service.app.inject({
      url: "/health",
      headers: { origin: "https://z.example" },
    });
    assert.equal(headers["access-control-allow-origin"], "*");
  });
});
