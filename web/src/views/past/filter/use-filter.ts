import { useEffect } from "react";
import { useLocation, useSearch } from "wouter";
import type { Past, PastGroup } from "../counts/past.ts";
import { type AskedFilter, filterQuery, readFilter, toggleKey } from "./filter.ts";

interface FilterInAddress extends AskedFilter {
  toggle(group: PastGroup, key: string): void;
  clear(): void;
}

/** Returns the filter, which is part of the address so that it can be shared. Escape clears it. */
export function useFilter(past: Past): FilterInAddress {
  const [path, navigate] = useLocation();
  const asked = readFilter(useSearch(), past);
  const isFiltered = asked.filter !== undefined;
  useEffect(() => {
    if (!isFiltered) return;
    const onKey = ({ key, defaultPrevented }: KeyboardEvent) => {
      if (key === "Escape" && !defaultPrevented) navigate(path, { replace: true });
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isFiltered, navigate, path]);
  return {
    ...asked,
    toggle(group, key) {
      const query = filterQuery(toggleKey(past, asked.filter, group, key));
      navigate(query === "" ? path : `${path}?${query}`, { replace: true });
    },
    clear: () => navigate(path, { replace: true }),
  };
}
