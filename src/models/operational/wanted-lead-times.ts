import { refuse } from "../../learn/check-arguments.ts";
import { LEAD_TIMES, type LeadTime, MAIN_LEAD_TIMES } from "./lead-time.ts";

/**
 * Returns the main lead times and others, from least to most known.
 * @param others none by default
 * @throws PuntualError `invalid-argument` for another name
 */
export function wantedLeadTimes(others: readonly LeadTime[] = []): LeadTime[] {
  const unknown = others.find((name) => !LEAD_TIMES.includes(name));
  if (unknown !== undefined) refuse("leadTimes", unknown, LEAD_TIMES.join(", "));
  const wanted = new Set<LeadTime>([...MAIN_LEAD_TIMES, ...others]);
  return LEAD_TIMES.filter((name) => wanted.has(name));
}
