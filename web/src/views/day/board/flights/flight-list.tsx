import { useMediaQuery } from "@mantine/hooks";
import { useTexts } from "../../../../language/language.tsx";
import { EmptyState } from "../../../../states/empty-state.tsx";
import { boardTexts } from "../texts.ts";
import type { BoardShown } from "../use-board.ts";
import { PHONE } from "../widths.ts";
import { FlightCards } from "./flight-cards.tsx";
import { FlightTable } from "./flight-table.tsx";

/** The flights that are shown: a table, or cards on a phone. */
export function FlightList({ shown }: { readonly shown: BoardShown }) {
  const texts = useTexts(boardTexts);
  const isPhone = useMediaQuery(PHONE, false, { getInitialValueInEffect: false });
  if (shown.rows.length === 0) return <EmptyState title={texts.noneShown} hint={texts.noneShownMore} />;
  return isPhone ? <FlightCards shown={shown} /> : <FlightTable shown={shown} />;
}
