import { type ReactNode, useState } from "react";
import { useHistory } from "../service/queries.ts";
import { needsKey, type ServiceProblem } from "../service/service-error.ts";
import { KeyForm } from "../states/key-form.tsx";

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
  return problem === undefined ? children : <KeyForm problem={problem} />;
}
