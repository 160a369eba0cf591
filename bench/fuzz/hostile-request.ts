/** A request, valid or not, as bytes on a connection. */
export interface HostileRequest {
  /** The part of the service that it attacks, for the counts. */
  readonly about: string;
  readonly bytes: Buffer;
  /** Whether the bytes are a complete request, so that the connection can be used again after the answer. */
  readonly isWhole: boolean;
  /** The action of the client after sending: wait, close its half of the connection, or reset the connection. */
  readonly ending: "wait" | "half-close" | "reset";
  /** Repeated after the bytes until the service answers, closes, or has received the maximum of bytes. */
  readonly endless?: { readonly chunk: Buffer; readonly most: number };
}

/** Writes a request as text for a report. */
export function showRequest({ bytes, ending, endless }: HostileRequest): string {
  const text = bytes.toString("latin1").replace(/[^\x20-\x7e\n]/g, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(2, "0");
    return character === "\r" ? "" : `\\x${code}`;
  });
  const shown = text.length > 4_000 ? `${text.slice(0, 4_000)}… (${bytes.length} bytes)` : text;
  const more = endless === undefined ? "" : `\n(and up to ${endless.most} bytes more)`;
  return `${shown}${more}\n(then: ${ending})`;
}
