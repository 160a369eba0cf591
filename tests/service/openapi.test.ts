import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { buildApp } from "../../src/service/app.ts";
import { ServedModels } from "../../src/service/model-serving/served-models.ts";
import { isOfPage } from "../../src/service/plugins/page.ts";
import { describeVariables } from "../../src/service/process/environment-help.ts";
import { repository } from "../import-graph.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { COMPILERS } from "./compiled-once.ts";
import { smallService } from "./small-service.ts";

interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description?: string; readonly content?: Content }>>;
}
type Content = Readonly<Record<string, { readonly schema: object; readonly example?: unknown }>>;

const { app } = await smallService();
const document = (await app.inject("/openapi.json")).json();
const operations = Object.entries(document.paths as Record<string, Record<string, Operation>>).flatMap(
  ([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

const ajv = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  allErrors: true,
  keywords: ["components", "example"],
});
ajv.addSchema({ components: document.components }, "openapi");

/** A check of a schema of the document, in JSON Schema 2020-12 as OpenAPI 3.1 has it. Each component is compiled once. */
function compile(schema: object) {
  return ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"openapi#/')));
}

describe("/openapi.json", () => {
  test("is an OpenAPI 3.1 document with a title, the version of Puntual and its licence", () => {
    assert.equal(document.openapi, "3.1.0");
    const { version } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
    assert.equal(document.info.version, version);
    assert.deepEqual([document.info.title, document.info.license.identifier], ["Puntual", "MIT"]);
  });

  test("lists every route of the service", async () => {
    const found: string[] = [];
    const listing = await buildApp({ models: new ServedModels(), compilers: COMPILERS });
    await listing.ready();
    const way: string[] = []; // the parts of the URL down to the line's
    for (const line of listing.printRoutes().split("\n")) {
      const [, indent, part, methods] = /^([│├└─ ]+)(\S+)(?: \(([^)]+)\))?$/.exec(line) ?? [];
      if (indent === undefined) continue;
      way.splice(indent.length / 4 - 1, Number.POSITIVE_INFINITY, part);
      for (const method of methods?.split(", ") ?? []) found.push(`${method} ${way.join("")}`);
    }
    await listing.close();
    const own = found
      .filter((route) => !/^HEAD |\/docs|\/openapi\.json$|\/v2\/$/.test(route))
      .filter((route) => !isOfPage(route.slice("GET ".length)))
      .map((route) => route.replace(/:(\w+)/g, "{$1}"))
      .sort();
    assert.deepEqual(operations.map(({ path, method }) => `${method.toUpperCase()} ${path}`).sort(), own);
    assert.ok(own.includes("POST /predict"));
  });

  test("has an id for every operation, which no other has, and is of the server that serves it", () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    for (const id of ids) assert.match(String(id), /^[a-z]+([A-Z][a-z]+)*$/);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(
      document.servers.map(({ url }: { url: string }) => url),
      ["/"],
    );
  });

  test("has a summary for every operation, under a described tag", () => {
    const tags = document.tags.map(({ name }: { name: string }) => name);
    for (const { path, operation } of operations) {
      assert.ok(operation.summary, path);
      assert.ok(operation.tags?.every((tag) => tags.includes(tag)) && operation.tags.length === 1, path);
      for (const [status, { description }] of Object.entries(operation.responses)) {
        assert.match(status, /^[2-5]\d\d$/);
        assert.ok(description, `${path} ${status}`);
      }
    }
  });

  test("names the scope of each route's key and, as --help and the guide do, the scope that may be open", () => {
    const { security, description } = document.paths["/v1/outcomes"].post;
    assert.deepEqual(security, [{ bearer: [] }, { apiKey: [] }]);
    assert.match(description, / Needs an API key of scope outcomes\.$/);
    assert.deepEqual(document.paths["/health"].get.security, []);
    const guide = readFileSync(join(repository, "docs", "service.md"), "utf8");
    const { bearer, apiKey } = document.components.securitySchemes;
    for (const text of [bearer.description, apiKey.description, describeVariables(), guide]) {
      assert.match(text, /"open": \["forecast"\]/);
      assert.match(text, /by default (none|the list is empty)|which every request then needs/);
    }
  });

  test("has only valid schemas, all of whose references exist", () => {
    let schemas = 0;
    for (const { operation } of operations) {
      for (const { content = {} } of [operation.requestBody ?? {}, ...Object.values(operation.responses)]) {
        for (const { schema } of Object.values(content)) {
          compile(schema);
          schemas += 1;
        }
      }
    }
    for (const schema of Object.values(document.components.schemas)) compile(schema as object);
    assert.ok(schemas >= 9, `${schemas}`);
  });

  test("has an example request that the service accepts", async () => {
    const operation = operations.find(({ path }) => path === "/predict")?.operation;
    const content = operation?.requestBody?.content["application/json"];
    const schema = content?.schema as { examples?: unknown[] };
    const example = schema.examples?.[0] ?? content?.example;
    assert.deepEqual(example, { flights: [{ OPERA: "Aerolineas Argentinas", TIPOVUELO: "N", MES: 3 }] });
    assert.equal(
      (await app.inject({ method: "POST", url: "/predict", payload: example as object })).statusCode,
      200,
    );
  });

  test("is docs/openapi.json, which `npm run openapi` writes", () => {
    const file = join(temporaryFolder(), "openapi.json");
    execFileSync(process.execPath, ["build/openapi.ts", file], { cwd: repository });
    const written = readFileSync(file, "utf8");
    assert.equal(written, readFileSync(join(repository, "docs", "openapi.json"), "utf8"));
    assert.deepEqual(JSON.parse(written), document);
  });
});

describe("/docs", () => {
  for (const page of ["/docs", "/docs/"]) {
    test(`${page} is a page whose scripts, styles and pictures are all there, on this host`, async () => {
      const answer = await app.inject(page);
      assert.equal(answer.statusCode, 200);
      assert.equal(answer.headers["content-type"], "text/html; charset=utf-8");
      const assets = [...answer.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url);
      assert.ok(assets.length === 4, assets.join(", "));
      for (const asset of assets) {
        const { host, pathname } = new URL(asset, `http://localhost${page}`);
        assert.equal(host, "localhost", asset);
        const { statusCode, rawPayload } = await app.inject(pathname);
        assert.equal(statusCode, 200, pathname);
        assert.ok(rawPayload.length > 0, pathname);
      }
    });
  }

  test("reads this service's own description, and has no other host check it", async () => {
    const script = (await app.inject("/docs/start.js")).body;
    const [, path = ""] = /url: new URL\("([^"]+)", document\.currentScript\.src\)/.exec(script) ?? [];
    const { pathname } = new URL(path, "http://localhost/docs/start.js");
    assert.deepEqual((await app.inject(pathname)).json(), document);
    assert.match(script, /validatorUrl: null/);
    assert.doesNotMatch(script, /https?:/);
  });

  test("answers no other file of the package that its page comes from", async () => {
    for (const path of [
      "/docs/index.html",
      "/docs/..%2Fpackage.json",
      "/docs/__proto__",
      "/docs/static/logo.svg",
    ]) {
      const { statusCode, headers } = await app.inject(path);
      assert.deepEqual([statusCode, headers["content-type"]], [404, "application/problem+json"], path);
    }
  });
});
