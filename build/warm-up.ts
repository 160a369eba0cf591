import { spawn } from "node:child_process";
import { once } from "node:events";
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
  ["/nowhere"],
];

/**
 * Runs a bundled server, asks it, ends it, and keeps beside it the code that V8 has made for all that. Only the version
 * of Node.js that runs this can use it.
 */
export async function keepCodeOf(file: string): Promise<void> {
  const { NODE_OPTIONS, NODE_V8_COVERAGE, PUNTUAL_KEYS_FILE, PUNTUAL_DATA_DIR, ...environment } = process.env;
  const server = spawn(process.execPath, ["--require", join(import.meta.dirname, "keep-code.cjs"), file], {
    env: { ...environment, PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "info", PUNTUAL_WORKERS: "1" },
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

// Where another Node.js is to run the server than the one that bundled it: `node warm-up.ts puntual-server.cjs`.
if (import.meta.main) await keepCodeOf(process.argv[2]);
