/** What is asked about a flight; each part is empty where it is still wanting. */
export interface Question {
  /** A code, or whatever else was typed. */
  readonly airline: string;
  readonly destination: string;
  /** Local date of the airport, `2018-03-01`. */
  readonly date: string;
  /** Local time of the airport, `18:30`. */
  readonly time: string;
  /** Whether it is national or international; the service asks for it where it does not know the destination. */
  readonly flightType: "" | "I" | "N";
}

/** A part of a question for which the form has a field. */
export type Part = keyof Question;

/** A question as an address tells it, and what of it cannot be read. */
interface ReadQuestion {
  readonly question: Question;
  /** The time, where it is none: as it came. */
  readonly wrongTime?: string;
}

/** The earliest and the latest date that the service takes. */
export const FIRST_DATE = "1970-01-01";
/** See {@link FIRST_DATE}. */
export const LAST_DATE = "9999-12-31";

const SCHEDULED = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?$/;

/** The longest name that the service looks for. */
const LONGEST_NAME = 100;

/**
 * Reads the query of an address, such as `airline=SKU&destination=SCFA&scheduled=2018-03-01T18:30`.
 * @param usual date and time where the address has none
 */
export function readQuestion(search: string, usual: Pick<Question, "date" | "time">): ReadQuestion {
  const query = new URLSearchParams(search);
  const part = (name: string) => query.get(name)?.trim() ?? "";
  const type = part("flightType").toUpperCase();
  const names = {
    airline: part("airline").slice(0, LONGEST_NAME),
    destination: part("destination").slice(0, LONGEST_NAME),
    flightType: type === "I" || type === "N" ? type : "",
  } as const;
  const scheduled = part("scheduled");
  if (scheduled === "") return { question: { ...names, ...usual } };
  const [, date = "", time = ""] = SCHEDULED.exec(scheduled) ?? [];
  if (isDate(date) && isTime(time)) return { question: { ...names, date, time } };
  return { question: { ...names, date: "", time: "" }, wrongTime: scheduled.slice(0, LONGEST_NAME) };
}

/**
 * The query of the address of a question; parts that are wanting are left out.
 * @param wrongTime what stays in the place of the time as long as there is none
 */
export function writeQuestion(
  { airline, destination, date, time, flightType }: Question,
  wrongTime = "",
): string {
  const query = new URLSearchParams();
  if (airline !== "") query.set("airline", airline);
  if (destination !== "") query.set("destination", destination);
  const scheduled = date !== "" && time !== "" ? `${date}T${time}` : wrongTime;
  if (scheduled !== "") query.set("scheduled", scheduled);
  if (flightType !== "") query.set("flightType", flightType);
  // A colon may stand in a query as it is, and reads better.
  return query.toString().replaceAll("%3A", ":");
}

/** Whether all that a forecast needs is there; the service judges the rest. */
export function isComplete({ airline, destination, date, time }: Question): boolean {
  return airline !== "" && destination !== "" && isDate(date) && isTime(time);
}

/** Whether two questions are the same. */
export function isSame(one: Question, other: Question): boolean {
  return writeQuestion(one) === writeQuestion(other);
}

/** Whether a text is a day of the calendar that the service takes. */
export function isDate(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(text) &&
    text >= FIRST_DATE &&
    text <= LAST_DATE
  );
}

/** Whether a text is a time of the day. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}
