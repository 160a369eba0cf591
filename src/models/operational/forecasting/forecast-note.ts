import { noteText } from "../../../flights/flight-note.ts";
import type { FoundFlight } from "./find-flight.ts";
import type { Support } from "./support.ts";

/**
 * Writes what a reader of a forecast's row must know: its airline or destination that was not in the training data, and
 * its notes; empty in most rows.
 */
export function forecastNote(flight: FoundFlight, { unseen }: Support): string {
  if (unseen.length === 0 && flight.notes === undefined) return "";
  const codes = { airline: flight.airlineCode, destination: flight.destination };
  const texts = unseen.map((field) => `unseen-${field}: ${codes[field]} is not in the training data.`);
  return [...texts, ...(flight.notes === undefined ? [] : [noteText(flight.notes)])].join(" ");
}
