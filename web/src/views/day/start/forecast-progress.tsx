import { Progress } from "@mantine/core";
import "@mantine/core/styles/Progress.css";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { useDay } from "../day-store.ts";
import type { DayFile } from "../file/day-file.ts";
import { dayTexts } from "../texts.ts";
import classes from "./forecast-progress.module.css";

/** The progress of the forecasts of a file. */
export function ForecastProgress({ file }: { readonly file: DayFile }) {
  const texts = useTexts(dayTexts);
  const { format } = useLanguage();
  const answered = useDay((state) => state.answered);
  const progress = texts.progress(format.count(answered), format.count(file.flights.length));
  return (
    <div className={`${classes.asking} no-print`}>
      <p role="status" className={classes.name}>
        {texts.asking(file.name)}
      </p>
      <Progress.Root size="lg">
        <Progress.Section
          value={(100 * answered) / Math.max(1, file.flights.length)}
          aria-label={texts.asking(file.name)}
          aria-valuetext={progress}
        />
      </Progress.Root>
      <p className={classes.progress}>{progress}</p>
    </div>
  );
}
