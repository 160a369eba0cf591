import { rm } from "node:fs/promises";
import process from "node:process";
import { csvField } from "../flights/reading/csv-fields.ts";
import { describeRejection, type Rejection } from "../flights/reading/rejected-rows.ts";
import { type Output, outputFile } from "./output.ts";

/** Where rejections go. */
export interface Rejects extends Omit<Output, "write"> {
  /** What the closing line says of where they are. */
  readonly where: string;
  add(rejection: Rejection): Promise<void>;
}

/** Rejections on standard error, ten at most. */
export function toldRejects(): Rejects {
  let told = 0;
  return {
    where: "",
    async add(rejection) {
      if (told++ < 10) process.stderr.write(`${describeRejection(rejection)}\n`);
    },
    async commit() {},
    async abort() {},
  };
}

/** Rejections as a CSV, made when the first one comes. */
export function fileRejects(path: string): Rejects {
  let file: Output | undefined;
  return {
    where: `, listed in ${path}`,
    async add({ line, column, value, reason }) {
      if (file === undefined) {
        file = await outputFile(path);
        await file.write(Buffer.from("line,column,value,reason\n"));
      }
      await file.write(Buffer.from(`${[String(line), column, value, reason].map(csvField).join(",")}\n`));
    },
    // A file of an earlier run would tell of rows that are none of this one.
    commit: async () => (file === undefined ? rm(path, { force: true }) : file.commit()),
    abort: async () => file?.abort(),
  };
}
