import { useLanguage, useTexts } from "../../../language/language.tsx";
import { useModel, useModels } from "../../../service/queries.ts";
import { QueryView } from "../../../states/query-view.tsx";
import type { Model } from "../evaluated/back-test.ts";
import { Missing } from "../section/missing.tsx";
import { Section } from "../section/section.tsx";
import { bestProbabilities, type Comparison, decisionsOf, rocAucBySplit } from "./comparison.ts";
import classes from "./comparison-section.module.css";
import { ComparisonTable } from "./comparison-table.tsx";
import { comparisonTexts } from "./texts.ts";

/** The section that compares the six models of the SCL challenge. */
export function ComparisonSection() {
  const baseline = useModel("baseline");
  const texts = useTexts(comparisonTexts);
  const { format } = useLanguage();
  const comparison = baseline.data?.metrics?.comparison;
  const isOfOtherFlights = useModels().data?.models.some(({ sameFlights }) => sameFlights === false) === true;
  return (
    <Section
      name="comparison"
      {...(comparison !== undefined && {
        lead: texts.lead(format.count(comparison.split.train), format.count(comparison.split.test)),
      })}
    >
      <QueryView query={baseline}>
        {(model) => (
          <>
            {isOfOtherFlights && <OtherFlights model={model} />}
            <Compared model={model} />
          </>
        )}
      </QueryView>
    </Section>
  );
}

/** Says that the baseline was trained on other flights than the operational model, perhaps of another airport. */
function OtherFlights({ model }: { readonly model: Model }) {
  const texts = useTexts(comparisonTexts);
  const { format } = useLanguage();
  const { rows, from, to } = model.training.flights;
  const date = (local: string) => format.date(local.replace(" ", "T"));
  return <p className={classes.text}>{texts.otherFlights(format.count(rows), date(from), date(to))}</p>;
}

function Compared({ model }: { readonly model: Model }) {
  const texts = useTexts(comparisonTexts);
  const { format } = useLanguage();
  const comparison = model.metrics?.comparison;
  if (comparison === undefined) {
    return <Missing text={texts.missing} how={texts.howMissing} command="puntual train … --compare" />;
  }
  const rocAuc = rocAucBySplit(model);
  return (
    <>
      <p className={classes.text}>
        <Why comparison={comparison} />
      </p>
      <p className={classes.text}>
        <strong>{texts.optimistic}</strong>{" "}
        {rocAuc !== undefined &&
          texts.rocAucs(format.number(rocAuc.random, 3), format.number(rocAuc.later, 3))}
      </p>
      <ComparisonTable comparison={comparison} />
    </>
  );
}

/** The reason why one of the models is recommended, with its metrics. */
function Why({ comparison }: { readonly comparison: Comparison }) {
  const texts = useTexts(comparisonTexts);
  const { format } = useLanguage();
  const { name } = comparison.recommended;
  const evaluation = comparison.models[name];
  if (evaluation === undefined) return name;
  const { found, missed, falseAlarms, f1 } = decisionsOf(evaluation);
  const count = (flights: number) => format.count(flights);
  const best = bestProbabilities(comparison);
  const bestLoss = best === undefined ? undefined : comparison.models[best]?.logLoss;
  return (
    <>
      {texts.why(name, count(found + missed), count(found), count(falseAlarms), format.number(f1, 3))}{" "}
      {best === name
        ? texts.bestForBoth
        : best !== undefined &&
          bestLoss !== undefined &&
          texts.forProbabilities(best, format.number(bestLoss, 4))}
    </>
  );
}
