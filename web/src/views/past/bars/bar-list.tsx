import { useLanguage, useTexts } from "../../../language/language.tsx";
import type { Bar } from "../counts/count-bars.ts";
import { scaleOf } from "../counts/delay-rate.ts";
import type { PastGroup } from "../counts/past.ts";
import { chosenKeys } from "../filter/filter.ts";
import { pastTexts } from "../texts.ts";
import classes from "./bar.module.css";
import { BarButton } from "./bar-button.tsx";
import { type PanelProps, panelAverage } from "./panel-props.ts";

/** The bars of a group on one scale. */
export function BarList({
  group,
  bars,
  isUpright = false,
  ...panel
}: PanelProps & {
  readonly group: PastGroup;
  readonly bars: readonly Bar[];
  /** Whether the bars are upright in a wide window. */
  readonly isUpright?: boolean;
}) {
  const texts = useTexts(pastTexts);
  const { format } = useLanguage();
  const { filter, names, onToggle } = panel;
  const chosen = chosenKeys(filter, group);
  const average = panelAverage(panel, group);
  const upright = isUpright ? classes.upright : "";
  const scale = scaleOf(bars, average ?? 0);
  return (
    <>
      <div className={`${classes.head} ${upright}`} aria-hidden="true">
        <span />
        <span className={classes.scale}>
          <span>0</span>
          <span>{format.percent(scale)}</span>
        </span>
        <span>{texts.rateHead}</span>
        <span>{texts.countHead}</span>
      </div>
      <ul className={`${classes.list} ${upright}`} aria-label={texts.groups[group]}>
        {bars.map((bar) => (
          <li key={bar.key}>
            <BarButton
              bar={bar}
              name={names(group, bar.key)}
              scale={scale}
              average={average}
              isChosen={chosen.has(bar.key)}
              isAside={chosen.size > 0 && !chosen.has(bar.key)}
              onToggle={() => onToggle(group, bar.key)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
