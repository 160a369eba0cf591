import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { after } from "node:test";

/** A request to {@link IdentityTokens}. */
export interface TokenRequest {
  readonly path: string;
  readonly authorization: string;
  readonly audience: string;
  readonly includeEmail: boolean;
}

/** Stands in for the API that issues identity tokens of service accounts. Made at the top level of a test file. */
export class IdentityTokens {
  readonly requests: TokenRequest[] = [];
  /** The error that it returns instead of a token. */
  refusal: string | undefined;
  readonly #server: Server;

  constructor() {
    this.#server = createServer(async (request, response) => {
      const { audience, includeEmail } = (await json(request)) as { audience: string; includeEmail: boolean };
      const { url: path = "", headers } = request;
      this.requests.push({ path, authorization: headers.authorization ?? "", audience, includeEmail });
      response.writeHead(this.refusal === undefined ? 200 : 403, { "content-type": "application/json" });
      // Like Google's: over several lines.
      const answer =
        this.refusal === undefined ? { token: `token-for-${audience}` } : { error: this.refusal };
      response.end(JSON.stringify(answer, undefined, 2));
    });
    after(() => {
      this.#server.close();
    });
  }

  /** Environment variables with which the scripts send their requests here. */
  async environment(): Promise<Readonly<Record<string, string>>> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    const { port } = this.#server.address() as AddressInfo;
    return { CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS: `http://127.0.0.1:${port}/` };
  }
}
