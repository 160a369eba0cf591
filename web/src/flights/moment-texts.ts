import type { Format } from "../language/format.ts";
import { bilingualByMovement } from "../language/texts.ts";
import type { Forecast } from "./forecast.ts";
import type { leadTimeTexts } from "./lead-time-texts.ts";

/** The texts on the moment of a forecast. Dates, times and spans are inserted as they are to be written. */
export const momentTexts = bilingualByMovement(
  (say) => ({
    /** @param date where it is not that of the flight */
    asOf: (time: string, date: string | undefined) =>
      `As of ${date === undefined ? time : `${date}, ${time}`}`,
    before: (asOf: string, span: string) => `${asOf}, ${span} before ${say("departure", "arrival")}.`,
    atTime: (asOf: string) => `${asOf}, its scheduled time.`,
    after: (asOf: string, span: string) => `${asOf}, ${span} after its time.`,
    stillHere: (asOf: string, span: string) =>
      `${asOf}: the flight ${say("is still here", "has not arrived")}, ${span} after its time.`,
    known: "It uses what was known of other flights by then.",
    shortBefore: (span: string) => `${span} before`,
    shortAfter: (span: string) => `${span} after`,
  }),
  (say) => ({
    asOf: (time, date) =>
      `${date === undefined ? "A" : `El ${date} a`} ${time.startsWith("01") ? "la" : "las"} ${time}`,
    before: (asOf, span) => `${asOf}, ${span} antes de la ${say("salida", "llegada")}.`,
    atTime: (asOf) => `${asOf}, su hora programada.`,
    after: (asOf, span) => `${asOf}, ${span} después de su hora.`,
    stillHere: (asOf, span) =>
      `${asOf}: el vuelo ${say("sigue aquí", "aún no ha llegado")}, ${span} después de su hora.`,
    known: "Usa lo que se sabía de otros vuelos hasta entonces.",
    shortBefore: (span) => `${span} antes`,
    shortAfter: (span) => `${span} después`,
  }),
);

/** The words of a language in which {@link momentInWords} writes. */
interface MomentWords {
  readonly texts: (typeof momentTexts)["departures"]["en"];
  readonly leadTimes: (typeof leadTimeTexts)["departures"]["en"];
  readonly format: Format;
}

/**
 * Names the moment of a forecast, such as *55 min before*, and says in sentences when that was and what was known; of a
 * forecast without a moment, its lead time.
 */
export function momentInWords(
  {
    leadTime,
    moment,
    leadMinutes,
    scheduled,
  }: Pick<Forecast, "leadTime" | "moment" | "leadMinutes" | "scheduled">,
  { texts, leadTimes, format }: MomentWords,
): { readonly name: string; readonly more: string } {
  const ofLead = leadTimes[leadTime];
  if (moment == null || leadMinutes == null) return ofLead;
  const minutes = Math.round(leadMinutes);
  const isSameDay = moment.slice(0, 10) === scheduled.slice(0, 10);
  const asOf = texts.asOf(format.time(moment), isSameDay ? undefined : format.shortDate(moment));
  const span = format.span(Math.abs(minutes));
  const isTimetable = leadTime === "schedule";
  const past = isTimetable ? texts.after : texts.stillHere;
  const when = minutes > 0 ? texts.before(asOf, span) : minutes < 0 ? past(asOf, span) : texts.atTime(asOf);
  if (isTimetable) return { name: ofLead.name, more: `${when} ${ofLead.more}` };
  const name = minutes < 0 ? texts.shortAfter(span) : texts.shortBefore(span);
  return { name, more: `${when} ${texts.known}` };
}
