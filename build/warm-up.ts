import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";

const FLIGHT = { airline: "LAN", destination: "SCFA", scheduled: "2017-07-03T10:00" };

/** A request of each kind that a service has to answer from its first moment on. */
const REQUESTS: readonly (readonly [path: string, body?: object])[] = [
  ["/health"],
  ["/ready"],
  ["/predict", { flights: [{ OPERA: "Aerolineas Argentinas", TIPOVUELO: "N", MES: 3 }] }],
  ["/predict", { flights: [{}] }],
  ["/v1/forecasts", { flights: [FLIGHT] }],
  ["/v1/forecasts?explain=true", { flights: [FLIGHT, {}] }],
  ["/metrics"],
  ["/"],
  ["/nowhere"],
];

/**
 * Runs a bundled server, sends it requests, ends it, and saves the code that V8 compiled for them beside it. Only the
 * version of Node.js that runs this function can use that code. Of the environment the server gets only the variable
 * without which Windows starts no process.
 */
export async function cacheCodeOf(file: string): Promise<void> {
  const { SystemRoot } = process.env;
  const server = spawn(process.execPath, ["--require", join(import.meta.dirname, "code-cache.cjs"), file], {
    env: { PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "info", ...(SystemRoot && { SystemRoot }) },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const exited = once(server, "exit");
  let output = "";
  for await (const line of createInterface(server.stderr)) {
    output += `${line}\n`;
    const [url] = / on (http:\S+),/.exec(line)?.slice(1) ?? [];
    if (url !== undefined) void sendAll(url).finally(() => server.kill("SIGTERM"));
  }
  const [code] = await exited;
  if (code !== 0) throw new Error(`the bundled server ended with ${code}: ${output}`);
}

async function sendAll(url: string): Promise<void> {
  for (const [path, body] of REQUESTS) {
    const post = body && {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    };
    const response = await fetch(url + path, { ...post, headers: { ...post?.headers, connection: "close" } });
    await response.arrayBuffer();
  }
}

/** Returns the file in the arguments, if it can be read and its code can be written beside it. */
function fileOf(args: readonly string[]): string {
  const [file] = args;
  if (args.length !== 1) throw new Error("exactly one file is allowed");
  readFileSync(file);
  writeFileSync(`${file}.cache`, "");
  return file;
}

// Run alone, by the Node.js that will run the server, where that is not the one that bundled it. Neither packages nor
// the other sources are there then.
if (import.meta.main) {
  let file = "";
  try {
    file = fileOf(process.argv.slice(2));
  } catch (error) {
    console.error(`usage: node warm-up.ts puntual-server.cjs: ${(error as Error).message}`);
    process.exit(2);
  }
  await cacheCodeOf(file);
}
