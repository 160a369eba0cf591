import { formatLocalTime } from "../../flights/local-time.ts";
import type { SavedOperational } from "../../models/operational/artefact/saved-operational.ts";
import type { Explanation } from "../../models/operational/explaining/explanation.ts";
import { problemJson } from "../http/item-problem.ts";
import type { ForecastItem } from "./forecaster.ts";

/**
 * One item of an answer as JSON text: the forecast of a flight, or its problem. Probabilities are told to a millionth,
 * minutes to a tenth. Written by hand, as a thousand flights are to be answered in a few milliseconds.
 * @param id the client's own, told back as it came
 * @param pointer where the flight is in the request; pointers of its fields go below it
 */
export function forecastJson(
  { version }: SavedOperational,
  id: unknown,
  item: ForecastItem,
  pointer: string,
): string {
  if (item.problem !== undefined) return problemJson(id, item.problem, pointer);
  const { flight, forecast } = item;
  const { over, support, explanation } = forecast;
  const over15 = millionths(over[0]);
  return `{${id === undefined ? "" : `"id":${JSON.stringify(id)},`}"airline":${quoted(flight.airlineCode)},"destination":${quoted(flight.destination)},"scheduled":"${formatLocalTime(flight.scheduled, "T")}","flightType":"${flight.flightType}","probability":${over15},"delayed":${forecast.delayed},"threshold":${forecast.threshold},"over":{"15":${over15},"30":${millionths(over[1])},"60":${millionths(over[2])},"120":${millionths(over[3])}},"expectedLatenessMinutes":${tenths(forecast.expectedLatenessMinutes)},"leadTime":"${forecast.leadTime}","support":{"flights":${support.flights === "none" ? '"none"' : support.flights},"unseen":${support.unseen.length === 0 ? "[]" : JSON.stringify(support.unseen)}}${explanation === undefined ? "" : explanationJson(explanation)},"model":{"name":"operational","version":"${version}"}}`;
}

function explanationJson({ base, reasons }: Explanation): string {
  const told = reasons.map(
    ({ code, effect, sentence }) =>
      `{"code":"${code}","effect":${effectJson(effect)},"sentence":${JSON.stringify(sentence)}}`,
  );
  return `,"base":${effectJson(base)},"reasons":[${told.join(",")}]`;
}

function effectJson({ logOdds, probability }: Explanation["base"]): string {
  return `{"logOdds":${millionths(logOdds)},"probability":${millionths(probability)}}`;
}

/** A number to six decimals. To write a whole number and to set the point takes a third of the time of a fraction. */
function millionths(value: number): string {
  const whole = Math.round(value * 1e6);
  if (whole <= 0 || whole >= 1e6) return String(whole / 1e6);
  return `0.${String(1e6 + whole).slice(1)}`;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Codes are mostly letters and digits, which need no escapes. */
function quoted(code: string): string {
  return /^\w*$/.test(code) ? `"${code}"` : JSON.stringify(code);
}
