/** Formats a number with a fixed number of digits after the point. */
interface Digits {
  number(value: number, digits: number): string;
}

/** Writes a latency with two significant digits below 10 ms: 0.42 ms, 3.1 ms, 250 ms; a dash for none. */
export function latencyText(milliseconds: number | null, format: Digits): string {
  if (milliseconds === null) return "–";
  const digits = milliseconds < 0.995 ? 2 : milliseconds < 9.95 ? 1 : 0;
  return `${format.number(milliseconds, digits)}\u00a0ms`;
}
