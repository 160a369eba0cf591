import type { CSSProperties, ReactNode } from "react";
import classes from "./facts.module.css";

/** A figure with its name. */
export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
  /** What is said below it. */
  readonly more?: string;
  /** Whether it takes the width of two. */
  readonly isWide?: boolean;
}

/**
 * Some figures, side by side.
 * @param columns how many where there is room; two where there is little
 */
export function Facts({
  facts,
  columns,
  isLarge = false,
}: {
  readonly facts: readonly Fact[];
  readonly columns: number;
  readonly isLarge?: boolean;
}) {
  return (
    <dl
      className={isLarge ? `${classes.facts} ${classes.large}` : classes.facts}
      style={{ "--columns": columns } as CSSProperties}
    >
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
