/** An answer as it came over the wire. */
export interface Answer {
  readonly status: number;
  /** By name in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether the connection was closed before the answer was whole. */
  readonly isCut: boolean;
}

/** Reads answers off a connection, without the leniency of a client. */
export class AnswerReader {
  readonly answers: Answer[] = [];
  #buffer: Buffer = Buffer.alloc(0);
  readonly #isHead: boolean;

  /** @param isHead whether the first answer has no body, whatever its headers say */
  constructor(isHead: boolean) {
    this.#isHead = isHead;
  }

  push(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    while (this.#readOne(false));
  }

  /** To be called once the connection is closed: ends an answer that has no length, and takes in one that is cut. */
  end(): void {
    this.#readOne(true);
  }

  #readOne(isClosed: boolean): boolean {
    const end = this.#buffer.indexOf("\r\n\r\n");
    if (end === -1) return false;
    const [line, ...fields] = this.#buffer.toString("latin1", 0, end).split("\r\n");
    const status = Number(/^HTTP\/1\.1 (\d{3})(?: |$)/.exec(line)?.[1] ?? Number.NaN);
    const headers: Record<string, string> = Object.fromEntries(
      fields.map((field) => [
        field.split(":", 1)[0].toLowerCase(),
        field.slice(field.indexOf(":") + 1).trim(),
      ]),
    );
    const body = this.#bodyAt(end + 4, status, headers, isClosed);
    if (body === undefined && !isClosed) return false;
    this.#buffer = this.#buffer.subarray(body?.end ?? this.#buffer.length);
    const isCut = body === undefined;
    if (status !== 100) this.answers.push({ status, headers, body: body?.text ?? "", isCut });
    return true;
  }

  #bodyAt(
    start: number,
    status: number,
    headers: Readonly<Record<string, string>>,
    isClosed: boolean,
  ): { readonly text: string; readonly end: number } | undefined {
    const isEmpty = status < 200 || status === 204 || status === 304;
    if (isEmpty || (this.#isHead && this.answers.length === 0)) return { text: "", end: start };
    if (headers["transfer-encoding"] === "chunked") return this.#chunksAt(start);
    const length = headers["content-length"];
    const end = length === undefined ? this.#buffer.length : start + Number(length);
    if (length === undefined ? !isClosed : this.#buffer.length < end) return undefined;
    return { text: this.#buffer.toString("utf8", start, end), end };
  }

  #chunksAt(start: number): { readonly text: string; readonly end: number } | undefined {
    const parts: Buffer[] = [];
    for (let at = start; ; ) {
      const lineEnd = this.#buffer.indexOf("\r\n", at);
      if (lineEnd === -1) return undefined;
      const length = Number.parseInt(this.#buffer.toString("latin1", at, lineEnd), 16);
      if (length === 0) {
        const trailersEnd = this.#buffer.indexOf("\r\n\r\n", lineEnd);
        if (trailersEnd === -1) return undefined;
        return { text: Buffer.concat(parts).toString("utf8"), end: trailersEnd + 4 };
      }
      const end = lineEnd + 2 + length + 2;
      if (Number.isNaN(length) || this.#buffer.length < end) return undefined;
      parts.push(this.#buffer.subarray(lineEnd + 2, end - 2));
      at = end;
    }
  }
}
