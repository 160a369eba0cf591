import { Slider } from "@mantine/core";
import { useLanguage, useTexts } from "../../../../language/language.tsx";
import { changeDay } from "../../day-store.ts";
import { boardTexts } from "../texts.ts";
import type { BoardShown } from "../use-board.ts";
import { costInTenths, MAX_COST } from "./alarm-costs.ts";
import classes from "./threshold-panel.module.css";

/** Chooses as how many false alarms a missed delay counts; where the model's own cost stands, it is just that, whole or not. */
export function CostSlider({
  shown: { cost, usualCost, position, usualPosition },
}: {
  readonly shown: BoardShown;
}) {
  const texts = useTexts(boardTexts);
  const { format } = useLanguage();
  const inTenths = (value: number) => {
    const { tenths, isAbout } = costInTenths(value);
    return `${isAbout ? "≈ " : ""}${format.number(tenths, Number.isInteger(tenths) ? 0 : 1)}`;
  };
  const told = texts.costs(cost, inTenths(cost));
  const usual = { value: usualPosition, label: `${inTenths(usualCost)} · ${texts.usual}` };
  const most = { value: MAX_COST, label: format.count(MAX_COST) };
  return (
    <>
      <p className={classes.cost}>
        {texts.costAs} <strong>{told}</strong>
      </p>
      <Slider
        className={`${classes.slider} no-print`}
        min={1}
        max={MAX_COST}
        step={1}
        value={position}
        label={null}
        classNames={{ markLabel: classes.mark ?? "" }}
        marks={usualPosition === MAX_COST ? [usual] : [usual, most]}
        thumbLabel={texts.costAs}
        thumbValueText={told}
        onChange={(chosen) => changeDay({ missedCost: chosen === usualPosition ? undefined : chosen })}
      />
    </>
  );
}
