import { formatLocalTime } from "../../../flights/local-time.ts";
import { csvField } from "../../../flights/reading/csv/csv-fields.ts";
import { minutesText } from "../forecast-columns.ts";

const [ZERO, DOT, MINUS, COMMA, COLON, QUOTE, NEWLINE] = [48, 46, 45, 44, 58, 34, 10];

const MILLION = 1_000_000;

/** The bytes that a number or a time takes at most. */
const MAX_NUMBER_BYTES = 32;

/** A probability times a million that is nearer to the middle between two whole numbers is rounded by its decimals. */
const NEAR_MIDDLE = 1e-4;

const SECONDS_OF_DAY = 24 * 60 * 60;

/** The bytes of a CSV, to which fields are added: a text for each number, field and row would take most of the time of a forecast. */
export class CsvBytes {
  #bytes = Buffer.allocUnsafeSlow(1 << 16);
  #length = 0;
  /** The day written last, with the space behind it: neighbouring flights are mostly of the same. */
  #day = { day: Number.NaN, text: "" };

  /** Returns a copy of the bytes that were added since the last call. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = Uint8Array.from(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return taken;
  }

  comma(): void {
    this.#add(COMMA);
  }

  endRow(): void {
    this.#add(NEWLINE);
  }

  /** Adds a text, quoted where it must be. */
  field(text: string): void {
    this.#makeRoom(text.length);
    const start = this.#length;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code < 32 || code > 126 || code === QUOTE || code === COMMA) {
        this.#length = start;
        this.#addText(csvField(text));
        return;
      }
      this.#bytes[this.#length++] = code;
    }
  }

  /** Adds a number as `toFixed(6)` writes it. @param value from 0 to 1 */
  probability(value: number): void {
    const millionths = value * MILLION;
    const whole = Math.round(millionths);
    // The product is rounded itself: near the middle between two numbers it may be on the other side.
    if (!(Math.abs(millionths - Math.floor(millionths) - 0.5) > NEAR_MIDDLE)) {
      this.#addText(value.toFixed(6));
      return;
    }
    this.#makeRoom(MAX_NUMBER_BYTES);
    const ones = whole >= MILLION ? 1 : 0;
    this.#bytes[this.#length++] = ZERO + ones;
    this.#bytes[this.#length++] = DOT;
    this.#digits(whole - ones * MILLION, 6);
  }

  /** Adds minutes to a tenth, as `minutesText` writes them. */
  minutes(minutes: number): void {
    const tenths = Math.round(minutes * 10);
    if (!(Math.abs(tenths) < 2 ** 31)) {
      this.#addText(minutesText(minutes));
      return;
    }
    this.#makeRoom(MAX_NUMBER_BYTES);
    const size = Math.abs(tenths);
    if (tenths < 0) this.#bytes[this.#length++] = MINUS;
    const whole = Math.floor(size / 10);
    this.integer(whole);
    this.#bytes[this.#length++] = DOT;
    this.#bytes[this.#length++] = ZERO + (size - whole * 10);
  }

  /** Adds a whole number from 0. */
  integer(value: number): void {
    this.#makeRoom(MAX_NUMBER_BYTES);
    let count = 1;
    for (let power = 10; power <= value; power *= 10) count++;
    this.#digits(value, count);
  }

  /** Adds local minutes as `formatLocalTime` writes them. */
  localTime(minutes: number): void {
    const seconds = Math.round(minutes * 60);
    const day = Math.floor(seconds / SECONDS_OF_DAY);
    if (day !== this.#day.day)
      this.#day = { day, text: formatLocalTime((day * SECONDS_OF_DAY) / 60).slice(0, 11) };
    this.field(this.#day.text);
    this.#makeRoom(MAX_NUMBER_BYTES);
    const ofDay = seconds - day * SECONDS_OF_DAY;
    this.#digits(Math.floor(ofDay / 3600), 2);
    this.#bytes[this.#length++] = COLON;
    this.#digits(Math.floor(ofDay / 60) % 60, 2);
    this.#bytes[this.#length++] = COLON;
    this.#digits(ofDay % 60, 2);
  }

  /** Adds the last digits of a whole number. */
  #digits(value: number, count: number): void {
    let rest = value;
    for (let at = this.#length + count - 1; at >= this.#length; at--) {
      const tens = Math.floor(rest / 10);
      this.#bytes[at] = ZERO + (rest - tens * 10);
      rest = tens;
    }
    this.#length += count;
  }

  #addText(text: string): void {
    this.#makeRoom(3 * text.length);
    this.#length += this.#bytes.write(text, this.#length);
  }

  #add(byte: number): void {
    this.#makeRoom(1);
    this.#bytes[this.#length++] = byte;
  }

  #makeRoom(bytes: number): void {
    if (this.#length + bytes <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(2 * this.#bytes.length + bytes);
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
