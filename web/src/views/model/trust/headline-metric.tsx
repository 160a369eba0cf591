import type { ReactNode } from "react";
import classes from "./headline-metric.module.css";

/** A metric in large type, with its explanation. */
export function HeadlineMetric({
  value,
  children,
}: {
  readonly value: string;
  readonly children: ReactNode;
}) {
  return (
    <li className={classes.card}>
      <p className={classes.value}>{value}</p>
      <p className={classes.more}>{children}</p>
    </li>
  );
}
