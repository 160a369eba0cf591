import type { Section } from "../sections/section.ts";
import { Html, html } from "./html.ts";
import { STYLE } from "./style.ts";

/** A page to write. */
export interface Page {
  readonly title: string;
  /** What stands under the title. */
  readonly subtitle: string;
  readonly sections: readonly Section[];
  readonly footer: string;
}

/**
 * Writes a page that needs nothing but itself: its style is in it, and its security policy forbids scripts and
 * everything from elsewhere.
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
