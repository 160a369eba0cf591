import type { FastifyInstance, FastifyReply } from "fastify";

/** Headers of an answer that is no page but that a browser may show: it may do nothing with it. */
const SHOWN = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
};

/** The content security policy of our pages: nothing from elsewhere, and no frames. */
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
 * Adds security headers to an answer. Each costs a hundredth of a small answer: one that a browser cannot
 * show by its address alone gets only the header that matters there.
 */
export function secureAnswer(method: string, reply: FastifyReply): void {
  if (method === "GET") reply.headers(SHOWN);
  else reply.header("x-content-type-options", "nosniff");
}

/** Makes browsers that use TLS, as the trusted proxy reports, use nothing else for a year. */
export function secureTransport(app: FastifyInstance): void {
  app.addHook("onRequest", ({ protocol }, reply, done) => {
    if (protocol === "https") reply.header("strict-transport-security", STRICT_TRANSPORT);
    done();
  });
}
