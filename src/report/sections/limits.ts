import { LATENESS_THRESHOLDS } from "../../models/operational/distribution/thresholds.ts";
import { SERIES } from "../charts/series.ts";
import { type EvaluatedFlights, MODEL_NAMES } from "../evaluated-flights.ts";
import { groupRows, MIN_FLIGHTS } from "../metrics/group-metrics.ts";
import { monthlyRates, worstMonth } from "../metrics/monthly-rates.ts";
import { type Html, html } from "../page/html.ts";
import { countOf, countText, fixed, monthName, monthsText, percent } from "../page/number-text.ts";
import type { Section } from "../page/page.ts";

/** The longest delay with a probability of its own, in minutes. */
const LONGEST_DELAY = LATENESS_THRESHOLDS[LATENESS_THRESHOLDS.length - 1];

/** Lists the limits of the evaluation and of forecasts. */
export function limits(evaluated: EvaluatedFlights): Section {
  const points = [place, level, drift, promptness, rare, newcomers, alarms].map((point) => point(evaluated));
  return {
    id: "limits",
    title: "Limits",
    body: html`<ul class="limits">${points.map((point) => html`<li>${point}</li>\n`)}</ul>`,
  };
}

function place({ backTest }: EvaluatedFlights): Html {
  const { counts, months, movement, flights } = backTest;
  const airports = counts.length > 1 ? `${countText(counts.length)} airports` : "One airport";
  const [thing, others] = movement === "arrivals" ? ["arrival", "departures"] : ["departure", "arrivals"];
  const cancelled = counts.reduce((sum, count) => sum + count.cancelled, 0);
  const without =
    cancelled === 0
      ? "Cancelled flights of these months are not in the data: here they are neither delayed nor on time."
      : `${countOf(cancelled, "scheduled flight")} had no outcome (${percent(cancelled / (cancelled + flights.length))}),
as they were cancelled${movement === "arrivals" ? " or diverted" : ""}: here they are neither delayed nor on time.`;
  return html`<strong>${airports}, one period.</strong> The evaluation has
${countOf(flights.length, thing)} of ${monthsText(months)}. Another airport, another year or ${others} may be quite different. ${without}`;
}

function level(evaluated: EvaluatedFlights): Html {
  const errors = (["schedule", "hour"] as const).map((name) => {
    const { month, actual, forecast } = worstMonth(monthlyRates(evaluated), name);
    return html`the ${SERIES[name].label} had its largest error in ${monthName(month)}, when it forecast
${percent(forecast[name])} delayed and ${percent(actual)} were`;
  });
  return html`${seasonText(evaluated.backTest)} By month, ${errors[0]}; ${errors[1]}.`;
}

function seasonText({ months, seasonal: names }: EvaluatedFlights["backTest"]): Html {
  const seasonal = months.filter(({ name }) => names.includes(name));
  const surprise = "a bad winter month is a surprise until its flights are in the history.";
  if (seasonal.length === 0) {
    return html`<strong>A new season cannot be forecast.</strong> The operational model uses neither month nor date, which takes
flights of two full years to learn; ${surprise}`;
  }
  const which = seasonal.length === months.length ? "" : ` in ${monthsText(seasonal)}`;
  return html`<strong>The season is that of the years before.</strong> The operational model uses the day of the year${which}, as the
flights before are of two full years or more; a month unlike those of the years before is a surprise until its flights are in the
history.`;
}

function drift(evaluated: EvaluatedFlights): Html {
  const levels = monthlyRates(evaluated);
  const sides = MODEL_NAMES.map((name) => {
    const under = levels.filter(({ actual, forecast }) => forecast[name] < actual).length;
    return `${SERIES[name].label} too low in ${under}, too high in ${levels.length - under}`;
  });
  return html`<strong>Probabilities drift with the season.</strong> Of ${countOf(levels.length, "month")}:
${sides.join("; ")}. Probabilities that are right on average over all months may be wrong for weeks: monitor
forecasts and outcomes, and retrain each month, as this back-test does.`;
}

function promptness({ backTest }: EvaluatedFlights): Html {
  const { schedule, day, hour } = backTest.models;
  return html`<strong>History must be reported promptly.</strong> Here each outcome was known in the minute in which the flight
${backTest.movement === "arrivals" ? "arrived" : "left"}, or in which it was over 15 minutes late. With late reports, the hour lead (ROC AUC
${fixed(hour.pooled.rocAuc, 3)}) falls towards the day lead (${fixed(day.pooled.rocAuc, 3)}); without reports, to the
timetable alone (${fixed(schedule.pooled.rocAuc, 3)}).`;
}

function rare({ backTest, labels, lateness }: EvaluatedFlights): Html {
  const { probability } = backTest.forecasts.hour;
  const longest = lateness.reduce((sum, minutes) => sum + (minutes > LONGEST_DELAY ? 1 : 0), 0);
  const delayed = labels.reduce((sum, label) => sum + label, 0);
  const expected = labels.reduce((sum, label, row) => sum + (probability[row] > 0.5 ? label : 0), 0);
  return html`<strong>Rare delays are forecast less well.</strong> ${countOf(longest, "flight")}
(${percent(longest / lateness.length)}) ${backTest.movement === "arrivals" ? "arrived" : "left"} over ${LONGEST_DELAY} minutes late. Few delays are certain: of
${countOf(delayed, "delayed flight")} the hour lead gave ${countText(expected)} (${percent(expected / delayed)}) a
probability over 50%.`;
}

function newcomers({ backTest }: EvaluatedFlights): Html {
  const { flights } = backTest;
  const airlines = groupRows(flights.length, (row) => flights[row].airlineCode);
  const few = airlines.filter(({ rows }) => rows.length < MIN_FLIGHTS);
  const count = few.reduce((sum, { rows }) => sum + rows.length, 0);
  return html`<strong>Small airlines have few flights.</strong> ${countText(few.length)} of
${countOf(airlines.length, "airline")} had fewer than ${MIN_FLIGHTS} flights, ${countText(count)} together; the
forecasts for each of them cannot be evaluated.`;
}

function alarms({ backTest }: EvaluatedFlights): Html {
  const { missed, falseAlarm } = backTest.costs;
  return html`<strong>The costs are an assumption.</strong> It was not measured that a missed delay costs
${fixed(missed / falseAlarm, 1)} times as much as a false alarm; another ratio means another threshold. The report does
not know either how an airport would use an alarm.`;
}
