import type { Readable } from "node:stream";
import { PuntualError } from "../../errors.ts";
import { bodyEndedEarly } from "../http/content/inflate-body.ts";
import type { AdmittedBody } from "./admission.ts";

/** A body, which may have been inflated. */
export interface BodyStream extends Readable {
  /** The number of compressed bytes so far; absent if the body was not compressed. */
  readonly receivedEncodedLength?: number;
}

/** The limits of a body. */
export interface BodyLimits {
  /** The largest number of bytes, as they arrive and inflated. */
  readonly limit: number;
  /** The `content-length`; undefined if there is none. */
  readonly announced: number | undefined;
  /** The memory of the body; undefined if it is not counted. */
  readonly admitted: AdmittedBody | undefined;
}

/**
 * Reads a body whole. It is not read while there is no memory for it.
 * @param done called once: with the error, or with the bytes
 */
export function readBody(
  body: BodyStream,
  { limit, announced, admitted }: BodyLimits,
  done: (error: Error | null, bytes?: Buffer) => void,
): void {
  body.on("error", () => {}); // also of a body that is no longer needed, such as a broken one that is too large
  const tooLarge = () => new PuntualError("body-too-large", { limit });
  if (announced !== undefined && announced > limit) {
    done(tooLarge());
    return;
  }
  const isWhole = announced !== undefined && body.receivedEncodedLength === undefined;
  const pieces: Buffer[] = [];
  let length = 0;
  const finish = (error: Error | null) => {
    body.off("data", take).off("end", end).off("error", fail);
    if (error === null) done(null, Buffer.concat(pieces, length));
    else done(error);
  };
  const wait = (space: Promise<void>) => {
    body.pause();
    space.then(() => body.resume(), finish);
  };
  const take = (piece: Buffer) => {
    length += piece.length;
    if (length > limit || (body.receivedEncodedLength ?? 0) > limit) return finish(tooLarge());
    pieces.push(piece);
    const space = isWhole ? undefined : admitted?.receive(piece.length);
    if (space !== undefined) wait(space);
  };
  const end = () => {
    const isShort = announced !== undefined && (body.receivedEncodedLength ?? length) !== announced;
    finish(isShort ? bodyEndedEarly() : null);
  };
  const fail = (error: Error) => finish(error instanceof PuntualError ? error : bodyEndedEarly());
  body.on("end", end).on("error", fail);
  const space = isWhole ? admitted?.receive(announced) : undefined;
  if (space === undefined) body.on("data", take).resume();
  else space.then(() => body.on("data", take).resume(), finish);
}
