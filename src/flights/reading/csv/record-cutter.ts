import { type CsvDialect, PLAIN_CSV, QUOTE, RETURN, SPACE } from "./csv-dialect.ts";
import { MAX_QUOTED_LINES } from "./record-scanner.ts";

/** The place of the byte at which a search continues: outside quotes, within them, or behind a closing quote. */
type Place = "outside" | "quoted" | "closed";

/**
 * Finds where whole CSV records end in bytes that arrive in pieces, by the rules of `scanRecord`. It looks at no byte
 * more than a few times, however small the pieces are.
 */
export class RecordCutter {
  readonly #dialect: CsvDialect;
  /** A first record that ends here or earlier is not taken without the header behind it. */
  #headerStart: number;
  /** The offset at which the search continues. */
  #at = 0;
  #place: Place = "outside";
  #boundary = 0;
  /** The line ends of the quoted field so far, and the offset of the first one. */
  #lineEnds = 0;
  #firstLineEnd = 0;
  /** The carriage returns behind the closing quote. */
  #returns = 0;

  constructor(dialect: CsvDialect = PLAIN_CSV) {
    this.#dialect = dialect;
    this.#headerStart = dialect.headerStart;
  }

  /**
   * Returns where the last whole record ends (just past its line end), 0 if there is none.
   * @param bytes those of the last call with more behind them; the first call, and each after {@link cut}, begins at
   * the beginning of a record
   */
  end(bytes: Uint8Array): number {
    while (this.#at < bytes.length) {
      if (this.#place === "outside") this.#skipUnquoted(bytes);
      else if (this.#place === "quoted") this.#skipQuoted(bytes);
      else this.#skipBehindQuote(bytes);
      if (this.#place === "quoted" && this.#at === bytes.length - 1 && bytes[this.#at] === QUOTE) break;
    }
    return this.#boundary;
  }

  /** Forgets the whole records: the bytes of the next call begin behind them. */
  cut(): void {
    if (this.#boundary > 0) this.#headerStart = 0;
    this.#at -= this.#boundary;
    this.#firstLineEnd -= this.#boundary;
    this.#boundary = 0;
  }

  #skipUnquoted(bytes: Uint8Array): void {
    const { newline } = this.#dialect;
    const quote = bytes.indexOf(QUOTE, this.#at);
    const until = quote === -1 ? bytes.length : quote;
    // By hand: `lastIndexOf` would search on to the beginning, once for each quote of a long line.
    let last = until - 1;
    while (last >= this.#at && bytes[last] !== newline) last--;
    if (last >= this.#at) this.#endRecord(last + 1);
    this.#at = quote === -1 ? until : quote + 1;
    if (quote === -1 || !this.#opensField(bytes, quote)) return;
    this.#place = "quoted";
    this.#lineEnds = 0;
  }

  #opensField(bytes: Uint8Array, quote: number): boolean {
    let before = quote - 1;
    while (before >= 0 && bytes[before] === SPACE) before--;
    return before < 0 || bytes[before] === this.#dialect.separator || bytes[before] === this.#dialect.newline;
  }

  /** Goes to just behind the closing quote, or to a quote that is the last byte: only the next one shows whether it closes. */
  #skipQuoted(bytes: Uint8Array): void {
    for (let at = this.#at; at < bytes.length; at++) {
      if (bytes[at] === this.#dialect.newline) {
        if (this.#lineEnds++ === 0) this.#firstLineEnd = at;
        if (this.#lineEnds > MAX_QUOTED_LINES) {
          this.#leaveStray();
          return;
        }
      }
      if (bytes[at] !== QUOTE) continue;
      this.#at = at;
      if (at + 1 === bytes.length) return;
      if (bytes[at + 1] === QUOTE) {
        at++;
        continue;
      }
      this.#at = at + 1;
      this.#place = "closed";
      this.#returns = 0;
      return;
    }
    this.#at = bytes.length;
  }

  /** Finds out whether a separator or a line end follows a closing quote. */
  #skipBehindQuote(bytes: Uint8Array): void {
    const { separator, newline } = this.#dialect;
    for (; this.#at < bytes.length; this.#at++) {
      const byte = bytes[this.#at];
      const isEnd = byte === newline || (byte === separator && this.#returns === 0);
      if (!isEnd && byte === SPACE && this.#returns === 0) continue;
      if (!isEnd && byte === RETURN && ++this.#returns <= 2) continue;
      if (!isEnd && this.#lineEnds > 0) this.#leaveStray();
      this.#place = "outside";
      return;
    }
  }

  /** Goes on in the line behind that of a stray quote. */
  #leaveStray(): void {
    this.#at = this.#firstLineEnd + 1;
    this.#endRecord(this.#at);
    this.#place = "outside";
  }

  #endRecord(at: number): void {
    if (at > this.#headerStart) this.#boundary = at;
  }
}
