import { randomBytes } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/**
 * Returns a function that makes request ids: the client's `x-request-id` if it is 1 to 128 letters, digits
 * and `._-`, otherwise an id that is unique among all processes.
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
