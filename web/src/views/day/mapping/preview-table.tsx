import { useId, useMemo } from "react";
import type { Layout } from "../../../../../src/flights/reading/layouts/layout.ts";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { badRowsTexts } from "../board/bad-rows/bad-rows-texts.ts";
import type { Fault } from "../file/file-fault.ts";
import type { CsvFile, FileReading } from "../file/read-day-file.ts";
import { useFaultReason } from "../start/refused-file.tsx";
import type { ColumnChoices, NeededChoice } from "./column-choices.ts";
import classes from "./mapping.module.css";
import { type Preview, type PreviewRow, previewOf } from "./preview.ts";
import { mappingTexts } from "./texts.ts";

/** The number of rows that are shown. */
const MAX_ROWS = 6;

/** The first rows of a file as its columns are understood, with their faults in words; or what is missing for it. */
export function PreviewTable({
  csv,
  layout,
  missing,
  choices,
  reading,
}: {
  readonly csv: CsvFile;
  readonly layout: Layout;
  readonly missing: readonly NeededChoice[];
  readonly choices: ColumnChoices;
  readonly reading: FileReading;
}) {
  const texts = useTexts(mappingTexts);
  // The layout is made anew each time; its content decides.
  const key = JSON.stringify(layout);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key has the layout
  const preview = useMemo(
    () => (missing.length > 0 ? undefined : previewOf(csv, layout, reading)),
    [csv, key, missing.length, reading],
  );
  const named = missing.map((choice) =>
    choice === "date" && choices.timeForm === "one" ? texts.fields.dateTime : texts.fields[choice],
  );
  return (
    <div className={classes.preview}>
      <p role="status" className={classes.state}>
        {preview === undefined ? texts.missing(named.join(", ")) : <State preview={preview} />}
      </p>
      {preview !== undefined && "rows" in preview && <Rows rows={preview.rows} />}
    </div>
  );
}

function State({ preview }: { readonly preview: Preview | Fault }) {
  return "kind" in preview ? <WholeFault fault={preview} /> : <Counts preview={preview} />;
}

function WholeFault({ fault }: { readonly fault: Fault }) {
  const texts = useTexts(mappingTexts);
  const reason = useFaultReason(fault);
  return fault.kind === "ambiguous-dates" ? texts.ambiguous(fault.text) : texts.cannot(reason);
}

function Counts({ preview }: { readonly preview: Preview }) {
  const texts = useTexts(mappingTexts);
  const { format } = useLanguage();
  const { rows, skipped } = preview;
  const counts = (["flights", "cancelled", "faulty", "skipped"] as const)
    .filter((kind) => preview[kind] > 0)
    .map((kind) => texts.count[kind](format.count(preview[kind])));
  return texts.counts(format.count(rows.length + skipped), counts.join(", "));
}

function Rows({ rows }: { readonly rows: readonly PreviewRow[] }) {
  const texts = useTexts(mappingTexts);
  const { format } = useLanguage();
  const { fields } = texts;
  const titleId = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: an element that scrolls has to be reachable by keyboard
    <section className={classes.scroll} tabIndex={0} aria-labelledby={titleId}>
      <table className={classes.table}>
        <caption id={titleId}>{texts.preview}</caption>
        <thead>
          <tr>
            {[texts.line, fields.flight, fields.airline, fields.other, fields.dateTime].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MAX_ROWS).map((row) => (
            <tr key={row.index}>
              <th scope="row">{format.count(row.line)}</th>
              <td>{row.id}</td>
              <Cells row={row} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cells({ row }: { readonly row: PreviewRow }) {
  const [texts, faultTexts] = [useTexts(mappingTexts), useTexts(badRowsTexts)];
  const { format } = useLanguage();
  if ("faults" in row) {
    return (
      <td colSpan={3} className={classes.fault}>
        {row.faults.map(faultTexts.fault).join(" ")}
      </td>
    );
  }
  return (
    <>
      <td>{row.airline}</td>
      <td>{row.other}</td>
      <td>
        {row.local !== undefined && format.dateTime(row.local)}
        {row.kind === "cancelled" && <em> ({texts.isCancelled})</em>}
      </td>
    </>
  );
}
