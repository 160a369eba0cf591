/** The types of columns: `instant` is microseconds since 1970-01-01T00:00Z, which readers know as a time in UTC. */
export type ParquetType = "float" | "double" | "byte" | "integer" | "text" | "instant";

/** A column to write. */
export interface ParquetColumn {
  readonly name: string;
  readonly type: ParquetType;
  /** Returns the value of a row, counted from 0; undefined where it is missing. */
  readonly valueAt: (row: number) => number | string | undefined;
}

/** A file that is written under another name until it is complete, as `ReplacedFile` is. */
export interface UnfinishedFile {
  /** The path of the unfinished file. */
  readonly temporary: string;
  /** Gives the file its name. */
  commit(): Promise<void>;
  /** Removes what was written. */
  abort(): Promise<void>;
}

/** A table to write. */
export interface ParquetTable {
  readonly path: string;
  readonly columns: readonly ParquetColumn[];
  readonly rowCount: number;
}
