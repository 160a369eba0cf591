import { useWindowVirtualizer, type VirtualItem } from "@tanstack/react-virtual";
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { DayRow } from "../../rows/day-board.ts";

/** The rows of a long list that are near the window; the others only take room. */
interface VirtualRows<List extends HTMLElement> {
  /** For the list, whose position has to be known. */
  readonly list: RefObject<List | null>;
  readonly items: readonly VirtualItem[];
  /** The room above the first and below the last of them, in pixels. */
  readonly above: number;
  readonly below: number;
  /** For each row, which has its index as `data-index`. */
  readonly measure: (row: Element | null) => void;
  /** Moves the focus between the buttons of rows with the arrow keys. */
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * Selects the rows of a long list that are near the window.
 * @param height the approximate height of a row, in pixels
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

/** Returns the distance of an element from the top of the page in pixels, which changes with what is above it. */
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
