import { leadTimeTexts } from "../../../flights/lead-time-texts.ts";
import { useTexts } from "../../../language/language.tsx";
import { SERVICE_URL } from "../../../service/client.ts";
import { useModel } from "../../../service/queries.ts";
import type { Model } from "../evaluated/back-test.ts";
import { Section } from "../section/section.tsx";
import { featureInWords, featureTexts } from "./feature-texts.ts";
import { Fold } from "./fold.tsx";
import { versionTexts } from "./texts.ts";
import { VersionFacts } from "./version-facts.tsx";
import classes from "./version-section.module.css";

/** The section on the active versions and the data they were trained on. */
export function VersionSection({ model }: { readonly model: Model }) {
  const texts = useTexts(versionTexts);
  const baseline = useModel("baseline").data;
  return (
    <Section name="version" lead={texts.lead}>
      <div className={classes.models}>
        <VersionFacts title={texts.operational} model={model} />
        {baseline !== undefined && <VersionFacts title={texts.baseline} model={baseline} />}
      </div>
      <div>
        <Features model={model} />
        <Fold title={texts.card}>
          <p className={classes.note}>{texts.cardNote}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: an element that scrolls has to be reachable by keyboard */}
          <section className={classes.card} tabIndex={0} aria-label={texts.card}>
            <pre lang="en">{model.card}</pre>
          </section>
        </Fold>
      </div>
      <p className={classes.note}>
        {texts.routes} <a href={new URL("docs", SERVICE_URL).href}>/docs</a>
      </p>
    </Section>
  );
}

function Features({ model }: { readonly model: Model }) {
  const texts = useTexts(versionTexts);
  const words = useTexts(featureTexts);
  const leadTimes: Partial<Record<string, { readonly name: string }>> = useTexts(leadTimeTexts);
  return Object.entries(model.features).map(([name, features]) => (
    <Fold key={name} title={texts.features(leadTimes[name]?.name ?? name, features.length)}>
      <ul className={classes.features}>
        {features.map((feature) => (
          <li key={feature} title={feature}>
            {featureInWords(feature, words)}
          </li>
        ))}
      </ul>
    </Fold>
  ));
}
