import type { Answer } from "../http/problem-answer.ts";
import type { SentTensor } from "./inference-request.ts";

/** Numbers as bytes, by the datatype of the protocol; typed arrays are little-endian on every processor in use. */
const NUMBERS: Readonly<Record<string, (values: readonly number[]) => ArrayBufferView>> = {
  INT8: (values) => Int8Array.from(values),
  INT16: (values) => Int16Array.from(values),
  INT32: (values) => Int32Array.from(values),
  INT64: (values) => BigInt64Array.from(values, BigInt),
  UINT8: (values) => Uint8Array.from(values),
  UINT16: (values) => Uint16Array.from(values),
  UINT32: (values) => Uint32Array.from(values),
  UINT64: (values) => BigUint64Array.from(values, BigInt),
  FP16: (values) => Float16Array.from(values),
  FP32: (values) => Float32Array.from(values),
  FP64: (values) => Float64Array.from(values),
  BF16: (values) =>
    Uint16Array.from(Float32Array.from(values), (value) => new Uint16Array(Float32Array.of(value).buffer)[1]),
};

/** The datatypes of numbers that have a form in bytes. */
export const NUMBER_TYPES = Object.keys(NUMBERS);

/** The bytes of a tensor. */
export function bytesOf({ datatype, data }: SentTensor): Buffer {
  if (datatype === "BYTES") return Buffer.concat(data.map((text) => prefixed(String(text))));
  const { buffer, byteOffset, byteLength } = NUMBERS[datatype](data.flat() as number[]);
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
}

/** A text after its length. */
export function prefixed(text: string | Buffer, length = Buffer.byteLength(text)): Buffer {
  const prefix = Buffer.alloc(4);
  prefix.writeUInt32LE(length);
  return Buffer.concat([prefix, Buffer.from(text)]);
}

/** A body with bytes after its JSON, and the headers that it is sent with. */
export interface BinaryBody {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** Puts bytes after the JSON of a request. */
export function withBytes(request: object, bytes: Buffer): BinaryBody {
  const json = Buffer.from(JSON.stringify(request));
  return {
    body: Buffer.concat([json, bytes]),
    headers: {
      "content-type": "application/octet-stream",
      "inference-header-content-length": String(json.length),
    },
  };
}

/** A request whose inputs follow its JSON as bytes, except for those that are to stay in it. */
export function binaryRequest(
  inputs: readonly SentTensor[],
  rest: object = {},
  staysInJson: (tensor: SentTensor) => boolean = () => false,
): BinaryBody {
  const pieces: Buffer[] = [];
  const described = inputs.map((tensor) => {
    if (staysInJson(tensor)) return tensor;
    const bytes = bytesOf(tensor);
    pieces.push(bytes);
    const { data: _, ...others } = tensor;
    return { ...others, parameters: { binary_data_size: bytes.length } };
  });
  return withBytes({ inputs: described, ...rest }, Buffer.concat(pieces));
}

/** An output of an answer, its values read from the JSON or from the bytes after it. */
export interface ReadOutput {
  readonly name: string;
  readonly datatype: string;
  readonly shape: readonly number[];
  readonly data: readonly unknown[];
  readonly isBinary: boolean;
}

/** An answer, read. */
export interface ReadAnswer {
  readonly model_name: string;
  readonly id?: string;
  readonly outputs: readonly ReadOutput[];
}

/**
 * Reads an answer with bytes after its JSON.
 * @throws Error unless all bytes belong to an output
 */
export function readAnswer({ headers, rawPayload }: Answer & { readonly rawPayload: Buffer }): ReadAnswer {
  const body = rawPayload;
  let at = Number(headers["inference-header-content-length"] ?? body.length);
  const { outputs, ...rest } = JSON.parse(body.subarray(0, at).toString());
  const read = outputs.map(({ parameters, ...output }: SentTensor): ReadOutput => {
    const size = (parameters as { readonly binary_data_size?: number } | undefined)?.binary_data_size;
    if (size === undefined) return { ...output, isBinary: false };
    at += size;
    const data = valuesOf(output.datatype, body.subarray(at - size, at));
    return { ...output, data, isBinary: true };
  });
  if (at !== body.length) throw new Error(`the answer has ${body.length} bytes, ${at} of them known`);
  return { ...rest, outputs: read };
}

function valuesOf(datatype: string, bytes: Buffer): unknown[] {
  if (datatype === "BOOL") return [...bytes].map(Boolean);
  if (datatype === "FP64") return [...new Float64Array(new Uint8Array(bytes).buffer)];
  const texts: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = at + 4 + bytes.readUInt32LE(at);
    texts.push(bytes.subarray(at + 4, end).toString());
    at = end;
  }
  return texts;
}
