import { calendarParts } from "../../flights/local-time.ts";
import { LATENESS_THRESHOLDS } from "../../models/operational/lead-model.ts";
import { SERIES } from "../charts/series.ts";
import { JUDGED_NAMES, type Judged } from "../evaluated-flights.ts";
import { FEWEST_FLIGHTS, groupRows } from "../metrics/group-metrics.ts";
import { furthestOff, monthlyLevels } from "../metrics/monthly-rates.ts";
import { type Html, html } from "../page/html.ts";
import { countOf, countText, fixed, monthName, percent } from "../page/number-text.ts";
import type { Section } from "./section.ts";

/** The longest delay that a probability is given for, in minutes. */
const LONGEST_DELAY = LATENESS_THRESHOLDS[LATENESS_THRESHOLDS.length - 1];

/** What the figures do not say, and what a forecast cannot know. */
export function limits(judged: Judged): Section {
  const points = [oneYear, level, drift, promptness, rare, newcomers, alarms].map((point) => point(judged));
  return {
    id: "limits",
    title: "What this does not show",
    body: html`<ul class="limits">${points.map((point) => html`<li>${point}</li>\n`)}</ul>`,
  };
}

function oneYear({ backTest }: Judged): Html {
  const years = [...new Set(backTest.flights.map(({ scheduled }) => calendarParts(scheduled).year))].sort();
  return html`<strong>One airport, one stretch of time.</strong> ${countOf(backTest.flights.length, "departure")} of
${years.join(" and ")} were judged. Another airport, another year or arrivals may be quite different. Cancelled
flights are not in the data: a flight that never left is neither a delay nor in time here.`;
}

function level(judged: Judged): Html {
  const told = (["schedule", "hour"] as const).map((name) => {
    const { month, actual, forecast } = furthestOff(monthlyLevels(judged), name);
    return html`the ${SERIES[name].label} was furthest off in ${monthName(month)}, when it forecast
${percent(forecast[name])} delayed and ${percent(actual)} were`;
  });
  return html`<strong>A season not seen before cannot be foreseen.</strong> The operational model knows neither month
nor date, for one year cannot teach them; a bad winter month comes as a surprise until its flights are in the history.
By month, ${told[0]}; ${told[1]}.`;
}

function drift(judged: Judged): Html {
  const levels = monthlyLevels(judged);
  const sides = JUDGED_NAMES.map((name) => {
    const under = levels.filter(({ actual, forecast }) => forecast[name] < actual).length;
    return `${SERIES[name].label} too low in ${under}, too high in ${levels.length - under}`;
  });
  return html`<strong>Probabilities drift with the season.</strong> Of ${countOf(levels.length, "month")}:
${sides.join("; ")}. What is right on average over all months may be off for weeks; watch forecast against
outcome and train anew each month, as was done here.`;
}

function promptness({ backTest }: Judged): Html {
  const { schedule, day, hour } = backTest.models;
  return html`<strong>History must be reported promptly.</strong> Here each flight's outcome was known the minute that it
left, or that it was over 15 minutes late. Where reports come late the hour lead (ROC AUC
${fixed(hour.pooled.rocAuc, 3)}) falls back towards the day lead (${fixed(day.pooled.rocAuc, 3)}), and without any to
the timetable alone (${fixed(schedule.pooled.rocAuc, 3)}).`;
}

function rare({ backTest, labels, lateness }: Judged): Html {
  const { probability } = backTest.forecasts.hour;
  const longest = lateness.reduce((sum, minutes) => sum + (minutes > LONGEST_DELAY ? 1 : 0), 0);
  const delayed = labels.reduce((sum, label) => sum + label, 0);
  const expected = labels.reduce((sum, label, row) => sum + (probability[row] > 0.5 ? label : 0), 0);
  return html`<strong>What is rare is known less well.</strong> ${countOf(longest, "flight")}
(${percent(longest / lateness.length)}) left over ${LONGEST_DELAY} minutes late. And a delay is seldom sure: of
${countOf(delayed, "delayed flight")} the hour lead held ${countText(expected)} (${percent(expected / delayed)}) to be
likelier late than not.`;
}

function newcomers({ backTest }: Judged): Html {
  const { flights } = backTest;
  const airlines = groupRows(flights.length, (row) => flights[row].airlineCode);
  const few = airlines.filter(({ rows }) => rows.length < FEWEST_FLIGHTS);
  const count = few.reduce((sum, { rows }) => sum + rows.length, 0);
  return html`<strong>Small airlines are judged on few flights.</strong> ${countText(few.length)} of
${countOf(airlines.length, "airline")} had fewer than ${FEWEST_FLIGHTS} flights, ${countText(count)} together; nothing can be said
of each of them.`;
}

function alarms({ backTest }: Judged): Html {
  const { missed, falseAlarm } = backTest.costs;
  return html`<strong>The costs are an assumption.</strong> That a missed delay costs ${fixed(missed / falseAlarm, 1)}
times a false alarm was not measured; another ratio means another threshold. Nor does the report know what an
airport would have done with an alarm.`;
}
