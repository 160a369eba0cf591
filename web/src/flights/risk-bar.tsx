import classes from "./risk-bar.module.css";

/**
 * A probability as a bar with a mark at the threshold, in the colour of an alarm where it is over it. It is hidden from
 * screen readers: show the number beside it.
 */
export function RiskBar({
  probability,
  threshold,
  height = 10,
}: {
  readonly probability: number;
  readonly threshold: number;
  /** In pixels. */
  readonly height?: number;
}) {
  const color = probability > threshold ? "var(--alarm)" : "var(--no-alarm)";
  return (
    <div className={classes.track} style={{ height }} aria-hidden="true">
      <div className={classes.bar} style={{ width: `${100 * probability}%`, background: color }} />
      <div className={classes.threshold} style={{ left: `${100 * threshold}%` }} />
    </div>
  );
}
