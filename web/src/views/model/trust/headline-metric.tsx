import type { ReactNode } from "react";
import classes from "./headline-metric.module.css";

/** A figure to remember, and what it means. */
export function BigFigure({ figure, children }: { readonly figure: string; readonly children: ReactNode }) {
  return (
    <li className={classes.card}>
      <p className={classes.figure}>{figure}</p>
      <p className={classes.more}>{children}</p>
    </li>
  );
}
