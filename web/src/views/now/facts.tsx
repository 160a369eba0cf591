import type { CSSProperties, ReactNode } from "react";
import classes from "./facts.module.css";

/** A value with its name. */
export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
  /** Shown below the value. */
  readonly more?: string;
  /** Whether it is two columns wide. */
  readonly isWide?: boolean;
}

/**
 * Some values side by side.
 * @param columns their number in a wide window; on a phone there are two
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
