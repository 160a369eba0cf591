import { NO_VALUE } from "../../src/report/page/number-text.ts";

const grouped = new Intl.NumberFormat("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Writes milliseconds: 12,345.67; {@link NO_VALUE} for NaN. */
export function latencyText(milliseconds: number): string {
  return Number.isNaN(milliseconds) ? NO_VALUE : grouped.format(milliseconds);
}
