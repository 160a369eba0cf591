import { Command, Option } from "commander";
import { PuntualError } from "../../errors.ts";
import type { FlightType } from "../../flights/flight-table.ts";
import { formatLocalTime } from "../../flights/local-time.ts";
import { noteOnTime } from "../../flights/read-time.ts";
import type { DateOrder } from "../../flights/reading/csv/local-dates.ts";
import { loadModelOf } from "../../models/artefact/registry.ts";
import { decisionDigits } from "../../models/operational/decision-digits.ts";
import { LATENESS_THRESHOLDS } from "../../models/operational/distribution/thresholds.ts";
import type { Explanation } from "../../models/operational/explaining/explanation.ts";
import { LANGUAGES, type Language } from "../../models/operational/explaining/language.ts";
import { airportNamed, airportsInWords } from "../../models/operational/forecasting/airport-part.ts";
import type { FoundFlight } from "../../models/operational/forecasting/find-flight.ts";
import { planAtLead } from "../../models/operational/forecasting/moment.ts";
import type { Forecast, OperationalModel } from "../../models/operational/forecasting/operational-model.ts";
import { LEAD_TIMES, type LeadTime } from "../../models/operational/lead-time.ts";
import { printLine } from "../../service/process/standard-output.ts";
import {
  type CostOptions,
  columnsOption,
  costOptions,
  datesOption,
  fileReading,
  jsonOption,
  layoutOption,
  modelTimeZoneOption,
} from "../options.ts";
import { readPastFlights } from "../printing/read-past-flights.ts";
import { table } from "../printing/table.ts";
import { atOption, momentNamed, timeOf, timeOption } from "../time-options.ts";

interface ExplainOptions extends Partial<CostOptions> {
  readonly airline: string;
  readonly origin?: string;
  readonly destination?: string;
  readonly scheduled: string;
  readonly flightType?: FlightType;
  readonly registration?: string;
  readonly history?: string;
  readonly dates?: DateOrder;
  readonly layout?: string;
  readonly columns?: string;
  readonly now?: string;
  readonly timeZone?: string;
  readonly leadTime?: LeadTime;
  readonly at?: string;
  readonly language: Language;
  readonly model: string;
  readonly json?: true;
}

/** `puntual explain`. */
export function explainCommand(): Command {
  const [missed, falseAlarm] = costOptions();
  return new Command("explain")
    .requiredOption("--airline <airline>", "ICAO or IATA code, or name: SKU, H2, Sky Airline")
    .option(
      "--destination <airport>",
      "where a departure goes, by ICAO or IATA code or city: SCFA, ANF, Antofagasta; of arrivals the model's airport (default: the only one)",
    )
    .option(
      "--origin <airport>",
      "of departures the model's airport, likewise (default: the only one); where an arrival is from",
    )
    .addOption(
      timeOption(
        "--scheduled <time>",
        "scheduled time, local or with an offset: 2017-12-20T08:30, 2017-12-20T08:30-03:00",
      ).makeOptionMandatory(),
    )
    .addOption(
      new Option(
        "--flight-type <type>",
        "I (international) or N (national) (default: that of most flights to or from the other airport)",
      ).choices(["I", "N"]),
    )
    .option(
      "--registration <code>",
      "its aircraft, as the file of past flights writes it: what is known of it there is used",
    )
    .option("--history <flights>", "file of past flights; the forecast uses the outcomes known at its time")
    .addOption(
      timeOption(
        "--now <time>",
        "the present, likewise: outcomes known by then are used (default: late enough for any lead time)",
      ),
    )
    .addOption(
      new Option(
        "--lead-time <name>",
        "lead time of the forecast (default: the latest that the history allows)",
      ).choices(LEAD_TIMES),
    )
    .addOption(atOption().conflicts(["now", "leadTime"]))
    .addOption(missed)
    .addOption(falseAlarm)
    .addOption(new Option("--language <code>", "language of the reasons").choices(LANGUAGES).default("en"))
    .option("--model <name>", "name of an operational model, or folder of its artefact", "operational")
    .addOption(datesOption("with --history: "))
    .addOption(layoutOption("with --history: "))
    .addOption(columnsOption("with --history: "))
    .addOption(modelTimeZoneOption())
    .addOption(jsonOption())
    .action(explain);
}

async function explain(options: ExplainOptions): Promise<void> {
  const { model: shipped, version } = await loadModelOf(
    "operational",
    options.model,
    undefined,
    options.timeZone,
  );
  const { costMissed, costFalseAlarm } = options;
  const { missed, falseAlarm } = shipped.data.costs;
  const model = shipped.withCosts({ missed: costMissed ?? missed, falseAlarm: costFalseAlarm ?? falseAlarm });
  const { airport, other } = endsOf(options, model);
  const { timeZone: zone, finder } = model.parts.of(airport);
  const scheduled = timeOf("--scheduled", options.scheduled, zone);
  const now = options.now === undefined ? undefined : timeOf("--now", options.now, zone).instant;
  const found = finder.flight({ ...options, destination: other, scheduled: scheduled.instant });
  const note = noteOnTime("/scheduled", options.scheduled, scheduled, zone);
  const { registration } = options;
  const flight = {
    ...found,
    ...(registration !== undefined && { registration }),
    ...(note !== undefined && { notes: [...(found.notes ?? []), note] }),
  };
  const { history, dates, layout, columns, leadTime, at, language } = options;
  const knowledge =
    history === undefined
      ? {}
      : (await readPastFlights(history, { ...(await fileReading({ dates, layout, columns })), model }))
          .histories;
  const moment = at === undefined ? { now, leadTime } : momentNamed(at, zone);
  const forecast = model.forecast(flight, knowledge, { ...moment, explain: language });
  if (options.json) {
    const { scheduled, ...rest } = flight;
    const shown = {
      ...(model.movement === "arrivals" && { movement: model.movement }),
      ...(airport !== "" && { airport }),
      ...rest,
      scheduled: formatLocalTime(zone.localMinutes(scheduled)),
    };
    const { lateness, ...others } = forecast;
    const times = forecast.moment !== undefined && {
      moment: formatLocalTime(zone.localMinutes(forecast.moment)),
    };
    const latenessMinutes = { ...lateness.quantiles, expected: forecast.expectedLatenessMinutes };
    const named = { model: { name: options.model, version }, flight: shown };
    await printLine(JSON.stringify({ ...named, ...others, ...times, latenessMinutes }));
  } else await printLine(describe(model, flight, forecast));
}

/**
 * Returns the code of the model's airport and the text that names the other one.
 * @throws PuntualError `invalid-argument` where the other airport is not stated, or the model's is none of it
 */
function endsOf(
  { origin, destination }: ExplainOptions,
  { movement, airports, parts, data }: OperationalModel,
) {
  const isArrival = movement === "arrivals";
  const [own, other] = isArrival ? [destination, origin] : [origin, destination];
  const [ownName, otherName] = isArrival ? ["--destination", "--origin"] : ["--origin", "--destination"];
  if (other === undefined) {
    const allowed = isArrival
      ? "the airport that the arrival is from"
      : "the airport that the departure goes to";
    throw new PuntualError("invalid-argument", { name: otherName, value: "nothing", allowed });
  }
  const codes = parts.codes.filter((code) => code !== "");
  const airport =
    own === undefined && codes.length < 2 ? parts.codes[0] : airportNamed(own ?? "", airports, data.places);
  if (airport !== undefined) return { airport, other };
  const allowed = codes.length === 0 ? "nothing, as the model names no airport" : airportsInWords(airports);
  throw new PuntualError("invalid-argument", { name: ownName, value: own ?? "nothing", allowed });
}

function describe(model: OperationalModel, flight: FoundFlight, forecast: Forecast): string {
  const { probability, delayed, threshold, over, expectedLatenessMinutes, leadTime, moment, support } =
    forecast;
  const { base, reasons } = forecast.explanation as Explanation;
  const minutes = Math.round(expectedLatenessMinutes);
  const { p10, p50, p90 } = forecast.lateness.quantiles;
  const { timeZone: zone, finder, words } = model.partOf(flight);
  const { airline, city } = finder.labels(flight);
  const [isArrival, verb] = model.movement === "arrivals" ? [true, "arrive"] : [false, "leave"];
  const here = words.airport === undefined ? "" : ` ${isArrival ? "at" : "from"} ${words.airport}`;
  const digits = decisionDigits(probability, threshold, 1);
  const overs = LATENESS_THRESHOLDS.map(
    (limit, index) => `${percent(over[index], index === 0 ? digits : 1)} over ${limit}`,
  );
  const when =
    moment === undefined || moment === planAtLead(flight, leadTime).moment
      ? `lead time ${leadTime}`
      : `${formatLocalTime(zone.localMinutes(moment)).slice(0, 16)}, lead time ${leadTime}`;
  const known =
    support.flights === "none"
      ? `not trained on its ${support.unseen.join(" and ")}`
      : `${support.flights} training flights of this airline ${isArrival ? "from there" : "there"}`;
  const rows = reasons.map(({ sentence, effect }) => [sentence, signedPoints(effect.probability)]);
  return `${airline} ${isArrival ? "from" : "to"} ${city}${here}, ${formatLocalTime(zone.localMinutes(flight.scheduled)).slice(0, 16)}

${percent(probability, digits)} probable to ${verb} over 15 minutes late: ${delayed ? "a delay is" : "no delay is"} forecast (threshold ${percent(threshold, digits)})
minutes late: ${overs.join(", ")}; expected ${minutes}
minutes late, as often over as under: ${Math.round(p50)}; eight of ten such flights: ${Math.round(p10)} to ${Math.round(p90)}
forecast from what is known at ${when}; ${known}
${(flight.notes ?? []).map(({ detail }) => `note: ${detail}\n`).join("")}
${table(["reason", "points"], [["Any flight", percent(base.probability)], ...rows, ["This flight", percent(probability, digits)]])}`;
}

function percent(share: number, digits = 1): string {
  return `${(share * 100).toFixed(digits)} %`;
}

/** Formats percentage points with their sign, as wide as a percentage. */
function signedPoints(share: number): string {
  const points = (share * 100).toFixed(1).replace("-0.0", "0.0");
  return `${share >= 0.0005 ? "+" : ""}${points}  `;
}
