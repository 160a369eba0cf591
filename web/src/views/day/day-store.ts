import { useSyncExternalStore } from "react";
import type { DayFile } from "./file/day-file.ts";
import type { Fault } from "./file/file-fault.ts";
import type { DayBoard } from "./rows/day-board.ts";
import { NO_FILTERS, type RowFilters } from "./rows/filter-rows.ts";
import { RISKIEST_FIRST, type RowOrder } from "./rows/sort-rows.ts";

/** What the view of the day keeps while another view is open. */
export interface DayState {
  /** What is asked about. */
  readonly file: DayFile | undefined;
  /** The board that was shown last; it stays until there is another. */
  readonly board: DayBoard | undefined;
  /** How many rows of the file are answered, while it is asked about. */
  readonly answered: number;
  /** The file that was opened last and cannot be used. */
  readonly refused: { readonly name: string; readonly fault: Fault } | undefined;
  readonly filters: RowFilters;
  readonly order: RowOrder;
  /** The date that is looked at; all of them where undefined. */
  readonly date: string | undefined;
  /** As how many false alarms a missed delay counts; as the model has it where undefined. */
  readonly missedCost: number | undefined;
  /** The rows whose reasons are unfolded, by their index. */
  readonly unfolded: ReadonlySet<number>;
}

let state: DayState = {
  file: undefined,
  board: undefined,
  answered: 0,
  refused: undefined,
  filters: NO_FILTERS,
  order: RISKIEST_FIRST,
  date: undefined,
  missedCost: undefined,
  unfolded: new Set(),
};
const listeners = new Set<() => void>();

/** Some of what is kept now; a component is drawn anew when that changes. */
export function useDay<Part>(select: (state: DayState) => Part): Part {
  return useSyncExternalStore(listen, () => select(state));
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Changes some of what is kept. */
export function changeDay(change: Partial<DayState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

/** Asks about another file from now on. */
export function setFile(file: DayFile): void {
  changeDay({ file, answered: 0, refused: undefined });
}

/** Shows another board; what was chosen for the last one is forgotten where it is of another file. */
export function showBoard(board: DayBoard, date: string | undefined): void {
  if (board.file.key === state.board?.file.key) changeDay({ board });
  else changeDay({ board, date, filters: NO_FILTERS, unfolded: new Set() });
}

/** The board that was shown last, where it is of this file and in this language. */
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
