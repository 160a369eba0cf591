import { readFileSync } from "node:fs";
import { type ConnectionOptions, checkServerIdentity } from "node:tls";
import { PuntualError } from "../../errors.ts";

/** Where a database is, and how a connection to it is made. */
export interface DatabasePlace {
  /** A name, an address, or the folder of a Unix socket. */
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string | undefined;
  /** The settings of TLS; false for none. */
  readonly ssl: ConnectionOptions | false;
}

/** How a connection is encrypted, by libpq's names. Those that fall back to none in silence are left out. */
const SSL_MODES = ["disable", "require", "verify-ca", "verify-full"] as const;

type SslMode = (typeof SSL_MODES)[number];

/** The parameters of a URL, by libpq's names. */
const PARAMETERS = ["host", "port", "sslmode", "sslrootcert", "sslcert", "sslkey"];

const FORM = "postgres://user:password@host:5432/database, with %-codes for special characters";

/**
 * Reads the URL of a database.
 * @param password replaces that of the URL
 * @throws PuntualError `invalid-configuration`, whose text does not have the password
 */
export function readDatabaseUrl(url: string, password?: string): DatabasePlace {
  const parsed = parse(url);
  const parameters = Object.fromEntries(parsed.searchParams);
  const unknown = Object.keys(parameters).find((name) => !PARAMETERS.includes(name));
  if (unknown !== undefined) throw refused(url, `the parameters ${PARAMETERS.join(", ")}, not ${unknown}`);
  const user = decoded(url, parsed.username);
  const database = decoded(url, parsed.pathname.slice(1));
  if (user === "" || database === "")
    throw refused(url, `${FORM}: it names no ${user === "" ? "user" : "database"}`);
  const host = parameters.host ?? decoded(url, parsed.hostname.replace(/^\[(.+)\]$/, "$1"));
  const port = Number(parameters.port ?? (parsed.port || 5432));
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw refused(url, "a port from 1 to 65535");
  return {
    host,
    port,
    database,
    user,
    password: password ?? (parsed.password === "" ? undefined : decoded(url, parsed.password)),
    ssl: sslOf(url, parameters, host),
  };
}

/** Returns the text by which a log and an error name a database: without a password. */
export function shownPlace({ host, port, database, user }: Omit<DatabasePlace, "ssl" | "password">): string {
  return host.startsWith("/")
    ? `postgres://${user}@/${database}?host=${host}`
    : `postgres://${user}@${host.includes(":") ? `[${host}]` : host}:${port}/${database}`;
}

/** Whether what is sent to a database leaves this machine unencrypted. */
export function isExposed({ host, ssl }: DatabasePlace): boolean {
  const isHere = host.startsWith("/") || host === "localhost" || host === "::1" || /^127\./.test(host);
  return ssl === false && !isHere;
}

/** Returns a URL without its password, also one that cannot be parsed. */
export function withoutPassword(url: string): string {
  return url.replace(/^([a-z]+:\/\/[^:/?#]*):.*@/i, "$1:…@");
}

function parse(url: string): URL {
  // A socket needs no host, as in postgres://user@/database?host=/run/postgresql; a URL with a user does.
  const text = url.replace(/^(postgres(?:ql)?:\/\/[^/?#]*@)(?=\/)/i, "$1localhost");
  const parsed = URL.parse(text);
  if (parsed === null || !/^postgres(ql)?:$/.test(parsed.protocol)) throw refused(url, FORM);
  return parsed;
}

function decoded(url: string, text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw refused(url, FORM);
  }
}

function sslOf(
  url: string,
  { sslmode, sslrootcert, sslcert, sslkey }: Readonly<Record<string, string | undefined>>,
  host: string,
): ConnectionOptions | false {
  const mode = sslmode ?? (sslrootcert === undefined ? "disable" : "verify-full");
  if (!isSslMode(mode)) throw refused(url, `sslmode=${SSL_MODES.join(", ")}`);
  if (mode === "disable") return false;
  const isChecked = mode !== "require" || sslrootcert !== undefined;
  return {
    rejectUnauthorized: isChecked,
    // Left alone, Node.js compares the certificate of an address with the name localhost.
    checkServerIdentity: (_, certificate) =>
      mode === "verify-full" ? checkServerIdentity(host, certificate) : undefined,
    ...(sslrootcert !== undefined && { ca: readPem(url, "sslrootcert", sslrootcert) }),
    ...(sslcert !== undefined && { cert: readPem(url, "sslcert", sslcert) }),
    ...(sslkey !== undefined && { key: readPem(url, "sslkey", sslkey) }),
  };
}

function isSslMode(mode: string): mode is SslMode {
  return (SSL_MODES as readonly string[]).includes(mode);
}

function readPem(url: string, name: string, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw refused(url, `a readable file as ${name} (${(cause as Error).message})`, cause);
  }
}

function refused(url: string, allowed: string, cause?: unknown): PuntualError {
  const value = JSON.stringify(withoutPassword(url));
  return new PuntualError(
    "invalid-configuration",
    { name: "PUNTUAL_DATABASE_URL", value, allowed },
    { cause },
  );
}
