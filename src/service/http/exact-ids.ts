/** An id whose number has more digits than a double holds, as it was sent. */
export class ExactId {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** The ids of the objects whose own `id` lost digits when it was parsed. */
const exactIds = new WeakMap<object, ExactId>();

/**
 * Parses JSON text as `JSON.parse` does. If the `id` of the value loses digits by that, such as 9007199254740993, it is kept for
 * {@link idOf}.
 * @throws SyntaxError for a text that is not JSON
 */
export function parseItem(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return hasInexactId(value) ? parseWithSources(text) : value;
}

/**
 * Keeps the ids of the items of all lists in a body, as {@link parseItem} does.
 * @param body as parsed from `text`
 * @returns an equal body
 */
export function withExactIds(body: unknown, text: string): unknown {
  if (typeof body !== "object") return body;
  const members = body as Readonly<Record<string, unknown>>;
  for (const name in members) {
    const list = members[name];
    if (Array.isArray(list) && list.some(hasInexactId)) return parseWithSources(text);
  }
  return body;
}

/** Returns the client's own id of an object of a parsed text; an {@link ExactId} if its number lost digits. */
export function idOf(fields: { readonly id?: unknown }): unknown {
  return isInexact(fields.id) ? (exactIds.get(fields) ?? fields.id) : fields.id;
}

/** Returns an id as a serialiser of JSON can write it: undefined for an {@link ExactId}, which {@link withId} adds. */
export function plainId(id: unknown): unknown {
  return id instanceof ExactId ? undefined : id;
}

/**
 * Adds an {@link ExactId} to the JSON text of an object; any other id is in it already.
 * @param text of an object with members, written with {@link plainId}
 */
export function withId(id: unknown, text: string): string {
  return id instanceof ExactId ? `{"id":${id.source},${text.slice(1)}` : text;
}

/** The largest length of an id, as of one that is a text. */
const MAX_LENGTH = 200;

/** The length from which on a fraction, as it is written, may have lost digits. */
const LONG = 17;

/** Whether a parsed value is a number that may differ from the one that was sent. */
function isInexact(value: unknown): boolean {
  if (typeof value !== "number" || Number.isSafeInteger(value)) return false;
  return Math.abs(value) > Number.MAX_SAFE_INTEGER || String(value).length >= LONG;
}

function hasInexactId(value: unknown): boolean {
  return typeof value === "object" && value !== null && isInexact((value as { readonly id?: unknown }).id);
}

/** Part of JavaScript since ES2025, which TypeScript's library does not yet know. */
const parseWith = JSON.parse as (
  text: string,
  reviver: (this: object, key: string, value: unknown, context: { readonly source?: string }) => unknown,
) => unknown;

function parseWithSources(text: string): unknown {
  return parseWith(text, function (key, value, { source }) {
    if (key !== "id" || source === undefined || !isInexact(value)) return value;
    if (source.length > MAX_LENGTH) return Infinity; // refused as too large
    exactIds.set(this, new ExactId(source));
    return value;
  });
}
