import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundleServer, SERVER_FILE } from "../../build/server-bundle.ts";

/**
 * Bundles the server into a folder.
 * @returns the arguments of Node.js with which the entry point of the Dockerfile starts it
 */
export async function bundleAsShipped(folder: string): Promise<string[]> {
  await bundleServer(folder);
  const [, command] = /^ENTRYPOINT (\[.*\])$/m.exec(readFileSync("Dockerfile", "utf8")) ?? [];
  const [, ...args] = JSON.parse(command ?? "[]") as string[];
  if (args.at(-1)?.endsWith(SERVER_FILE) !== true)
    throw new Error("the Dockerfile does not start the bundled server");
  return [...args.slice(0, -1), join(folder, SERVER_FILE)];
}
