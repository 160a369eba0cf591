import { Button } from "@mantine/core";
import { useLanguage, useTexts } from "../../language/language.tsx";
import { ViewTitle } from "../../layout/view-title.tsx";
import { useNetwork, usePast } from "../../service/queries.ts";
import { ServiceProblem } from "../../service/service-error.ts";
import { EmptyState } from "../../states/empty-state.tsx";
import { LoadingState } from "../../states/loading-state.tsx";
import { QueryView } from "../../states/query-view.tsx";
import { groupNames } from "./counts/group-names.ts";
import classes from "./past.module.css";
import { PastExplorer } from "./past-explorer.tsx";
import { pastTexts } from "./texts.ts";

/** The view of past delays, by airline, destination, month, weekday and hour. */
export default function PastView() {
  const past = usePast();
  const network = useNetwork();
  const { format } = useLanguage();
  // If the names fail to load, the view shows codes.
  const isNaming = network.isPending && past.data !== undefined;
  return (
    <div className={classes.view}>
      <ViewTitle view="past" />
      {hasNoCounts(past.error) && past.data === undefined ? (
        <NoCounts onRetry={() => void past.refetch()} />
      ) : isNaming ? (
        <LoadingState height={600} />
      ) : (
        <QueryView query={past} height={600}>
          {(data) => <PastExplorer past={data} names={groupNames(network.data, format)} />}
        </QueryView>
      )}
    </div>
  );
}

function NoCounts({ onRetry }: { onRetry(): void }) {
  const texts = useTexts(pastTexts);
  return (
    <EmptyState title={texts.noCounts} hint={texts.noCountsMore}>
      <Button variant="default" mt="sm" onClick={onRetry}>
        {texts.again}
      </Button>
    </EmptyState>
  );
}

function hasNoCounts(error: unknown): boolean {
  return error instanceof ServiceProblem && error.problem.code === "not-told-by-artefact";
}
