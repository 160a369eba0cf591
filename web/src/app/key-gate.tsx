import { type ReactNode, useState } from "react";
import { useHistory } from "../service/queries.ts";
import { needsKey, type ServiceProblem } from "../service/service-error.ts";
import { KeyForm } from "../states/key-form.tsx";

/** Asks for a key in the place of every view where the service wants one, once; all that the page asks takes the same. */
export function KeyGate({ children }: { readonly children: ReactNode }) {
  const { error, isPending } = useHistory();
  const [wanted, setWanted] = useState<ServiceProblem>();
  const now = needsKey(error) ? error : undefined;
  // Until it is known whether a new key will do, what is on the page stays.
  if (!isPending && now !== wanted) setWanted(now);
  return wanted === undefined ? children : <KeyForm problem={wanted} />;
}
