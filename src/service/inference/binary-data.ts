import { isUtf8 } from "node:buffer";
import type { RequestInput } from "./inference-schemas.ts";
import type { OutputTensor, Value } from "./tensor.ts";
import { tensorFault, valueFault } from "./tensor-fault.ts";

// Binary data of the protocol: after the JSON of a body, the values of tensors in the order of the JSON. Numbers are
// little-endian; a text is its bytes in UTF-8 after their number, in four bytes.
// https://github.com/triton-inference-server/server/blob/main/docs/protocol/extension_binary_data.md

/** The number of bytes before a text. */
const PREFIX = 4;

/** The character that replaces bytes which are not UTF-8. */
const REPLACEMENT = "\ufffd";

/** For each datatype of numbers the bytes of one, and how it is read. */
const NUMBERS: Readonly<
  Record<string, readonly [width: number, read: (data: DataView, at: number) => number]>
> = {
  INT8: [1, (data, at) => data.getInt8(at)],
  INT16: [2, (data, at) => data.getInt16(at, true)],
  INT32: [4, (data, at) => data.getInt32(at, true)],
  INT64: [8, (data, at) => Number(data.getBigInt64(at, true))],
  UINT8: [1, (data, at) => data.getUint8(at)],
  UINT16: [2, (data, at) => data.getUint16(at, true)],
  UINT32: [4, (data, at) => data.getUint32(at, true)],
  UINT64: [8, (data, at) => Number(data.getBigUint64(at, true))],
  FP16: [2, (data, at) => data.getFloat16(at, true)],
  FP32: [4, (data, at) => data.getFloat32(at, true)],
  FP64: [8, (data, at) => data.getFloat64(at, true)],
  // The upper half of an FP32.
  BF16: [2, (data, at) => new Float32Array(Uint32Array.of(data.getUint16(at, true) << 16).buffer)[0]],
};

/** The datatypes of numbers. */
export const NUMBER_TYPES: readonly string[] = Object.keys(NUMBERS);

/**
 * Cuts the bytes after the JSON into those of the inputs; undefined for an input without any.
 * @throws PuntualError `invalid-request` unless the sizes of the inputs add up to all bytes
 */
export function cutBinary(inputs: readonly RequestInput[], bytes: Buffer): readonly (Buffer | undefined)[] {
  const sizes = inputs.map(({ parameters }) => parameters?.binary_data_size ?? undefined);
  const sum = sizes.reduce((total: number, size = 0) => total + size, 0);
  if (sum !== bytes.length) {
    throw tensorFault(
      `the inputs have ${sum} bytes by their binary_data_size, and ${bytes.length} bytes follow the JSON, whose length ` +
        "the header Inference-Header-Content-Length gives; allowed: as many",
    );
  }
  let end = 0;
  return sizes.map((size) => {
    if (size === undefined) return undefined;
    end += size;
    return bytes.subarray(end - size, end);
  });
}

/**
 * Reads the values of an input.
 * @param datatype BYTES or one of {@link NUMBER_TYPES}
 * @param count of the values, by the shape
 * @throws PuntualError `invalid-request` unless there are as many, in all bytes, and each text is UTF-8
 */
export function readBinary(input: string, datatype: string, bytes: Buffer, count: number): readonly Value[] {
  return datatype === "BYTES" ? readTexts(input, bytes, count) : readNumbers(input, datatype, bytes, count);
}

function readNumbers(input: string, datatype: string, bytes: Buffer, count: number): readonly number[] {
  const [width, read] = NUMBERS[datatype];
  if (bytes.length !== count * width) {
    throw tensorFault(
      `input ${input} has ${bytes.length} bytes; allowed: ${count * width}, for ${count} values of ${datatype}`,
    );
  }
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Array.from({ length: count }, (_, index) => read(data, index * width));
}

function readTexts(input: string, bytes: Buffer, count: number): readonly string[] {
  const texts: string[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    const begin = at + PREFIX;
    const rest = bytes.length - begin;
    if (rest < 0) {
      throw tensorFault(
        `input ${input}, index ${index} has ${bytes.length - at} bytes; allowed: ${PREFIX} with the length of a text, and the text`,
      );
    }
    const length = bytes.readUInt32LE(at);
    if (length > rest) {
      throw tensorFault(
        `input ${input}, index ${index} has a length of ${length} bytes; allowed: up to the ${rest} that follow`,
      );
    }
    at = begin + length;
    const text = bytes.toString("utf8", begin, at);
    if (text.includes(REPLACEMENT) && !isUtf8(bytes.subarray(begin, at))) {
      throw valueFault(input, index, text, "a text in UTF-8");
    }
    texts.push(text);
  }
  if (at === bytes.length) return texts;
  throw tensorFault(`input ${input} has ${bytes.length} bytes; allowed: ${at}, with its ${count} texts`);
}

/** Writes values of outputs as binary data. */
export class BinaryWriter {
  #bytes = Buffer.allocUnsafe(256);
  #length = 0;

  /** The number of bytes so far. */
  get length(): number {
    return this.#length;
  }

  /** The bytes so far. */
  get bytes(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Adds a value of an output of the given datatype. */
  add(datatype: OutputTensor["datatype"], value: Value): void {
    if (datatype === "FP64") {
      const at = this.#reserve(8);
      this.#bytes.writeDoubleLE(value as number, at);
    } else if (datatype === "BOOL") {
      const at = this.#reserve(1);
      this.#bytes.writeUInt8(Number(value), at);
    } else {
      const length = Buffer.byteLength(value as string);
      const at = this.#reserve(PREFIX + length);
      this.#bytes.writeUInt32LE(length, at);
      this.#bytes.write(value as string, at + PREFIX);
    }
  }

  /** Makes room for more bytes; returns where they begin. */
  #reserve(bytes: number): number {
    const begin = this.#length;
    this.#length += bytes;
    if (this.#length > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(2 * this.#length);
      this.#bytes.copy(larger, 0, 0, begin);
      this.#bytes = larger;
    }
    return begin;
  }
}
