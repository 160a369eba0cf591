const [NEWLINE, SPACE, QUOTE, COMMA] = [10, 32, 34, 44];

/** Finds where whole CSV records end in bytes that arrive in pieces. It looks at each byte once, however small they are. */
export class RecordCutter {
  /** The offset at which the search continues. */
  #at = 0;
  #inQuotes = false;
  #boundary = 0;

  /**
   * Returns where the last whole record ends (just past its line end), 0 if there is none.
   * @param bytes those of the last call with more behind them; the first call, and each after {@link cut}, begins at
   * the beginning of a record
   */
  end(bytes: Buffer): number {
    for (;;) {
      const quote = bytes.indexOf(QUOTE, this.#at);
      if (this.#inQuotes) {
        // Only the byte after a quote shows whether it closes the field.
        if (quote === -1 || quote + 1 === bytes.length) {
          this.#at = quote === -1 ? bytes.length : quote;
          return this.#boundary;
        }
        this.#inQuotes = bytes[quote + 1] === QUOTE;
        this.#at = this.#inQuotes ? quote + 2 : quote + 1;
        continue;
      }
      const until = quote === -1 ? bytes.length : quote;
      const newline = lastNewline(bytes, this.#at, until);
      if (newline !== -1) this.#boundary = newline + 1;
      this.#at = quote === -1 ? until : quote + 1;
      if (quote === -1) return this.#boundary;
      this.#inQuotes = opensField(bytes, quote);
    }
  }

  /** Forgets the whole records: the bytes of the next call begin behind them. */
  cut(): void {
    this.#at -= this.#boundary;
    this.#boundary = 0;
  }
}

/** By hand: `lastIndexOf` would search on to the beginning, once for each quote of a long line. */
function lastNewline(bytes: Buffer, from: number, until: number): number {
  for (let at = until - 1; at >= from; at--) if (bytes[at] === NEWLINE) return at;
  return -1;
}

function opensField(bytes: Buffer, quote: number): boolean {
  let before = quote - 1;
  while (before >= 0 && bytes[before] === SPACE) before--;
  return before < 0 || bytes[before] === COMMA || bytes[before] === NEWLINE;
}
