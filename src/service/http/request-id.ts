import { randomBytes } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/**
 * A maker of request ids: the client's `x-request-id` where it is 1 to 128 letters, digits and `._-`, else one of
 * our own, unique among all processes.
 */
export function requestIds(): (request: { readonly headers: IncomingHttpHeaders }) => string {
  const process = randomBytes(6).toString("base64url");
  let count = 0;
  return ({ headers }) => {
    const given = headers["x-request-id"];
    return typeof given === "string" && /^[\w.-]{1,128}$/.test(given)
      ? given
      : `${process}-${(++count).toString(36)}`;
  };
}
