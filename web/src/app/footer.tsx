import { useLanguage, useTexts } from "../language/language.tsx";
import { SERVICE_URL } from "../service/client.ts";
import { useHistory, useModels } from "../service/queries.ts";
import classes from "./footer.module.css";
import { appTexts } from "./texts.ts";

/** The footer: the airport's time, the number of known outcomes and the version of the model. */
export function Footer() {
  const texts = useTexts(appTexts);
  const { format } = useLanguage();
  const history = useHistory().data;
  const model = useModels().data?.models.find(({ name }) => name === "operational");
  return (
    <footer className={`${classes.footer} no-print`}>
      <div className={classes.inner}>
        {history !== undefined && (
          <>
            <span>{texts.airportTime(`${format.shortDate(history.now)}, ${format.time(history.now)}`)}</span>
            <span>
              {history.flights === 0 ? texts.noHistory : texts.history(format.count(history.flights))}
            </span>
          </>
        )}
        {model !== undefined && <span>{texts.model(model.version.slice(0, 8))}</span>}
        <a href={new URL("docs", SERVICE_URL).href}>{texts.routes}</a>
      </div>
    </footer>
  );
}
