import { METHODS } from "node:http";
import type { FastifyInstance } from "fastify";

/** Returns the methods of a path, in the order in which Node.js lists them. */
export type AllowedMethods = (path: string) => readonly string[];

/** Tracks the routes that are added from now on, those of plugins too. */
export function followMethods(app: FastifyInstance): AllowedMethods {
  const routes: { readonly pattern: RegExp; readonly methods: readonly string[] }[] = [];
  app.addHook("onRoute", ({ url, method }) => {
    routes.push({ pattern: patternOf(url), methods: [method].flat() });
  });
  return (path) => {
    const found = new Set(routes.flatMap(({ pattern, methods }) => (pattern.test(path) ? methods : [])));
    return METHODS.filter((method) => found.has(method));
  };
}

function patternOf(url: string): RegExp {
  const parts = url.split("/").map((part) => {
    if (part.startsWith(":")) return "[^/]+";
    return part === "*" ? ".*" : RegExp.escape(part);
  });
  return new RegExp(`^${parts.join("/")}$`);
}
