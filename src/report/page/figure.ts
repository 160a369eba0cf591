import { type Html, html } from "./html.ts";

/** A figure: plots, what they show in a sentence, and the numbers behind them. */
export interface Figure {
  readonly title: string;
  /** One plain sentence: what is to be seen. */
  readonly shows: string;
  readonly legend?: Html;
  readonly plots: readonly Html[];
  /** The numbers, as a table that opens. */
  readonly data?: Html;
}

/** Writes a figure. Plots stand beside each other where there is room, and scroll where one is too wide. */
export function figure({ title, shows, legend, plots, data }: Figure): Html {
  return html`<figure>
<figcaption><h3>${title}</h3><p>${shows}</p></figcaption>
${legend ?? []}
<div class="plots" role="group" aria-label="${title}">${plots.map(
    (plot) => html`<div class="scroll" tabindex="0">${plot}</div>`,
  )}</div>
${data === undefined ? [] : html`<details><summary>The figures as a table</summary>${data}</details>`}
</figure>
`;
}

/** A plot under a title of its own, as one of several of the same kind. */
export function panel(title: string, ...plots: readonly Html[]): Html {
  return html`<div class="panel"><h4>${title}</h4>${plots}</div>`;
}

/** A table: a row's first cell names it, the others are figures to the right. */
export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | Html)[])[];
}

/** Writes a table, that scrolls where it is too wide. */
export function table({ caption, head, rows }: Table): Html {
  const line = ([name, ...cells]: readonly (string | Html)[]) =>
    html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`;
  return html`<div class="scroll" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${head.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>
${rows.map(line)}</tbody>
</table></div>
`;
}

/** The best of several cells marked, also for those who hear it; none where no value is a number. */
export function markBest(
  values: readonly number[],
  best: "highest" | "lowest",
  text: (value: number) => string,
): (string | Html)[] {
  const numbers = values.filter((value) => !Number.isNaN(value));
  const top = best === "highest" ? Math.max(...numbers) : Math.min(...numbers);
  return values.map((value) =>
    value === top
      ? html`<strong>${text(value)}<span class="mark" role="img" aria-label=" (best)">★</span></strong>`
      : text(value),
  );
}
