import { LAYOUTS } from "../../../../../src/flights/reading/layouts/layouts.ts";
import { findLayout } from "../../../../../src/flights/reading/planning/find-layout.ts";
import { folded } from "../../../language/folded.ts";
import type { FileSource } from "../day-store.ts";
import { AirportNames } from "../file/airport-names.ts";
import { mappedLayout } from "../file/mapped-layouts.ts";
import type { FileReading } from "../file/read-day-file.ts";
import { type ColumnChoices, choicesOf } from "./column-choices.ts";
import { guessChoices, type KnownTexts, type SampledColumn } from "./guess-choices.ts";

/** The names of airlines and other airports that the model knows. */
export interface KnownNetwork {
  readonly airlines: readonly {
    readonly code: string;
    readonly iata: string | null;
    readonly name: string;
  }[];
  readonly destinations: readonly {
    readonly code: string;
    readonly iata: string | null;
    readonly city: string;
  }[];
}

/**
 * Returns the choices with which the dialog opens: what the user said of the columns, else those of the layout that was
 * recognised, else guesses.
 */
export function firstChoices(
  header: readonly string[],
  columns: readonly SampledColumn[],
  reading: FileReading,
  network: KnownNetwork | undefined,
  { layout }: Pick<FileSource, "layout">,
): ColumnChoices {
  const { movement } = reading;
  const said = layout ?? mappedLayout(header);
  if (said !== undefined) return choicesOf(said, header, movement);
  const guessed = guessChoices(columns, knownTexts(reading, network), movement);
  const found = findLayout(header, LAYOUTS);
  if (!found.isRecognised) return guessed;
  // The parts of a layout that the dialog cannot express are guessed.
  const chosen = Object.entries(choicesOf(found.layout, header, movement)).filter(
    ([, value]) => value !== "",
  );
  return { ...guessed, ...Object.fromEntries(chosen) };
}

function knownTexts({ airports, airport }: FileReading, network: KnownNetwork | undefined): KnownTexts {
  const names = new AirportNames(airports, airport);
  const airlines = textsOf(network?.airlines.map(({ code, iata, name }) => [code, iata, name]));
  const others = textsOf(network?.destinations.map(({ code, iata, city }) => [code, iata, city]));
  return {
    isAirline: (text) => airlines.has(folded(text)),
    isOther: (text) => others.has(folded(text)),
    isOwn: (text) => names.codeOf(text) !== undefined,
  };
}

function textsOf(entries: readonly (readonly (string | null)[])[] = []): ReadonlySet<string> {
  return new Set(entries.flatMap((texts) => texts.flatMap((text) => (text === null ? [] : [folded(text)]))));
}
