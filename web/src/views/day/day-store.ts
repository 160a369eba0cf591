import { useSyncExternalStore } from "react";
import type { DateOrder } from "../../../../src/flights/reading/csv/local-dates.ts";
import type { Layout } from "../../../../src/flights/reading/layouts/layout.ts";
import type { DayFile } from "./file/day-file.ts";
import type { Fault } from "./file/file-fault.ts";
import type { DayBoard } from "./rows/day-board.ts";
import { NO_FILTERS, type RowFilters } from "./rows/filter-rows.ts";
import { RISKIEST_FIRST, type RowOrder } from "./rows/sort-rows.ts";

/** The content of a file, and what a user said about it. */
export interface FileSource {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether the page made it, of the routes of one airport. */
  readonly isSample: boolean;
  /** The meaning of its columns; undefined for that which their headers show. */
  readonly layout?: Layout | undefined;
  /** The order of day and month in its dates; undefined for that which they prove. */
  readonly dates?: DateOrder | undefined;
}

/** The state of the view of the day. It outlasts the view while another one is open. */
export interface DayState {
  /** The file whose forecasts are requested. */
  readonly file: DayFile | undefined;
  /** The board that is shown, until there is another one. */
  readonly board: DayBoard | undefined;
  /** The number of rows of the file that are answered so far. */
  readonly answered: number;
  /** The content that was opened last, and what the user said about it. */
  readonly source: FileSource | undefined;
  /** The last file that was opened, where it cannot be used. */
  readonly refused: { readonly name: string; readonly fault: Fault } | undefined;
  /** Whether the dialog is open in which the user says what the columns of the file mean. */
  readonly isMapping: boolean;
  readonly filters: RowFilters;
  readonly order: RowOrder;
  /** The date that is shown; all dates where undefined. */
  readonly date: string | undefined;
  /** The cost of a missed delay in false alarms; that of the model where undefined. */
  readonly missedCost: number | undefined;
  /** The indices of the rows whose reasons are unfolded. */
  readonly unfolded: ReadonlySet<number>;
}

let state: DayState = {
  file: undefined,
  board: undefined,
  answered: 0,
  source: undefined,
  refused: undefined,
  isMapping: false,
  filters: NO_FILTERS,
  order: RISKIEST_FIRST,
  date: undefined,
  missedCost: undefined,
  unfolded: new Set(),
};
const listeners = new Set<() => void>();

/** Selects a part of the state; the component is drawn again when that part changes. */
export function useDay<Part>(select: (state: DayState) => Part): Part {
  return useSyncExternalStore(listen, () => select(state));
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Changes a part of the state. */
export function changeDay(change: Partial<DayState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

/** Opens another file, whose forecasts are requested. */
export function setFile(file: DayFile): void {
  changeDay({ file, answered: 0, refused: undefined });
}

/** Adds what a user says about the file that was opened last, which is then read again. */
export function changeSource(change: Partial<Pick<FileSource, "layout" | "dates">>): void {
  if (state.source !== undefined) changeDay({ source: { ...state.source, ...change } });
}

/** Shows a board. Filters, date and unfolded rows are reset where it is of another file than the last one. */
export function showBoard(board: DayBoard, date: string | undefined): void {
  if (board.file.key === state.board?.file.key) changeDay({ board });
  else changeDay({ board, date, filters: NO_FILTERS, unfolded: new Set() });
}

/** Returns the board that is shown, where it is of this file (by its key) and in this language. */
export function shownBoard(file: number | undefined, language: string): DayBoard | undefined {
  const { board } = state;
  return board?.file.key === file && board?.language === language ? board : undefined;
}

/** Unfolds the reasons of a row, or folds them. */
export function toggleRow(index: number): void {
  const unfolded = new Set(state.unfolded);
  if (!unfolded.delete(index)) unfolded.add(index);
  changeDay({ unfolded });
}
