import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

/** When a connection is cut: before the server gets a request, or after it has answered and before the client knows. */
export type CutAt = "request" | "answer";

/** A proxy before a server of PostgreSQL that cuts connections as a network does that fails. */
export class CuttingProxy {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #cut: { readonly at: CutAt; readonly text: string } | undefined;
  #isDown = false;
  #downAt: string | undefined;
  /** The number of connections that were cut. */
  cuts = 0;

  private constructor(server: Server) {
    this.#server = server;
  }

  /** Starts a proxy before the server at a port of 127.0.0.1. */
  static async start(target: number): Promise<CuttingProxy> {
    const server = createServer().unref();
    const proxy = new CuttingProxy(server);
    server.on("connection", (client) => proxy.#relay(client, target));
    await once(server.listen(0, "127.0.0.1"), "listening");
    return proxy;
  }

  get port(): number {
    return (this.#server.address() as { readonly port: number }).port;
  }

  /** Cuts the connection of the next request whose bytes have a text. */
  cutNext(text: string, at: CutAt): void {
    this.#cut = { at, text };
  }

  /** Is down from the next request on whose bytes have a text. */
  goDownAt(text: string): void {
    this.#downAt = text;
  }

  /** Cuts all connections, and refuses others until it is up again. */
  set isDown(isDown: boolean) {
    this.#isDown = isDown;
    if (isDown) for (const socket of this.#sockets) socket.destroy();
  }

  async end(): Promise<void> {
    this.isDown = true;
    this.#server.close();
    await once(this.#server, "close");
  }

  #relay(client: Socket, target: number): void {
    if (this.#isDown) return void client.destroy();
    const server = connect(target, "127.0.0.1");
    let isCutAfterAnswer = false;
    const end = () => {
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) {
      this.#sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        this.#sockets.delete(socket);
        end();
      });
    }
    client.on("data", (piece: Buffer) => {
      if (this.#downAt !== undefined && piece.includes(this.#downAt)) {
        this.isDown = true;
        return;
      }
      if (this.#cut !== undefined && piece.includes(this.#cut.text)) {
        const { at } = this.#cut;
        this.#cut = undefined;
        this.cuts++;
        if (at === "request") return end();
        isCutAfterAnswer = true;
      }
      server.write(piece);
    });
    server.on("data", (piece: Buffer) => {
      // The last message of an answer: the server is ready for the next request, and has committed.
      if (!isCutAfterAnswer) client.write(piece);
      else if (piece.at(-6) === 0x5a) end();
    });
  }
}
