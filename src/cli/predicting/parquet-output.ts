import { isUtf8 } from "node:buffer";
import { rm } from "node:fs/promises";
import { csvToParquet } from "../../files/parquet/csv-to-parquet.ts";
import { ReplacedFile } from "../../files/replaced-file.ts";
import { SCORE_TYPES } from "../../models/scoring/forecast-columns.ts";
import { keptOnExit, type Output, outputFile, removedOnExit } from "../printing/output.ts";

/** An {@link Output} that is given the columns of its CSV first. */
export interface TableOutput extends Output {
  /** Called once, before anything is written. */
  start(columns: readonly string[], separator: string): void;
}

/**
 * Opens a Parquet file that is written as a CSV, header first. The records are kept in a file beside it until they are
 * complete.
 * @param types SQL types of columns by name, besides those of forecasts; others are texts
 * @throws PuntualError `output-unwritable`
 */
export async function parquetOutput(
  path: string,
  types: Readonly<Record<string, string>> = {},
): Promise<TableOutput> {
  const output = await outputFile(path);
  const records = await ReplacedFile.open(`${path}.csv`, path);
  removedOnExit(records.temporary);
  let header: { readonly names: readonly string[]; readonly separator: string } | undefined;
  let isHeaderWritten = false;
  const close = async () => {
    await records.abort();
    await rm(records.temporary, { force: true });
    keptOnExit(records.temporary);
  };
  return {
    start(names, separator) {
      header = { names, separator };
    },
    async write(bytes) {
      if (isHeaderWritten) await records.write(isUtf8(bytes) ? bytes : fromWindows1252(bytes));
      isHeaderWritten = true;
    },
    async commit() {
      const { names = [], separator = "," } = header ?? {};
      const source = { path: records.temporary, names, separator, types: { ...types, ...SCORE_TYPES } };
      try {
        await csvToParquet(source, path, output);
        await output.commit();
      } finally {
        await close();
      }
    },
    async abort() {
      await close();
      await output.abort();
    },
  };
}

/** A file whose text is not UTF-8 is scored in windows-1252; its blocks are whole records. */
function fromWindows1252(bytes: Uint8Array): Buffer {
  return Buffer.from(new TextDecoder("windows-1252").decode(bytes));
}
