import type { ReactNode } from "react";
import classes from "./facts.module.css";

/** A figure with its name. */
export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
  /** What is said below it. */
  readonly more?: string;
  /** Whether it takes the whole width. */
  readonly isWide?: boolean;
}

/** Some figures, side by side where there is room. */
export function Facts({
  facts,
  isLarge = false,
}: {
  readonly facts: readonly Fact[];
  readonly isLarge?: boolean;
}) {
  return (
    <dl className={isLarge ? `${classes.facts} ${classes.large}` : classes.facts}>
      {facts.map(({ name, value, more, isWide = false }) => (
        <div key={name} className={isWide ? classes.wide : undefined}>
          <dt>{name}</dt>
          <dd>
            {value}
            {more !== undefined && <span className={classes.more}>{more}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
