/** Whether an `accept-encoding` header allows a coding: by name or by `*`, with a weight over 0. */
export function acceptsEncoding(header: string | undefined, coding: "gzip" | "br"): boolean {
  if (header === undefined || header === "") return false;
  let ofAny = false;
  for (const part of header.split(",")) {
    const [named, ...parameters] = part.split(";");
    const name = named.trim().toLowerCase();
    const accepted = weightOf(parameters) > 0;
    if (name === coding || name === `x-${coding}`) return accepted;
    if (name === "*") ofAny = accepted;
  }
  return ofAny;
}

/** Whether an `accept-encoding` header allows gzip. */
export function acceptsGzip(header: string | undefined): boolean {
  return acceptsEncoding(header, "gzip");
}

/**
 * The weight (`q`) among the parameters of a coding or a media range, 0 to 1: 1 if there is none, 0 if it is
 * invalid.
 */
export function weightOf(parameters: readonly string[]): number {
  for (const parameter of parameters) {
    const [name, value = ""] = parameter.split("=");
    if (name.trim().toLowerCase() !== "q") continue;
    return /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(value.trim()) ? Number(value) : 0;
  }
  return 1;
}
