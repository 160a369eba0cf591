import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { readStored, writeStored } from "../browser/storage.ts";
import { checkReadiness } from "../service/queries.ts";
import { ServiceLost } from "../service/service-error.ts";
import { ErrorState } from "./error-state.tsx";

/** The name under which the time of the last reload is stored. */
const STORED_AS = "puntual-reloaded";

/** The interval of attempts to fetch the page, in milliseconds. */
const INTERVAL = 2_000;

/** The least time between two reloads of the page by itself, in milliseconds. */
const MIN_PAUSE = 60_000;

/** A file of a view failed to load. */
export class ViewLost extends Error {
  constructor(cause: unknown) {
    super("a file of the view failed to load", { cause });
  }
}

/**
 * Takes the place of a view whose files failed to load. Reloads the page as soon as it can be fetched: another version
 * of it may have been deployed, whose files have other names, and browsers remember a module that failed.
 */
export function ViewLostState({ error }: { readonly error: ViewLost }) {
  const queryClient = useQueryClient();
  useEffect(() => {
    void checkReadiness(queryClient);
    const trying = setInterval(() => void reloadIfAvailable(), INTERVAL);
    return () => clearInterval(trying);
  }, [queryClient]);
  return <ErrorState error={new ServiceLost(error)} onRetry={reload} />;
}

async function reloadIfAvailable(): Promise<void> {
  if (Date.now() - Number(readStored("sessionStorage", STORED_AS) ?? 0) < MIN_PAUSE) return;
  const isAvailable = await fetch(location.href).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isAvailable) reload();
}

function reload(): void {
  writeStored("sessionStorage", STORED_AS, String(Date.now()));
  location.reload();
}
