import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** A connection, with the request and the answer that Node.js is at on it. */
export type HttpSocket = Socket & {
  readonly parser?: { readonly incoming: IncomingMessage | null } | null;
  readonly _httpMessage?: ServerResponse | null;
};
