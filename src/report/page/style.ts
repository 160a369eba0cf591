/**
 * The style of the report. Series have the colours of Okabe and Ito, which colour-blind readers can distinguish; in the
 * dark scheme, the palette's sky blue replaces its blue, which is too dark there.
 */
export const STYLE = `
:root { color-scheme: light dark; --ground: #ffffff; --ink: #1b1f24; --muted: #57606a; --faint: #8c959f;
  --line: #d8dee4; --panel: #f6f8fa; --link: #0072b2; --plot-background: var(--ground);
  --baseline: #000000; --schedule: #cc79a7; --day: #009e73; --hour: #0072b2; --actual: #d55e00; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ground: #14171b; --ink: #e6e9ed; --muted: #a9b1ba; --faint: #7d8590; --line: #343a42; --panel: #1d2127;
    --link: #56b4e9; --baseline: #f0f0f0; --hour: #56b4e9; }
}
* { box-sizing: border-box; }
html { background: var(--ground); color: var(--ink); font: 16px/1.55 system-ui, sans-serif;
  -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.4rem; line-height: 1.3; margin: 3rem 0 .75rem; padding-top: .75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 0; }
h4 { font-size: .9rem; margin: 0 0 .25rem; font-weight: 600; }
p { margin: .5rem 0 1rem; max-width: 46rem; }
a { color: var(--link); }
.lead { font-size: 1.1rem; }
.muted { color: var(--muted); overflow-wrap: anywhere; }
nav ol { columns: 18rem; margin: .5rem 0; padding-left: 1.4rem; }
figure { margin: 1.75rem 0; }
figcaption p { margin: .15rem 0 .6rem; color: var(--muted); }
.plots { display: flex; flex-wrap: wrap; gap: 1rem .5rem; }
.pair { display: flex; flex-wrap: wrap; gap: 0 1rem; }
.pair > * { flex: 1 1 28rem; min-width: 0; }
.scroll { overflow-x: auto; max-width: 100%; }
.scroll:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.scroll svg { display: block; overflow: visible; }
svg text { white-space: pre; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem .8rem; list-style: none; margin: 0 0 .5rem; padding: 0;
  font-size: .9rem; }
.legend svg { vertical-align: -2px; }
table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; margin: .75rem 0; }
caption { text-align: left; color: var(--muted); padding-bottom: .35rem; }
th, td { padding: .35rem .7rem; border-bottom: 1px solid var(--line); text-align: right; vertical-align: bottom; }
thead th { background: var(--panel); font-weight: 600; }
th:first-child { text-align: left; overflow-wrap: anywhere; min-width: 9.5rem; max-width: 24rem; }
tbody th { font-weight: 500; }
th small { display: block; font-weight: 400; color: var(--muted); }
.mark { color: var(--actual); padding-left: .2em; }
details { margin: .5rem 0; }
summary { cursor: pointer; color: var(--link); font-size: .9rem; }
.notes { font-size: .9rem; color: var(--muted); max-width: 46rem; }
.notes dt { font-weight: 600; color: var(--ink); }
.notes dd { margin: 0 0 .4rem; }
.limits li { margin: .6rem 0; max-width: 46rem; }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--line); font-size: .9rem; }
@media print {
  html { font-size: 11px; }
  body { max-width: none; padding: 0; }
  nav, details { display: none; }
  h2 { break-after: avoid; }
  figure, tr, .panel { break-inside: avoid; }
  .scroll { overflow: visible; }
  .plots { flex-wrap: nowrap; }
  .plots > .scroll { flex: 0 1 auto; min-width: 0; }
  .plots svg { max-width: 100%; height: auto; }
  .pair { flex-wrap: nowrap; break-inside: avoid; }
  section:has(> .pair) { break-inside: avoid; }
}
`;
