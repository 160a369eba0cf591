import { createServer } from "node:http";
import process from "node:process";

/** The reference for the time of a start: Node.js alone, which reads the request and sends a constant answer. */
createServer((request, response) => {
  request
    .resume()
    .on("end", () => response.setHeader("content-type", "application/json").end('{"predict":[0]}'));
}).listen(Number(process.argv[2]), "127.0.0.1");
