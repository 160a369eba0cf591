import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { needsKey } from "../service/service-error.ts";
import { ErrorState } from "./error-state.tsx";
import { LoadingState } from "./loading-state.tsx";

/**
 * What was asked for, once it is there: until then that it is loading, and where it fails why. What was there before
 * stays while it is asked for anew.
 */
export function QueryView<Data>({
  query,
  height,
  children,
}: {
  readonly query: UseQueryResult<Data>;
  /** About how high the children are, in pixels. */
  readonly height?: number;
  children(data: Data): ReactNode;
}) {
  if (query.data !== undefined && !needsKey(query.error)) return children(query.data);
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <LoadingState {...(height !== undefined && { height })} />;
}
