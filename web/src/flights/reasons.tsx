import { VisuallyHidden } from "@mantine/core";
import { useState } from "react";
import { useLanguage, useTexts } from "../language/language.tsx";
import { bilingual } from "../language/texts.ts";
import type { Reason } from "./forecast.ts";
import classes from "./reasons.module.css";

/** The number of reasons that are shown; the weaker ones are one item, which unfolds. */
const MAX_SHOWN = 5;

const reasonsTexts = bilingual({
  en: {
    base: "Any flight",
    total: "This flight",
    label: "Why, in percentage points",
    points: "points",
    others: (count: number) => `${count} weaker reasons together`,
    showFew: "Show only the strongest",
  },
  es: {
    base: "Un vuelo cualquiera",
    total: "Este vuelo",
    label: "Por qué, en puntos porcentuales",
    points: "puntos",
    others: (count) => `${count} razones menores en conjunto`,
    showFew: "Ver solo las principales",
  },
});

/** The reasons of a forecast as signed bars. They add up from the probability of any flight to that of this one. */
export function Reasons({
  base,
  reasons,
  probability,
  threshold,
}: {
  /** The probability of a flight about which nothing is known. */
  readonly base: number;
  readonly reasons: readonly Reason[];
  readonly probability: number;
  readonly threshold: number;
}) {
  const texts = useTexts(reasonsTexts);
  const { format } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const isLong = reasons.length > MAX_SHOWN + 1;
  const shown = isLong && !isOpen ? reasons.slice(0, MAX_SHOWN) : reasons;
  const sum = shown.reduce((total, { effect }) => total + effect.probability, base);
  const largest = Math.max(0.01, ...reasons.map(({ effect }) => Math.abs(effect.probability)));
  return (
    <ul className={classes.reasons} aria-label={texts.label}>
      <li className={classes.end}>
        <span>{texts.base}</span>
        <span className={classes.value}>{format.percent(base, 1)}</span>
      </li>
      {shown.map(({ code, sentence, effect }) => (
        <li key={code}>
          <span>{sentence}</span>
          <Effect probability={effect.probability} largest={largest} />
        </li>
      ))}
      {isLong && (
        <li className={isOpen ? "no-print" : undefined}>
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? texts.showFew : texts.others(reasons.length - MAX_SHOWN)}
          </button>
          {!isOpen && <Effect probability={probability - sum} largest={largest} />}
        </li>
      )}
      <li className={classes.end}>
        <span>{texts.total}</span>
        <span className={classes.value}>{format.percentBeside(probability, threshold, 1)}</span>
      </li>
    </ul>
  );
}

/** The effect of a reason, as a bar and in percentage points. */
function Effect({ probability, largest }: { readonly probability: number; readonly largest: number }) {
  const texts = useTexts(reasonsTexts);
  const { format } = useLanguage();
  return (
    <>
      <SignedBar share={Math.max(-1, Math.min(1, probability / largest))} />
      <span className={classes.value}>
        {format.points(probability)}
        <VisuallyHidden> {texts.points}</VisuallyHidden>
      </span>
    </>
  );
}

/** @param share of half the width of the bar, -1 to 1 */
function SignedBar({ share }: { readonly share: number }) {
  const size = `${50 * Math.abs(share)}%`;
  const style =
    share < 0
      ? { right: "50%", width: size, background: "var(--no-alarm)" }
      : { left: "50%", width: size, background: "var(--alarm)" };
  return (
    <span className={classes.track} aria-hidden="true">
      <span className={classes.bar} style={style} />
    </span>
  );
}
