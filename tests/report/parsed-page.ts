import assert from "node:assert/strict";
import { parseHTML } from "linkedom";

/** The part of an element that the tests read. */
export interface PageElement {
  readonly tagName: string;
  readonly textContent: string;
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Parses a page. */
export function parsedPage(page: string): PageElement & { readonly title: string } {
  return parseHTML(page).document as unknown as PageElement & { readonly title: string };
}

/** Returns the elements that a selector finds. */
export function all(within: PageElement, selector: string): PageElement[] {
  return [...within.querySelectorAll(selector)];
}

/** Returns the text of an element, with white space as a browser shows it. */
export function textOf(element: PageElement | null | undefined): string {
  return element?.textContent.replace(/\s+/g, " ").trim() ?? "";
}

/** Returns the cells of the table whose caption begins with a text, row by row from the head, without marks. */
export function tableOf(page: PageElement, caption: string): string[][] {
  const table = all(page, "table").find((each) => textOf(each.querySelector("caption")).startsWith(caption));
  assert.ok(table, `there is a table ${caption}`);
  return all(table, "tr").map((row) => all(row, "th, td").map((cell) => textOf(cell).replace("★", "")));
}
