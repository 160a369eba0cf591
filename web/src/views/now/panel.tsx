import { type ReactNode, useId } from "react";
import classes from "./panel.module.css";

/** A part of the view under its title. */
export function Panel({
  title,
  choices,
  children,
}: {
  readonly title: string;
  /** What stands beside the title. */
  readonly choices?: ReactNode;
  readonly children: ReactNode;
}) {
  const titleId = useId();
  return (
    <section className={classes.panel} aria-labelledby={titleId}>
      <div className={classes.head}>
        <h2 id={titleId} className={classes.title}>
          {title}
        </h2>
        {choices}
      </div>
      {children}
    </section>
  );
}
