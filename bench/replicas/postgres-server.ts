import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  chownSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

/** The folder of PostgreSQL's programs, the newest of those installed; undefined if there is none. */
const BINARIES = [
  ...globSync("/usr/lib/postgresql/*/bin").toSorted((a, b) => versionIn(b) - versionIn(a)),
  ...(process.env.PATH ?? "").split(delimiter),
].find((folder) => existsSync(join(folder, "initdb")));

/** The reason to skip tests that need PostgreSQL; false where it is installed. */
export const NO_POSTGRES = BINARIES === undefined && "PostgreSQL is not installed (.ci/prepare installs it)";

/** The password of the owner of the databases. */
export const PASSWORD = "s3cret/ñ";

/** How a server differs from one of PostgreSQL's own settings. */
export interface ServerOptions {
  /** Whether commits reach the disk, which takes time; false by default. */
  readonly isDurable?: boolean;
  /** Further settings, by name. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A server of PostgreSQL with a folder of its own, on a free port of 127.0.0.1. It runs as an unprivileged user. */
export class PostgresServer {
  readonly port: number;
  readonly #folder: string;
  readonly #options: ServerOptions;
  #process: ChildProcess | undefined;
  #databases = 0;

  private constructor(port: number, folder: string, options: ServerOptions) {
    this.port = port;
    this.#folder = folder;
    this.#options = options;
  }

  /** Creates and starts a server; {@link end} removes it. */
  static async start(options: ServerOptions = {}): Promise<PostgresServer> {
    const folder = mkdtempSync(join(tmpdir(), "puntual-postgres-"));
    const { uid, gid } = unprivilegedUser();
    chmodSync(folder, 0o755);
    mkdirSync(join(folder, "data"), { mode: 0o700 });
    for (const each of [folder, join(folder, "data")]) if (uid !== undefined) chownSync(each, uid, gid ?? 0);
    const server = new PostgresServer(await freePort(), folder, options);
    writeFileSync(join(folder, "password"), PASSWORD);
    server.#run("initdb", [
      ...[
        "--pgdata",
        join(folder, "data"),
        "--username",
        "puntual",
        "--encoding",
        "UTF8",
        "--locale",
        "C.UTF-8",
      ],
      ...[
        "--auth",
        "scram-sha-256",
        "--auth-local",
        "trust",
        "--no-sync",
        "--pwfile",
        join(folder, "password"),
      ],
    ]);
    await server.restart();
    return server;
  }

  /** The process of the server; undefined while it is stopped. */
  get pid(): number | undefined {
    return this.#process?.pid;
  }

  /** The folder with the socket and, in `data`, the data. */
  get folder(): string {
    return this.#folder;
  }

  /** Returns the URL of a database. */
  url(database: string, user = "puntual", password = PASSWORD): string {
    return `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${this.port}/${database}`;
  }

  /** Creates an empty database, or a copy of another one. Returns its URL. */
  async createDatabase(template = "template0"): Promise<string> {
    const name = `test_${process.pid}_${this.#databases++}`;
    await this.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
    return this.url(name);
  }

  /** Runs statements as the owner of a database. Returns the rows of the last one. */
  async query(sql: string, database = "postgres"): Promise<Record<string, unknown>[]> {
    const client = new pg.Client(this.url(database));
    await client.connect();
    try {
      const results = await client.query(sql);
      return [results].flat().at(-1)?.rows ?? [];
    } finally {
      await client.end();
    }
  }

  /**
   * Starts the server, if it is stopped; resolves once it takes connections.
   * @param changed settings, by name, until it is started again
   */
  async restart(changed: Readonly<Record<string, string>> = {}): Promise<void> {
    if (this.#process !== undefined) return;
    const settings = {
      listen_addresses: "127.0.0.1",
      port: String(this.port),
      unix_socket_directories: this.#folder,
      fsync: this.#options.isDurable ? "on" : "off",
      ...this.#options.settings,
      ...changed,
    };
    const args = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
    const child = spawn(program("postgres"), ["-D", join(this.#folder, "data"), ...args], {
      ...unprivilegedUser(),
      cwd: this.#folder,
      env: {},
      stdio: ["ignore", "ignore", "pipe"],
    });
    let log = "";
    child.stderr.on("data", (text) => {
      log = (log + text).slice(-4000);
    });
    this.#process = child;
    child.once("exit", () => {
      if (this.#process === child) this.#process = undefined;
    });
    for (;;) {
      if (this.#process !== child) throw new Error(`PostgreSQL did not start: ${log}`);
      const isReady = await this.query("SELECT 1").then(
        () => true,
        () => false,
      );
      if (isReady) return;
      await sleep(20);
    }
  }

  /**
   * Stops the server.
   * @param signal SIGINT closes all connections, SIGQUIT ends at once, as after a crash
   */
  async stop(signal: "SIGINT" | "SIGQUIT" = "SIGINT"): Promise<void> {
    const child = this.#process;
    if (child === undefined) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  }

  /** Fills a database for pgbench and runs it with these options. Returns its transactions a second. */
  async pgbench(options: readonly string[]): Promise<number> {
    const name = new URL(await this.createDatabase()).pathname.slice(1);
    const place = ["--host", this.#folder, "--port", String(this.port), "--username", "puntual", name];
    this.#run("pgbench", ["--initialize", "--quiet", ...place]);
    return Number(/tps = ([\d.]+)/.exec(this.#run("pgbench", [...options, ...place]))?.[1]);
  }

  /** Stops the server and removes its folder. */
  async end(): Promise<void> {
    await this.stop("SIGQUIT");
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #run(name: string, args: readonly string[]): string {
    const { status, stdout, stderr } = spawnSync(program(name), args, {
      ...unprivilegedUser(),
      cwd: this.#folder,
      env: {},
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
    return stdout;
  }
}

function program(name: string): string {
  if (BINARIES === undefined) throw new Error(String(NO_POSTGRES));
  return join(BINARIES, name);
}

/** Makes a file that of the user that runs the server. */
export function giveToServer(file: string): void {
  const { uid, gid = 0 } = unprivilegedUser();
  if (uid !== undefined) chownSync(file, uid, gid);
}

/** The user that runs the server, since it refuses to run as root: that of the package, or the user without rights. */
function unprivilegedUser(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync("/etc/passwd", "utf8");
  const [, uid, gid] =
    /^postgres:[^:]*:(\d+):(\d+)/m.exec(users) ?? /^nobody:[^:]*:(\d+):(\d+)/m.exec(users) ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

function versionIn(folder: string): number {
  return Number(/\d+/.exec(folder)?.[0] ?? 0);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { readonly port: number };
  server.close();
  await once(server, "close");
  return port;
}
