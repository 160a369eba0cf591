import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FastifyInstance } from "fastify";
import { PuntualError } from "../../errors.ts";
import { readRegularFile } from "../../files/regular-file.ts";
import { sendFile } from "../http/content/send-file.ts";
import { vary } from "../http/content/vary.ts";
import type { SendNotFoundPage } from "./problems.ts";

/** The folder in which `npm run build:page` puts the planners' page. */
const PAGE = fileURLToPath(new URL("../../../web/dist/", import.meta.url));

/** The largest size of the page without its scripts. */
const MAX_PAGE_BYTES = 1 << 20;

/** The paths that open the page; each is one of its views. */
export const PAGE_PATHS = ["/", "/flight", "/past", "/model", "/now"];

const PAGE_FILES = "/assets/:file";

/** Whether the URL of a route belongs to the page. */
export function isOfPage(url: string): boolean {
  return PAGE_PATHS.includes(url) || url === PAGE_FILES;
}

/**
 * The content security policy of the planners' page: only files and requests of its own origin, and no
 * frames.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The paths of programs; a browser that mistypes one gets a problem like any other client. */
const OF_PROGRAMS = /^\/(v\d+|assets)(\/|$)/;

/**
 * Returns a function that sends the page to a browser whose address leads nowhere, with status 404. The page says so in
 * its language and links to its views.
 * @param folder of its files
 */
export function notFoundPage(folder: string = PAGE): SendNotFoundPage {
  return async ({ method, url, headers }, reply) => {
    const path = url.split("?", 1)[0];
    const isBrowser = ["GET", "HEAD"].includes(method) && /\btext\/html\b/i.test(headers.accept ?? "");
    if (!isBrowser || OF_PROGRAMS.test(path)) return false;
    const file = await readRegularFile(join(folder, "index.html"), MAX_PAGE_BYTES).catch(() => undefined);
    if (file === undefined) return false;
    vary(reply, "accept");
    const toRoot = "../".repeat(path.split("/").length - 2) || "./";
    await reply
      .code(404)
      .headers({ "content-security-policy": POLICY, "cache-control": "no-cache" })
      .type("text/html; charset=utf-8")
      .send(file.toString().replaceAll('="./', () => `="${toRoot}`));
    return true;
  };
}

/**
 * Serves the planners' page and its files.
 * @param folder of the files
 */
export function servePage(app: FastifyInstance, folder: string = PAGE): void {
  const hidden = { schema: { hide: true } };
  for (const path of PAGE_PATHS) {
    app.get(path, hidden, async (request, reply) => {
      reply.header("content-security-policy", POLICY);
      const file = { root: folder, path: "index.html", caching: "revalidated" } as const;
      if (!(await sendFile(request, reply, file))) throw new PuntualError("page-not-built", {});
      return reply;
    });
  }
  app.get<{ Params: { file: string } }>(PAGE_FILES, hidden, async (request, reply) => {
    const { file } = request.params;
    if (
      !(await sendFile(request, reply, { root: join(folder, "assets"), path: file, caching: "immutable" }))
    ) {
      throw new PuntualError("not-found", { path: `/assets/${file}` });
    }
    return reply;
  });
}
