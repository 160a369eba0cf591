import { Button, Checkbox, Group } from "@mantine/core";
import "@mantine/core/styles/InlineInput.css";
import "@mantine/core/styles/Checkbox.css";
import { useId, useMemo, useState } from "react";
import { downloadText } from "../../../browser/download.ts";
import { useTexts } from "../../../language/language.tsx";
import { changeSource, type FileSource } from "../day-store.ts";
import { mappedLayout, rememberLayout } from "../file/mapped-layouts.ts";
import type { CsvFile, FileReading } from "../file/read-day-file.ts";
import { type ColumnChoices, layoutOf, missingChoices } from "./column-choices.ts";
import { ColumnFields } from "./column-fields.tsx";
import { firstChoices, type KnownNetwork } from "./first-choices.ts";
import classes from "./mapping.module.css";
import { sampledColumns } from "./preview.ts";
import { PreviewTable } from "./preview-table.tsx";
import { mappingTexts } from "./texts.ts";

/** The file name of a mapping for the command. */
const MAP_NAME = "map.json";

/** The choice of the columns, how the first rows are understood with it, and what to do with it. */
export function MappingForm({
  source,
  csv,
  reading,
  network,
  onClose,
}: {
  readonly source: FileSource;
  /** The beginning of the file. */
  readonly csv: CsvFile;
  readonly reading: FileReading;
  readonly network: KnownNetwork | undefined;
  onClose(): void;
}) {
  const texts = useTexts(mappingTexts);
  const columns = useMemo(() => sampledColumns(csv), [csv]);
  const remembered = mappedLayout(csv.header);
  const [choices, setChoices] = useState<ColumnChoices>(() =>
    firstChoices(csv.header, columns, reading, network, source),
  );
  const [isKept, setKept] = useState(true);
  const forgetId = useId();
  const missing = missingChoices(choices);
  const layout = layoutOf(choices, reading.movement);
  const use = () => {
    if (isKept) rememberLayout(csv.header, layout);
    onClose();
    changeSource({ layout });
  };
  const forget = () => {
    rememberLayout(csv.header, undefined);
    onClose();
    changeSource({ layout: undefined });
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (missing.length === 0) use();
      }}
    >
      <p className={classes.lead}>{texts.lead}</p>
      {remembered !== undefined && (
        <Group gap="sm">
          <span id={forgetId}>{texts.isRemembered}</span>
          <Button size="xs" variant="default" aria-describedby={forgetId} onClick={forget}>
            {texts.forget}
          </Button>
        </Group>
      )}
      <ColumnFields
        columns={columns}
        choices={choices}
        airport={reading.airports.find(({ code }) => code === reading.airport)?.name ?? reading.airport}
        onChange={(change) => setChoices({ ...choices, ...change })}
      />
      <PreviewTable csv={csv} layout={layout} missing={missing} choices={choices} reading={reading} />
      <div className={classes.actions}>
        <Checkbox
          className={classes.remember}
          label={texts.remember}
          checked={isKept}
          onChange={({ currentTarget }) => setKept(currentTarget.checked)}
        />
        <Button type="submit" disabled={missing.length > 0}>
          {texts.use}
        </Button>
        <Button
          variant="default"
          disabled={missing.length > 0}
          onClick={() => downloadText(MAP_NAME, `${JSON.stringify(layout, null, 2)}\n`)}
        >
          {texts.download}
        </Button>
        <span className={classes.more}>{texts.downloadMore}</span>
      </div>
    </form>
  );
}
