/** A question about a flight; parts that are missing are empty. */
export interface Question {
  /** A code, or the text that was typed. */
  readonly airline: string;
  readonly destination: string;
  /** Local date of the airport, `2018-03-01`. */
  readonly date: string;
  /** Local time of the airport, `18:30`. */
  readonly time: string;
  /** International or national; needed where the service does not know the destination. */
  readonly flightType: "" | "I" | "N";
  /** The registration of its aircraft, where it is known. */
  readonly registration: string;
}

/** A part of a question; the form has a field for each. */
export type Part = keyof Question;

/** A question that was read from an address. */
interface ReadQuestion {
  readonly question: Question;
  /** The text in place of the scheduled time, where that is not valid. */
  readonly wrongTime?: string;
}

/** The earliest and the latest date that the service accepts. */
export const FIRST_DATE = "1970-01-01";
/** See {@link FIRST_DATE}. */
export const LAST_DATE = "9999-12-31";

const SCHEDULED = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?$/;

/** The length of the longest name that the service accepts. */
const MAX_NAME_LENGTH = 100;

/**
 * Reads the query of an address, such as `airline=SKU&destination=SCFA&scheduled=2018-03-01T18:30`.
 * @param defaults date and time where the address has none
 */
export function readQuestion(search: string, defaults: Pick<Question, "date" | "time">): ReadQuestion {
  const query = new URLSearchParams(search);
  const part = (name: string) => query.get(name)?.trim() ?? "";
  const type = part("flightType").toUpperCase();
  const names = {
    airline: part("airline").slice(0, MAX_NAME_LENGTH),
    destination: part("destination").slice(0, MAX_NAME_LENGTH),
    flightType: type === "I" || type === "N" ? type : "",
    registration: part("registration").slice(0, MAX_NAME_LENGTH),
  } as const;
  const scheduled = part("scheduled");
  if (scheduled === "") return { question: { ...names, ...defaults } };
  const [, date = "", time = ""] = SCHEDULED.exec(scheduled) ?? [];
  if (isDate(date) && isTime(time)) return { question: { ...names, date, time } };
  return { question: { ...names, date: "", time: "" }, wrongTime: scheduled.slice(0, MAX_NAME_LENGTH) };
}

/**
 * Writes a question as the query of an address; missing parts are left out.
 * @param wrongTime the text in place of the scheduled time while the question has none
 */
export function writeQuestion(
  { airline, destination, date, time, flightType, registration }: Question,
  wrongTime = "",
): string {
  const query = new URLSearchParams();
  if (airline !== "") query.set("airline", airline);
  if (destination !== "") query.set("destination", destination);
  const scheduled = date !== "" && time !== "" ? `${date}T${time}` : wrongTime;
  if (scheduled !== "") query.set("scheduled", scheduled);
  if (flightType !== "") query.set("flightType", flightType);
  if (registration !== "") query.set("registration", registration);
  // A query may contain colons, which are easier to read.
  return query.toString().replaceAll("%3A", ":");
}

/** Whether a question has all parts that a forecast needs; the service checks their values. */
export function isComplete({ airline, destination, date, time }: Question): boolean {
  return airline !== "" && destination !== "" && isDate(date) && isTime(time);
}

/** Whether two questions are the same. */
export function isSame(one: Question, other: Question): boolean {
  return writeQuestion(one) === writeQuestion(other);
}

/** Whether a text is a date that the service accepts. */
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
