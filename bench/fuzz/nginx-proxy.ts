import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** The configuration of Debian's package. */
const STOCK_CONFIG = "/etc/nginx/nginx.conf";

/** nginx in front of a service. */
export interface NginxProxy {
  readonly port: number;
  stop(): Promise<void>;
}

/** Whether nginx is installed, with the configuration of Debian's package. */
export function hasNginx(): boolean {
  try {
    execFileSync("nginx", ["-v"], { stdio: "ignore" });
    return existsSync(STOCK_CONFIG);
  } catch {
    return false;
  }
}

/**
 * Starts nginx with the stock configuration of Debian's package and one server that passes everything on; only the
 * places of its files differ.
 * @param settings directives of the location besides `proxy_pass`
 */
export async function nginxProxy(servicePort: number, settings = ""): Promise<NginxProxy> {
  const folder = mkdtempSync(join(tmpdir(), "puntual-nginx-"));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const path = join(folder, "nginx.conf");
  writeFileSync(path, configuration(folder, port, servicePort, settings));
  mkdirSync(join(folder, "temporary"), { mode: 0o777 });
  const child = spawn("nginx", ["-c", path, "-e", join(folder, "error.log"), "-g", "daemon off;"], {
    stdio: "ignore",
  });
  await listening(child, port, folder);
  return {
    port,
    async stop() {
      child.kill("SIGTERM");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function configuration(folder: string, port: number, servicePort: number, settings: string): string {
  const location = `location / { proxy_pass http://127.0.0.1:${servicePort}; ${settings} }`;
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${join(folder, "temporary", name)};`,
  );
  const server = `${temporary.join("\n")}\nserver { listen 127.0.0.1:${port}; ${location} }`;
  return readFileSync(STOCK_CONFIG, "utf8")
    .replace(/^\s*pid .*$/m, `pid ${join(folder, "nginx.pid")};`)
    .replace(/^\s*error_log .*$/m, `error_log ${join(folder, "error.log")};`)
    .replace(/^\s*access_log .*$/m, "access_log off;")
    .replace(/^\s*include \/etc\/nginx\/conf\.d\/.*$/m, "")
    .replace(/^\s*include \/etc\/nginx\/sites-enabled\/.*$/m, server);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function listening(child: ChildProcess, port: number, folder: string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) {
      throw new Error(`nginx did not start: ${readFileSync(join(folder, "error.log"), "utf8")}`);
    }
    const socket = connect(port, "127.0.0.1");
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    });
    socket.destroy();
    if (isOpen) return;
    await sleep(20);
  }
}
