import type { Work } from "./work.ts";

/** The parts of a JSON text with a list. */
export interface ListParts {
  /** The text before the first item. */
  readonly start: string;
  readonly count: number;
  /** Writes an item by its index; called for each in order. */
  readonly item: (index: number) => string;
  /** Writes the text after the last item; may throw instead. */
  readonly end: () => string;
}

/** The making of a list: that of a {@link Work}, or {@link AT_ONCE}. */
export type Making = Pick<Work, "begin" | "rest">;

/** Makes all items at once: for short lists. */
export const AT_ONCE: Making = {
  begin(count, make) {
    for (let index = 0; index < count; index++) make(index);
    return count;
  },
  async *rest() {},
};

/** Writes JSON text with a list: as a text if all items were made at once, otherwise in pieces, one for each turn. */
export function listText(
  { start, count, item, end }: ListParts,
  work: Making,
): string | AsyncGenerator<Buffer> {
  let text = start;
  const make = (index: number) => {
    text += index === 0 ? item(index) : `,${item(index)}`;
  };
  const made = work.begin(count, make);
  if (made === count) return text + end();
  async function* pieces(): AsyncGenerator<Buffer> {
    for await (const _ of work.rest(made, count, make)) {
      yield Buffer.from(text);
      text = "";
    }
    yield Buffer.from(end());
  }
  return pieces();
}
