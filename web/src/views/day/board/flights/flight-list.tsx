import { useTexts } from "../../../../language/language.tsx";
import { useIsPhone } from "../../../../layout/window-width.ts";
import { EmptyState } from "../../../../states/empty-state.tsx";
import { boardTexts } from "../texts.ts";
import type { BoardShown } from "../use-board.ts";
import { FlightCards } from "./flight-cards.tsx";
import { FlightTable } from "./flight-table.tsx";

/** The flights that are shown: a table, or cards on a phone. */
export function FlightList({ shown }: { readonly shown: BoardShown }) {
  const texts = useTexts(boardTexts);
  const isPhone = useIsPhone();
  if (shown.rows.length === 0) return <EmptyState title={texts.noneShown} hint={texts.noneShownMore} />;
  return isPhone ? <FlightCards shown={shown} /> : <FlightTable shown={shown} />;
}
