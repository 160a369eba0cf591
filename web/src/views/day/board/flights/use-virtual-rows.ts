import { useWindowVirtualizer, type VirtualItem } from "@tanstack/react-virtual";
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { DayRow } from "../../rows/day-board.ts";

/** The rows of a long list that are near the window; the room of the others is kept. */
interface VirtualRows<List extends HTMLElement> {
  /** Of the list, whose top has to be known. */
  readonly list: RefObject<List | null>;
  readonly items: readonly VirtualItem[];
  /** Room above the first and below the last of them, in pixels. */
  readonly above: number;
  readonly below: number;
  /** Of each row, which carries its `data-index`. */
  readonly measure: (row: Element | null) => void;
  /** Moves from the button of a row to that of the next or the one before, by arrow keys. */
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * Draws only those rows of a long list that are near the window.
 * @param height of a row, about, in pixels
 */
export function useVirtualRows<List extends HTMLElement>(
  rows: readonly DayRow[],
  height: number,
): VirtualRows<List> {
  const list = useRef<List>(null);
  const scrollMargin = useTop(list);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => height,
    overscan: 8,
    scrollMargin,
    getItemKey: (index) => rows[index].index,
  });
  const items = virtualizer.getVirtualItems();
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = (event.target as Element).closest("[data-index]");
    if (step === undefined || row === null || !(event.target as Element).matches("[aria-expanded]")) return;
    event.preventDefault();
    const next = Number(row.getAttribute("data-index")) + step;
    list.current?.querySelector<HTMLElement>(`[data-index="${next}"] [aria-expanded]`)?.focus();
  };
  return {
    list,
    items,
    above: (items[0]?.start ?? scrollMargin) - scrollMargin,
    below: virtualizer.getTotalSize() - ((items.at(-1)?.end ?? scrollMargin) - scrollMargin),
    measure: virtualizer.measureElement,
    onKeyDown,
  };
}

/** How far below the top of the page an element begins; what stands above it may grow. */
function useTop(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () =>
      setTop(Math.round((element.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}
