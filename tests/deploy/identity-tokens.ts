import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { after } from "node:test";

/** What was asked of {@link IdentityTokens}. */
export interface AskedToken {
  readonly path: string;
  readonly authorization: string;
  readonly audience: string;
  readonly includeEmail: boolean;
}

/** Stands for the API by which a service account's identity is given a token. Made at the top level of a file of tests. */
export class IdentityTokens {
  readonly asked: AskedToken[] = [];
  /** What it says instead of a token, if anything. */
  refuses: string | undefined;
  readonly #server: Server;

  constructor() {
    this.#server = createServer(async (request, response) => {
      const { audience, includeEmail } = (await json(request)) as { audience: string; includeEmail: boolean };
      const { url: path = "", headers } = request;
      this.asked.push({ path, authorization: headers.authorization ?? "", audience, includeEmail });
      response.writeHead(this.refuses === undefined ? 200 : 403, { "content-type": "application/json" });
      // As Google writes it: on lines of their own.
      const answer =
        this.refuses === undefined ? { token: `token-for-${audience}` } : { error: this.refuses };
      response.end(JSON.stringify(answer, undefined, 2));
    });
    after(() => {
      this.#server.close();
    });
  }

  /** The environment by which the scripts ask this. */
  async environment(): Promise<Readonly<Record<string, string>>> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    const { port } = this.#server.address() as AddressInfo;
    return { CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS: `http://127.0.0.1:${port}/` };
  }
}
