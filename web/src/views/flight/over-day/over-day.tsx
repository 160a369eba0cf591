import { Anchor, Slider, Text } from "@mantine/core";
import "@mantine/core/styles/Slider.css";
import { useMemo } from "react";
import { Link } from "wouter";
import type { Forecast } from "../../../flights/forecast.ts";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { Panel } from "../../../layout/panel.tsx";
import { LoadingState } from "../../../states/loading-state.tsx";
import type { Answer } from "../answer/use-answer.ts";
import classes from "../flight.module.css";
import { type AskedQuestion, addressOf } from "../question/use-question.ts";
import { flightTexts } from "../texts.ts";
import { DayChart } from "./day-chart.tsx";
import { betterTime, DAY, LAST, minutesOf, STEP, stepTo, type TimeRisk } from "./day-times.ts";

/** The approximate height of chart and slider, in pixels. */
const HEIGHT = 420;

/** The risk of the flight at other times of its day, with a slider for its departure. */
export function OverDay({
  asked: { question, moving, move },
  answer: { day, isOldDay },
  forecast,
}: {
  readonly asked: AskedQuestion;
  readonly answer: Answer;
  readonly forecast: Forecast;
}) {
  const texts = useTexts(flightTexts);
  const { format } = useLanguage();
  const risks = useMemo(
    () => [...(day ?? [])].map(([time, { probability }]) => ({ time, probability })),
    [day],
  );
  const time = moving ?? question.time;
  const chosen = useMemo(
    () => ({ time: format.time(forecast.scheduled), probability: forecast.probability }),
    [forecast, format],
  );
  if (day === undefined) {
    return (
      <Panel className={classes.wide}>
        <LoadingState height={HEIGHT} />
      </Panel>
    );
  }
  const isStillHere = (forecast.leadMinutes ?? 0) < 0 && forecast.leadTime !== "schedule";
  const riskAt = day.get(time)?.probability ?? forecast.probability;
  return (
    <Panel className={`${classes.wide} ${isOldDay ? classes.old : ""}`}>
      <DayChart risks={risks} chosen={chosen} threshold={forecast.threshold} isApart={isStillHere}>
        <div className={`${classes.slider} no-print`}>
          <Slider
            domain={[0, DAY]}
            max={LAST}
            step={STEP}
            size="sm"
            thumbSize={24}
            classNames={{ bar: classes.bar }}
            label={null}
            value={minutesOf(time)}
            thumbLabel={texts.departure}
            thumbValueText={texts.atRisk(time, format.percentBeside(riskAt, forecast.threshold))}
            onChange={(minutes) => move(stepTo(minutes, minutesOf(time)))}
          />
        </div>
        {isMixed(day) && <Text size="sm">{texts.mixedLeads}</Text>}
        {isStillHere ? (
          <Text size="sm">{texts.stillHere}</Text>
        ) : (
          <Better
            risks={risks}
            chosen={chosen}
            threshold={forecast.threshold}
            addressAt={(at) => addressOf({ ...question, time: at })}
          />
        )}
      </DayChart>
    </Panel>
  );
}

/** Whether the times of a day differ in their lead times. */
function isMixed(day: NonNullable<Answer["day"]>): boolean {
  return new Set([...day.values()].map(({ leadTime }) => leadTime)).size > 1;
}

function Better({
  risks,
  chosen,
  threshold,
  addressAt,
}: {
  readonly risks: readonly TimeRisk[];
  readonly chosen: TimeRisk;
  readonly threshold: number;
  addressAt(time: string): string;
}) {
  const texts = useTexts(flightTexts);
  const { format } = useLanguage();
  const better = betterTime(risks, chosen);
  if (better === undefined) return <Text size="sm">{texts.noBetter}</Text>;
  return (
    <Text size="sm">
      <strong>{texts.betterAt(better.time, format.percentBeside(better.probability, threshold))}</strong>{" "}
      <Anchor component={Link} href={addressAt(better.time)} inherit underline="always">
        {texts.goTo(better.time)}
      </Anchor>
    </Text>
  );
}
