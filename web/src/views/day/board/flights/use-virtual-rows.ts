import {
  defaultRangeExtractor,
  measureElement,
  type Range,
  useWindowVirtualizer,
  type Virtualizer,
} from "@tanstack/react-virtual";
import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import type { DayRow } from "../../rows/day-board.ts";

/** The number of rows that a page key moves by. */
const PAGE = 10;

/** A row that is drawn. */
interface DrawnRow {
  /** Its position in the list, from 0. */
  readonly index: number;
  readonly key: string | number | bigint;
  /** The room above it, of rows that are not drawn, in pixels. */
  readonly above: number;
}

/** The rows of a long list that are near the window, and the one with the focus; the others only take room. */
interface VirtualRows<List extends HTMLElement> {
  /** For the list, whose position has to be known. */
  readonly list: RefObject<List | null>;
  readonly items: readonly DrawnRow[];
  /** The room below the last of them, in pixels. */
  readonly below: number;
  /** For each row, which has its index as `data-index`. */
  readonly measure: (row: Element | null) => void;
  /** Moves the focus between the buttons of rows with the arrow keys, Home, End and the page keys. */
  onKeyDown(event: KeyboardEvent): void;
  /** Keeps the row with the focus while it is scrolled away. */
  onFocus(event: FocusEvent): void;
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
  const [focused, setFocused] = useState<number>();
  const rangeExtractor = useCallback(
    (range: Range) => {
      const near = defaultRangeExtractor(range);
      if (focused === undefined || focused >= range.count || near.includes(focused)) return near;
      return [...near, focused].sort((one, other) => one - other);
    },
    [focused],
  );
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => height,
    overscan: 8,
    scrollMargin,
    getItemKey: (index) => rows[index].index,
    measureElement: measureDisplayed,
    rangeExtractor,
  });
  const items = virtualizer.getVirtualItems();
  const onKeyDown = (event: KeyboardEvent) => {
    const index = indexOf(event.target as Element);
    if (index === undefined || !(event.target as Element).matches("[aria-expanded]")) return;
    const [first, last] = [0, rows.length - 1];
    const next = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: Math.min(last, index + PAGE),
      PageUp: Math.max(first, index - PAGE),
      Home: first,
      End: last,
    }[event.key];
    if (next === undefined || next < first || next > last) return;
    event.preventDefault();
    // The row has to be drawn before it can have the focus.
    flushSync(() => setFocused(next));
    list.current?.querySelector<HTMLElement>(`[data-index="${next}"] [aria-expanded]`)?.focus();
  };
  return {
    list,
    items: items.map(({ index, key, start }, place) => ({
      index,
      key,
      above: start - (items[place - 1]?.end ?? scrollMargin),
    })),
    below: virtualizer.getTotalSize() - ((items.at(-1)?.end ?? scrollMargin) - scrollMargin),
    measure: virtualizer.measureElement,
    onKeyDown,
    onFocus: ({ target }) => setFocused(indexOf(target)),
  };
}

/** Returns the position of the row that an element is in. */
function indexOf(element: Element): number | undefined {
  const index = element.closest("[data-index]")?.getAttribute("data-index");
  return index == null ? undefined : Number(index);
}

/**
 * Returns the height of a row in pixels. A row that is not displayed, such as while the page is printed, has no height of
 * its own and keeps the one it had: with a height of 0 more rows would be near the window, until all of them were drawn.
 */
function measureDisplayed(
  row: Element,
  entry: ResizeObserverEntry | undefined,
  virtualizer: Virtualizer<Window, Element>,
): number {
  const { itemSizeCache, options } = virtualizer;
  const index = virtualizer.indexFromElement(row);
  return (
    measureElement(row, entry, virtualizer) ||
    (itemSizeCache.get(options.getItemKey(index)) ?? options.estimateSize(index))
  );
}

/**
 * Returns the distance of an element from the top of the page in pixels, which changes with what is above it. An element
 * that is not displayed keeps the one it had.
 */
function useTop(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const [box] = element.current?.getClientRects() ?? [];
      if (box !== undefined) setTop(Math.round(box.top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}
