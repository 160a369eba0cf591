import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { readStored, writeStored } from "../browser/storage.ts";
import { probe } from "../service/queries.ts";
import { ServiceLost } from "../service/service-error.ts";
import { ErrorState } from "./error-state.tsx";

const PLACE = "puntual-reloaded";

/** How often it is tried whether the page can be had, in milliseconds. */
const EVERY = 2_000;

/** How soon the page is not loaded anew by itself again, in milliseconds. */
const SOON = 60_000;

/** A file of a view did not come. */
export class ViewLost extends Error {
  constructor(cause: unknown) {
    super("a file of the view did not come", { cause });
  }
}

/**
 * Stands for a view whose files did not come. Once the page itself can be had, it is loaded anew: it may have been put into
 * service in another version, and a browser does not ask again for every file.
 */
export function ViewLostState({ error }: { readonly error: ViewLost }) {
  const queryClient = useQueryClient();
  useEffect(() => {
    void probe(queryClient);
    const trying = setInterval(() => void reloadWhereThere(), EVERY);
    return () => clearInterval(trying);
  }, [queryClient]);
  return <ErrorState error={new ServiceLost(error)} onRetry={reload} />;
}

async function reloadWhereThere(): Promise<void> {
  if (Date.now() - Number(readStored("sessionStorage", PLACE) ?? 0) < SOON) return;
  const isThere = await fetch(location.href).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isThere) reload();
}

function reload(): void {
  writeStored("sessionStorage", PLACE, String(Date.now()));
  location.reload();
}
