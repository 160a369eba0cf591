import { Anchor } from "@mantine/core";
import { Link } from "wouter";
import type { Forecast } from "../../../../flights/forecast.ts";
import { latenessInterval, typicalMinutes } from "../../../../flights/lateness.ts";
import { useMoment } from "../../../../flights/moment.ts";
import { useNameMarks } from "../../../../flights/names/name-marks.ts";
import { Reasons } from "../../../../flights/reasons.tsx";
import { useLanguage, useTexts } from "../../../../language/language.tsx";
import type { FlightNames } from "../../rows/flight-names.ts";
import { boardTexts } from "../texts.ts";
import classes from "./flight-details.module.css";

/**
 * The details of a flight: the reasons of its risk, the probabilities of longer delays, and the data behind the
 * forecast.
 */
export function FlightDetails({
  forecast,
  names,
  threshold,
}: {
  readonly forecast: Forecast;
  readonly names: FlightNames;
  readonly threshold: number;
}) {
  const texts = useTexts(boardTexts);
  const moment = useMoment(forecast);
  const { format } = useLanguage();
  const { airline, destination, scheduled, base, reasons, probability, over } = forecast;
  const { sentences } = useNameMarks(forecast);
  const { registration } = forecast;
  const query = new URLSearchParams({
    ...{ airline, destination, scheduled: scheduled.slice(0, 16) },
    ...(registration !== undefined && { registration }),
  });
  const interval = latenessInterval(forecast);
  const minutes = [
    ...(interval === undefined
      ? []
      : [
          { name: texts.typicalMinutes, value: format.minutes(typicalMinutes(forecast)) },
          {
            name: texts.interval80,
            value: texts.between(format.wholeMinutes(interval.low), format.minutes(interval.high)),
          },
        ]),
    { name: texts.meanMinutes, value: format.minutes(forecast.expectedLatenessMinutes) },
  ];
  return (
    <div className={classes.details}>
      <section className={classes.why}>
        <h3>{texts.why}</h3>
        {base !== undefined && reasons !== undefined && (
          <Reasons
            base={base.probability}
            reasons={reasons}
            probability={probability}
            threshold={threshold}
          />
        )}
      </section>
      <section className={classes.facts}>
        <h3>{texts.howLate}</h3>
        <dl>
          {(["15", "30", "60", "120"] as const).map((minutes) => (
            <div key={minutes}>
              <dt>{texts.overMinutes(Number(minutes))}</dt>
              <dd>
                {minutes === "15"
                  ? format.percentBeside(probability, threshold, 1)
                  : format.percent(over[minutes], 1)}
              </dd>
            </div>
          ))}
          {minutes.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p>
          <strong>{texts.standsOn}</strong> {moment.more}
        </p>
        <p>
          <strong>{texts.support}</strong> <Support forecast={forecast} names={names} />
        </p>
        {registration !== undefined && (
          <p>
            <strong>{texts.aircraft}</strong> {registration}
          </p>
        )}
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <Anchor component={Link} href={`/flight?${query}`}>
          {texts.oneFlight}
        </Anchor>
      </section>
    </div>
  );
}

function Support({ forecast, names }: { readonly forecast: Forecast; readonly names: FlightNames }) {
  const texts = useTexts(boardTexts);
  const { format } = useLanguage();
  const { flights, unseen } = forecast.support;
  if (unseen.length > 0)
    return unseen.map((what) => texts.unseen[what === "origin" ? "destination" : what]).join(" ");
  if (flights === "none" || flights === 0) return texts.noSupport;
  const airline = names.airline(forecast.airline).name;
  return texts.supportFlights(format.count(flights), airline, names.destination(forecast.destination).name);
}
