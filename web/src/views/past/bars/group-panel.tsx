import type { ReactNode } from "react";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { Panel } from "../../../layout/panel.tsx";
import type { PastGroup } from "../counts/past.ts";
import { pastTexts } from "../texts.ts";
import classes from "./group-panel.module.css";
import { type PanelProps, panelAverage } from "./panel-props.ts";

type Averaged = Pick<PanelProps, "past" | "filter" | "shown">;

/** The panel of a group, with the delay rate that its bars are compared with beside the title. */
export function GroupPanel({
  group,
  className,
  children,
  ...averaged
}: Averaged & {
  readonly group: PastGroup;
  readonly className: string | undefined;
  readonly children: ReactNode;
}) {
  const texts = useTexts(pastTexts);
  return (
    <Panel title={texts.groups[group]} className={className} beside={<Average {...averaged} group={group} />}>
      {children}
    </Panel>
  );
}

/** Explains the line through all bars of a panel. */
function Average({ group, ...averaged }: Averaged & { readonly group: PastGroup }) {
  const texts = useTexts(pastTexts);
  const { format } = useLanguage();
  const average = panelAverage(averaged, group);
  const isOfAll = averaged.filter === undefined || averaged.filter.group === group;
  const text = isOfAll ? texts.averageAll : texts.averageShown;
  return (
    <span className={classes.average}>
      <span className={classes.dash} aria-hidden="true" />
      {average === undefined ? texts.noAverage : text(format.percent(average, 1))}
    </span>
  );
}
