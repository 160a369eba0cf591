import { useTexts } from "../../language/language.tsx";
import { ViewTitle } from "../../layout/view-title.tsx";
import { useModel } from "../../service/queries.ts";
import { QueryView } from "../../states/query-view.tsx";
import { AirlinesSection } from "./airlines/airlines-section.tsx";
import { ComparisonSection } from "./comparison/comparison-section.tsx";
import { backTestOf, type Model, monthsOf } from "./evaluated/back-test.ts";
import { IntervalsSection } from "./intervals/intervals-section.tsx";
import { MinutesSection } from "./minutes/minutes-section.tsx";
import classes from "./model-view.module.css";
import { MonthsSection } from "./months/months-section.tsx";
import { ReliabilitySection } from "./reliability/reliability-section.tsx";
import { Contents } from "./section/contents.tsx";
import { modelTexts } from "./texts.ts";
import { TrustSection } from "./trust/trust-section.tsx";
import { VersionSection } from "./version/version-section.tsx";

/** The view of the model: its accuracy, its limits and its versions. */
export default function ModelView() {
  const texts = useTexts(modelTexts);
  const model = useModel("operational");
  return (
    <>
      <ViewTitle view="model" />
      <p className={classes.about}>
        {texts.about}
        {model.data !== undefined &&
          monthsOf(backTestOf(model.data)).length > 0 &&
          ` ${texts.backTestedBelow}`}
      </p>
      <QueryView query={model} height={900}>
        {(data) => <Sections model={data} />}
      </QueryView>
    </>
  );
}

function Sections({ model }: { readonly model: Model }) {
  const backTest = backTestOf(model);
  return (
    <div className={classes.columns}>
      <Contents />
      <div className={classes.sections}>
        <TrustSection model={model} />
        <MonthsSection backTest={backTest} />
        <MinutesSection model={model} />
        <ReliabilitySection backTest={backTest} />
        <AirlinesSection backTest={backTest} />
        <IntervalsSection backTest={backTest} />
        <ComparisonSection />
        <VersionSection model={model} />
      </div>
    </div>
  );
}
