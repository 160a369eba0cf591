import { Button, SegmentedControl, TextInput } from "@mantine/core";
import "../../../style/inputs.ts";
import { useState } from "react";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { BAR_ORDERS, type BarOrder, foldBars, orderBars, searchBars } from "../counts/bar-order.ts";
import { countBars } from "../counts/count-bars.ts";
import { chosenKeys } from "../filter/filter.ts";
import { pastTexts } from "../texts.ts";
import { BarList } from "./bar-list.tsx";
import classes from "./group-panel.module.css";
import { GroupPanel } from "./group-panel.tsx";
import type { PanelProps } from "./panel-props.ts";

/** The number of bars in a folded list. */
const FOLDED = 15;

/** The bars of a group with many keys, as a list that can be sorted, searched and unfolded. */
export function ListPanel({ group, ...panel }: PanelProps & { readonly group: "airline" | "destination" }) {
  const texts = useTexts(pastTexts);
  const { format } = useLanguage();
  const [order, setOrder] = useState<BarOrder>("flights");
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const names = {
    nameOf: (key: string) => panel.names(group, key).long,
    wordsOf: (key: string) => panel.names(group, key).words,
    compare: (one: string, other: string) => format.compare(one, other),
  };
  const all = orderBars(countBars(panel.past, group, panel.filter), order, names);
  const folded = foldBars(all, chosenKeys(panel.filter, group), FOLDED);
  const isSearched = typed.trim() !== "";
  const bars = isSearched ? searchBars(all, typed, names) : isOpen ? all : folded;
  return (
    <GroupPanel {...panel} group={group} className={classes.list}>
      <div className={`${classes.controls} no-print`}>
        <TextInput
          size="xs"
          type="search"
          aria-label={texts.search(texts.groups[group])}
          placeholder={texts.searchHint}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || typed === "") return;
            event.preventDefault();
            setTyped("");
          }}
        />
        <SegmentedControl
          size="xs"
          aria-label={texts.order(texts.groups[group])}
          data={BAR_ORDERS.map((value) => ({ value, label: texts.orders[value] }))}
          value={order}
          onChange={(value) => setOrder(value as BarOrder)}
        />
      </div>
      {bars.length > 0 && <BarList {...panel} group={group} bars={bars} />}
      <p role="status" className={classes.status}>
        {bars.length === 0 && isSearched && texts.noMatch(typed.trim())}
      </p>
      {!isSearched && folded.length < all.length && (
        <Button
          size="xs"
          variant="subtle"
          className="no-print"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? texts.showFewer : texts.showAll(format.count(all.length))}
        </Button>
      )}
    </GroupPanel>
  );
}
