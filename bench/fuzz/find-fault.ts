import type { Answer } from "./answer-reader.ts";
import type { Exchange } from "./hostile-client.ts";
import type { HostileRequest } from "./hostile-request.ts";

/** Describes what is wrong with the answers to a request; undefined if nothing is. */
export function faultOf(request: HostileRequest, { answers, isHanging }: Exchange): string | undefined {
  if (isHanging) return "the service neither answered nor closed the connection";
  if (request.isWhole && request.ending === "wait") {
    if (answers.length === 0) return "the service closed the connection without an answer to a whole request";
    // A stream has already answered 200 when it finds an error.
    if (answers.some(({ isCut, status }) => isCut && status !== 200)) return "the answer is cut";
  }
  return answers.map(faultOfAnswer).find((fault) => fault !== undefined);
}

function faultOfAnswer({ status, headers, body, isCut }: Answer): string | undefined {
  if (!(status >= 200)) return `an answer with status ${status}`;
  if (isOfNginx(headers)) return status === 502 || status === 504 ? `nginx answered ${status}` : undefined;
  if (status === 503 && headers["retry-after"] !== undefined) return undefined;
  if (status >= 500) return `answered ${status}: ${body}`;
  if (status === 422) return `answered 422, which is never the right status: ${body}`;
  if (status === 405 && headers.allow === undefined) return "answered 405 without Allow";
  if (status >= 400 && !isCut && body !== "" && !hasReason(body))
    return `answered ${status} without a reason: ${body}`;
  return undefined;
}

/** Whether an answer is an error page of nginx itself: every answer of the service has a request id. */
function isOfNginx({
  server = "",
  "content-type": type = "",
  "x-request-id": id,
}: Answer["headers"]): boolean {
  return server.startsWith("nginx") && type.startsWith("text/html") && id === undefined;
}

/** Whether a body is a problem, or an error of the Open Inference Protocol. */
function hasReason(body: string): boolean {
  try {
    const { code, detail, error } = JSON.parse(body);
    return typeof error === "string" || (typeof code === "string" && typeof detail === "string");
  } catch {
    return false;
  }
}
