import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { needsKey } from "../service/service-error.ts";
import { ErrorState } from "./error-state.tsx";
import { LoadingState } from "./loading-state.tsx";

/**
 * Shows the data of a query. While there are none, shows that they are loading, or why that failed. Data stay while the
 * query is repeated.
 */
export function QueryView<Data>({
  query,
  height,
  children,
}: {
  readonly query: UseQueryResult<Data>;
  /** The approximate height of the children, in pixels. */
  readonly height?: number;
  children(data: Data): ReactNode;
}) {
  if (query.data !== undefined && !needsKey(query.error)) return children(query.data);
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <LoadingState {...(height !== undefined && { height })} />;
}
