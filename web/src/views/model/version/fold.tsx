import type { ReactNode } from "react";
import classes from "./fold.module.css";

/** Content that unfolds under its title. */
export function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className={classes.fold}>
      <summary>{title}</summary>
      <div className={classes.content}>{children}</div>
    </details>
  );
}
