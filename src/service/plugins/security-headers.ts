import type { FastifyInstance, FastifyReply } from "fastify";

/** What a browser is told of an answer that is no page, where it may show it: do nothing with it. */
const SHOWN = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
};

/** What a browser is told of our pages: nothing but what comes from here, and in no frame. */
export const PAGE_POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The value of `strict-transport-security`: for a year, browsers that have used TLS use nothing else. */
export const STRICT_TRANSPORT = "max-age=31536000";

/**
 * Gives an answer the headers by which a browser keeps to what it is. Each costs as much as a hundredth of a small
 * answer: what a browser cannot show by an address alone gets the one that matters there.
 */
export function secureAnswer(method: string, reply: FastifyReply): void {
  if (method === "GET") reply.headers(SHOWN);
  else reply.header("x-content-type-options", "nosniff");
}

/** Has browsers that come by TLS, as a proxy tells truly, come by nothing else for a year. */
export function secureTransport(app: FastifyInstance): void {
  app.addHook("onRequest", ({ protocol }, reply, done) => {
    if (protocol === "https") reply.header("strict-transport-security", STRICT_TRANSPORT);
    done();
  });
}
