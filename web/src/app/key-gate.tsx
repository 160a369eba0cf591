import { lazy, type ReactNode, Suspense, useState } from "react";
import { useHistory } from "../service/queries.ts";
import { needsKey, type ServiceProblem } from "../service/service-error.ts";
import { LoadingState } from "../states/loading-state.tsx";

/** Few services require a key: the form is loaded where one does. */
const KeyForm = lazy(() => import("../states/key-form.tsx"));

/**
 * Shows a form for the API key instead of the views where the service requires one. All requests of the page use the
 * key.
 */
export function KeyGate({ children }: { readonly children: ReactNode }) {
  const { error, isPending } = useHistory();
  const [problem, setProblem] = useState<ServiceProblem>();
  const current = needsKey(error) ? error : undefined;
  // While a new key is being tried, the page stays as it is.
  if (!isPending && current !== problem) setProblem(current);
  if (problem === undefined) return children;
  return (
    <Suspense fallback={<LoadingState />}>
      <KeyForm problem={problem} />
    </Suspense>
  );
}
