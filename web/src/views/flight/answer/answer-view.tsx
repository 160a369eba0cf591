import { Text, Title, VisuallyHidden } from "@mantine/core";
import type { Forecast } from "../../../flights/forecast.ts";
import { Marks } from "../../../flights/names/marks.tsx";
import { useNameMarks } from "../../../flights/names/name-marks.ts";
import { Reasons } from "../../../flights/reasons.tsx";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { Panel } from "../../../layout/panel.tsx";
import { useNetwork } from "../../../service/queries.ts";
import classes from "../flight.module.css";
import { OverDay } from "../over-day/over-day.tsx";
import type { AskedQuestion } from "../question/use-question.ts";
import { flightTexts } from "../texts.ts";
import { Basis } from "./basis.tsx";
import { CopyLink } from "./copy-link.tsx";
import { HowLate } from "./how-late.tsx";
import type { Answer } from "./use-answer.ts";
import { Verdict } from "./verdict.tsx";

/** The answer to a question. What is still of the previous question is shown without colours. */
export function AnswerView({
  asked,
  answer,
  forecast,
}: {
  readonly asked: AskedQuestion;
  readonly answer: Answer;
  readonly forecast: Forecast;
}) {
  const texts = useTexts(flightTexts);
  const { format } = useLanguage();
  const flight = useFlightInWords(forecast);
  const marks = useNameMarks(forecast);
  const marked = [...new Set((["airline", "destination", "scheduled"] as const).flatMap(marks.of))];
  const { isOld, isOldReason, explained } = answer;
  const verdict = forecast.delayed ? texts.delayed : texts.onTime;
  return (
    <section className={classes.answer} aria-labelledby="flight" aria-busy={isOldReason}>
      <header className={classes.heading}>
        <div>
          <Title order={2} size="h3" id="flight">
            {flight.name}
          </Title>
          <Text c="dimmed">
            {[
              format.dateTime(forecast.scheduled),
              texts.types[forecast.flightType],
              ...(forecast.registration === undefined ? [] : [texts.ofAircraft(forecast.registration)]),
            ].join(" · ")}
          </Text>
        </div>
        <CopyLink />
      </header>
      {marked.length > 0 && (
        <Text size="sm" className={classes.wide}>
          <Marks marks={marked} /> {marks.sentences.join(" ")}
        </Text>
      )}
      <VisuallyHidden role="status">
        {!isOldReason &&
          texts.answered(
            flight.name,
            format.time(forecast.scheduled),
            format.percentBeside(forecast.probability, forecast.threshold),
            verdict,
          )}
      </VisuallyHidden>
      <Panel className={`${classes.fill} ${isOld ? classes.old : ""}`}>
        <Verdict forecast={forecast} />
        <HowLate forecast={forecast} />
      </Panel>
      <Panel title={texts.why} level={3} className={isOldReason ? classes.old : undefined}>
        <Text size="sm" c="dimmed" mb="xs">
          {texts.whyMore}
        </Text>
        {explained?.base !== undefined && (
          <Reasons
            base={explained.base.probability}
            reasons={explained.reasons ?? []}
            probability={explained.probability}
            threshold={explained.threshold}
          />
        )}
      </Panel>
      <OverDay asked={asked} answer={answer} forecast={forecast} />
      <Basis forecast={forecast} airline={flight.airline} city={flight.city} isOld={isOld} />
    </section>
  );
}

function useFlightInWords({ airline: code, destination }: Forecast) {
  const texts = useTexts(flightTexts);
  const network = useNetwork().data;
  const airline = network?.airlines.find((known) => known.code === code)?.name ?? code;
  const city = network?.destinations.find((known) => known.code === destination)?.city ?? destination;
  return { airline, city, name: texts.flight(airline, city) };
}
