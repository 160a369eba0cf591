import { after } from "node:test";
import { ServerProcess } from "../server-process.ts";

const started: ServerProcess[] = [];
after(() => {
  for (const { child } of started) child.kill("SIGKILL");
});

/** Starts a service of two workers, which ends with the tests of the file. */
export function twoWorkers(environment: Readonly<Record<string, string>> = {}): ServerProcess {
  const command = ["src/cli/puntual.js", "serve", "--workers", "2"];
  const server = new ServerProcess({ command, environment: { LOG_LEVEL: "info", ...environment } });
  started.push(server);
  return server;
}
