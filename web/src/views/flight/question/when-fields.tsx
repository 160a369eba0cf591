import { TextInput } from "@mantine/core";
import "../../../style/inputs.ts";
import { useDebouncedCallback } from "@mantine/hooks";
import { useEffect, useState } from "react";
import { useTexts } from "../../../language/language.tsx";
import { flightTexts } from "../texts.ts";
import { FIRST_DATE, isDate, isTime, LAST_DATE, type Question } from "./question.ts";

/** The pause in typing after which date and time are used, in milliseconds. */
const TYPING_PAUSE = 500;

type When = Pick<Question, "date" | "time">;

/** The fields for date and time, which are used once both are complete. */
export function WhenFields({
  when,
  wrongTime,
  onChange,
}: {
  readonly when: When;
  /** The text in place of the scheduled time in the address, where that is not valid. */
  readonly wrongTime: string | undefined;
  onChange(when: When): void;
}) {
  const texts = useTexts(flightTexts);
  const [draft, setDraft] = useState(when);
  const [isLeft, setLeft] = useState(false);
  const { date, time } = when;
  useEffect(() => {
    setDraft({ date, time });
    setLeft(false);
  }, [date, time]);
  const take = useDebouncedCallback((typed: When) => {
    if (isDate(typed.date) && isTime(typed.time)) onChange(typed);
  }, TYPING_PAUSE);
  const type = (part: Partial<When>) => {
    const typed = { ...draft, ...part };
    setDraft(typed);
    take(typed);
  };
  const leave = () => {
    setLeft(true);
    take.flush();
  };
  const isWrongTime = wrongTime !== undefined && draft.date === "" && draft.time === "";
  return (
    <>
      <TextInput
        type="date"
        name="date"
        label={texts.date}
        min={FIRST_DATE}
        max={LAST_DATE}
        value={draft.date}
        error={isWrongTime ? texts.noTime(wrongTime) : isLeft && !isDate(draft.date) && texts.dateWanted}
        onChange={({ currentTarget }) => type({ date: currentTarget.value })}
        onBlur={leave}
      />
      <TextInput
        type="time"
        name="time"
        label={texts.time}
        value={draft.time}
        error={isLeft && !isTime(draft.time) && !isWrongTime && texts.timeWanted}
        onChange={({ currentTarget }) => type({ time: currentTarget.value.slice(0, 5) })}
        onBlur={leave}
      />
    </>
  );
}
