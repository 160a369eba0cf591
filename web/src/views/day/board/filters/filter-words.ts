import { useLanguage, useTexts } from "../../../../language/language.tsx";
import { useDay } from "../../day-store.ts";
import { boardTexts } from "../texts.ts";
import type { BoardShown } from "../use-board.ts";

/** Describes the filters that are set, each in a few words. */
export function useFilterWords({ names, threshold }: BoardShown): string[] {
  const texts = useTexts(boardTexts);
  const { format } = useLanguage();
  const { search, airline, destination, fromHour, toHour, over } = useDay((state) => state.filters);
  return [
    search !== "" && `“${search}”`,
    airline !== undefined && names.airline(airline).name,
    destination !== undefined && names.destination(destination).name,
    (fromHour ?? toHour) !== undefined && `${fromHour ?? 0}:00–${toHour ?? 23}:59`,
    over !== undefined && texts.overRisk(format.percent(over === "alarm" ? threshold : over)),
  ].filter((word) => word !== false);
}
