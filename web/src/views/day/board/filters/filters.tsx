import { Button, NativeSelect, TextInput } from "@mantine/core";
import "../../../../style/inputs.ts";
import { useLanguage, useTexts } from "../../../../language/language.tsx";
import { useIsPhone } from "../../../../layout/window-width.ts";
import { changeDay, useDay } from "../../day-store.ts";
import { countFilters, NO_FILTERS } from "../../rows/filter-rows.ts";
import { nextOrder, type SortKey } from "../../rows/sort-rows.ts";
import { boardTexts } from "../texts.ts";
import type { BoardShown } from "../use-board.ts";
import { FilterFields } from "./filter-fields.tsx";
import classes from "./filters.module.css";

/** The filters of the board, with the number of flights that pass them. */
export function Filters({ shown }: { readonly shown: BoardShown }) {
  const texts = useTexts(boardTexts);
  const { format } = useLanguage();
  const isPhone = useIsPhone();
  const filters = useDay((state) => state.filters);
  return (
    <div className={classes.filters}>
      <div className={classes.head}>
        <h2 id="flights">{texts.boardTitle}</h2>
        <p role="status">
          {texts.shown(format.count(shown.rows.length), format.count(shown.dayRows.length))}
        </p>
        {countFilters(filters) > 0 && (
          <Button size="compact-sm" variant="subtle" onClick={() => changeDay({ filters: NO_FILTERS })}>
            {texts.clear}
          </Button>
        )}
        <span className={classes.risk}>
          {texts.readRisk} {texts.readLateness}
        </span>
      </div>
      <div className={classes.fields}>
        <TextInput
          type="search"
          size="sm"
          className={classes.search}
          label={texts.search}
          placeholder={texts.searchMore}
          value={filters.search}
          onChange={({ currentTarget: { value } }) => changeDay({ filters: { ...filters, search: value } })}
        />
        {isPhone ? (
          <details className={classes.more}>
            <summary>{texts.filter}</summary>
            <div className={classes.fields}>
              <OrderField />
              <FilterFields shown={shown} />
            </div>
          </details>
        ) : (
          <FilterFields shown={shown} />
        )}
      </div>
    </div>
  );
}

/** The order of the cards; a table is sorted by its headings. */
function OrderField() {
  const texts = useTexts(boardTexts);
  const order = useDay((state) => state.order);
  const keys: readonly SortKey[] = ["risk", "scheduled", "airline", "destination", "minutes", "over60"];
  return (
    <NativeSelect
      label={texts.sortedBy}
      value={order.by}
      data={keys.map((value) => ({ value, label: texts.columns[value] }))}
      onChange={({ currentTarget: { value } }) =>
        value !== order.by && changeDay({ order: nextOrder(order, value as SortKey) })
      }
    />
  );
}
