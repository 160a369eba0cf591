import { formatLocalTime } from "../../../flights/local-time.ts";
import { csvField } from "../../../flights/reading/csv/csv-fields.ts";
import { minutesText } from "../forecast-columns.ts";

const [ZERO, DOT, MINUS, COMMA, COLON, QUOTE, NEWLINE] = [48, 46, 45, 44, 58, 34, 10];

const MILLION = 1_000_000;

const SECONDS_OF_DAY = 24 * 60 * 60;

/** A probability times a million that is nearer to the middle between two whole numbers is rounded by its decimals. */
const NEAR_MIDDLE = 1e-4;

/** The room behind each text and row: that of 32 numbers or times with a separator behind each. */
const NUMBERS_BYTES = 32 * 32;

/**
 * The bytes of a CSV, to which fields are added: a text for each number, field and row would take most of the time of a forecast.
 * Numbers look for no room: at most 32 of them may follow each other in a row without a text between them.
 */
export class CsvBytes {
  #bytes = Buffer.allocUnsafeSlow(1 << 16);
  #length = 0;
  /** The day written last, with the space behind it: neighbouring flights are mostly of the same. */
  #day = { day: Number.NaN, text: Buffer.alloc(0) };

  /** Returns a copy of the bytes that were added since the last call. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = Uint8Array.from(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return taken;
  }

  comma(): void {
    this.#bytes[this.#length++] = COMMA;
  }

  endRow(): void {
    this.#bytes[this.#length++] = NEWLINE;
    this.#makeRoom(0);
  }

  /** Adds bytes as they are. */
  append(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    const [own, start] = [this.#bytes, this.#length];
    for (let i = 0; i < bytes.length; i++) own[start + i] = bytes[i];
    this.#length = start + bytes.length;
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
    const millionths = value * MILLION + 0.5;
    const whole = millionths | 0;
    const above = millionths - whole;
    // The product is rounded itself: near the middle between two numbers it may be on the other side.
    if (!(above > NEAR_MIDDLE && above < 1 - NEAR_MIDDLE)) {
      this.#addText(value.toFixed(6));
      return;
    }
    const [bytes, at] = [this.#bytes, this.#length];
    const thousands = (whole / 1000) | 0;
    const ones = whole >= MILLION ? 1 : 0;
    bytes[at] = ZERO + ones;
    bytes[at + 1] = DOT;
    threeDigits(thousands - 1000 * ones, bytes, at + 2);
    threeDigits(whole - 1000 * thousands, bytes, at + 5);
    this.#length = at + 8;
  }

  /** Adds minutes to a tenth, as `minutesText` writes them. */
  minutes(minutes: number): void {
    const tenths = Math.round(minutes * 10);
    if (!(Math.abs(tenths) < 2 ** 31)) {
      this.#addText(minutesText(minutes));
      return;
    }
    const size = Math.abs(tenths) | 0;
    if (tenths < 0) this.#bytes[this.#length++] = MINUS;
    const whole = (size / 10) | 0;
    this.integer(whole);
    const [bytes, at] = [this.#bytes, this.#length];
    bytes[at] = DOT;
    bytes[at + 1] = ZERO + (size - whole * 10);
    this.#length = at + 2;
  }

  /** Adds a whole number from 0 to under 2³¹. */
  integer(value: number): void {
    const bytes = this.#bytes;
    let count = 1;
    for (let power = 10; power <= value; power *= 10) count++;
    let rest = value | 0;
    for (let at = this.#length + count - 1; at >= this.#length; at--) {
      const tens = (rest / 10) | 0;
      bytes[at] = ZERO + (rest - tens * 10);
      rest = tens;
    }
    this.#length += count;
  }

  /** Adds local minutes as `formatLocalTime` writes them. */
  localTime(minutes: number): void {
    const seconds = Math.round(minutes * 60);
    const day = Math.floor(seconds / SECONDS_OF_DAY);
    if (day !== this.#day.day) {
      const text = formatLocalTime((day * SECONDS_OF_DAY) / 60).slice(0, 11);
      this.#day = { day, text: Buffer.from(text) };
    }
    this.append(this.#day.text);
    const [bytes, at] = [this.#bytes, this.#length];
    const ofDay = (seconds - day * SECONDS_OF_DAY) | 0;
    const hour = (ofDay / 3600) | 0;
    const minute = ((ofDay / 60) | 0) - 60 * hour;
    twoDigits(hour, bytes, at);
    bytes[at + 2] = COLON;
    twoDigits(minute, bytes, at + 3);
    bytes[at + 5] = COLON;
    twoDigits(ofDay - 3600 * hour - 60 * minute, bytes, at + 6);
    this.#length = at + 8;
  }

  #addText(text: string): void {
    this.#makeRoom(3 * text.length);
    this.#length += this.#bytes.write(text, this.#length);
  }

  /** Makes room for the bytes of a text and the numbers behind it. */
  #makeRoom(bytes: number): void {
    const needed = this.#length + bytes + NUMBERS_BYTES;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(2 * needed);
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}

/** Writes a whole number under 1000. */
function threeDigits(value: number, bytes: Buffer, at: number): void {
  const hundreds = (value / 100) | 0;
  bytes[at] = ZERO + hundreds;
  twoDigits(value - 100 * hundreds, bytes, at + 1);
}

/** Writes a whole number under 100. */
function twoDigits(value: number, bytes: Buffer, at: number): void {
  const tens = (value / 10) | 0;
  bytes[at] = ZERO + tens;
  bytes[at + 1] = ZERO + (value - 10 * tens);
}
