import { Autocomplete } from "@mantine/core";
import "../../../style/inputs.ts";
import { useDebouncedCallback } from "@mantine/hooks";
import { useEffect, useRef, useState } from "react";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { flightTexts } from "../texts.ts";
import classes from "./code-field.module.css";
import { codeOf, completions, labelOf, labelOfCode, meantCode, type NamedCode } from "./names.ts";

/** The pause in typing after which a complete name is used, in milliseconds. */
const TYPING_PAUSE = 400;

/** A text with fewer letters is used only when the field is left. */
const MIN_LETTERS = 3;

/** Entries under a heading; the only group has an empty one. */
interface CodeGroup {
  readonly group: string;
  readonly entries: readonly NamedCode[];
}

/** A field for an airline or a destination. It completes what is typed, and accepts unknown codes as they are. */
export function CodeField({
  name,
  label,
  placeholder,
  groups,
  code,
  error,
  onChoose,
}: {
  readonly name: string;
  readonly label: string;
  readonly placeholder: string;
  readonly groups: readonly CodeGroup[];
  readonly code: string;
  readonly error: string | undefined;
  onChoose(code: string): void;
}) {
  const entries = groups.flatMap((group) => group.entries);
  const { text, type, leave, isFocused } = useTyped(entries, code, onChoose);
  const search = codeOf(entries, text) === code && text === labelOfCode(entries, code) ? "" : text;
  const shown = groups
    .map(({ group, entries: all }) => ({ group, found: search === "" ? all : completions(all, search) }))
    .filter(({ found }) => found.length > 0)
    .map(({ group, found }) => ({
      group,
      items: found.map((entry) => ({ value: entry.code, label: labelOf(entry) })),
    }));
  return (
    <div className={classes.field}>
      <Autocomplete
        name={name}
        label={label}
        placeholder={placeholder}
        error={error}
        data={shown.length === 1 && groups.length === 1 ? shown[0].items : shown}
        filter={({ options }) => options}
        value={text}
        selectFirstOptionOnChange
        withScrollArea={false}
        classNames={{ options: classes.options }}
        // Its place is computed after it is shown: for a frame, it could be beside the field and widen the page.
        styles={{ dropdown: { left: 0 } }}
        // A browser gives the focus to what scrolls; once left, the list is gone, and the focus with it.
        attributes={{ options: { tabIndex: -1 } }}
        comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 } }}
        spellCheck={false}
        autoComplete="off"
        renderOption={({ option }) => {
          const entry = entries.find((known) => known.code === option.value);
          return entry === undefined ? option.value : <CodeOption entry={entry} />;
        }}
        onFocus={() => {
          isFocused.current = true;
        }}
        onBlur={leave}
        onChange={type}
        onOptionSubmit={onChoose}
      />
    </div>
  );
}

function CodeOption({ entry: { code, iata, name, flights } }: { readonly entry: NamedCode }) {
  const texts = useTexts(flightTexts);
  const { format } = useLanguage();
  return (
    <span className={classes.option}>
      <span>{name}</span>
      <span className={classes.codes}>{[code === name ? null : code, iata].filter(Boolean).join(" · ")}</span>
      <span className={classes.flights}>{texts.flights(format.count(flights))}</span>
    </span>
  );
}

/** The text of the field. It follows the chosen code except while the user is typing. */
function useTyped(entries: readonly NamedCode[], code: string, onChoose: (code: string) => void) {
  const label = labelOfCode(entries, code);
  const [text, setText] = useState(label);
  const isFocused = useRef(false);
  const typed = useRef(text);
  typed.current = text;
  const take = useDebouncedCallback((typing: string) => {
    const found = codeOf(entries, typing);
    if (typing.trim().length >= MIN_LETTERS && entries.some((entry) => entry.code === found)) onChoose(found);
  }, TYPING_PAUSE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: entries are new each time; a change of them shows in the label
  useEffect(() => {
    // A text that was typed earlier must not replace a later choice, or an address that the user went back to.
    take.cancel();
    if (!isFocused.current || codeOf(entries, typed.current) !== code) setText(label);
  }, [code, label]);
  return {
    text,
    isFocused,
    type(typing: string) {
      setText(typing);
      take(typing);
    },
    leave() {
      isFocused.current = false;
      take.cancel();
      const meant = meantCode(entries, text);
      setText(labelOfCode(entries, meant));
      onChoose(meant);
    },
  };
}
