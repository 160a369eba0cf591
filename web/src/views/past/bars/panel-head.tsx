import { Title } from "@mantine/core";
import type { ReactNode } from "react";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import type { PastGroup } from "../counts/past.ts";
import classes from "../panel.module.css";
import { pastTexts } from "../texts.ts";
import type { PanelProps } from "./bars.ts";
import { panelAverage } from "./panel-average.ts";

/** The title of a panel, and what its line stands for. */
export function PanelHead({
  group,
  titleId,
  children,
  ...panel
}: Pick<PanelProps, "past" | "filter" | "shown"> & {
  readonly group: PastGroup;
  readonly titleId: string;
  readonly children?: ReactNode;
}) {
  const texts = useTexts(pastTexts);
  const { format } = useLanguage();
  const average = panelAverage(panel, group);
  const isAll = panel.filter === undefined || panel.filter.group === group;
  const told = isAll ? texts.averageAll : texts.averageShown;
  return (
    <div className={classes.head}>
      <Title order={2} size="h5" id={titleId}>
        {texts.groups[group]}
      </Title>
      <span className={classes.line}>
        <span className={classes.dash} aria-hidden="true" />
        {average === undefined ? texts.noAverage : told(format.percent(average, 1))}
      </span>
      {children}
    </div>
  );
}
