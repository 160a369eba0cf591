/** Whether a model with these features, by lead time, knows the inbound aircraft of departures by their registrations. */
export function knowsAircraft(features: Readonly<Record<string, readonly string[]>>): boolean {
  return Object.values(features).some((names) => names.some((name) => name.startsWith("aircraft.")));
}
