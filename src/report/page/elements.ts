import { type Html, html } from "./html.ts";

/** A chart: plots, a sentence on what they show, and their values as a table. */
export interface Chart {
  readonly title: string;
  /** One or two sentences on how to read the plots. */
  readonly shows: string;
  readonly legend?: Html;
  readonly plots: readonly Html[];
  /** The values, as a table that the reader can open. */
  readonly data?: Html;
}

/** Writes a chart. Plots are side by side if there is room; one that is too wide scrolls. */
export function chart({ title, shows, legend, plots, data }: Chart): Html {
  return html`<figure>
<figcaption><h3>${title}</h3><p>${shows}</p></figcaption>
${legend ?? []}
<div class="plots" role="group" aria-label="${title}">${plots.map(
    (plot) => html`<div class="scroll" tabindex="0">${plot}</div>`,
  )}</div>
${data === undefined ? [] : html`<details><summary>Values as a table</summary>${data}</details>`}
</figure>
`;
}

/** Writes plots under a title, as one of several similar panels. */
export function panel(title: string, ...plots: readonly Html[]): Html {
  return html`<div class="panel"><h4>${title}</h4>${plots}</div>`;
}

/** A table. The first cell of a row is its name, the others hold values. */
export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | Html)[])[];
}

/** Writes a table, which scrolls if it is too wide. */
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

/** Writes values as cells and marks the best, also for screen readers; none is marked if all are NaN. */
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
