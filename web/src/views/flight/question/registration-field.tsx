import { TextInput } from "@mantine/core";
import "../../../style/inputs.ts";
import { useEffect, useState } from "react";
import { useTexts } from "../../../language/language.tsx";
import classes from "../flight.module.css";
import { flightTexts } from "../texts.ts";

/** The field for the registration of the aircraft, which is used when it is left or with Enter. */
export function RegistrationField({
  registration,
  isFaulty,
  onChange,
}: {
  readonly registration: string;
  /** Whether the service rejected it. */
  readonly isFaulty: boolean;
  onChange(registration: string): void;
}) {
  const texts = useTexts(flightTexts);
  const [draft, setDraft] = useState(registration);
  useEffect(() => setDraft(registration), [registration]);
  return (
    <TextInput
      className={classes.registration}
      name="registration"
      label={texts.registration}
      placeholder={texts.registrationHint}
      error={isFaulty && texts.registrationWanted}
      autoComplete="off"
      spellCheck={false}
      value={draft}
      onChange={({ currentTarget }) => setDraft(currentTarget.value)}
      onBlur={() => onChange(draft.trim())}
    />
  );
}
