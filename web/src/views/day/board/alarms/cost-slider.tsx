import { Slider } from "@mantine/core";
import "@mantine/core/styles/Slider.css";
import { useLanguage, useTexts } from "../../../../language/language.tsx";
import { changeDay } from "../../day-store.ts";
import { boardTexts } from "../texts.ts";
import type { BoardShown } from "../use-board.ts";
import { costInTenths, MAX_COST } from "./alarm-costs.ts";
import classes from "./threshold-panel.module.css";

/**
 * A slider for the cost of a missed delay in false alarms. At the mark it is exactly that of the model, which need not
 * be whole.
 */
export function CostSlider({
  shown: { cost, modelCost, position, modelPosition },
}: {
  readonly shown: BoardShown;
}) {
  const texts = useTexts(boardTexts);
  const { format } = useLanguage();
  const inTenths = (value: number) => {
    const { tenths, isAbout } = costInTenths(value);
    return `${isAbout ? "≈ " : ""}${format.number(tenths, Number.isInteger(tenths) ? 0 : 1)}`;
  };
  const costText = texts.costs(cost, inTenths(cost));
  const modelMark = { value: modelPosition, label: `${inTenths(modelCost)} · ${texts.usual}` };
  const lastMark = { value: MAX_COST, label: format.count(MAX_COST) };
  return (
    <>
      <p className={classes.cost}>
        {texts.costAs} <strong>{costText}</strong>
      </p>
      <Slider
        className={`${classes.slider} no-print`}
        min={1}
        max={MAX_COST}
        step={1}
        value={position}
        label={null}
        classNames={{ markLabel: classes.mark ?? "" }}
        marks={modelPosition === MAX_COST ? [modelMark] : [modelMark, lastMark]}
        thumbLabel={texts.costAs}
        thumbValueText={costText}
        onChange={(chosen) => changeDay({ missedCost: chosen === modelPosition ? undefined : chosen })}
      />
    </>
  );
}
