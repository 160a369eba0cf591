import { useLanguage, useTexts } from "../../language/language.tsx";
import { FigureTable } from "./figure-table.tsx";
import { JudgedName } from "./judged-name.tsx";
import { MEASURES } from "./measures.ts";
import { MissingBackTest } from "./missing.tsx";
import { type BackTest, leadsWith } from "./model.ts";
import { monthsTexts } from "./months-texts.ts";
import { modelTexts } from "./texts.ts";

const LONGER = [30, 60, 120] as const;
const TOLD = ["rocAuc", "averagePrecision", "brier", "ece"] as const;

/** How well delays of over 30, 60 and 120 minutes are told, by lead time. */
export function LongerDelays({ backTest }: { readonly backTest: BackTest }) {
  const texts = useTexts(monthsTexts);
  const { model } = useTexts(modelTexts);
  const { format } = useLanguage();
  const leads = leadsWith(backTest, ({ over }) => over);
  if (leads.length === 0) return <MissingBackTest backTest={backTest} />;
  return (
    <FigureTable
      title={texts.longer}
      note={texts.longerNote}
      head={[
        model,
        ...LONGER.flatMap((minutes) =>
          TOLD.map((measure) => `${texts.over(minutes)}: ${texts.measures[measure].name}`),
        ),
      ]}
      rows={leads.map(({ name, figure }) => ({
        key: name,
        head: <JudgedName name={name} />,
        cells: LONGER.flatMap((minutes) =>
          TOLD.map((measure) => {
            const value = figure[minutes]?.[measure];
            return typeof value === "number" ? format.number(value, MEASURES[measure].digits) : "–";
          }),
        ),
      }))}
    />
  );
}
