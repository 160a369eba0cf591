import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { after, describe, test } from "node:test";
import {
  closeAfter,
  omitLastChunk,
  requestOn,
  responseOn,
  setHead,
  stopAccepting,
} from "../../../src/service/http/node-internals.ts";

/** A server with a client connected to it by a bare socket; `next` resolves with the next request. */
async function connected() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const client = connect(port, "127.0.0.1");
  client.on("error", () => {});
  const [socket] = (await once(server, "connection")) as [Socket];
  after(() => {
    client.destroy();
    server.close();
    server.closeAllConnections();
  });
  const next = async () => (await once(server, "request")) as [IncomingMessage, ServerResponse];
  return { server, port, client, socket, next };
}

const GET = "GET / HTTP/1.1\r\nhost: a\r\n\r\n";
const POST = "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\n\r\n";

describe("undocumented parts of Node.js", () => {
  test("a head that is set is byte for byte that of writeHead, and the connection goes on", async () => {
    const { client, next } = await connected();
    const headers = ["x-request-id", "a-1", "content-type", "text/plain", "content-length", "2"];
    const answers: string[] = [];
    for (const way of [
      (response: ServerResponse) => response.writeHead(200, headers),
      (response: ServerResponse) => assert.ok(setHead(response, headers)),
    ]) {
      const coming = next();
      client.write(GET);
      const [, response] = await coming;
      way(response);
      assert.equal(response.headersSent, true);
      const answered = once(client, "data");
      response.end("ok", "latin1");
      answers.push(String((await answered)[0]).replace(/^Date: .*$/m, "Date: a day"));
    }
    assert.match(answers[0], /^HTTP\/1.1 200 OK\r\nx-request-id: a-1\r\n.*\r\nDate: a day\r\n.*\r\n\r\nok$/s);
    assert.equal(answers[1], answers[0]);
  });

  test("no head is set on a connection that is to be closed, or of HTTP/1.0", async () => {
    const { client, next } = await connected();
    const coming = next();
    client.write("GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n");
    const [, response] = await coming;
    assert.equal(setHead(response, []), false);
    response.end();
    const old = await connected();
    const comingOld = old.next();
    old.client.write("GET / HTTP/1.0\r\nconnection: keep-alive\r\n\r\n");
    const [, oldResponse] = await comingOld;
    assert.equal(setHead(oldResponse, []), false);
    oldResponse.end();
  });

  test("a connection has its request, complete or not, and its response until this is sent", async () => {
    const { client, socket, next } = await connected();
    assert.deepEqual([requestOn(socket), responseOn(socket)], [undefined, undefined]);
    const coming = next();
    client.write(`${POST}12`);
    const [request, response] = await coming;
    assert.equal(requestOn(socket), request);
    assert.equal(request.complete, false);
    assert.equal(responseOn(socket), response);
    assert.equal(responseOn(socket)?.headersSent, false);
    client.write("345");
    assert.equal(await text(request), "12345");
    assert.equal(requestOn(socket)?.complete, true);
    response.end("ok");
    await once(response, "finish");
    assert.equal(responseOn(socket), undefined);
  });

  test("a response can be made to close its connection, which its headers say", async () => {
    const { client, next } = await connected();
    const coming = next();
    client.write(GET);
    const [, response] = await coming;
    closeAfter(response);
    response.end("ok");
    assert.match(await text(client), /\r\nConnection: close\r\n/i); // to the end: the server closes
  });

  test("a response in chunks can end without the last of them, which a client sees", async () => {
    const { server, port } = await connected();
    server.once("request", (_, response: ServerResponse) => {
      response.write("a part");
      omitLastChunk(response);
      response.once("finish", () => response.socket?.end());
      response.end();
    });
    const asked = httpRequest({ port, host: "127.0.0.1" }).end();
    const [answer] = (await once(asked, "response")) as [IncomingMessage];
    await assert.rejects(text(answer), { code: "ECONNRESET" });
    assert.equal(answer.complete, false);
  });

  test("a server that accepts no more connections leaves an idle one open, and answers on it", async () => {
    const { server, port, client, next } = await connected();
    const first = next();
    client.write(GET);
    (await first)[1].end("first");
    await once(client, "data");
    const stopped = stopAccepting(server);
    const refused = connect(port, "127.0.0.1");
    const [error] = (await once(refused, "error")) as [NodeJS.ErrnoException];
    assert.equal(error.code, "ECONNREFUSED");
    const second = next();
    client.write(GET);
    (await second)[1].end("second");
    assert.match(String((await once(client, "data"))[0]), /second$/);
    client.end();
    await stopped;
  });
});
