import { Text, Title } from "@mantine/core";
import type { Forecast } from "../../../flights/forecast.ts";
import { latenessInterval, typicalMinutes } from "../../../flights/lateness.ts";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { flightTexts } from "../texts.ts";
import classes from "./how-late.module.css";

const MINUTES = ["15", "30", "60", "120"] as const;

/** The typical lateness with its interval and the mean, and the probabilities of being over 15, 30, 60 and 120 minutes late. */
export function HowLate({ forecast }: { readonly forecast: Forecast }) {
  const texts = useTexts(flightTexts);
  const { format } = useLanguage();
  const { over, threshold } = forecast;
  const late = (minutes: number) => {
    const whole = Math.round(minutes);
    return texts.late(format.minutes(Math.abs(whole)), whole < 0);
  };
  const interval = latenessInterval(forecast);
  const mean = late(forecast.expectedLatenessMinutes);
  return (
    <div className={classes.late}>
      <div className={classes.head}>
        <Title order={3} size="h5">
          {texts.howLate}
        </Title>
        <Text size="sm" fw={interval && 600}>
          {interval === undefined ? texts.mean(mean) : texts.typical(late(typicalMinutes(forecast)))}
        </Text>
      </div>
      {interval !== undefined && (
        <Text size="sm" c="dimmed">
          {texts.spread(late(interval.low), late(interval.high), mean)}
        </Text>
      )}
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
