import type { FlightColumn } from "../flight-table.ts";

/** Returns why a category cannot be used; undefined if it can. */
export type CategoryCheck = (text: string) => string | undefined;

/** Checks of the categories of columns that are not blank; each is called once for each category. */
export type CategoryChecks = { readonly [Column in FlightColumn]?: CategoryCheck };
