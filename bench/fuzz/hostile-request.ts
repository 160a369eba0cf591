/** A request, or what passes for one, as bytes on a connection. */
export interface HostileRequest {
  /** Which part of the service it aims at, for the count. */
  readonly about: string;
  readonly bytes: Buffer;
  /** Whether the bytes are one whole request, so that the connection can carry another one after the answer. */
  readonly isWhole: boolean;
  /** What the client does once it has sent it: waits, closes its half of the connection, or all of it at once. */
  readonly ending: "wait" | "half-close" | "reset";
  /** Sent again and again after the bytes, until the service answers, closes, or has had this many bytes. */
  readonly endless?: { readonly chunk: Buffer; readonly most: number };
}

/** A request as text, for whoever has to look into it. */
export function showRequest({ bytes, ending, endless }: HostileRequest): string {
  const text = bytes.toString("latin1").replace(/[^\x20-\x7e\n]/g, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(2, "0");
    return character === "\r" ? "" : `\\x${code}`;
  });
  const shown = text.length > 4_000 ? `${text.slice(0, 4_000)}… (${bytes.length} bytes)` : text;
  const more = endless === undefined ? "" : `\n(and up to ${endless.most} bytes more)`;
  return `${shown}${more}\n(then: ${ending})`;
}
