import type { FastifyReply, FastifyRequest } from "fastify";
import { sendStored, sendText } from "../streams/spool/send-stored.ts";
import type { SpoolSpace } from "../streams/spool/spool-space.ts";
import { listText } from "../workload/list-text.ts";
import type { Work } from "../workload/work.ts";
import { BinaryWriter } from "./binary-data.ts";
import { JSON_LENGTH_HEADER } from "./json-length.ts";
import type { Columns } from "./tensor.ts";
import type { WantedOutput } from "./wanted-outputs.ts";

/** An answer to a request for inference. */
export interface TensorAnswer {
  /** The JSON, or pieces of it that are being made. */
  readonly json: string | AsyncGenerator<Buffer>;
  /** The bytes after the JSON; undefined if no output is binary. */
  readonly binary: Buffer | undefined;
}

/**
 * Writes the outputs of an answer one value after the other, so that many take turns.
 * @param head the members of the JSON before the outputs
 * @param results with a column for each output
 */
export async function tensorAnswer(
  head: object,
  wanted: readonly WantedOutput[],
  results: Columns,
  rowCount: number,
  work: Work,
): Promise<TensorAnswer> {
  const writer = new BinaryWriter();
  const sizes = new Map<WantedOutput, number>();
  for (const output of wanted.filter(({ isBinary }) => isBinary)) {
    const begin = writer.length;
    await work.all(rowCount, (row) => writer.add(output.datatype, results[output.name][row]));
    sizes.set(output, writer.length - begin);
  }
  const texts = outputTexts(wanted, results, rowCount, sizes);
  const json = listText(
    {
      start: `${JSON.stringify(head).slice(0, -1)},"outputs":[`,
      count: wanted.length + (wanted.length - sizes.size) * Math.max(0, rowCount - 1),
      item: () => texts.next().value as string,
      end: () => "]}",
    },
    work,
  );
  return { json, binary: sizes.size === 0 ? undefined : writer.bytes };
}

/** Writes the JSON of each output: at once for a binary or an empty one, otherwise in a piece for each row. */
function* outputTexts(
  wanted: readonly WantedOutput[],
  results: Columns,
  rowCount: number,
  sizes: ReadonlyMap<WantedOutput, number>,
): Generator<string> {
  for (const output of wanted) {
    const { name, datatype } = output;
    const size = sizes.get(output);
    const described = { name, datatype, shape: [rowCount] };
    if (size !== undefined) {
      yield JSON.stringify({ ...described, parameters: { binary_data_size: size } });
      continue;
    }
    const begin = `${JSON.stringify(described).slice(0, -1)},"data":[`;
    if (rowCount === 0) yield `${begin}]}`;
    for (const [row, value] of results[name].entries()) {
      yield `${row === 0 ? begin : ""}${JSON.stringify(value)}${row === rowCount - 1 ? "]}" : ""}`;
    }
  }
}

/** The largest answer with binary data that is sent at once, in bytes. */
const MAX_AT_ONCE = 1 << 14;

/** The media type of JSON with binary data. */
const BINARY_TYPE = "application/octet-stream";

/** Sends an answer: as JSON if no output is binary. */
export function sendTensors(
  request: FastifyRequest,
  reply: FastifyReply,
  { json, binary }: TensorAnswer,
  space: SpoolSpace,
): FastifyReply | Promise<FastifyReply> {
  if (binary === undefined) return sendText(request, reply, json, space);
  const describe = (jsonLength: number) => reply.type(BINARY_TYPE).header(JSON_LENGTH_HEADER, jsonLength);
  if (typeof json === "string" && json.length + binary.length <= MAX_AT_ONCE) {
    const text = Buffer.from(json);
    return describe(text.length).send(Buffer.concat([text, binary]));
  }
  let length = 0;
  async function* pieces(): AsyncGenerator<Buffer> {
    for await (const piece of typeof json === "string" ? [Buffer.from(json)] : json) {
      length += piece.length;
      yield piece;
    }
    yield binary as Buffer;
  }
  return sendStored(request, reply, pieces(), space, () => describe(length));
}
