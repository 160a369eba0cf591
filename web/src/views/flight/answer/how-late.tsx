import { Text, Title } from "@mantine/core";
import type { Forecast } from "../../../flights/forecast.ts";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { flightTexts } from "../texts.ts";
import classes from "./how-late.module.css";

const MINUTES = ["15", "30", "60", "120"] as const;

/** The probabilities of being over 15, 30, 60 and 120 minutes late, and the expected lateness. */
export function HowLate({
  forecast: { over, threshold, expectedLatenessMinutes },
}: {
  readonly forecast: Forecast;
}) {
  const texts = useTexts(flightTexts);
  const { format } = useLanguage();
  const minutes = Math.round(expectedLatenessMinutes);
  return (
    <div className={classes.late}>
      <div className={classes.head}>
        <Title order={3} size="h5">
          {texts.howLate}
        </Title>
        <Text size="sm">{texts.expected(format.minutes(Math.abs(minutes)), minutes < 0)}</Text>
      </div>
      <ul className={classes.list}>
        {MINUTES.map((limit) => (
          <li key={limit}>
            <span>{texts.over(limit)}</span>
            <span className={classes.track} aria-hidden="true">
              <span className={classes.bar} style={{ width: `${100 * over[limit]}%` }} />
            </span>
            <span className={classes.value}>
              {limit === "15"
                ? format.percentBeside(over[limit], threshold, 1)
                : format.percent(over[limit], 1)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
