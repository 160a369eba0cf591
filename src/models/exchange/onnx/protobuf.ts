/** The wire types of Protocol Buffers that ONNX uses. */
const [VARINT, BYTES] = [0, 2];

/**
 * Writes a message of Protocol Buffers field by field, in the order of the calls. Fields are named by their numbers, as in the
 * format's `.proto` file.
 */
export class ProtobufMessage {
  readonly #parts: Uint8Array[] = [];

  /** Adds an integer, from 0. */
  int(field: number, value: number): this {
    return this.#add(varints([field * 8 + VARINT, value]));
  }

  /** Adds a text. */
  text(field: number, value: string): this {
    return this.bytes(field, new TextEncoder().encode(value));
  }

  /** Adds bytes. */
  bytes(field: number, value: Uint8Array): this {
    return this.#add(varints([field * 8 + BYTES, value.length]), value);
  }

  /** Adds a list of integers from 0, packed. */
  ints(field: number, values: readonly number[]): this {
    return this.bytes(field, varints(values));
  }

  /** Adds a message within this one. */
  message(field: number, value: ProtobufMessage): this {
    return this.bytes(field, value.encode());
  }

  /** Adds a message for each of a list. */
  messages(field: number, values: readonly ProtobufMessage[]): this {
    for (const value of values) this.message(field, value);
    return this;
  }

  /** Returns the bytes of the message. */
  encode(): Uint8Array {
    return Buffer.concat(this.#parts);
  }

  #add(...parts: readonly Uint8Array[]): this {
    this.#parts.push(...parts);
    return this;
  }
}

/** Encodes integers from 0 up to 2⁵³, each in groups of seven bits, the lowest first. */
function varints(values: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const value of values) {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}
