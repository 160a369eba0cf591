import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";

const FLIGHT = { airline: "LAN", destination: "SCFA", scheduled: "2017-07-03T10:00" };

/** A request of each kind that a service is asked from its first moment on. */
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
 * Runs a bundled server, asks it, ends it, and keeps beside it the code that V8 has made for all that. Only the version
 * of Node.js that runs this can use it. The server gets nothing of the environment but what Windows cannot do without.
 */
export async function keepCodeOf(file: string): Promise<void> {
  const { SystemRoot } = process.env;
  const server = spawn(process.execPath, ["--require", join(import.meta.dirname, "keep-code.cjs"), file], {
    env: { PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "info", ...(SystemRoot && { SystemRoot }) },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(server, "exit");
  let said = "";
  for await (const line of createInterface(server.stderr)) {
    said += `${line}\n`;
    const [url] = / on (http:\S+),/.exec(line)?.slice(1) ?? [];
    if (url !== undefined) void askAll(url).finally(() => server.kill("SIGTERM"));
  }
  const [code] = await ended;
  if (code !== 0) throw new Error(`the bundled server ended with ${code}: ${said}`);
}

async function askAll(url: string): Promise<void> {
  for (const [path, body] of REQUESTS) {
    const post = body && {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    };
    const answer = await fetch(url + path, { ...post, headers: { ...post?.headers, connection: "close" } });
    await answer.arrayBuffer();
  }
}

/** The file that the arguments name, which is there, and beside which its code can be written. */
function fileOf(args: readonly string[]): string {
  const [file] = args;
  if (args.length !== 1) throw new Error("exactly one file is allowed");
  readFileSync(file);
  writeFileSync(`${file}.cache`, "");
  return file;
}

// Where another Node.js is to run the server than the one that bundled it. Nothing but this file is there then.
if (import.meta.main) {
  let file = "";
  try {
    file = fileOf(process.argv.slice(2));
  } catch (error) {
    console.error(`usage: node warm-up.ts puntual-server.cjs: ${(error as Error).message}`);
    process.exit(2);
  }
  await keepCodeOf(file);
}
