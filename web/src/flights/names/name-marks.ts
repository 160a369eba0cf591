import { useTexts } from "../../language/language.tsx";
import type { Forecast } from "../forecast.ts";
import { nameMarksTexts } from "./name-marks-texts.ts";

/** A field of a flight that may have marks. */
type MarkedField = "airline" | "destination" | "scheduled";

/** The knowledge that reading the fields of a flight needs. */
export interface NameMarks {
  /** A few words for each mark of a field; none for most flights. */
  of(field: MarkedField): readonly string[];
  /** A sentence for each value with several meanings. */
  readonly sentences: readonly string[];
}

type MarkedForecast = Pick<Forecast, "support" | "notes">;

/** Returns the marks of a forecast in the language of the page. */
export function useNameMarks(forecast: MarkedForecast): NameMarks {
  return nameMarks(forecast, useTexts(nameMarksTexts));
}

/** Returns the marks of a forecast. */
export function nameMarks(
  { support, notes = [] }: MarkedForecast,
  texts: typeof nameMarksTexts.en,
): NameMarks {
  return {
    of(field) {
      const unseen = support.unseen.some((each) => each === field) ? [texts.unseen] : [];
      const ambiguous = notes.filter((note) => note.field === `/${field}`);
      return [
        ...unseen,
        ...ambiguous.map(({ value, alternatives }) => texts.oneOf(value.trim(), alternatives.length + 1)),
      ];
    },
    sentences: notes.map(({ value, taken, alternatives }) =>
      texts.taken(value.trim(), [taken, ...alternatives].join(", "), taken),
    ),
  };
}
