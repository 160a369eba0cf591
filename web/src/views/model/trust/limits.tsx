import { knowsAircraft } from "../../../flights/knows-aircraft.ts";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { useAirports } from "../../../service/served-airports.ts";
import { type BackTest, backTestOf, type Model } from "../evaluated/back-test.ts";
import { worstCalibratedMonth } from "../metrics/metrics.ts";
import classes from "./limits.module.css";
import { trustTexts } from "./texts.ts";

/** The features that distinguish seasons. */
const SEASON_FEATURES = /^(month|season|date|dayOfYear|week)/i;

/** The limits of the model, in plain words. */
export function Limits({ model }: { readonly model: Model }) {
  const texts = useTexts(trustTexts);
  const { language, format } = useLanguage();
  const { from, to } = model.training.flights;
  const date = (local: string) => format.date(local.replace(" ", "T"));
  const { airports } = useAirports();
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  const named = list.format(airports.map(({ code, iata, name }) => `${name ?? code} (${iata ?? code})`));
  const knowsSeason = Object.values(model.features).some((features) =>
    features.some((feature) => SEASON_FEATURES.test(feature)),
  );
  const points = [
    texts.span(named, date(from), date(to), knowsSeason),
    { title: texts.level, more: useLevelText(backTestOf(model)) },
    texts.notInData(knowsAircraft(model.features)),
    ...texts.unseen,
  ];
  return (
    <div>
      <h3 className={classes.title}>{texts.limits}</h3>
      <ul className={classes.limits}>
        {points.map(({ title, more }) => (
          <li key={title}>
            <strong>{title}</strong>
            <p>{more}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Returns the text on the changing share of delays, with the worst month where it is known. */
function useLevelText(backTest: BackTest): string {
  const texts = useTexts(trustTexts);
  const { format } = useLanguage();
  const worst = worstCalibratedMonth(backTest, "schedule");
  const hour = worst && backTest.hour?.months[worst.month]?.ece;
  if (worst === undefined || hour === undefined) return texts.levelMore;
  const points = (ece: number) => format.number(100 * ece, 1);
  return `${texts.levelMore} ${texts.levelSeen(format.month(worst.month), points(worst.ece), points(hour))}`;
}
