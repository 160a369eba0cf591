import { Html, html } from "./html.ts";
import { STYLE } from "./style.ts";

/** A section of a page. */
export interface Section {
  /** The anchor that the table of contents links to. */
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}

/** The content of a page. */
export interface Page {
  readonly title: string;
  /** The line under the title. */
  readonly subtitle: string;
  readonly sections: readonly Section[];
  readonly footer: string;
}

/**
 * Writes a page that is complete in one file: it contains its style, and its security policy forbids scripts and all
 * other sources.
 */
export function writePage({ title, subtitle, sections, footer }: Page): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="muted">${subtitle}</p>
</header>
<nav aria-label="Contents"><ol>
${sections.map((section) => html`<li><a href="#${section.id}">${section.title}</a></li>\n`)}</ol></nav>
<main>
${sections.map(
  ({ id, title: heading, body }) => html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${heading}</h2>
${body}
</section>
`,
)}</main>
<footer class="muted">${footer}</footer>
</body>
</html>
`.text;
}
