import { VisuallyHidden } from "@mantine/core";
import { type Texts, useLanguage, useTexts } from "../language/language.tsx";
import type { Reason } from "./forecast.ts";
import classes from "./reasons.module.css";

interface ReasonsText {
  readonly base: string;
  readonly total: string;
  readonly label: string;
  readonly points: string;
}

const reasonsTexts: Texts<ReasonsText> = {
  en: {
    base: "Any flight",
    total: "This flight",
    label: "Why, in percentage points",
    points: "points",
  },
  es: {
    base: "Un vuelo cualquiera",
    total: "Este vuelo",
    label: "Por qué, en puntos porcentuales",
    points: "puntos",
  },
};

/** The reasons of a forecast as signed bars, from what any flight has to what this one has; they add up. */
export function Reasons({
  base,
  reasons,
  probability,
}: {
  /** The probability of a flight of which nothing is known. */
  readonly base: number;
  readonly reasons: readonly Reason[];
  readonly probability: number;
}) {
  const texts = useTexts(reasonsTexts);
  const { format } = useLanguage();
  const largest = Math.max(0.01, ...reasons.map(({ effect }) => Math.abs(effect.probability)));
  return (
    <ul className={classes.reasons} aria-label={texts.label}>
      <li className={classes.end}>
        <span>{texts.base}</span>
        <span className={classes.value}>{format.percent(base, 1)}</span>
      </li>
      {reasons.map(({ code, sentence, effect }) => (
        <li key={code}>
          <span>{sentence}</span>
          <SignedBar share={effect.probability / largest} />
          <span className={classes.value}>
            {format.points(effect.probability)}
            <VisuallyHidden> {texts.points}</VisuallyHidden>
          </span>
        </li>
      ))}
      <li className={classes.end}>
        <span>{texts.total}</span>
        <span className={classes.value}>{format.percent(probability, 1)}</span>
      </li>
    </ul>
  );
}

/** @param share of half of the bar's width, -1 to 1 */
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
