import { NativeSelect, Paper } from "@mantine/core";
import "../../../style/inputs.ts";
import type { SubmitEvent } from "react";
import { knowsAircraft } from "../../../flights/knows-aircraft.ts";
import { useTexts } from "../../../language/language.tsx";
import { useModel, useNetwork } from "../../../service/queries.ts";
import classes from "../flight.module.css";
import { flightTexts } from "../texts.ts";
import { CodeField } from "./code-field.tsx";
import { airlineChoice, destinationChoice, meantCode } from "./names.ts";
import { isDate, isTime, type Part, type Question } from "./question.ts";
import { RegistrationField } from "./registration-field.tsx";
import { WhenFields } from "./when-fields.tsx";

/** The form of a question. A choice changes the question at once, typing when the field is left or with Enter. */
export function QuestionForm({
  question,
  wrongTime,
  time,
  faults,
  onChange,
}: {
  readonly question: Question;
  readonly wrongTime: string | undefined;
  /** The time to show; that of the slider while it moves. */
  readonly time: string;
  /** The fields that the service rejected. */
  readonly faults: ReadonlySet<Part>;
  onChange(part: Partial<Question>): void;
}) {
  const texts = useTexts(flightTexts);
  const network = useNetwork().data;
  const model = useModel("operational").data;
  const hasAircraft = model !== undefined && knowsAircraft(model.features);
  const { airline, destination, date, flightType, registration } = question;
  const airlines = airlineChoice(network);
  const { own, others } = destinationChoice(network, airline);
  const ofAirline = {
    group: texts.flownBy(airlines.find(({ code }) => code === airline)?.name ?? airline),
    entries: own,
  };
  const ofOthers = { group: texts.otherDestinations, entries: others };
  // The flight type belongs to the destination.
  const goTo = (code: string) => code !== destination && onChange({ destination: code, flightType: "" });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = (name: string) => String(new FormData(event.currentTarget).get(name) ?? "");
    const when = { date: typed("date"), time: typed("time").slice(0, 5) };
    onChange({
      airline: meantCode(airlines, typed("airline")),
      destination: meantCode([...own, ...others], typed("destination")),
      registration: typed("registration").trim(),
      ...(isDate(when.date) && isTime(when.time) && when),
    });
  };
  return (
    <Paper component="form" withBorder className={`${classes.form} no-print`} onSubmit={submit}>
      <CodeField
        name="airline"
        label={texts.airline}
        placeholder={texts.airlineHint}
        groups={[{ group: "", entries: airlines }]}
        code={airline}
        error={faults.has("airline") ? texts.noSuchAirline(airline) : undefined}
        onChoose={(code) => onChange({ airline: code })}
      />
      <CodeField
        name="destination"
        label={texts.destination}
        placeholder={texts.destinationHint}
        groups={own.length > 0 ? [ofAirline, ofOthers] : [{ ...ofOthers, group: "" }]}
        code={destination}
        error={faults.has("destination") ? texts.noSuchDestination(destination) : undefined}
        onChoose={goTo}
      />
      <WhenFields
        when={{ date, time }}
        wrongTime={wrongTime ?? (faults.has("date") ? `${date}T${time}` : undefined)}
        onChange={onChange}
      />
      {(flightType !== "" || faults.has("flightType")) && (
        <NativeSelect
          className={classes.type}
          name="flightType"
          label={texts.type}
          error={faults.has("flightType") && flightType === "" ? texts.typeWanted(destination) : undefined}
          value={flightType}
          data={[
            { value: "", label: texts.typeUnset },
            { value: "I", label: texts.types.I },
            { value: "N", label: texts.types.N },
          ]}
          onChange={({ currentTarget }) =>
            onChange({ flightType: currentTarget.value as Question["flightType"] })
          }
        />
      )}
      {(hasAircraft || registration !== "") && (
        <RegistrationField
          registration={registration}
          isFaulty={faults.has("registration")}
          onChange={(text) => onChange({ registration: text })}
        />
      )}
      <button type="submit" hidden />
    </Paper>
  );
}
