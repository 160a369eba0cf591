import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { probe, useIsLost } from "../service/queries.ts";
import { ServiceLost } from "../service/service-error.ts";
import { ErrorState } from "./error-state.tsx";

const PLACE = "puntual-reloaded";

/** How soon the page is not loaded anew by itself again, in milliseconds. */
const SOON = 60_000;

/** A file of a view did not come. */
export class ViewLost extends Error {
  constructor(cause: unknown) {
    super("a file of the view did not come", { cause });
  }
}

/**
 * Stands for a view whose files did not come. Once the service is there, the page is loaded anew: it may have been put
 * into service in another version, and a browser does not ask again for every file.
 */
export function ViewLostState({ error }: { readonly error: ViewLost }) {
  const queryClient = useQueryClient();
  const isLost = useIsLost();
  const [isProbed, setProbed] = useState(false);
  useEffect(() => {
    void probe(queryClient).then(() => setProbed(true));
  }, [queryClient]);
  useEffect(() => {
    if (isProbed && !isLost && !hasJustReloaded()) reload();
  }, [isProbed, isLost]);
  return <ErrorState error={new ServiceLost(error)} {...(isProbed && { onRetry: reload })} />;
}

function hasJustReloaded(): boolean {
  return Date.now() - Number(sessionStorage.getItem(PLACE)) < SOON;
}

function reload(): void {
  sessionStorage.setItem(PLACE, String(Date.now()));
  location.reload();
}
