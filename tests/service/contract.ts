import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { AnySchema, ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isOfPage } from "../../src/service/plugins/page.ts";

/** The description of one operation. */
interface Operation {
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
}
type Content = Readonly<Record<string, { readonly schema?: AnySchema }>>;

const document: {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: object;
} = JSON.parse(readFileSync(new URL("../../docs/openapi.json", import.meta.url), "utf8"));

/** The description itself, and the answers for CORS. */
const NOT_DESCRIBED = /^(\/docs|\/openapi\.json|\*$)/;

const ajv = new Ajv2020({ strict: false, allErrors: true });
const compiled = new Map<AnySchema, ValidateFunction>();

/** A check of a schema of the document. */
function checkOf(schema: AnySchema): ValidateFunction<unknown> {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  const check = ajv.compile({ ...(schema as object), components: document.components });
  compiled.set(schema, check);
  return check;
}

/**
 * Holds every answer of a service, and every request that it takes, to `docs/openapi.json`: the status, the media
 * type, the body and, of a problem, its code. To be called before the first request.
 * @returns what fails, once the requests are done, where something differed
 */
export function holdToContract(app: FastifyInstance): () => void {
  const differences = new Set<string>();
  const ofTests = new Set<string>();
  app.addHook("onRoute", ({ url }) => {
    ofTests.add(url);
  });
  app.addHook("onSend", (request, reply, payload, done) => {
    const isOurs = !ofTests.has(request.routeOptions.url ?? "");
    for (const difference of isOurs ? differencesOf(request, reply, payload) : []) {
      differences.add(`${request.method} ${request.routeOptions.url ?? request.url} ${difference}`);
    }
    done(null, payload);
  });
  return () => assert.deepEqual([...differences], [], "answers and requests are as OpenAPI describes them");
}

function differencesOf(request: FastifyRequest, reply: FastifyReply, payload: unknown): string[] {
  const url = request.routeOptions.url?.replace(/:(\w+)/g, "{$1}").replace(/(?<=.)\/$/, "");
  if (url === undefined || NOT_DESCRIBED.test(url) || request.method === "HEAD") return [];
  if (isOfPage(request.routeOptions.url ?? "")) return [];
  const operation = document.paths[url]?.[request.method.toLowerCase()];
  if (operation === undefined) return ["is not described"];
  const { statusCode } = reply;
  const response = operation.responses[statusCode];
  if (response === undefined) return [`answers ${statusCode}, which is not described`];
  const type = mediaType(reply.getHeader("content-type"));
  if (type === undefined) {
    return response.content === undefined ? [] : [`${statusCode} has no content type`];
  }
  const content = response.content?.[type];
  if (content === undefined) return [`${statusCode} is ${type}, which is not described`];
  return [
    ...(/^application\/(problem\+)?json$/.test(type) &&
    content.schema !== undefined &&
    typeof payload === "string"
      ? wrongAnswer(statusCode, payload, content.schema, response.description)
      : []),
    ...(statusCode < 300 ? wrongRequest(request, operation) : []),
  ];
}

function wrongAnswer(status: number, payload: string, schema: AnySchema, description: string): string[] {
  const body: { readonly code?: unknown } = JSON.parse(payload);
  const check = checkOf(schema);
  if (check(body as unknown) === false)
    return [`${status} does not fit its schema: ${ajv.errorsText(check.errors)}`];
  const isTold = body.code === undefined || status < 400 || description.includes(`\`${body.code}\``);
  return isTold ? [] : [`${status} has code ${body.code}, which is not described`];
}

function wrongRequest(request: FastifyRequest, { requestBody }: Operation): string[] {
  if (request.body === undefined || request.body === null) return [];
  const type = mediaType(request.headers["content-type"]);
  if (type === undefined) return [];
  const content = requestBody?.content[type];
  if (content === undefined) return [`takes ${type}, which is not described`];
  if (type !== "application/json" || content.schema === undefined) return [];
  const check = checkOf(content.schema);
  // An invalid flight, which has its own item in the answer, is accepted although it does not fit.
  if (check(request.body) || check.errors?.every(({ instancePath }) => /^\/\w+\/\d+/.test(instancePath)))
    return [];
  return [`takes a body that does not fit its schema: ${ajv.errorsText(check.errors)}`];
}

function mediaType(header: unknown): string | undefined {
  return typeof header === "string" ? header.split(";", 1)[0].trim().toLowerCase() : undefined;
}
