import { Progress } from "@mantine/core";
import "@mantine/core/styles/Progress.css";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { useDay } from "../day-store.ts";
import type { DayFile } from "../file/day-file.ts";
import { dayTexts } from "../texts.ts";
import classes from "./asking.module.css";

/** How far the forecasts of a file have come. */
export function Asking({ file }: { readonly file: DayFile }) {
  const texts = useTexts(dayTexts);
  const { format } = useLanguage();
  const answered = useDay((state) => state.answered);
  const told = texts.progress(format.count(answered), format.count(file.rows));
  return (
    <div className={`${classes.asking} no-print`}>
      <p role="status" className={classes.name}>
        {texts.asking(file.name)}
      </p>
      <Progress.Root size="lg">
        <Progress.Section
          value={(100 * answered) / file.rows}
          aria-label={texts.asking(file.name)}
          aria-valuetext={told}
        />
      </Progress.Root>
      <p className={classes.told}>{told}</p>
    </div>
  );
}
