import type { Answer } from "./answer-reader.ts";
import type { Exchange } from "./hostile-client.ts";
import type { HostileRequest } from "./hostile-request.ts";

/** What is wrong with how the service took a request; undefined where nothing is. */
export function faultOf(request: HostileRequest, { answers, isHanging }: Exchange): string | undefined {
  if (isHanging) return "the service neither answered nor closed the connection";
  if (request.isWhole && request.ending === "wait") {
    if (answers.length === 0) return "the service closed the connection without an answer to a whole request";
    // A stream has begun with 200 by the time it meets what is wrong.
    if (answers.some(({ isCut, status }) => isCut && status !== 200)) return "the answer is cut";
  }
  return answers.map(faultOfAnswer).find((fault) => fault !== undefined);
}

function faultOfAnswer({ status, headers, body, isCut }: Answer): string | undefined {
  if (!(status >= 200)) return `an answer with status ${status}`;
  if (status === 503 && headers["retry-after"] !== undefined) return undefined;
  if (status >= 500) return `answered ${status}: ${body}`;
  if (status === 422) return `answered 422, which is never what is wrong: ${body}`;
  if (status === 405 && headers.allow === undefined) return "answered 405 without Allow";
  if (status >= 400 && !isCut && body !== "" && !tellsWhy(body))
    return `answered ${status} without a word on why: ${body}`;
  return undefined;
}

/** Whether a body is a problem, or an error of the Open Inference Protocol. */
function tellsWhy(body: string): boolean {
  try {
    const { code, detail, error } = JSON.parse(body);
    return typeof error === "string" || (typeof code === "string" && typeof detail === "string");
  } catch {
    return false;
  }
}
