import type { Config } from "../../config.ts";
import { PuntualError } from "../../errors.ts";

/** The address to listen on. For `localhost` Fastify would open a second server, which would not be drained. */
export function listenHost({ HOST }: Config): string {
  return HOST === "localhost" ? "127.0.0.1" : HOST;
}

/**
 * Converts an error of listening to one that names the variable to change.
 * @param name of the variable that holds the port
 */
export function listenError(
  cause: unknown,
  config: Config,
  name: "PORT" | "PUNTUAL_METRICS_PORT" = "PORT",
): unknown {
  const { HOST, [name]: port = Number.NaN } = config;
  switch ((cause as NodeJS.ErrnoException).code) {
    case "EADDRINUSE":
      return new PuntualError("address-in-use", { host: HOST, port, name }, { cause });
    case "EACCES":
      return notAllowed(name, port, "a port that this user may listen on, usually above 1023", cause);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return notAllowed("HOST", HOST, "an address of this machine, such as 127.0.0.1 or 0.0.0.0", cause);
    default:
      return cause;
  }
}

function notAllowed(name: string, value: string | number, allowed: string, cause: unknown): PuntualError {
  return new PuntualError(
    "invalid-configuration",
    { name, value: JSON.stringify(value), allowed },
    { cause },
  );
}
